"""What people say in a few words between two signs: names where no words are common to two people."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from research.text.small_words import INNER, LANGUAGES, word_set
from research.text.stems import stem

from .candidates import PHRASES, Candidate
from .phrases import LONGEST
from .spoken import MASK

_SIGNS: Final = re.compile(r"[^\w\s'’-]+|\n+")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_DIGIT: Final = re.compile(r"\d")
"""A code of a person, as often as not."""
_LEADING: Final = word_set(
    "also because but cause cos cuz etc haha if just like lol maybe oh ok okay or please so that then uh um "
    "well when which yeah yes and aber weil also und et mais donc pero y ma però e maar want en"
)
"""Lead from clause to clause: nothing is lost with them at a clause's edge."""
_BARRED: Final = (INNER - _LEADING) | word_set("can could did do does has have should will would")
"""Begin a question, which names nothing, or what is said of something else: "as a writer I admire"."""
_OPEN: Final = _LEADING.union(*(one.article for one in LANGUAGES))
"""Nothing is lost with them at a clause's beginning ..."""
_DANGLING: Final = (_OPEN | INNER) - word_set(
    "her this that these those all some any both enough lots many much several are has is was were"
)
"""... nor with these at its end, but for verbs and those that may stand for somebody or something."""
_WAITING: Final = _DANGLING.union(
    *(one.subject | one.light for one in LANGUAGES), word_set("i'm it's")
)
"""A sentence that is cut behind one of them is half a thought."""
_INTRODUCES: Final = re.compile(
    r"(?:i'm|i am|we're|we are) (?:a|an|the) (?!bit\b|little\b|lot\b)|my name|ich bin (?:ein|eine|der|die) |je suis (?:une? |le |la )"
    r"|soy |sono (?:un|una|il|la) |sou (?:um|uma|o|a) |ik ben (?:een|de) "
)
"""Who somebody is names no theme of others."""
_FEWEST_WORDS: Final = 2


def short_clauses(texts: Sequence[str], *, known: Collection[str]) -> tuple[Candidate, ...]:
    """Clauses of two to five words, each once, as possible names.

    Args:
        texts: What the members of a theme say, the most typical first.
        known: Stems that carry a point; a clause holds one.
    """
    shown = list(dict.fromkeys(_said(texts, known)))
    return tuple(Candidate(shown=one, content=(), happens=False) for one in shown[:PHRASES])


def words_of(text: str) -> list[str]:
    """The words in lower case; none where somebody replaced most of them by rows of one letter."""
    words = _WORD.findall(MASK.sub(" ", text).lower())
    left = [word for word in words if len(set(word)) > 1 or len(word) == 1]
    return left if 2 * len(left) > len(words) else []


def beginning(words: Sequence[str]) -> Sequence[str]:
    """The first few words of what somebody says; none is last that waits for more: "the same today I'm"."""
    cut = list(words[:LONGEST])
    while len(words) > LONGEST and len(cut) > 1 and cut[-1] in _WAITING:
        cut.pop()
    return cut


def _said(texts: Sequence[str], known: Collection[str]) -> Iterator[str]:
    for text in texts:
        for clause in _SIGNS.split(MASK.sub(" . ", text)):
            told = [] if _DIGIT.search(clause) else words_of(clause)
            words = _trimmed(told) if told and told[0] not in _BARRED else []
            fits = _FEWEST_WORDS <= len(words) <= LONGEST and words[0] not in _BARRED
            name = " ".join(words)
            if fits and any(stem(word) in known for word in words) and not _INTRODUCES.match(name):
                yield name


def _trimmed(words: Sequence[str]) -> Sequence[str]:
    """Without the words that only lead from one clause to the next, on either side."""
    start, end = 0, len(words)
    while start < end and words[start] in _OPEN:
        start += 1
    while start < end and words[end - 1] in _DANGLING:
        end -= 1
    return words[start:end]
