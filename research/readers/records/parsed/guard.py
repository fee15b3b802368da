"""Libraries written in Rust fail with panics, which are no Exception; here they become one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from research.errors import InputError, ResearchError


@contextmanager
def as_input_error(where: str, what: str) -> Iterator[None]:
    """Whatever the parser inside raises says that the file is damaged.

    Raises:
        InputError: the parser failed.
    """
    try:
        yield
    except ResearchError:
        raise
    except MemoryError as error:
        raise InputError(f"{where}: too large to be {what}", hint="take it out") from error
    except Exception as error:
        raise _damaged(where, what, error) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise _damaged(where, what, error) from error


def _damaged(where: str, what: str, error: BaseException) -> InputError:
    reason = " ".join(str(error).split())[:160] or type(error).__name__
    return InputError(
        f"{where}: not readable as {what} ({reason})", hint="it may be damaged; export it again"
    )
