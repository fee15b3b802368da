"""Names that only manners or a cue tell, and that the study's texts use as something else."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Final

_MANY_TIMES: Final = 3
"""A word that stands in so many more texts than it is greeted or signs in is a product's name."""


def doubtful(
    small: Mapping[str, int],
    large: Mapping[str, int],
    *,
    cued: Collection[str],
    seen: Mapping[str, int],
) -> Iterator[str]:
    """The words that are no names after all.

    Args:
        small: In how many texts each word stands in lower case.
        large: And with a capital.
        cued: Words that the words before them made names, which once is enough for.
        seen: How often manners named each of the others.
    """
    for word in cued:
        if small.get(word) and 2 * small[word] >= large.get(word, 0):
            yield word
    for word, times in seen.items():
        capitals = large.get(word, 0)
        if capitals > _MANY_TIMES * times or small.get(word, 0) >= max(1, capitals):
            yield word
