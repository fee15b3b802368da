from __future__ import annotations

from datetime import date, datetime, timedelta

from research.readers.records.cleaning.values import show

DAY = datetime(2026, 3, 5)  # noqa: DTZ001 -- a cell has no zone
MOMENT = datetime(2026, 3, 5, 9, 12)  # noqa: DTZ001 -- a cell has no zone


def test_cells_as_typed():
    """Numbers, dates and truths look as in the spreadsheet's own export."""
    assert [show(v) for v in (3.0, 2.5, True, None, float("nan"), "x", 7)] == [
        "3", "2.5", "true", "", "", "x", "7",
    ]  # fmt: skip
    assert show(DAY) == "2026-03-05"
    assert show(MOMENT) == "2026-03-05T09:12:00"
    assert show(date(2026, 3, 5)) == "2026-03-05"
    assert show(["a", 2, None]) == "a; 2"
    assert show(b"\xff") == "\ufffd"
    assert show(timedelta(hours=1)) == "1:00:00"
    assert show({"a": 1}) == ""
