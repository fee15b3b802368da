"""What gives away that somebody answers for a company or runs a place: their name, their rank, what they say."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from research.model import Role

_FOR_A_COMPANY = re.compile(
    r"\byour (?:\w+ )?(?:order|account|request|ticket|case|message|e-?mail|patience|feedback|understanding|invoice|"
    r"payment|subscription|report|question|enquiry|inquiry|browser|device|convenience|behalf|profile|password|"
    r"card|transfer|booking|parcel|refund|claim|contract|application)\b"
    r"|\b(?:thanks|thank you) for (?:contacting|reaching|writing|getting|calling|letting)\b"
    r"|\b(?:is there )?anything else (?:i|we) can\b|\b(?:one moment|bear with me|hold on), please\b|\bone moment please\b"
    r"|\bwe(?:[’']re| are) (?:currently )?(?:looking into|investigating)\b|\bwe(?:[’']ll| will) get back to you\b"
    r"|\b(?:let me|let us) know if\b|\b(?:how )?(?:can|may) (?:i|we) (?:help|assist)\b|puis-je vous aider\b|puedo ayudarl?[eo]\b|kann ich (?:ihnen|dir) helfen\b"
    r"|\b(?:sorry to hear|(?:for|about) (?:the|any) inconvenience)\b"
    r"|\b(?:ihre (?:anfrage|bestellung|nachricht|rechnung)|ihr (?:konto|ticket)|votre (?:demande|compte|commande|message)"
    r"|su (?:solicitud|cuenta|pedido|mensaje)|la sua (?:richiesta|ordine))\b",
    re.IGNORECASE,
)
"""What a company writes to its customers ("your order"), who write "your app" in turn."""
_BOTS = re.compile(
    r"\b(?:(?!(?:tal|ab|ca|her|cor)bot\b)\w*bot|virtual assistant|automation|auto[- ]?reply|system|automoderator|mee6|dyno)\b",
    re.IGNORECASE,
)
_RUNS: Final = (
    r"(?:staff|admins?|administrator(?:s|in|en)?|mods?|mod[ée]rat(?:ors?|orin|oren|eurs?|rice)|moderador(?:es|as?)?|"
    r"owners?|founders?|employees?|mitarbeiter(?:in)?|empleados?|community managers?|official|"
    r"(?:core|dev|developer|support|community|product) ?team|entwicklerteam|team member)"
)
_ROLE = re.compile(rf"(?<![^\W_]){_RUNS}(?![^\W_])", re.IGNORECASE)
"""Not "developer": of whoever builds with a product that is a member's role."""
_MARKED = re.compile(rf"[|(\[•·-]\s*(?:{_RUNS}|team|agent)\s*[)\]]?\s*$", re.IGNORECASE)
"""A nickname with the role behind a bar or in brackets."""
_ELSEWHERE = re.compile(
    r"(?<![\w-])(?!(?:site|forum|board|community|group|channel|discord)\b)[\w-]+ (?:owners?|founders?|admins?|administrators?)\b"
    r"|\bstaff (?!members?\b|team\b)[^\W\d_]+",
    re.IGNORECASE,
)
"""Flairs of members: Model 3 owner, Salesforce admin, staff nurse."""
_DESKS = re.compile(r"\b(?:support|help ?desk|customer (?:care|service|success))\b", re.IGNORECASE)


@lru_cache(maxsize=16384)
def named_side(name: str) -> Role | None:
    """The side that a name tells by itself: a bot's or a support desk's; None for any other."""
    name = name.replace("_", " ")
    if _BOTS.search(name):
        return "bot"
    return "agent" if _DESKS.search(name) or _MARKED.search(name) else None


def is_ranked(words: str) -> bool:
    """Whether a member's rank or flair says that they run the community, not a shop or a server room."""
    return runs_it(_ELSEWHERE.sub("", words))


def runs_it(words: str) -> bool:
    """Whether a role, or what stands beside a name, says that somebody runs the community."""
    return bool(_ROLE.search(words))


def speaks_for_company(words: str) -> bool:
    """Whether somebody says what a company says to its customers."""
    return bool(_FOR_A_COMPANY.search(words))
