"""How far a run is: a bar on a terminal, plain lines elsewhere, nothing when quiet."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


class Shown:
    """Somewhere to say how far a run is; here nothing is said."""

    def progress(self, what: str, done: int, total: int, /) -> None:
        """So many of so many are done."""

    def stage_done(self, name: str, *, stale: bool, seconds: float) -> None:
        """A stage has ended, or was fresh."""


class Lines(Shown):
    """One line per stage, and one per tenth of a long one."""

    def __init__(self) -> None:
        self._tenth: dict[str, int] = {}

    def progress(self, what: str, done: int, total: int, /) -> None:
        """Say so when another tenth of a long piece of work is done."""
        tenth = 10 * done // max(1, total)
        if total > 1_000 and tenth > self._tenth.get(what, 0):  # noqa: PLR2004
            self._tenth[what] = tenth
            self._say(f"{what}: {done:,} of {total:,}")

    def stage_done(self, name: str, *, stale: bool, seconds: float) -> None:
        """Say how long a stage took, or that there was nothing to do."""
        self._say(f"{name}: {seconds:.1f} s" if stale else f"{name}: unchanged")

    @staticmethod
    def _say(line: str) -> None:
        sys.stderr.write(line + "\n")
        sys.stderr.flush()


class Bars(Shown):
    """Bars that go away when the run is done."""

    def __init__(self, bars: Any) -> None:
        self._bars = bars
        self._tasks: dict[str, Any] = {}

    def progress(self, what: str, done: int, total: int, /) -> None:
        """Move the bar of this piece of work."""
        if what not in self._tasks:
            self._tasks[what] = self._bars.add_task(what, total=total)
        self._bars.update(self._tasks[what], completed=done, total=total)

    def stage_done(self, name: str, *, stale: bool, seconds: float) -> None:
        """Leave a line above the bars."""
        said = f"{seconds:.1f} s" if stale else "unchanged"
        self._bars.console.print(f"{name:10} {said}", highlight=False)


@contextmanager
def show_progress(*, quiet: bool) -> Iterator[Shown]:
    """What suits the place that stderr goes to."""
    if quiet:
        yield Shown()
    elif not sys.stderr.isatty():
        yield Lines()
    else:
        from rich.console import Console  # noqa: PLC0415
        from rich.progress import Progress  # noqa: PLC0415

        with Progress(console=Console(stderr=True), transient=True) as bars:
            yield Bars(bars)
