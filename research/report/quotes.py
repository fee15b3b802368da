"""Verbatim or nothing: the only maker of the quotes that a page or a table prints."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from research.errors import QuoteError
from research.model import Excerpt, Theme, Turn

_QUOTED = re.compile("“([^”]*)”")
_AROUND = 600
"""Characters of the same turn shown either side of a quote; a ticket can be a novel."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """An exact slice of a stored turn, with what stands before and after it there."""

    before: str
    text: str
    after: str


def quoted(excerpt: Excerpt, turn: Turn) -> Quote:
    """The excerpt as a quote.

    Raises:
        QuoteError: the excerpt is not the slice of the turn that it says it is.
    """
    check_quote(excerpt, turn)
    return Quote(
        before=_tail(turn.text[: excerpt.start]),
        text=turn.text[excerpt.start : excerpt.end],
        after=_head(turn.text[excerpt.end :]),
    )


def check_quote(excerpt: Excerpt, turn: Turn | None) -> None:
    """Raise QuoteError unless the excerpt is exactly `turn.text[start:end]` of its own turn."""
    if turn is None or turn.id != excerpt.turn_id or turn.source_id != excerpt.source_id:
        raise QuoteError(
            f"Excerpt {excerpt.id} points to turn {excerpt.turn_id}, "
            f"which {excerpt.source_id} does not have",
            hint="Delete the study's .research folder and run again.",
        )
    inside = 0 <= excerpt.start < excerpt.end <= len(turn.text)
    if not inside or turn.text[excerpt.start : excerpt.end] != excerpt.text:
        raise QuoteError(
            f"Excerpt {excerpt.id} is not what {excerpt.source_id}, {excerpt.locator} says",
            hint="Delete the study's .research folder and run again.",
        )


def check_quotes(excerpts: Iterable[Excerpt], turns: Mapping[str, Turn]) -> None:
    """Raise QuoteError at the first excerpt that is not a slice of its turn."""
    for excerpt in excerpts:
        check_quote(excerpt, turns.get(excerpt.turn_id))


def check_definition(theme: Theme, said: Iterable[str]) -> None:
    """Raise QuoteError unless everything the theme's definition quotes stands in what was said."""
    texts = tuple(said)
    for quote in _QUOTED.findall(theme.definition):
        if not any(quote in text for text in texts):
            raise QuoteError(
                f"The definition of {theme.id} quotes what nobody in it says: {quote[:80]}",
                hint="Delete the study's .research folder and run again.",
            )


def _tail(text: str) -> str:
    return text if len(text) <= _AROUND else f"… {text[-_AROUND:]}"


def _head(text: str) -> str:
    return text if len(text) <= _AROUND else f"{text[:_AROUND]} …"
