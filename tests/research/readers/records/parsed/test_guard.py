from __future__ import annotations

import pytest

from research.errors import InputError
from research.readers.records.parsed.guard import as_input_error


class PanicException(BaseException):
    """Stands for what a Rust library raises."""


@pytest.mark.parametrize(
    "error", [ValueError("bad"), PanicException("index out of range"), MemoryError()]
)
def test_parsers_fail_with_a_reason(error):
    """Errors and panics of a library say that the file is damaged."""
    with pytest.raises(InputError, match=r"x\.xlsx"), as_input_error("x.xlsx", "a spreadsheet"):
        raise error


def test_what_must_pass_passes():
    """Our own reasons and the user's Ctrl-C are not reworded."""
    with pytest.raises(KeyboardInterrupt), as_input_error("x", "y"):
        raise KeyboardInterrupt
    with pytest.raises(InputError, match=r"^own$"), as_input_error("x", "y"):
        raise InputError("own")
