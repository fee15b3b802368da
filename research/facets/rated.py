"""What stars and scores say of the words beside them."""

from __future__ import annotations

import re
from typing import Final

from research.model import Facet

_NUMBER: Final = re.compile(r"\d{1,2}(?:\.\d{1,2})?")
_BEST: Final = {5: 4.5, 10: 9.0}
_WORST: Final = {5: 2.0, 10: 6.0}
"""By how many there are: from, and up to. Of ten, promoters and detractors as the net promoter score has them
(Reichheld 2003); of five, the ends that leave no doubt, for three and four stars come with either."""


def facet_of(rating: str) -> Facet | None:
    """Praise for the best marks, pain for the worst, None for those between and for none.

    Args:
        rating: Such as 2/5, or empty.
    """
    given, _, most = rating.partition("/")
    if not (_NUMBER.fullmatch(given) and most.isdecimal() and int(most) in _BEST):
        return None
    if float(given) >= _BEST[int(most)]:
        return "praise"
    return "pain" if float(given) <= _WORST[int(most)] else None
