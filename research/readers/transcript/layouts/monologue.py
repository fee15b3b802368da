"""One person's words without a label: thinking aloud, a diary, a letter."""

from __future__ import annotations

import re
from collections.abc import Sequence

from research.readers.transcript.blocks import Block
from research.readers.transcript.layouts.form import Layout, Roles, asker, asking
from research.text.boilerplate import GREETING, SIGN_OFF
from research.text.personal import times_i

_INSTRUCTED = re.compile(
    r"(?:prompt|question|frage|impulsfrage|consigne|pregunta|domanda|vraag|pergunta)\s?\d{0,2}\s?:|(?:please|bitte|veuillez|por favor|si prega di)\b.{0,40}\b(?:write|describe|note|record|answer|fill|schreiben|beschreiben|notieren"
    r"|écrire|décrire|escriba|describa|scrivere|descrivere)\b",
    re.IGNORECASE,
)
_ASKED_YOU = re.compile(
    r"\b(?:you|your)\b(?! know\?)[^.?!]{0,200}\?|\b(?:could|can|would) you (?:tell|describe|walk|talk) (?:me|us)\b",
    re.IGNORECASE,
)
_SELF_NARRATED = re.compile(
    r"^(?:warm[- ]?up|task|scenario|exercise|think[- ]aloud|step|part|reflection|written reflection|diary|day|week)\b",
    re.IGNORECASE,
)
_OF_STUDY = re.compile(
    r"\b(?:participants|interviewees|respondents|transcripts|teilnehme(?:r|nde|rinnen)n?|proband(?:en|innen)|transkripte"
    r"|participantes|entrevistados|intervistati|enquêtés|deelnemers|respondenten|deltagare)\b",
    re.IGNORECASE,
)
"""Whoever writes of them and never says I is of the team: its log has days, and its mails begin like letters."""
_EDGE_OF_LETTER = 3
"""Blocks at its head and foot, where a title and a name may stand."""
_LONGEST_NAME = 6
"""Words; what is longer below a letter's end was added to it."""
_SENTENCE_END = re.compile(r"[.!…][\"”’)]*$")


def find_monologue(talk: Sequence[Block], blocks: Sequence[Block]) -> Layout | None:
    """The layout where somebody tells of themselves, or writes below days or to somebody; None in all others.

    Args:
        talk: The blocks that nobody is named for, without headings.
        blocks: All blocks of the file.
    """
    own = any(block.tells for block in talk)
    teams = not own and any(_OF_STUDY.search(block.text) for block in talk)
    if not teams and _is_letter(talk):
        return Layout(name="a letter", roles=_in_letter(talk))
    if _is_monologue(talk, blocks) and not all(block.asks for block in talk):
        roles: Roles = {block.number: asker(_instructs(block)) for block in talk}
        return Layout(name="one person's monologue", roles=roles)
    if not teams and _is_dated(talk):
        return Layout(name="a diary", roles=asking(talk))
    return None


def _is_dated(talk: Sequence[Block]) -> bool:
    """Whether sentences stand below days, as in a diary, be it one that never says I."""
    entries = [block for block in talk if block.day]
    told = [block for block in entries if _SENTENCE_END.search(block.text)]
    days = {block.day for block in told}
    return len(days) > 1 and len(entries) == len(talk) and 2 * len(told) > len(entries)


def _is_letter(talk: Sequence[Block]) -> bool:
    """Whether it begins and ends as a letter does."""
    greeted = any(GREETING.match(block.text) for block in talk[:_EDGE_OF_LETTER])
    return greeted and any(map(_ends, talk[1:][-_EDGE_OF_LETTER:]))


def _in_letter(talk: Sequence[Block]) -> Roles:
    """Whose words the blocks are: a greeting, how it ends and a name below are nobody's."""
    signed = next(number for number in range(len(talk) - 1, 0, -1) if _ends(talk[number]))
    roles: Roles = {}
    for number, block in enumerate(talk):
        named = number >= signed and len(block.text.split()) <= _LONGEST_NAME
        greets = GREETING.match(block.text)
        around = named or (greets and greets.end() == len(block.text))
        roles[block.number] = "unknown" if around else "participant"
    return roles


def _ends(block: Block) -> bool:
    return bool(SIGN_OFF.match(block.text))


def _instructs(block: Block) -> bool:
    """Whether it tells whoever writes a diary what to write."""
    found = _INSTRUCTED.match(block.text)
    return found is not None and (found[0].endswith(":") or not block.tells)


def _is_monologue(talk: Sequence[Block], blocks: Sequence[Block]) -> bool:
    """One person thinks aloud: tasks as headings, or a first person whom nobody asks."""
    words = sum(len(block.text.split()) for block in talk)
    if not words:
        return False
    headings = [block for block in blocks if block.mark == "heading"]
    if any(_SELF_NARRATED.match(block.text) for block in headings):
        return True
    asked = sum(len(_ASKED_YOU.findall(block.text)) for block in talk)
    own = sum(times_i(block.text) for block in talk)
    return own / words > 0.02 and asked <= words // 400  # noqa: PLR2004
