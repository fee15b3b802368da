"""Words for the roles of speakers in many languages, and what a label says with them."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache

from research.text.name_parts import PARTICLES
from research.text.role_words import words_for, words_of

_IN_TALK = {word: role for word, role in words_of("talk").items() if word.isalnum()}
MODERATOR = words_for("moderator", "talk")
PARTICIPANT = words_for("participant", "talk")
OTHER = words_for("unknown", "talk")
"""Before words of somebody who is not told from others."""
PRESENT = words_of("present")
"""Before people, who have no role yet: among them may be those who ask."""

_ID = re.compile(r"^(?:p|pp|pt|s|sp|spk|i|m|r|u|id|int|vp|tn)[-_ #]?\d{1,4}[a-z]?$")
_SPEAKER = re.compile(
    r"^(?:speaker|person|persona|personne|persoon|pessoa|sprecher(?:in)?|locuteur|hablante|parlante|falante|spreker|说话人|說話人|发言人|發言人|与会者|話者|화자)"
    r"[ _-]?(?:[a-z]|\d{1,3})$"
)
"""As recognisers number or letter them."""
ORDINAL = re.compile(
    r"^(?:first|second|third|other|lead|main|co|2nd|3rd|zweite[rs]?|deuxième|segund[oa]|second[oa]|tweede|andra|andre)[ -](?=\w)",
    re.IGNORECASE,
)
"""What tells two of one role apart as a number does: Second interviewer, Co-moderator."""
_BESIDE = re.compile(r"\([^()]*\)\s*$")
_AGED = re.compile(r"\([^()]*(?<![^\W_])\d{1,3}(?![^\W_])[^()]*\)$")
_BOTH = re.compile(
    r"(?P<one>[^()\[\],/|]{1,40}?)\s*(?:[(\[](?P<two>[^()\[\],/|]{2,30})[)\]]?|(?:\s[–—-]|[/|,])\s*(?P<dashed>[^()\[\],/|]{2,30}))"
)
_INCLUSIVE = re.compile(
    r"(?<=[^\W\d_]{4})(?:[/*:·•_]-?(?:in|innen|r)|[/·•.]-?(?:as?|os?|e|ne|trice|euse)|\((?:as?|os?|in|innen|r|e|ne)\))(?=\s*(?:\d+\s*)?(?:[:：(\[]|$))",
    re.IGNORECASE,
)
"""Both genders in one word for a speaker: Entrevistado/a, Interviewer:in, Enquêté·e."""
_PARTING = frozenset("([/,|–—-")
_CLOSE = 0.84
_LONG_ENOUGH = 6


def looks_like_name(label: str) -> bool:
    """Whether every word has a capital, small words between them aside; scripts without pass."""
    words = [word for word in re.split(r"[\s/()|]+", without_beside(label) or label) if word]
    capital = any(not word[0].islower() for word in words)
    return capital and all(word in PARTICLES or not word[0].islower() for word in words)


@lru_cache(maxsize=16384)
def key(label: str) -> str:
    """What labels of one speaker share, however they are typed: no case, space or mark."""
    return "".join(filter(str.isalnum, of_one_gender(label).casefold()))


def of_one_gender(label: str) -> str:
    """A label, or a line that one begins, without the ending of the other gender."""
    return _INCLUSIVE.sub("", label, count=1)


def unnumbered(label: str) -> str:
    """The key of a label without its number: the same for P1 and P2, and for the second interviewer."""
    return key(ORDINAL.sub("", label)).rstrip("0123456789")


def without_age(label: str) -> str:
    """A label without what kind of person it is: Carmen (62 years), P4 (M, 63)."""
    return _AGED.sub("", label).rstrip() if label.endswith(")") else label


def without_beside(label: str) -> str:
    """A label without what stands in brackets behind it."""
    return _BESIDE.sub("", label).rstrip()


@lru_cache(maxsize=16384)
def is_role(label: str) -> bool:
    """Whether the label says what somebody is: Interviewer 1, P6, note taker."""
    plain = without_beside(label)
    word = unnumbered(plain)
    spelt = word in _IN_TALK and (not is_short(word) or word == key(plain))
    lower = plain.casefold().strip()
    return spelt or bool(_ID.match(lower) or _SPEAKER.match(lower)) or _role_in(label)


def parted(label: str) -> tuple[str, str]:
    """The role and the name of a label that has both: `P3 (Maureen)`, `Dana – moderator`; else twice nothing.

    What kind of person it is (`P4 (nurse)`) is no name, and a job title that a role begins is no role.
    """
    found = None if _PARTING.isdisjoint(label) else _BOTH.fullmatch(label.strip())
    if not found:
        return "", ""
    one, two = found["one"].strip(), (found["two"] or found["dashed"]).strip()
    for role, name in ((one, two), (two, one)):
        if len(key(role)) > 1 and is_role(role) and _may_be_name(name):
            return role, name
    return "", ""


def _may_be_name(text: str) -> bool:
    letters = all(character.isalpha() or character in " .'’-" for character in text)
    return letters and len(key(text)) > 2 and not is_role(text)  # noqa: PLR2004


def is_numbered_speaker(label: str) -> bool:
    """Whether a recogniser's number or letter is all that the label says: Speaker 2, 说话人B."""
    return bool(_SPEAKER.match(label.casefold().strip()))


def is_spelt_role(label: str) -> bool:
    """Whether it is a role in full letters: names of styles like P1 mean nothing."""
    return is_role(label) and len(unnumbered(label)) >= _LONG_ENOUGH


def is_short(label: str) -> bool:
    """Whether the label is one letter, or a word with other uses: such a label names a role only where it recurs."""
    return len(key(label)) == 1 or key(label) == "part"


def asks_questions(label: str) -> bool:
    """Whether the label is one of a moderator."""
    words = re.findall(r"[^\W\d_]+", label.casefold())
    return unnumbered(label) in MODERATOR or any(
        word in MODERATOR for word in words if len(word) > 1
    )


def is_misspelt(label: str, known: str) -> bool:
    """Whether one label is the other with a slip of the keyboard."""
    one, other = key(label), key(known)
    if len(one) < _LONG_ENOUGH or one[0] != other[:1]:
        return False
    if re.findall(r"\d+", one) != re.findall(r"\d+", other):
        return False
    return SequenceMatcher(None, one, other).ratio() >= _CLOSE


def _role_in(label: str) -> bool:
    """A role beside a name, held apart by a mark: Dana (moderator), Participant - Ana."""
    parts = [unnumbered(part) for part in re.split(r"[()\[\]/,|–—-]", label)]
    return len(parts) > 1 and any(
        part in _IN_TALK.keys() - OTHER for part in parts if len(part) > 1
    )


def initials(name: str) -> str:
    """LB of Lorna Beck: the first letters of the words that begin with a capital."""
    return "".join(word[0] for word in name.split() if word[0].isupper())
