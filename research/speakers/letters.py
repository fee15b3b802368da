"""Labels of a letter or two, which mean different things to different people: R, P, M1."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from research.readers.document import Utterance

from .behaviour import share_asked
from .labels import Verdict, may_answer

MARGIN = 0.15
"""How far the asking of two speakers must lie apart to tell them by it."""
MOSTLY_ASKS = 0.6
"""Share of turns with a question above which somebody is a second moderator, beside others who answer."""

_SIDES = 2
"""Of a talk: who asks, who answers."""
_WOMEN = frozenset({"f", "w"})
_COUNTED_LETTER = re.compile(r"[^\W\d_] \d+")


def counted_beside_a_word(verdicts: Mapping[str, Verdict | None]) -> list[str]:
    """M1 and M2 where somebody else is labelled Moderator: they are men, as F1 is a woman, and so is M beside F."""
    asking = {
        label: verdict.why
        for label, verdict in verdicts.items()
        if verdict and verdict.role == "moderator"
    }
    spelt = any(len(label.split()[0]) > 1 for label in asking if label)
    women = any(label[:1] in _WOMEN and not label[1:].strip(" 0123456789") for label in verdicts)
    lettered = (
        label for label in asking if _COUNTED_LETTER.fullmatch(label) or (label == "m" and women)
    )
    return [label for label in lettered if spelt and asking[label] == "label"]


def asking_beside_a_code(
    said: Mapping[str, Sequence[Utterance]], verdicts: Mapping[str, Verdict | None]
) -> list[str]:
    """A1 and A5 beside P4, as a team counts its authors: those with the letter of whoever asks."""
    counted = {
        label: label.split()[0]
        for label, verdict in verdicts.items()
        if verdict and verdict.role == "participant" and verdict.why == "label"
        if _COUNTED_LETTER.fullmatch(label)
    }
    named = {label for label, verdict in verdicts.items() if label and verdict is not None}
    if (
        len(set(counted.values())) != _SIDES
        or "p" not in counted.values()
        or len(counted) != len(named)
    ):
        return []
    asked = {
        letter: max(share_asked(said[label]) for label in counted if counted[label] == letter)
        for letter in counted.values()
    }
    other = next(letter for letter in asked if letter != "p")
    asks = asked[other] >= 2 * MARGIN and asked["p"] <= asked[other] - MARGIN
    return [label for label, letter in counted.items() if asks and letter == other]


def are_initials(verdicts: Mapping[str, Verdict | None]) -> bool:
    """Whether letters are names, as A and B or M and K: only one of them happens to be a role's."""
    labels = [label for label in verdicts if label]
    roles = {verdict.role for label, verdict in verdicts.items() if verdict and label}
    why = {verdict.why for verdict in verdicts.values() if verdict}
    letters = all(len(label) == 1 for label in labels)
    return (
        letters
        and len(labels) > 1
        and len(roles) == 1
        and why == {"label"}
        and None in verdicts.values()
    )


def are_swapped(
    said: Mapping[str, Sequence[Utterance]], verdicts: Mapping[str, Verdict | None]
) -> bool:
    """Whether letters stand for other words, as P and R for pregunta and respuesta: the P asks."""
    share = {
        verdict.role: share_asked(said[label])
        for label, verdict in verdicts.items()
        if verdict and len(label) == 1 and verdict.why == "label"
    }
    if len(share) != len(verdicts.keys() - {""}):
        return False
    asked, answered = share.get("participant", 0.0), share.get("moderator", 1.0)
    return asked >= MOSTLY_ASKS and 2 * answered < asked


def respondents(
    said: Mapping[str, Sequence[Utterance]], verdicts: Mapping[str, Verdict | None]
) -> list[str]:
    """Those of I and R, or Q and R1 and R2, who answer: R may be the researcher or a respondent."""
    roles = {verdict.role if verdict else label for label, verdict in verdicts.items()}
    if not roles <= {"moderator", "observer", "unknown", ""}:
        return []
    share = {
        label: share_asked(said[label])
        for label, verdict in verdicts.items()
        if verdict and verdict.role == "moderator" and verdict.why == "label"
    }
    most = max(share.values(), default=0.0)
    return [label for label in share if may_answer(label) and most - share[label] >= MARGIN]
