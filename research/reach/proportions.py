"""How sure a share is, and whether two differ: Wilson's score interval, an exact test."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Final

import numpy as np
import numpy.typing as npt

_Z95: Final = 1.959963984540054
"""Two-sided 95 per cent."""
_NEXT_TO_IMPOSSIBLE: Final = 70.0
"""In logarithms below the likeliest: a chance under 10 to the -30 adds nothing to any sum."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """People who could be heard alike: how many, those of them with a theme, and those of a persona."""

    of: int
    having: int
    members: int


def exact(both: int, drawn: Sequence[Drawn]) -> float:
    """How often chance alone gives a number as unusual as `both` members with the theme, two-sided.

    Fisher's exact test where all were heard alike; else the exact test over several such tables,
    each with its own margins (Mehta, Patel and Gray 1985).
    """
    first, chances = 0, np.ones(1)
    for one in drawn:
        if one.having and one.members:
            fewest, own = _hypergeometric(one)
            first, chances = first + fewest, np.convolve(chances, own)
    if not 0 <= both - first < len(chances):
        return 0.0
    as_rare = chances <= chances[both - first] * (1 + 1e-7)
    return float(min(1.0, chances[as_rare].sum()))


def _hypergeometric(one: Drawn) -> tuple[int, npt.NDArray[np.float64]]:
    """The chance of each number of members with the theme, from the fewest that is not next to impossible."""
    from scipy.special import gammaln  # noqa: PLC0415  # half a second to import

    def ways(n: int, k: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
        return np.asarray(gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1))

    counts = np.arange(max(0, one.having + one.members - one.of), min(one.having, one.members) + 1)
    logs = ways(one.having, counts) + ways(one.of - one.having, one.members - counts)
    likely = np.flatnonzero(logs > logs.max() - _NEXT_TO_IMPOSSIBLE)
    chances = np.exp(logs[likely] - logs.max())
    return int(counts[likely[0]]), chances / chances.sum()


def wilson(hits: int, n: int, *, z: float = _Z95) -> tuple[float, float]:
    """The range in which the true share lies, given `hits` of `n`.

    Wilson 1927: (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n).

    Returns:
        Low and high, 0 to 1; (0, 1) when nobody was asked.

    Raises:
        ValueError: hits is negative or more than n.
    """
    if not 0 <= hits <= n:
        raise ValueError(f"{hits} of {n} is not a share")
    if n == 0:
        return 0.0, 1.0
    share, square = hits / n, z * z
    middle = share + square / (2 * n)
    half = z * sqrt(share * (1 - share) / n + square / (4 * n * n))
    scale = 1 + square / n
    low, high = (middle - half) / scale, (middle + half) / scale
    return (0.0 if hits == 0 else low), (1.0 if hits == n else high)


def wilson_of_finite(hits: int, n: int, *, base: int) -> tuple[float, float]:
    """Wilson's range when those heard are a good part of everybody there is.

    z is scaled by √((N-n)/(N-1)), the finite population correction.

    Args:
        hits: People with the theme.
        n: People heard.
        base: Everybody there is.

    Raises:
        ValueError: hits is negative or more than n.
    """
    if n >= base or base <= 1:
        share = hits / n if n else 0.0
        return share, share
    return wilson(hits, n, z=_Z95 * sqrt((base - n) / (base - 1)))
