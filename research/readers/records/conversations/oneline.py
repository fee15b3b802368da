"""Talks that an export wrote on one line, each label behind the last turn (`… tonight. Agent: Why?`)."""

from __future__ import annotations

import re

from research.readers.records.authorship.sidewords import LABELS
from research.readers.records.tables.columns import normalise

_STAMP = r"[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?[\])]?\s*[-–|]?\s*"
_WORDS = "|".join(sorted((word.replace(" ", "[ _-]?") for word in LABELS), key=len, reverse=True))
_LABEL = re.compile(
    rf"(?<!\S)(?:{_STAMP})?[\[(*<]*(?P<who>{_WORDS})(?: ?\d{{1,2}})?[\])*>]*\s?:[*\s]",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s+(?:[|/;•–—-]+\s*)?\Z")
"""What exports put between two turns: a space, or a mark between spaces."""


def on_lines(text: str) -> str:
    """The text with every turn on a line of its own; as it is where it is no talk on one line.

    It is one when it begins with a role's label and holds a label of another side, spelt with the
    same capitals: "Customer: your agent: rude" is one customer's. Lines that begin with labels
    say themselves where turns begin.
    """
    first = _LABEL.match(text)
    if first is None:
        return text
    found = [one for one in _LABEL.finditer(text) if _form(one) == _form(first)]
    begins = sum(1 for one in found if text[: one.start()].rpartition("\n")[2].strip() == "")
    if begins > 1 or len({LABELS.get(_plain(one)) for one in found}) < 2:  # noqa: PLR2004
        return text
    ends = [one.start() for one in found[1:]] + [len(text)]
    turns = (text[one.start() : end] for one, end in zip(found, ends, strict=True))
    return "\n".join(_BETWEEN.sub("", turn) for turn in turns)


def _plain(label: re.Match[str]) -> str:
    return normalise(label["who"])


def _form(label: re.Match[str]) -> tuple[bool, bool]:
    return label["who"][:1].isupper(), label["who"].isupper()
