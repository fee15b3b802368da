"""Labels of a letter or two (R, P, M1), whose role depends on the other labels and on who asks."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from research.readers.document import Utterance

from .behaviour import share_asked
from .labels import Verdict

MARGIN = 0.15
"""How far the asking of two speakers must lie apart to tell them by it."""
MOSTLY_ASKS = 0.6
"""Share of turns with a question above which somebody is a second moderator, beside others who answer."""

_WOMEN = frozenset({"f", "w"})
_COUNTED_LETTER = re.compile(r"[^\W\d_] \d+")
_LETTER = re.compile(r"[^\W\d_](?: \d+)?")
"""B, or F1 and M2."""


def is_letter(label: str) -> bool:
    """Whether a canonical label is one letter, be it with a number."""
    return _LETTER.fullmatch(label) is not None


def counted_beside_a_word(verdicts: Mapping[str, Verdict | None]) -> list[str]:
    """Letters that mean men and no moderators: M1 and M2 where somebody else is labelled Moderator, and M beside F."""
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


def told_by_asking(
    said: Mapping[str, Sequence[Utterance]], verdicts: Mapping[str, Verdict | None]
) -> dict[str, Verdict]:
    """The roles of letters that mean another role here than elsewhere, by who asks: where one side of the talk would be empty, or both are swapped.

    A and B or M and K are names, one of which happens to be a role's; R is the researcher or a respondent; A1 and A5
    may be a team's authors beside P4; P and R may be pregunta and respuesta.
    """
    named = {label: verdict for label, verdict in verdicts.items() if label}
    letters = {
        label: label[0]
        for label, verdict in named.items()
        if is_letter(label) and (verdict is None or verdict.why == "label")
    }
    roles = {verdict.role for verdict in named.values() if verdict}
    if not letters or any(one is None and label not in letters for label, one in named.items()):
        return {}
    share = {label: share_asked(said[label]) for label in named}
    if roles >= {"moderator", "participant"} and not _are_swapped(share, named, letters):
        return {}
    most = {
        one: max(share[other] for other in letters if other[0] == one) for one in letters.values()
    }
    top = max(share.values())
    asks = [label for label in letters if most[label[0]] > top - MARGIN]
    led = asks or any(
        one and one.role == "moderator" and label not in letters for label, one in named.items()
    )
    if top < MARGIN or not led or len(asks) == len(letters):
        return {}
    other = {
        "participant": Verdict(role="participant", why="answers; the label may mean either"),
        "moderator": Verdict(role="moderator", why="asks; the label may mean either"),
    }
    told = {label: other["moderator" if label in asks else "participant"] for label in letters}
    return {
        label: one
        for label, one in told.items()
        if (before := verdicts[label]) and before.role != one.role
    }


def _are_swapped(
    share: Mapping[str, float],
    verdicts: Mapping[str, Verdict | None],
    letters: Collection[str],
) -> bool:
    """Whether whoever is called a participant asks, among letters alone."""
    asked = {v.role: share[label] for label, v in verdicts.items() if v and len(label) == 1}
    alone = len(letters) == len(verdicts) == len(asked)
    most = asked.get("participant", 0.0)
    return alone and most >= MOSTLY_ASKS and 2 * asked.get("moderator", 1.0) < most
