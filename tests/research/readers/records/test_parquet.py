from __future__ import annotations

import io
from datetime import datetime

import polars as pl
import pytest

from research.errors import InputError
from research.readers import read_file
from research.readers.document import RawFile
from research.settings import LimitSettings, Settings

MOMENT = datetime(2026, 3, 5, 9, 12)  # noqa: DTZ001 -- a cell has no zone


def parquet(**columns) -> bytes:
    out = io.BytesIO()
    pl.DataFrame(columns).write_parquet(out)
    return out.getvalue()


def test_a_table(read):
    """Typed columns arrive as text, missing values as nothing."""
    data = parquet(id=[1, 2], text=["It fails", None], created_at=[MOMENT] * 2)
    document = read(data, "t.parquet")
    (said,) = document.utterances
    assert (said.record_id, said.date, said.locator) == ("1", "2026-03-05T09:12:00", "row 2")
    assert document.left_out[0].locator == "row 3"


def test_nested_columns(read):
    """A struct's fields are columns of their own."""
    data = parquet(text=["It fails"], author=[{"email": "k@x.example"}])
    assert read(data, "t.parquet").utterances[0].author.email == "k@x.example"


def test_damage_and_size():
    """A cut file and one that unpacks too far are refused."""
    good = parquet(text=["It fails " * 1000] * 3000)
    small = Settings(limits=LimitSettings(unpacked_megabytes=1))
    for data, settings in (
        (good[:100], Settings()),
        (b"PAR1" + b"x" * 50, Settings()),
        (good, small),
    ):
        with pytest.raises(InputError):
            read_file(RawFile(id="t.parquet", data=data), settings)


SAID = ["The rack wobbles on the left", "A bolt is missing in the bag"]


def test_talks_in_cells(read):
    """Lists of messages are talks with sides."""
    rows = [
        [
            {"speaker": "customer", "text": said},
            {"speaker": "agent", "text": "We will look into it"},
        ]
        for said in SAID
    ]
    document = read(parquet(id=["a", "b"], turns=rows), "talks.parquet")
    assert [(one.text, one.role) for one in document.utterances if one.role == "participant"] == [
        (said, "participant") for said in SAID
    ]
    assert [one.role for one in document.utterances].count("agent") == 2
