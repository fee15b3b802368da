"""How something was said and what was done meanwhile, among the words: (laughs), [long pause], (..), [P4 scrolls back]."""

from __future__ import annotations

import re
from typing import Final

_LAUGHS: Final = (
    r"laugh(?:s|ing|ter)?|chuckl(?:es|ing)|giggl(?:es|ing)|sighs?|coughs?|clears (?:his |her |their )?throat|shrugs|nods|sniffs|groans|smiles|smiling"
    r"|lacht|lachen|lachend|kichert|schmunzelt|grinst|seufzt|hustet|räuspert sich|nickt|lächelt"
    r"|rires?|rit|sourit|soupire?|toux|hoche la tête|risas?|(?:se )?ríen?|riendo|suspir[ao]|asiente|tose|risos?|rindo|risad[ao]s?"
    r"|risat[ae]|ridono|sospira|annuisce|zucht|knikt|skratt(?:ar)?|suckar|ler|śmiech|śmieje się|wzdycha|smích|směje se|смех|смеётся|смеется|вздыхает"
)
_PAUSES: Final = r"pauses?|silence|beat|stille|schweigen|denkpause|pausa|silencio|silêncio|silenzio|pauze|stilte|paus|pauza|cisza|пауза|молчание"
_HOW_LONG: Final = r"long|short|brief|slight|thinking|lange|kurze|längere|longue?|courte|petit|larga|corta|breve|longa|curta|lunga|korte|lång|kort|długa|krótka"
_BEFORE: Final = r"both|all|everyone|everybody|group|participants?|interviewee|interviewer|beide|alle|tous|todos|tutti|general|lautes|leises"
_LENGTH: Final = (
    r"\d{1,3}(?:[.,]\d)?\s?(?:s|secs?|sek|seconds?|sekunden|secondes|segundos|secondi)?\.?"
)
SOUND: Final = re.compile(
    rf"(?:(?:{_BEFORE})\s)?(?:{_LAUGHS})(?:[ ,]+(?!(?:at|about|über)\b)[^\W\d_]+){{0,2}}"
    rf"|(?:(?:{_HOW_LONG})\s)?(?:{_PAUSES})(?:[ ,:]+{_LENGTH})?",
    re.IGNORECASE,
)
"""Laughs nervously, both laugh, lange Pause, pause 3 s."""
_WITHIN: Final = re.compile(
    rf"(?:(?<!\s)\s+)?(?P<note>[\[(（<]\s*(?:{SOUND.pattern})[.,!]?\s*[\])）>]"
    r"|\((?:\.{1,2}|-{1,3}|\d{1,2}(?:[.,]\d)?\s?(?:s|secs?|sek|seconds?|sekunden)\.?|\d[.,]\d)\)"
    r"|[（(]笑[)）]|\((?:웃음)\)"
    r"|\[(?:(?-i:[A-Z]{1,2}\d{1,3})|(?:the )?(?:participant|interviewee|respondent|user)|s?he) (?!(?:is|was|has|does|says)\b)[a-z]{2,}s\b[^\[\]\n]{0,120}\])",
    re.IGNORECASE,
)
_BOLD: Final = re.compile(r"(?:(?<!\s)\s+)?(?P<note>\*\*(?P<act>[^*\n:]{2,120})\*\*)")
_OPENING: Final = frozenset("[(（<")


def without_sounds(text: str) -> tuple[str, tuple[str, ...]]:
    """The text and what was taken out of it; as it is where nothing but a label would be left."""
    if _OPENING.isdisjoint(text):
        return text, ()
    notes = tuple(found["note"] for found in _WITHIN.finditer(text))
    left = _WITHIN.sub("", text).strip() if notes else text
    return (text, ()) if not left or left.endswith(":") else (left, notes)


def acts_in_bold(text: str) -> bool:
    """Whether a file of Markdown sets in bold what was done: `Gern **laughs**`. Then all that is bold among words is that."""
    return "**" in text and any(SOUND.fullmatch(found["act"]) for found in _BOLD.finditer(text))


def without_acts(text: str) -> tuple[str, tuple[str, ...]]:
    """A line of such a file without what was done, which stands in brackets where it is all of the line."""
    whole = _BOLD.fullmatch(text)
    if whole:
        return f"({whole['act']})", ()
    inside = [found for found in _BOLD.finditer(text) if found.start() or found.end() < len(text)]
    if not inside:
        return text, ()
    return _BOLD.sub("", text).strip(), tuple(found["act"] for found in inside)


def is_sound(note: str) -> bool:
    """Whether that is what a note says."""
    return bool(_WITHIN.fullmatch(note) or SOUND.fullmatch(note))
