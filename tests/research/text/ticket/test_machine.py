from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.text.ticket.machine import log_lines


@pytest.mark.parametrize(
    "line",
    [
        "2026-03-11T14:05:22Z ERROR rota: sync failed",
        "[2026-03-11 14:05:22.123] [main] starting",
        "14:05:22 WARN retry",
        "Mar 11 14:05:22 host app[12]: died",
        "at com.x.Rota.save(Rota.java:12)",
        "at Object.save (/srv/app/rota.js:10:5)",
        "at https://x.example/app.js:1:2345",
        "at Rota.Save() in C:\\src\\Rota.cs:line 12",
        "#0 /var/www/rota.php(12): save()",
        "GET /rota HTTP/1.1",
        '{"id": 7, "state": "failed", "why": "no rota"}',
        "E/RotaSync( 1234): failed",
    ],
)
def test_machines_are_known_by_one_line(line: str) -> None:
    """Loggers and stack frames have their own shapes."""
    assert log_lines(["It fails:", line, "Why?"]) == {1}


@pytest.mark.parametrize(
    "line",
    [
        "ERROR when I save",
        "Error: could not save",
        "at 14:05 it failed",
        "{name} is shown instead of my name",
        "[image] is missing",
        "2026-03-11 14:05:22 it failed again",
        '"Rota": it is empty',
        "(again)",
        "ValueError: that is what it says",
    ],
)
def test_people_write_such_things_too(line: str) -> None:
    """One line that a person may have typed is a person's."""
    assert log_lines(["It fails:", line, "Why?"]) == frozenset()


def test_data_is_known_by_its_company() -> None:
    """Three lines of it are a dump."""
    assert log_lines(["So:", "{", '"a": 1,', '"b": 2', "}", "Why?"]) == {1, 2, 3, 4}
    assert log_lines(["See:", "BEGIN:VEVENT", "UID:7-x", "END:VEVENT"]) == {1, 2, 3}
    assert log_lines(["ERROR: a", "WARN: b"]) == {0, 1}


def test_an_exception_counts_beside_its_frames() -> None:
    """Above Java's, below Python's."""
    lines = [
        "TypeError: x is undefined",
        "at save (rota.js:1:2)",
        "",
        "Traceback (most recent call last):",
    ]
    assert log_lines([*lines, "rota.save()", "KeyError: 7", "Why?"]) == {0, 1, 3, 4, 5}


@given(st.lists(st.text(max_size=30)))
def test_any_lines_can_be_looked_at(lines: list[str]) -> None:
    """The numbers are those of lines."""
    assert all(lines[number] for number in log_lines(lines))


@pytest.mark.parametrize(
    "line",
    [
        *("goroutine 7 [running]:", "Caused by: java.io.EOFException", "HTTP/1.1 502 Bad Gateway"),
        *(f"2026-03-11 14:05:22 {level} sync" for level in ("DEBUG", "INFO", "WARN", "ERROR")),
        *(f"2026-03-11 14:05:22 {level} sync" for level in ("FATAL", "TRACE", "CRITICAL")),
        *(f"2026-03-11 14:05:22 {level} sync" for level in ("SEVERE", "NOTICE")),
    ],
)
def test_every_sign_of_a_log_is_seen(line: str) -> None:
    """A line is looked at closely only when it holds one of the signs."""
    assert log_lines([line]) == {0}
