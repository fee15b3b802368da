from __future__ import annotations

from datetime import datetime

import pytest

from research.errors import DamagedError
from research.readers.records.statistics.stata import read_stata


@pytest.mark.parametrize("name", ["old.dta", "thirteen.dta", "fourteen.dta"])
def test_values(survey, name):
    """Numbers and days are such, and what is missing is nothing."""
    cases = read_stata(survey(name), most=1_000_000)
    assert [one.name for one in cases.variables] == ["resp", "sat", "day", "q7"]
    assert [row[1] for row in cases.rows] == [1, 5, None, 2]
    assert cases.rows[0][2] == datetime(2026, 3, 2)  # noqa: DTZ001 -- a cell has no zone
    assert cases.variables[1].values == {1: "Not at all", 5: "Very"}


def test_another_program():
    """Bytes of something else are refused."""
    with pytest.raises(DamagedError):
        read_stata(b"<stata_dta><release>118</release>", most=1_000_000)
