"""Whose message a web form sends on: the website is its sender, and the form's fields name the writer."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final

from research.readers.document import Author
from research.readers.records.authorship.authors import make_author, sounds_generic
from research.readers.records.tables.columns import normalise, role

_LINES: Final = 16
"""In which a form says who filled it in."""
_LONGEST: Final = 80


def writer_in(text: str, sender: Author) -> Author:
    """Whoever the fields name (`Name: Ana Rey`), where the text came from a website or no-reply; else the sender."""
    called = sender.email or sender.name
    if "\n" not in text or not (sounds_generic(called) or sounds_generic(sender.name)):
        return sender
    found: dict[str, list[str]] = {}
    for label, value in _fields(text):
        found.setdefault(role(label)[0], []).append(value)
    if not {"email", "text"} <= found.keys():
        return sender
    return make_author(email=found["email"][0], name=" ".join(found.get("name", ())[:2]))


def _fields(text: str) -> Iterator[tuple[str, str]]:
    """Each label with what stands behind it, or on the line below."""
    lines = [line.strip("*•- \t") for line in text.split("\n") if line.strip()]
    for line, below in islice(zip(lines, [*lines[1:], ""], strict=True), _LINES):
        label, colon, value = line.partition(":")
        if len(label) <= _LONGEST and normalise(label):
            yield label, (value.strip() or below) if colon else below
