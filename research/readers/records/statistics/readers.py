"""The cases of SPSS (`.sav`, `.zsav`) and Stata (`.dta`) as records: a variable's label is what was asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from research.readers.document import Document, RawFile, Reader
from research.readers.records.cleaning.clean import as_text
from research.readers.records.statistics import spss, stata
from research.readers.records.statistics.cases import Cases
from research.readers.records.surveys.codebooks import VARIABLE
from research.readers.records.tables.columns import title
from research.readers.records.tables.table import Table
from research.readers.records.tables.tabular import read_table
from research.settings import Settings

_MEGABYTE: Final = 1_000_000
_ORDERS: Final = (1, 2)


def _read(
    file: RawFile, settings: Settings, *, format_: str, parse: Callable[..., Cases]
) -> Document:
    """The file's cases as a document of records."""
    cases = parse(file.data, most=settings.limits.unpacked_megabytes * _MEGABYTE)
    document = read_table(_table(cases, format_), file_id=file.id, settings=settings)
    asked = ((f"{VARIABLE}{one.name}", title(one.label)) for one in cases.variables if one.label)
    return replace(document, header=(*document.header, *asked))


def _table(cases: Cases, format_: str) -> Table:
    names = tuple(one.name for one in cases.variables)
    headers = tuple(title(one.label) or one.name for one in cases.variables)
    labels = [one.values for one in cases.variables]
    rows = [
        [
            said[cell] if cell in said else as_text(cell)
            for cell, said in zip(row, labels, strict=True)
        ]
        for row in cases.rows
    ]  # what the file calls a value, else the value
    return Table(
        format=format_,
        headers=headers,
        names=tuple(zip(names, headers, strict=True)),
        rows=list(enumerate(rows, start=1)),
        before="case ",
        survey=headers != names,
    )


def _is_stata(file: RawFile) -> bool:
    """By its tag, or in older versions by version, order of bytes and kind, and by its ending."""
    version, order, kind = (*file.data[:3], 0, 0, 0)[:3]
    old = version in stata.OLD and order in _ORDERS and kind == 1
    return file.data.startswith(stata.MAGIC) or (old and file.suffix == ".dta")


SPSS = Reader(
    format="spss",
    suffixes=(".sav", ".zsav"),
    recognises=lambda file: file.data.startswith(spss.MAGIC),
    read=partial(_read, format_="spss", parse=spss.read_spss),
)
STATA = Reader(
    format="stata",
    suffixes=(".dta",),
    recognises=_is_stata,
    read=partial(_read, format_="stata", parse=stata.read_stata),
)
