"""How sure a share is: Wilson's score interval."""

from __future__ import annotations

from math import sqrt
from typing import Final

Z95: Final = 1.959963984540054
"""Two-sided 95 per cent."""


def wilson(hits: int, n: int, *, z: float = Z95) -> tuple[float, float]:
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
    return wilson(hits, n, z=Z95 * sqrt((base - n) / (base - 1)))
