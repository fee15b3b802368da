"""Coordinates of the drawings; the templates put them into inline SVG."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_WIDTH, _HEIGHT = 640, 240
_LEFT, _RIGHT, _TOP, _BOTTOM = 44, 12, 12, 36
_ROWS = 40
"""At most so many points as a table; between them the curve hardly moves."""
_TICKS = 10
"""At most so many numbers under the curve; more would touch."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A mark on an axis with its words."""

    at: float
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CurveRow:
    """One point of the curve in words, for those who do not see the drawing."""

    interviews: int
    median: str
    low: str
    high: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """The saturation curve: a median line in a band, with axes and a table of the same."""

    width: int
    height: int
    left: int
    right: int
    bottom: int
    line: str
    band: str
    x_ticks: tuple[Tick, ...]
    y_ticks: tuple[Tick, ...]
    rows: tuple[CurveRow, ...]
    summary: str


def curve(points: Sequence[tuple[float, float, float]]) -> Curve | None:
    """The curve through (median, 10th, 90th percentile) after 1, 2, ... interviews."""
    if len(points) < 2:  # noqa: PLR2004
        return None
    xs = [_x(number, len(points)) for number in range(len(points))]
    upper = [(x, _y(high)) for x, (_, _, high) in zip(xs, points, strict=True)]
    lower = [(x, _y(low)) for x, (_, low, _) in zip(xs, points, strict=True)]
    middle = [(x, _y(median)) for x, (median, _, _) in zip(xs, points, strict=True)]
    step = -(-len(points) // _TICKS)
    return Curve(
        width=_WIDTH,
        height=_HEIGHT,
        left=_LEFT,
        right=_WIDTH - _RIGHT,
        bottom=_HEIGHT - _BOTTOM,
        line=_points(middle),
        band=_points(upper + lower[::-1]),
        x_ticks=tuple(
            Tick(at=xs[number], text=str(number + 1)) for number in range(0, len(points), step)
        ),
        y_ticks=tuple(Tick(at=_y(part / 4), text=f"{25 * part}%") for part in range(5)),
        rows=_table(points),
        summary=_summary(points),
    )


def _x(number: int, total: int) -> float:
    return round(_LEFT + (_WIDTH - _LEFT - _RIGHT) * number / (total - 1), 1)


def _y(part: float) -> float:
    return round(_HEIGHT - _BOTTOM - (_HEIGHT - _TOP - _BOTTOM) * min(max(part, 0.0), 1.0), 1)


def _points(pairs: Sequence[tuple[float, float]]) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in pairs)


def _table(points: Sequence[tuple[float, float, float]]) -> tuple[CurveRow, ...]:
    step = -(-len(points) // _ROWS)
    shown = {*range(0, len(points), step), len(points) - 1}
    return tuple(_row(number + 1, points[number]) for number in sorted(shown))


def _row(number: int, point: tuple[float, float, float]) -> CurveRow:
    median, low, high = (f"{100 * part:.0f}%" for part in point)
    return CurveRow(interviews=number, median=median, low=low, high=high)


def _summary(points: Sequence[tuple[float, float, float]]) -> str:
    middle = len(points) // 2
    first, half = points[0][0], points[middle - 1][0]
    return (
        f"One interview shows {100 * first:.0f}% of the themes that all {len(points)} show; "
        f"{middle} of them show {100 * half:.0f}%. Median over random orders of the interviews; "
        "the band holds 80% of the orders."
    )
