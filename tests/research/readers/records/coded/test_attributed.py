from __future__ import annotations

import pytest

from research.readers.records.coded.attributed import attributed


@pytest.mark.parametrize(
    ("cell", "who"),
    [
        ("P3: It hangs on Mondays", "P3"),
        ("P 12 - It hangs on Mondays", "P 12"),
        ("It hangs on Mondays (P3)", "P3"),
        ("It hangs on Mondays (Participant 4, nurse, 34).", "Participant 4"),
        ("It hangs on Mondays – P3", "P3"),
        ('"It hangs on Mondays" P3', "P3"),
        ("P3 “It hangs on Mondays”", "P3"),
        ("It hangs on Mondays", ""),
        ("It hangs (again) on Mondays", ""),
        ("", ""),
    ],
)
def test_who_is_named_beside_a_quotation(cell, who):
    """Before it or behind it, with or without what they are."""
    found, said = attributed(cell)
    assert (found, said.strip('"“”')) == (who, "It hangs on Mondays" if who else "")


def test_a_long_line_of_spaces():
    """Costs no more than its length."""
    assert attributed("a" + " " * 500_000 + "b") == ("", "")
