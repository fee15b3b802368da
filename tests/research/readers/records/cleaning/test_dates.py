from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.readers.records.cleaning.dates import epoch, normalise_date, normalise_dates


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("2026-03-05", "2026-03-05"),
        ("2026-03-05T09:12:00Z", "2026-03-05T09:12:00Z"),
        ("2026-03-05 09:12:00.123", "2026-03-05T09:12:00"),
        ("2026-03-05T09:12:00+0200", "2026-03-05T07:12:00Z"),
        ("2026-03-05 09:12:00 UTC", "2026-03-05T09:12:00Z"),
        ("2026-03-05 9:12", "2026-03-05T09:12:00"),
        ("05/Mar/26 9:12 AM", "2026-03-05T09:12:00"),
        ("05/Mar/26 9:12 PM", "2026-03-05T21:12:00"),
        ("March 5, 2026 9:12 am", "2026-03-05T09:12:00"),
        ("Mar 5, 2026", "2026-03-05"),
        ("Thu, 05 Mar 2026 09:12:00 +0000", "2026-03-05T09:12:00Z"),
        ("05.03.2026 09:12", "2026-03-05T09:12:00"),
        ("25/12/2025", "2025-12-25"),
        ("12/25/2025 1:05:09 PM", "2025-12-25T13:05:09"),
        ("12/25/2025 12:05 AM", "2025-12-25T00:05:00"),
        ("1772701920", "2026-03-05T09:12:00Z"),
        ("1772701920000", "2026-03-05T09:12:00Z"),
        ("1772701920.000100", "2026-03-05T09:12:00Z"),
        ("2026/03/05 9:12:00 AM GMT+1", "2026-03-05T08:12:00Z"),
        ("46086", "2026-03-05"),
        ("Donnerstag, 5. März 2026 um 9:12", "2026-03-05T09:12:00"),
        ("5 de marzo de 2026", "2026-03-05"),
        ("1er août 2026", "2026-08-01"),
        ("14 juillet 2026 à 9h12", "2026-07-14T09:12:00"),
        ("5 мая 2026 г.", "2026-05-05"),
        ("2026年12月5日 9:12", "2026-12-05"),
        ("20260305", "2026-03-05"),
        ("5 lamps 2026", ""),
        ("last Tuesday", ""),
        ("May", ""),
        ("31/31/2026", ""),
        ("2026-13-45", ""),
        ("", ""),
    ],
)
def test_written_forms(written, iso):
    """Every form that tools write comes out as ISO 8601; what is no date comes out empty."""
    assert normalise_dates([written]).values == (iso,)


def test_the_column_settles_the_order():
    """One date that can only be day first makes them all day first, and nothing is ambiguous."""
    found = normalise_dates(["03/04/2026", "25/04/2026"])
    assert found.values == ("2026-04-03", "2026-04-25")
    assert found.ambiguous == 0


def test_the_settings_decide_what_the_column_does_not():
    """An unsettled column is read month first unless told, and the dates are counted."""
    column = ["03/04/2026", "05/05/2026"]
    assert normalise_dates(column).values[0] == "2026-03-04"
    assert normalise_dates(column, dayfirst=True).values[0] == "2026-04-03"
    assert normalise_dates(column).ambiguous == 1


def test_a_sorted_column_settles_the_order():
    """Submissions come in the order of time; only one reading of them does."""
    found = normalise_dates(["1/2/2026 9:00", "2/2/2026 9:00", "5/2/2026 9:00", "1/3/2026 9:00"])
    assert found.values[-1] == "2026-03-01T09:00:00"
    assert found.ambiguous == 0


def test_a_mixed_column_reads_each_date_as_it_can_be_read():
    """Contradicting dates do not make one of them vanish."""
    found = normalise_dates(["25/04/2026", "04/25/2026"])
    assert found.values == ("2026-04-25", "2026-04-25")


def test_unread_values_are_counted():
    """A column with words in it says how many."""
    assert normalise_dates(["soon", "2026-01-01", ""]).unread == 1


def test_numbers_that_are_no_epoch():
    """A ticket number in a date column is not 1970."""
    assert epoch(12) == ""
    assert epoch("nan") == ""
    assert normalise_date(float("inf")) == ""
    assert normalise_date(None) == ""
    assert normalise_date(1772701920) == "2026-03-05T09:12:00Z"


@given(st.text(max_size=80))
def test_any_text_is_read_or_empty(text):
    """No value breaks the reader."""
    (iso,) = normalise_dates([text]).values
    assert iso == "" or iso[4] == "-"
