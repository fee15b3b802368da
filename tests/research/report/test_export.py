"""The tables as CSV: the contract's columns, and cells that no spreadsheet runs."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from research.report.export import export_tables, neutral
from research.report.joins import join


def rows(files, name):
    """The table as dictionaries."""
    text = dict(files)[f"data/{name}.csv"].decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "'=", "''@"])
def test_formula_is_neutralised_and_can_be_restored(start):
    """One apostrophe in front; taking it away gives the text back."""
    cell = f"{start}1+1"
    assert neutral(cell) == f"'{cell}"
    assert neutral(cell)[1:] == cell


@pytest.mark.parametrize("cell", ["plain", "'quoted'", "a=b", "", "3-4"])
def test_harmless_text_is_left_alone(cell):
    """Evidence stays verbatim."""
    assert neutral(cell) == cell


def test_files_are_utf8_with_line_feeds(joined):
    """No byte order mark, no carriage return, a last line end."""
    for _, data in export_tables(joined):
        assert data.decode("utf-8").endswith("\n")
        assert not data.startswith(b"\xef\xbb\xbf")
        assert b"\r" not in data


def test_numbers_of_ours_are_not_neutralised(joined):
    """A negative support is a number, not a formula; four decimals at most."""
    table = {row["excerpt_id"]: row for row in rows(export_tables(joined), "evidence")}
    assert table["E-5"]["support"] == "-0.01"
    assert rows(export_tables(joined), "priorities")[0]["rice"] == "1333.3333"


def test_participants_formula_is_text(joined):
    """=SUM in a transcript and =1+1 in participants.csv do not run."""
    files = export_tables(joined)
    evidence = {row["excerpt_id"]: row["text"] for row in rows(files, "evidence")}
    assert evidence["E-3"].startswith("'=SUM")
    people = {row["person_id"]: row for row in rows(files, "people")}
    assert people["P-1"]["attribute_account"] == "'=1+1"


def test_a_formula_for_a_header_is_text(study):
    """The columns of participants.csv are called whatever somebody wrote."""
    people = tuple(replace(p, attributes=(("=cmd()", "x"),)) for p in study.reading.people)
    files = export_tables(join(replace(study, reading=replace(study.reading, people=people))))
    assert "'=cmd()" in rows(files, "people")[0]


def test_every_cell_of_every_table_is_safe(joined):
    """Nothing that begins like a formula is written, unless it is a number."""
    for _, data in export_tables(joined):
        for line in csv.reader(io.StringIO(data.decode(), newline="")):
            for cell in line:
                if cell[:1] in {"=", "+", "-", "@", "\t", "\r"}:
                    float(cell)
