"""Comma-, semicolon- and tab-separated tables."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from research.errors import InputError
from research.readers.decode import decode, sniff
from research.readers.document import Document, RawFile, Reader
from research.readers.records.cleaning.quoted import unquote_columns
from research.readers.records.tables.columns import known
from research.readers.records.tables.headers import make_table
from research.readers.records.tables.tabular import read_table
from research.settings import LimitSettings, Settings

_DELIMITERS = ",;\t|"
_NEVER = "\x1f"
"""Stands for "one column only": quotes are still understood."""
_SAMPLE_CHARACTERS, _SAMPLE_ROWS = 200_000, 200
_REGULAR, _RATHER_REGULAR = 0.8, 0.5
_WIDEST = 20_000
_SEP = "sep="
_SUFFIXES = (".csv", ".tsv", ".tab")
_OTHERS = frozenset({".txt", ".xls", ".dat", ".export", ""})
"""Endings that tables are sent around under."""
_SURE, _PROBE = 3, 16_384


def read_separated(file: RawFile, settings: Settings) -> Document:
    """A csv or tsv file as a document of records.

    Raises:
        InputError: it cannot be decoded, a cell is longer than the limits allow, or no column
            holds what people wrote.
    """
    text = decode(file.data, name=file.id, longest_line=settings.limits.line_characters)
    delimiter = ""
    if text[:4].lower() == _SEP and text[5:6] in {"\r", "\n"}:
        delimiter, text = text[4], text[5:].lstrip("\r\n")
    delimiter = delimiter or detect_delimiter(text)
    cells = parse(text, delimiter=delimiter, limits=settings.limits, where=file.id)
    if not any(any(row) for row in cells):
        raise InputError(
            f"{file.id}: the file is empty", hint="export it again, or take it out of the study"
        )
    format_ = "tsv" if delimiter == "\t" else "csv"
    unquote_columns(cells)
    return read_table(make_table(cells, format_=format_), file_id=file.id, settings=settings)


def detect_delimiter(text: str) -> str:
    """The delimiter that cuts the first rows into equally many cells under headers that are known."""
    sample = text[:_SAMPLE_CHARACTERS]
    best, best_score = _NEVER, (0, 0.0, 0)
    for delimiter in _DELIMITERS:
        rows = list(_sample_rows(sample, delimiter, whole=len(sample) == len(text)))
        if not rows or len(rows[0]) < 2:  # noqa: PLR2004 -- one column is no table
            continue
        widths = Counter(map(len, rows))
        width, times = widths[len(rows[0])], len(rows)
        headers = sum(map(known, rows[0]))
        regular = width / times
        if regular < (_RATHER_REGULAR if headers else _REGULAR):
            continue
        score = (headers, regular, len(rows[0]))
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _sample_rows(sample: str, delimiter: str, *, whole: bool) -> Iterator[list[str]]:
    rows: list[list[str]] = []
    try:
        for row in csv.reader(_lines(sample), delimiter=delimiter):
            if row:
                rows.append(row)
            if len(rows) > _SAMPLE_ROWS:
                break
    except csv.Error:
        pass
    yield from rows if whole or len(rows) < 2 else rows[:-1]  # noqa: PLR2004 -- the last is cut


def parse(text: str, *, delimiter: str, limits: LimitSettings, where: str) -> list[list[str]]:
    """The cells of every row; an unclosed quote costs its own line, not the rest of the file.

    Raises:
        InputError: a cell is longer than the limits allow.
    """
    csv.field_size_limit(limits.line_characters)
    reader = csv.reader(_lines(text), delimiter=delimiter)
    rows: list[list[str]] = []
    start = end = 0
    try:
        for row in reader:
            if len(row) > _WIDEST:
                raise _too_wide(where, len(row))
            rows.append(row)
            start, end = end, reader.line_num
    except csv.Error as error:
        if "field limit" not in str(error):
            raise InputError(f"{where}: line {reader.line_num}: {error}") from error
        raise InputError(
            f"{where}: line {end + 1}, a cell is longer than {limits.line_characters:,} characters",
            hint="a quote that is never closed can do this; else raise line_characters in [limits]",
        ) from error
    if end - start > 1 and text.count('"') % 2:
        _reopen(rows, text, start=start, delimiter=delimiter)
    return rows


def _too_wide(where: str, width: int) -> InputError:
    return InputError(
        f"{where}: a row has {width:,} cells", hint="this is data rather than text; take it out"
    )


def _lines(text: str) -> Iterator[str]:
    """Lines with their ends; a StringIO would hold the text again at four bytes a character."""
    start = 0
    while (end := text.find("\n", start) + 1) > 0:
        yield text[start:end]
        start = end
    if start < len(text):
        yield text[start:]


def _reopen(rows: list[list[str]], text: str, *, start: int, delimiter: str) -> None:
    """Where the last row swallowed the rest of the file, read that rest line by line."""
    lines = list(islice(_lines(text), start, None))
    if sum(line.count('"') for line in lines) % 2 == 0:
        return
    rows.pop()
    rows.extend(csv.reader(lines, delimiter=delimiter, quoting=csv.QUOTE_NONE))


def _recognises(file: RawFile) -> bool:
    """By its name and being text; by another name only when its headers leave no doubt."""
    start = sniff(file.data, _PROBE)
    if not start.strip():
        return False
    if file.suffix in _SUFFIXES:
        return True
    first = start.partition("\n")[0]
    cells = next(csv.reader([first], delimiter=detect_delimiter(start)), [])
    return sum(map(known, cells)) >= _SURE and file.suffix in _OTHERS


READER = Reader(
    format="csv",
    suffixes=_SUFFIXES,
    recognises=_recognises,
    read=read_separated,
)
