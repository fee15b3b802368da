"""Stop a parser that takes too long on one file."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from research.errors import InputError


class _TooLongError(BaseException):
    """Not an Exception, so that no parser's own `except Exception` swallows it."""


@contextmanager
def deadline(seconds: float, *, what: str) -> Iterator[None]:
    """Interrupt the block after so many seconds.

    The parsers are Python, so an alarm signal stops them anywhere. Where there are no alarms
    (Windows, another thread) the block runs to its end.

    Raises:
        InputError: the time ran out.
    """
    if (
        not hasattr(signal, "setitimer")
        or threading.current_thread() is not threading.main_thread()
    ):
        yield
        return
    before = signal.signal(signal.SIGALRM, _ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    except _TooLongError:
        hint = "split the file, or raise limits.seconds in research.toml"
        raise InputError(what, hint=hint) from None
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _ring(_number: int, _frame: object) -> None:
    raise _TooLongError
