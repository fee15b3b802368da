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
    if isinstance(value, (datetime, date, time)):
        midnight = isinstance(value, datetime) and value.time() == time() and not value.tzinfo
        return value.isoformat()[:10] if midnight else value.isoformat()
    return _show_other(value)


def _show_other(value: object) -> str:
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, Sequence):
        return "; ".join(filter(None, map(show, value)))
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < _WHOLE else repr(value)
    shown = str(value).lower() if isinstance(value, bool) else str(value)
    return shown if isinstance(value, (int, timedelta)) else ""
