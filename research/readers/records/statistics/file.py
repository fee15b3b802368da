"""The cases of SPSS (`.sav`, `.zsav`) and Stata (`.dta`) as records: a variable's label is what was asked."""

from __future__ import annotations

import struct
from dataclasses import replace
from typing import Final

from research.errors import InputError
from research.readers.document import Document, RawFile, Reader
from research.readers.records.cleaning.clean import show
from research.readers.records.statistics import spss, stata
from research.readers.records.statistics.cases import Cases, DamagedError
from research.readers.records.surveys.forms import VARIABLE
from research.readers.records.tables.columns import title
from research.readers.records.tables.table import Table
from research.readers.records.tables.tabular import read_table
from research.settings import Settings

_MEGABYTE: Final = 1_000_000
_ORDERS: Final = (1, 2)


def read_statistics(file: RawFile, settings: Settings) -> Document:
    """The file's cases as a document of records.

    Raises:
        InputError: it is damaged, unpacks to more than the limits allow, or holds no words.
    """
    spoken, read = ("SPSS", spss.read_spss) if _is_spss(file) else ("Stata", stata.read_stata)
    try:
        cases = read(file.data, most=settings.limits.unpacked_megabytes * _MEGABYTE)
    except (DamagedError, struct.error, ValueError) as error:
        raise InputError(
            f"{file.id}: not readable as a file of {spoken} ({error})",
            hint="it may be damaged; save it once more, or as csv",
        ) from error
    table = _table(cases, spoken.lower())
    document = read_table(table, file_id=file.id, settings=settings)
    asked = ((f"{VARIABLE}{one.name}", title(one.label)) for one in cases.variables if one.label)
    return replace(document, header=(*document.header, *asked))


def _table(cases: Cases, format_: str) -> Table:
    names = tuple(one.name for one in cases.variables)
    headers = tuple(title(one.label) or one.name for one in cases.variables)
    labels = [one.values for one in cases.variables]
    rows = [
        [
            said[cell] if cell in said else show(cell)
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


def _is_spss(file: RawFile) -> bool:
    return file.data.startswith(spss.MAGIC) or (
        file.suffix != ".dta" and not file.data.startswith(stata.MAGIC)
    )


def _recognises(file: RawFile) -> bool:
    if file.data.startswith((*spss.MAGIC, stata.MAGIC)):
        return True
    first = file.data[:3]
    whole = len(first) == 3  # noqa: PLR2004 -- version, order of bytes, kind
    old = whole and first[0] in stata.OLD and first[1] in _ORDERS and first[2] == 1
    return old and file.suffix == ".dta"


READER = Reader(
    format="spss", suffixes=(".sav", ".zsav", ".dta"), recognises=_recognises, read=read_statistics
)
