"""Parquet tables."""

from __future__ import annotations

import io

import polars as pl

from research.errors import InputError
from research.readers.document import Document, RawFile, Reader
from research.readers.records.cleaning.values import show
from research.readers.records.parsed.guard import as_input_error
from research.readers.records.parsed.jsontext import Item
from research.readers.records.parsed.objects import objects_table
from research.readers.records.tables.table import Table
from research.readers.records.tables.tabular import read_table
from research.settings import Settings

_MAGIC = b"PAR1"
_MOST_ROWS = 20_000_000
_MEGABYTE = 1_000_000


def read_parquet(file: RawFile, settings: Settings) -> Document:
    """The table's rows as a document of records.

    Raises:
        InputError: it is damaged, unpacks to more than the limits allow, or holds no words.
    """
    with as_input_error(file.id, "Parquet"):
        rows = pl.scan_parquet(io.BytesIO(file.data)).select(pl.len()).collect().item()
        if rows > _MOST_ROWS:
            raise InputError(f"{file.id}: it has {rows:,} rows", hint="take a sample of it")
        frame = pl.read_parquet(io.BytesIO(file.data))
        if _size(frame) > settings.limits.unpacked_megabytes * _MEGABYTE:
            raise InputError(
                f"{file.id}: it unpacks to more than {settings.limits.unpacked_megabytes} MB",
                hint="take a sample of it, or raise limits.unpacked_megabytes",
            )
        table = _table(frame)
    return read_table(table, file_id=file.id, settings=settings)


def _size(frame: pl.DataFrame) -> int:
    texts = frame.select(pl.col(pl.String).str.len_bytes().sum())
    return sum(value or 0 for row in texts.iter_rows() for value in row)


def _table(frame: pl.DataFrame) -> Table:
    headers = tuple(frame.columns)
    if any(isinstance(kind, pl.Struct) for kind in frame.dtypes):
        rows = enumerate(frame.to_dicts(), start=2)
        items = [Item(value=row, locator=f"row {number}", line=number) for number, row in rows]
        return objects_table(items, format_="parquet")
    columns = [list(map(show, frame[name].to_list())) for name in headers]
    return Table(
        format="parquet",
        headers=headers,
        names=tuple((header,) for header in headers),
        # Numbered as if the headers were row 1, like every other table.
        rows=list(enumerate(zip(*columns, strict=True), start=2)),
    )


READER = Reader(
    format="parquet",
    suffixes=(".parquet", ".pq"),
    recognises=lambda file: file.data.startswith(_MAGIC),
    read=read_parquet,
)
