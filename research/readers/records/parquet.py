"""Parquet tables."""

from __future__ import annotations

import io
from dataclasses import replace

import polars as pl

from research.errors import InputError
from research.readers.document import Document, RawFile, Reader
from research.readers.records.cleaning.clean import as_text
from research.readers.records.json_files.flattened import objects_table
from research.readers.records.json_files.parse import Item
from research.readers.records.json_files.reader import read_records
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
    rows = pl.scan_parquet(io.BytesIO(file.data)).select(pl.len()).collect().item()
    if rows > _MOST_ROWS:
        raise InputError(f"{file.id}: it has {rows:,} rows", hint="take a sample of it")
    frame = pl.read_parquet(io.BytesIO(file.data))
    if _size(frame) > settings.limits.unpacked_megabytes * _MEGABYTE:
        raise InputError(
            f"{file.id}: it unpacks to more than {settings.limits.unpacked_megabytes} MB",
            hint="take a sample of it, or raise limits.unpacked_megabytes",
        )
    held = _items(frame) if any(map(_lists_objects, frame.dtypes)) else _table(frame)
    if isinstance(held, Table):
        return read_table(held, file_id=file.id, settings=settings)
    return replace(read_records(held, {}, file, settings), format="parquet")


def _size(frame: pl.DataFrame) -> int:
    texts = frame.select(pl.col(pl.String).str.len_bytes().sum())
    return sum(value or 0 for row in texts.iter_rows() for value in row)


def _lists_objects(kind: pl.DataType) -> bool:
    """Whether cells are lists of objects, such as the messages of a talk."""
    return isinstance(kind, pl.List) and isinstance(kind.inner, pl.Struct)


def _items(frame: pl.DataFrame) -> list[Item]:
    """The rows as objects, numbered as if the headers were row 1, like every other table."""
    rows = enumerate(frame.iter_rows(named=True), start=2)
    return [Item(value=row, locator=f"row {number}", line=number) for number, row in rows]


def _table(frame: pl.DataFrame) -> Table:
    if any(isinstance(kind, pl.Struct) for kind in frame.dtypes):
        return objects_table(_items(frame), format_="parquet")
    columns = [list(map(as_text, frame[name].to_list())) for name in frame.columns]
    rows = list(enumerate(zip(*columns, strict=True), start=2))
    return Table(format="parquet", headers=tuple(frame.columns), rows=rows)


READER = Reader(
    format="parquet",
    suffixes=(".parquet", ".pq"),
    recognises=lambda file: file.data.startswith(_MAGIC),
    read=read_parquet,
)
