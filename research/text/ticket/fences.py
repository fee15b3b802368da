"""Blocks that a writer set apart with marks: code, logs, quotes.

```` ``` ```` as in Markdown and chats, `{code}`, `{noformat}` and `{quote}` as in Jira. What is opened and
never closed is no block: the rest of the text would be lost for one forgotten mark.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final, TypeAlias

Block: TypeAlias = tuple[int, int, str]
"""Start, end and reason; the marks are part of it."""

LOG: Final = "log or stack trace"
QUOTED: Final = "quoted reply"
_FEW_WORDS: Final = 4
"""A name of a button or a function in the middle of a sentence is part of what is said."""
_UNQUOTE: Final = re.compile(r"\[/quote(?::\w{1,12})?\]")
"""phpBB numbers its marks: [/quote:2k1x]."""
_NEAR: Final = 80
"""Characters before and behind a block in which the rest of its sentence would be."""
_MARK = re.compile(
    r"(?P<ticks>`{3,})(?P<language>[\w+#.-]*(?=\s*\n))?"
    r"|\{(?P<tag>code|noformat|quote)(?P<options>:[^{}\n]*)?\}",
)


def blocks_of(text: str) -> Iterator[Block]:
    """The closed blocks of a text, in order and without overlaps."""
    if "[/quote" in text:
        yield from _quotes(text)
    elif "```" in text or "{" in text:
        yield from _marked(text)


def _quotes(text: str) -> Iterator[Block]:
    """What stands between a forum's [quote="kim, post:1"] and [/quote]."""
    end = 0
    for mark in _UNQUOTE.finditer(text):
        start = text.find("[quote", end, mark.start())
        end = mark.end()
        if start >= 0:
            yield start, end, QUOTED


def _marked(text: str) -> Iterator[Block]:
    marks = [*_MARK.finditer(text)]
    kinds = Counter(map(_kind, marks))
    opened: re.Match[str] | None = None
    for mark in marks:
        same = opened is not None and _kind(mark) == _kind(opened)
        if not opened or (same and (mark["language"] or mark["options"])):
            opened = mark  # which closes none: the one before was never closed
            continue
        if not same:  # it is the text of the block that is open
            continue
        inside = text[opened.end() : mark.start()]
        # One mark is missing somewhere: nobody knows on which side of this one the block is.
        doubtful = kinds[_kind(mark)] % 2 and "\n\n" in inside
        if not doubtful and not _is_in_sentence(text, opened, mark):
            yield opened.start(), mark.end(), QUOTED if mark["tag"] == "quote" else LOG
        opened = mark if doubtful else None


def _kind(mark: re.Match[str]) -> str:
    return mark["tag"] or "```"


def _is_in_sentence(text: str, opened: re.Match[str], mark: re.Match[str]) -> bool:
    inside = text[opened.end() : mark.start()]
    if "\n" in inside or len(inside.split()) > _FEW_WORDS or mark["tag"] == "quote":
        return False
    before = text[max(0, opened.start() - _NEAR) : opened.start()].rpartition("\n")[2]
    after = text[mark.end() : mark.end() + _NEAR].partition("\n")[0]
    return bool(before.strip() or after.strip())
