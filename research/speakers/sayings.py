"""What only a few participants happen to say alike ("I use it every day."), which is no discussion guide."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from research.readers.document import Document
from research.text.question_marks import QUESTION

from .guide import Guide, indexed, sentences_of, words_of
from .labels import canonical
from .verdict import Verdict

_MANY = 3
"""Sessions in which people hardly say the same by chance."""
_READ_OUT = 12
"""Words of a sentence that nobody says alike by chance."""


def without_sayings(
    guide: Guide,
    talks: Mapping[str, Document],
    roles: Mapping[str, Mapping[str, Verdict]],
    *,
    given: str = "",
) -> Guide:
    """The guide without sentences that participants alone say, in few of the sessions.

    What is read out to them is longer, asks, or stands in most sessions.

    Args:
        guide: What stands in several sessions.
        talks: The sessions, by source id.
        roles: Who speaks in each, by canonical label.
        given: The text of guide.md.
    """
    said: dict[tuple[str, ...], set[str]] = defaultdict(set)
    study = {words_of(part) for part in sentences_of(given)}
    for name, talk in talks.items():
        for one in talk.utterances:
            answers = (one.role or roles[name][canonical(one.speaker)].role) == "participant"
            for part in sentences_of(one.text):
                if answers and not part.rstrip().endswith(tuple(QUESTION)):
                    said[words_of(part)].add(name)
                else:
                    study.add(words_of(part))
    most = max(_MANY, len(talks) / 2)
    few = {
        sentence
        for sentence in guide.sentences
        if 0 < len(said[sentence]) < most and sentence not in study and len(sentence) < _READ_OUT
    }
    return indexed(guide.sentences - few) if few else guide
