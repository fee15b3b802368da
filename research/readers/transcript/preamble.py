"""Introductions and question lists above a heading such as `## Transcript`, set aside."""

from __future__ import annotations

import re
from collections.abc import Sequence

from research.readers.transcript.lines import Line, set_aside
from research.text.personal import TELLS, own_words

ABOVE = "above the heading of the transcript"
_BEGINS = re.compile(
    r"(?:\d{1,2}[.)]?\s+)?(?:(?:full |raw |verbatim |interview |session )?transcri(?:pt|ption)|(?:the )?(?:interview|conversation)|transkript(?:ion)?|gespräch"
    r"|(?:re)?transcription|entretien|transcripción|entrevista|conversación|transcrição|trascrizione|intervista|transcriptie|gesprek"
    r"|wywiad|rozhovor|intervju|haastattelu|görüşme|интервью|인터뷰|녹취록|インタビュー|書き起こし|文字起こし|逐語録|访谈(?:记录)?|訪談(?:記錄)?)\s*:?",
    re.IGNORECASE,
)


def preamble_aside(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, with those above the only such heading set aside; none where somebody tells of themselves there."""
    found = [place for place, line in enumerate(lines) if _begins_talk(line)]
    if len(found) != 1:
        return tuple(lines)
    above = [line for line in lines[: found[0]] if line.speech]
    own = sum(own_words(line.text) for line in above)
    if own >= TELLS * sum(line.words for line in above) > 0:
        return tuple(lines)
    return set_aside(lines, (line.number for line in above), ABOVE)


def _begins_talk(line: Line) -> bool:
    marked = line.mark == "heading" or line.bold
    return marked and line.speech and bool(_BEGINS.fullmatch(line.text[:60]))
