import gc
import weakref

import pytest

from pipelines.collector import rarer_collection


class _Knot:
    """Refers to itself, so that only the collector frees it."""

    def __init__(self):
        self.own = self


def test_cycles_are_still_freed():
    """Parsers leave them behind by the thousand."""
    with rarer_collection():
        knot = _Knot()
        seen = weakref.ref(knot)
        del knot
        for _ in range(200_000):
            if seen() is None:
                break
            _Knot()
    assert seen() is None


def test_everything_is_as_before_afterwards():
    """Also when the block fails."""
    before = gc.get_threshold()
    with pytest.raises(KeyError), rarer_collection():
        assert gc.get_threshold() != before
        raise KeyError
    assert gc.get_threshold() == before
