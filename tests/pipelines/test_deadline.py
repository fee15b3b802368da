import time

import pytest

from pipelines.deadline import deadline
from research.errors import InputError


def test_a_slow_parser_is_stopped():
    """Even one that swallows every exception."""
    with pytest.raises(InputError, match="too slow") as error, deadline(0.05, what="too slow"):
        while True:
            try:
                time.sleep(1)
            except Exception:  # noqa: BLE001, S112
                continue
    assert "limits.seconds" in error.value.hint


def test_a_quick_one_is_not():
    """And the alarm is off afterwards."""
    with deadline(0.05, what="too slow"):
        pass
    time.sleep(0.08)
