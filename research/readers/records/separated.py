"""Comma-, semicolon- and tab-separated tables."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from operator import itemgetter

from research.errors import InputError
from research.readers.decode import NUL, decode_file, sniff
from research.readers.document import Document, Passage, RawFile, Reader
from research.readers.records.cleaning.quoted import unquote_columns
from research.readers.records.tables.columns import known
from research.readers.records.tables.header_rows import header_place, is_value
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
DAMAGED = "damaged: zero bytes stand in it, and what was there is lost"
_SUFFIXES = (".csv", ".tsv", ".tab", ".psv")
_OTHERS = frozenset({".txt", ".xls", ".dat", ".export", ""})
"""Endings that tables are sent around under."""
_ESCAPED = re.compile(r"""[^\\]\\"(?![,;|\t\r\n]|\Z)""")
"""No path in the end of a cell, which a quote of its own closes."""
_DOUBLED = re.compile(r"""[^,;|\t\r\n]""[^,;|\t\r\n]""")
_SURE, _PROBE = 3, 16_384
_FEWEST, _HEADED = 6, 2


def read_separated(file: RawFile, settings: Settings) -> Document:
    """A csv or tsv file as a document of records.

    Raises:
        InputError: it cannot be decoded, a cell is longer than the limits allow, or no column
            holds what people wrote.
    """
    text = decode_file(file, settings, damaged=True)
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
    damaged = _taken_out(cells) if NUL in text else ()
    unquote_columns(cells)
    table = make_table(cells, format_=format_, between=delimiter)
    table = replace(table, left_out=(*table.left_out, *damaged))
    return read_table(table, file_id=file.id, settings=settings)


def _taken_out(cells: list[list[str]]) -> tuple[Passage, ...]:
    """The rows below the first that were not written whole, which leave an empty one each."""
    damaged = [place for place, row in enumerate(cells) if any(NUL in cell for cell in row)]
    whole = [[cell.replace(NUL, "") for cell in cells[place]] for place in damaged]
    for place, row in zip(damaged, whole, strict=True):
        cells[place] = [] if place else row
    return tuple(
        Passage.at(place + 1, " ".join(filter(None, row)), DAMAGED, locator=f"row {place + 1}")
        for place, row in zip(damaged, whole, strict=True)
        if place
    )


def detect_delimiter(text: str) -> str:
    """The delimiter that cuts the first rows into equally many cells under headers that are known."""
    sample = text[:_SAMPLE_CHARACTERS]
    scores = {one: _score(sample, one, whole=len(sample) == len(text)) for one in _DELIMITERS}
    best = max(scores, key=scores.__getitem__)
    return best if any(scores[best]) else _NEVER


def _score(sample: str, delimiter: str, *, whole: bool) -> tuple[int, float, int]:
    """How many headers are known, how regular the rows are, and how many columns there are; nothing for no table."""
    rows = list(_sample_rows(sample, delimiter, whole=whole))
    rows = rows[header_place(rows) :]
    head = rows[0] if rows else ()
    headers = sum(map(known, head))
    usual = max(Counter(map(len, rows[1:])).items(), key=itemgetter(1), default=(0, 0))[0]
    wide = {len(head), usual} if headers >= _SURE and usual < len(head) else {len(head)}
    wide |= {*range(2, len(head))} if _are_names(head) else set()
    regular = sum(len(row) in wide for row in rows) / max(1, len(rows))
    if len(head) < 2 or regular < (_RATHER_REGULAR if headers else _REGULAR):  # noqa: PLR2004
        return 0, 0.0, 0
    return headers, regular, len(head)


def _are_names(head: Sequence[str]) -> bool:
    """Whether a row names columns, as no row of data and no line of text does: then rows may end early."""
    plain = all(" " not in cell and cell.isidentifier() for cell in head)
    return len(head) >= _SURE and plain and len(set(head)) == len(head)


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
    escape = {"escapechar": "\\", "doublequote": False} if _escapes_quotes(text) else {}
    reader = csv.reader(_lines(text), delimiter=delimiter, **escape)  # type: ignore[arg-type]
    rows: list[list[str]] = []
    start = end = 0
    try:
        for row in reader:
            if len(row) > _WIDEST:
                wide = f"{where}: a row has {len(row):,} cells"
                raise InputError(wide, hint="this is data rather than text; take it out")
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


def _escapes_quotes(text: str) -> bool:
    """Whether quotes inside cells stand behind a backslash, as databases write them, and are never doubled."""
    escaped = '\\"' in text and _ESCAPED.search(text)
    return bool(escaped) and not _DOUBLED.search(text)


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


def is_table_between_tabs(start: str) -> bool:
    """Whether lines are rows of a spreadsheet saved as text: heads that are known, or ask, above them."""
    if "\t" not in start:
        return False
    rows = list(_sample_rows(start, "\t", whole=len(start) < _PROBE))
    width = len(rows[0]) if rows else 0
    if len(rows) < _FEWEST or width < 3 or any(len(row) != width for row in rows):  # noqa: PLR2004
        return False
    head = [cell.strip() for cell in rows[0]]
    asks = sum(map(known, head)) + sum(cell.endswith("?") for cell in head)
    return asks >= _HEADED and all(head) and not any(map(is_value, head))


def _recognises(file: RawFile) -> bool:
    """By its name and being text; by another name only when its headers leave no doubt."""
    start = sniff(file.data, _PROBE)
    if not start.strip():
        return False
    if file.suffix in _SUFFIXES:
        return True
    if file.suffix not in _OTHERS:
        return False
    first = start.partition("\n")[0]
    cells = next(csv.reader([first], delimiter=detect_delimiter(start)), [])
    return sum(map(known, cells)) >= _SURE or is_table_between_tabs(start)


READER = Reader(format="csv", suffixes=_SUFFIXES, recognises=_recognises, read=read_separated)
