"""Typed cells of spreadsheets and Parquet files as the text a person would have typed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

_WHOLE = 1e15


def show(value: object) -> str:
    """The cell as text: 3 rather than 3.0, dates in ISO 8601, nothing for an empty cell."""
    if isinstance(value, str):
        return value
    if value is None or value != value:  # noqa: PLR0124 -- not a number is not equal to itself
        return ""
    return _show_typed(value)


def _show_typed(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < _WHOLE else repr(value)
    if isinstance(value, (datetime, date, time)):
        return _show_date(value)
    return _show_other(value)


def _show_date(value: datetime | date | time) -> str:
    midnight = isinstance(value, datetime) and value.time() == time() and not value.tzinfo
    return value.isoformat()[:10] if midnight else value.isoformat()


def _show_other(value: object) -> str:
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, Sequence):
        return "; ".join(filter(None, map(show, value)))
    return str(value) if isinstance(value, (int, timedelta)) else ""
