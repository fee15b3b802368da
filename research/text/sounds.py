"""How something was said and what was done meanwhile, as it stands among the words: (laughs), [long pause], (..), [P4 scrolls back]."""

from __future__ import annotations

import re
from typing import Final

from research.text.role_words import words_for

_LAUGHS: Final = (
    r"laugh(?:s|ing|ter)?|chuckl(?:es|ing)|giggl(?:es|ing)|sighs?|coughs?|clears (?:his |her |their )?throat|shrugs|nods|sniffs|groans|smiles|smiling"
    r"|lacht|lachen|lachend|kichert|schmunzelt|grinst|seufzt|hustet|räuspert sich|nickt|lächelt"
    r"|rires?|rit|sourit|soupire?|toux|hoche la tête|risas?|(?:se )?ríen?|riendo|suspir[ao]|asiente|tose|risos?|rindo|risad[ao]s?"
    r"|risat[ae]|ridono|sospira|annuisce|zucht|knikt|skratt(?:ar)?|suckar|ler|śmiech|śmieje się|wzdycha|smích|směje se|смех|смеётся|смеется|вздыхает"
)
_PAUSES: Final = r"pauses?|silence|beat|stille|schweigen|denkpause|pausa|silencio|silêncio|silenzio|pauze|stilte|paus|pauza|cisza|пауза|молчание"
_HOW_LONG: Final = r"long|short|brief|slight|thinking|lange|kurze|längere|longue?|courte|petit|larga|corta|breve|longa|curta|lunga|korte|lång|kort|długa|krótka"
_WHO: Final = (
    words_for("unknown", "crowd")
    | words_for("moderator", "side")
    | words_for("participant", "study", "survey")
)
_BEFORE: Final = "|".join((*sorted(_WHO), "general", "lautes", "leises"))
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
_BOLD: Final = re.compile(r"\*\*(?P<act>[^*\n:]{2,120})\*\*")
_LONGEST: Final = 160
"""Characters of such a note with its brackets."""
_CLOSING: Final = frozenset("])）>")
_LEADING: Final = re.compile(rf"(?:{_WITHIN.pattern})[\s.,;:–—-]*", re.IGNORECASE)


def off_sounds(text: str, start: int, end: int) -> tuple[int, int]:
    """Where text[start:end] begins and ends without what stands at its ends and was not said.

    What stands among the words stays: a quotation is a stretch of what was written down. As it is where nothing would be left.
    """
    first, last = start, end
    while (found := _LEADING.match(text, first, last)) and found.end() > first:
        first = found.end()
    while last > first and (begun := _begins_last(text, first, last)) < last:
        last = begun
    return (first, last) if first < last else (start, end)


def _begins_last(text: str, first: int, last: int) -> int:
    """Where the note begins that ends a stretch; its end for none."""
    if text[last - 1] not in _CLOSING:
        return last
    near = max(first, last - _LONGEST)
    return next(
        (one.start() for one in _WITHIN.finditer(text, near, last) if one.end() == last), last
    )


def acts_in_bold(text: str) -> bool:
    """Whether a file of Markdown sets in bold what was done: `Gern **laughs**`. Then all that is bold among words is that."""
    return "**" in text and any(SOUND.fullmatch(found["act"]) for found in _BOLD.finditer(text))


def in_brackets(text: str) -> str:
    """A line of such a file with what was done in brackets, as other files have it; a name before the words is none."""
    return _BOLD.sub(lambda found: f"({found['act']})" if _is_act(found) else found.group(), text)


def _is_act(found: re.Match[str]) -> bool:
    alone = found.end() - found.start() == len(found.string)
    return found.start() > 0 or alone or SOUND.fullmatch(found["act"]) is not None
