"""The saturation curve."""

from __future__ import annotations

from research.report.charts import curve

POINTS = ((0.4, 0.2, 0.6), (0.8, 0.7, 0.9), (1.0, 1.0, 1.0))


def test_curve_needs_two_interviews():
    """One point is no curve."""
    assert curve(()) is None
    assert curve(POINTS[:1]) is None


def test_curve_stays_inside_the_drawing():
    """All interviews on the right, all themes at the top."""
    drawn = curve(POINTS)
    assert drawn is not None
    pairs = [tuple(map(float, pair.split(","))) for pair in drawn.line.split()]
    assert [x for x, _ in pairs] == sorted(x for x, _ in pairs)
    assert pairs[-1] == (drawn.right, 12.0)
    assert all(0 <= y <= drawn.bottom for _, y in pairs)


def test_curve_is_also_there_in_words():
    """Who cannot see it reads it."""
    drawn = curve(POINTS)
    assert drawn is not None
    assert drawn.summary.startswith("One interview shows 40% of the themes that all 3 show")
    assert [row.median for row in drawn.rows] == ["40%", "80%", "100%"]


def test_many_interviews_do_not_crowd_axis_or_table():
    """Ten numbers at most, and some forty rows with the first and the last."""
    drawn = curve([(n / 100, n / 100, n / 100) for n in range(1, 101)])
    assert drawn is not None
    assert len(drawn.x_ticks) <= 10
    assert len(drawn.rows) <= 41
    assert [drawn.rows[0].interviews, drawn.rows[-1].interviews] == [1, 100]
