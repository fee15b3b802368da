from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from research.text.ticket.lines import Line, lines_of, own


@given(st.text())
def test_a_line_is_where_it_says(text: str) -> None:
    """Offsets are into the text itself, whatever line ends it has."""
    for line in lines_of(text, len(text)):
        assert text.startswith(line.text, text.index(line.text, line.start))
        assert "\n" not in line.text


def test_lines_end_where_they_are_told_to() -> None:
    """What comes after a cut is no line."""
    assert list(lines_of("a\nbc", 3)) == [Line(0, "a"), Line(2, "b")]


def test_marked_and_empty_lines_are_not_own() -> None:
    """Only what is left counts."""
    assert own([Line(0, "a"), Line(2, ""), Line(3, "b", "greeting")]) == [Line(0, "a")]
