"""Python's search for dead cycles, made rarer while a run holds its records."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

THRESHOLDS: Final = (500_000, 20, 100)
"""A run makes hundreds of thousands of records that all stay alive, and each search visits every one
of them: a seventh of the time of reading 100,000 tickets. Not off, since parsers of HTML and XML
leave cycles behind."""


@contextmanager
def rarer_collection() -> Iterator[None]:
    """Search seldom inside the block, and as before after it."""
    before = gc.get_threshold()
    gc.set_threshold(*THRESHOLDS)
    try:
        yield
    finally:
        gc.set_threshold(*before)
