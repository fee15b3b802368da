import signal
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


@pytest.mark.skipif(not hasattr(signal, "SIGALRM"), reason="needs alarms")
def test_somebody_elses_alarm_is_theirs_again():
    """The handler that was set before is set afterwards."""
    before = signal.signal(signal.SIGALRM, signal.SIG_IGN)
    try:
        with deadline(0.05, what="too slow"):
            pass
        assert signal.getsignal(signal.SIGALRM) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGALRM, before)
