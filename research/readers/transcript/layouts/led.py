"""Quotations that a note leads up to, as in `Dislikes the tracker: "It's eleven clicks each time."`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from research.readers.transcript.lines import Line
from research.text.personal import says_i
from research.text.quote_marks import CLOSING, QUOTE_MARKS, in_quotes

_LED = re.compile(
    rf"(?P<lead>[^{QUOTE_MARKS}]{{8,300}}?(?:[:,(]|\s[–—-]))\s*(?P<said>{in_quotes(8, 1500)})(?P<rest>[).\s]{{0,3}})"
)
_QUOTED = re.compile(in_quotes(8, 1500) + "[.,]?")
_FEWEST = 3
_FEWEST_WORDS = 4
_FEW = 0.3


def take_led(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, with the quotation alone where a note leads up to it, among notes with several quotations.

    A sentence was said; a short quotation without an end is what stands on a button.
    """
    speech = [line for line in lines if line.speech and line.mark != "heading"]
    led = {line.number: found for line in speech if (found := _led(line.text))}
    whole = [line for line in speech if _QUOTED.fullmatch(line.text[:1600])]
    if not led or len(led) + len(whole) < _FEWEST:
        return tuple(lines)
    quoted = {*led, *(line.number for line in whole)}
    noted = [line.text for line in speech if line.number not in quoted]
    noted += [found["lead"] for found in led.values()]
    if sum(map(says_i, noted)) > _FEW * len(noted):
        return tuple(lines)
    return tuple(_alone(line, led[line.number]) if line.number in led else line for line in lines)


def _led(text: str) -> re.Match[str] | None:
    found = _LED.fullmatch(text[:2000]) if text[-1] in CLOSING + ".)" else None
    if not found or len(found["said"].split()) < _FEWEST_WORDS:
        return None
    inside = found["said"][1:-1].rstrip()
    return found if inside.endswith((".", "!", "?", "…")) or says_i(inside) else None


def _alone(line: Line, found: re.Match[str]) -> Line:
    lead = found["lead"].strip()
    return replace(line, text=found["said"], notes=(*line.notes, lead), raw=line.original)
