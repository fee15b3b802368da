"""Text of a study on a terminal, where a stray character can do harm."""

from __future__ import annotations


def printable(text: str) -> str:
    """On one line and without control characters, whatever a file or its name holds."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
