"""Labels that mean whoever is asked in every talk, and the names of everybody who is no participant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from research.model import Identity
from research.readers.document import Document, Utterance
from research.speakers.labels import Verdict, canonical, code_of, is_generic, name_in, role_in

_SHORT = 3
_MANY_TALKS = 3


def is_participant(utterance: Utterance, roles: Mapping[str, Verdict]) -> bool:
    """Whether these are the words of somebody who was asked."""
    return role_in(utterance, roles) == "participant"


def words_for_participants(
    talks: Iterable[tuple[Document, Mapping[str, Verdict]]],
) -> frozenset[str]:
    """Labels of the one who answers in every interview, or in most if short: VIS is a word.

    A name is one person's, however often it comes back, unless nobody else is ever interviewed.
    """
    answering = [_who_answer(document, roles) for document, roles in talks]
    sole = [labels[0] for labels in answering if len(labels) == 1]
    short = {canonical(label) for label in sole if label.isupper() and len(label) <= _SHORT}
    return frozenset(
        label
        for label, count in Counter(map(canonical, sole)).items()
        if count >= (2 if label in short else _MANY_TALKS)
        and (count == len(sole) or (label in short and 2 * count > len(sole)))
        and " " not in label
        and not is_generic(label)
        and not code_of(label)
    )


def _who_answer(document: Document, roles: Mapping[str, Verdict]) -> list[str]:
    return list(
        {
            canonical(one.speaker): one.speaker
            for one in document.utterances
            if one.speaker and is_participant(one, roles)
        }.values()
    )


def staff(sessions: Iterable[tuple[Mapping[str, Verdict], Document]]) -> list[Identity]:
    """The names of everybody whose words are no evidence, to be masked as well.

    Args:
        sessions: The roles by canonical label, and what the file holds.
    """
    named: set[tuple[str, str]] = set()
    for roles, document in sessions:
        spelt = {
            canonical(utterance.speaker): utterance.speaker for utterance in document.utterances
        }
        named |= {
            (verdict.role, canonical(name_in(spelt.get(label, "")) or label))
            for label, verdict in roles.items()
            if verdict.role not in {"participant", "unknown"}
            if not is_generic(label) and not code_of(label)
        }
        named |= {
            ("agent", utterance.author.name)
            for utterance in document.utterances
            if utterance.role == "agent" and utterance.author and " " in utterance.author.name
        }
    return [
        Identity(person_id=f"[{role}]", kind="name", value=label) for role, label in sorted(named)
    ]
