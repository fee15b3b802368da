"""Words of a study that name somebody or something, and so name no theme."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from research.model import Excerpt

MIN_NAMED: Final = 8
"""Fewer mentions with a capital may be titles or German nouns."""
_INSIDE: Final = re.compile(r"(?<=[\w,;] )[^\W\d_]{3,}")


def proper_names(excerpts: Sequence[Excerpt]) -> frozenset[str]:
    """Words that name somebody or something: ids, accounts, and what always has a capital."""
    ids = {excerpt.person_id for excerpt in excerpts}
    accounts = {word for excerpt in excerpts for word in excerpt.account.split()}
    return frozenset(word.casefold() for word in (*ids, *accounts, *_proper(excerpts)))


def _proper(excerpts: Sequence[Excerpt]) -> set[str]:
    """Words of at least three people that have a capital nine times of ten inside a sentence."""
    capital: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for excerpt in excerpts:
        inside = _INSIDE.findall(excerpt.text)
        total.update(word.casefold() for word in inside)
        capital.update(
            word.casefold() for word in inside if word[0].isupper() and not word.isupper()
        )
    return {word for word, n in capital.items() if n >= MIN_NAMED and n >= 0.9 * total[word]}
