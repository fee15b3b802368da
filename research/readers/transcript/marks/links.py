"""Links of Markdown and of note-taking programs: the words stay, the target and what a coder put behind the words go."""

from __future__ import annotations

import re
from typing import Final

from research.readers.transcript.marks.stamps import ALONE

_LINK: Final = (
    r"!?\[[^\[\]\n]{1,300}\]\((?=[^()\s]*[/.#:])[^()\s]{1,500}(?:\s\"[^\"\n]{0,200}\")?\)"
)
_WIKI: Final = r"!?\[\[[^\[\]\n]{1,200}\]\]"
_CODES: Final = re.compile(
    rf"(?:(?<!\s)\s+)?(?P<note>\(\s?(?:{_LINK}|{_WIKI})(?:\s?[,;]\s?(?:{_LINK}|{_WIKI})){{0,20}}\s?\))"
)
"""([price](codes/price.md), [[trust]]): what a passage was coded with."""
_WORDS: Final = re.compile(
    rf"(?:(?={_LINK})!?\[(?P<words>[^\[\]\n]+)\]\([^()]+\)|(?={_WIKI})!?\[\[(?:[^\[\]|\n]*\|)?(?P<page>[^\[\]|\n]+)\]\])"
)
_ONLY: Final = re.compile(rf"(?:{_WIKI}[\s|·•,>/-]*)+")


def without_links(text: str) -> tuple[str, tuple[str, ...]]:
    """The words of a line, and the codes that were taken out of it. A line of nothing but notes' names stays as it is."""
    if "](" not in text and "[[" not in text:
        return text, ()
    if _ONLY.fullmatch(text[:2000]):
        return text, ()
    notes = tuple(found["note"] for found in _CODES.finditer(text))
    left = _CODES.sub("", text) if notes else text
    return _WORDS.sub(_shown, left).strip(), notes


def _shown(found: re.Match[str]) -> str:
    """What a reader sees of a link; a time that leads into the recording keeps its brackets."""
    words = found["words"] or found["page"]
    return f"[{words}]" if ALONE.match(words) else words
