"""Which rows of a sheet are headers: one, none, SurveyMonkey's two, Qualtrics' three."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from research.readers.document import Passage
from research.readers.records.tables.columns import known, title
from research.readers.records.tables.edges import SHOWN, count_footers, fit_rows
from research.readers.records.tables.header_rows import (
    PROBE,
    begins_with_data,
    header_place,
    is_value,
    may_head,
    repeated_headers,
)
from research.readers.records.tables.mail_columns import mail_names
from research.readers.records.tables.table import Row, Table, share, written
from research.text.codes import PARTICIPANT_CODE

_IMPORT_ID = re.compile(r"\s*\{\s*['\"]ImportId['\"]")
_FORMS = (
    ("email", re.compile(r"[^\s@]+@[^\s@]+\.\w+")),
    ("date", re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([T ][\d:.]+.{0,9})?")),
    ("id", re.compile(r"[\w-]*\d[\w-]*")),
)
_SUBHEADERS = frozenset({"response", "open-ended response"})
_SAME_SHAPE = 0.8
_SAMPLE = 200
_SENTENCE = 5
_FEWEST_EXPLAINED, _SURE_COLUMNS = 4, 2
_GROUPED, _MOSTLY = 0.67, 0.75


@dataclass(frozen=True, slots=True, kw_only=True)
class _Head:
    """The header rows, folded into one."""

    headers: tuple[str, ...]
    names: tuple[tuple[str, ...], ...]
    rows: int
    survey: bool = False


def make_table(
    cells: Sequence[Sequence[str]], *, format_: str, before: str = "row ", between: str = ""
) -> Table:
    """The sheet as a table: header rows folded, every data row as wide as the header.

    Rows are numbered as a spreadsheet shows them. Empty rows are no rows. A row with too few cells
    is filled up; what a row has beyond the last column is left out with a reason. Both are
    counted in a warning.
    """
    start, repeated = repeated_headers(cells)
    start = start if repeated else header_place(cells)
    numbered = list(enumerate(cells, start=1))
    head = _head([row for n, row in numbered if n > start and n - 1 not in repeated])
    above = [one for one in numbered if one[0] <= start or one[0] - 1 in repeated]
    told = [*_beside(above, before, "text above the table")]
    below = (one for one in numbered[start + head.rows :] if one[0] - 1 not in repeated)
    fitted = fit_rows(below, head.headers, before=before, between=between)
    ends = len(fitted.rows) - count_footers(fitted.rows)
    about = _beside(fitted.rows[ends:], before, "text below the table")
    return Table(
        format=format_,
        headers=head.headers,
        names=head.names,
        rows=fitted.rows[:ends],
        before=before,
        survey=head.survey,
        asked=_asked(() if repeated else told),
        left_out=(*told, *fitted.surplus, *about),
        warnings=tuple(_warnings(fitted.short, len(fitted.surplus), no_header=head.rows == 0)),
    )


def _asked(above: Sequence[Passage]) -> str:
    """The question that stands above a table; a sheet of several blocks asks several."""
    return next((one.text for one in reversed(above) if one.text.endswith("?")), "")


def _beside(rows: Iterable[Row], before: str, reason: str) -> Iterator[Passage]:
    for number, cells in rows:
        if text := " | ".join(filter(None, map(title, cells)))[:SHOWN]:
            yield Passage.at(number, text, reason, locator=f"{before}{number}")


def _warnings(short: int, surplus: int, *, no_header: bool) -> Iterator[str]:
    if no_header:
        yield "no header row was found; columns were told by their content"
    if short:
        yield f"{short} rows have fewer cells than the header; the rest was taken as empty"
    if surplus:
        yield f"{surplus} rows have more cells than the header; what is beyond was left out"


def _head(cells: Sequence[Sequence[str]]) -> _Head:
    if not cells:
        return _Head(headers=(), names=(), rows=0)
    first = list(cells[0])
    while len(first) > 1 and not first[-1].strip() and _never_used(cells, len(first) - 1):
        first.pop()
    for number in (1, 2):
        if len(cells) > number and any(map(_IMPORT_ID.match, cells[number])):
            return _qualtrics(first, cells, number)
    if _is_data(first, cells):
        return _headless(cells[:_SAMPLE])
    return (
        _survey_monkey(first, cells)
        or _explained(first, cells)
        or _grouped(first, cells)
        or _plain(first)
    )


def _headless(cells: Sequence[Sequence[str]]) -> _Head:
    """Columns named after what stands in them, as far as their form tells."""
    width = max(map(len, cells))
    columns = [[row[i].strip() for row in cells if len(row) > i] for i in range(width)]
    headers = tuple(f"column {i + 1}" for i in range(width))
    told = dict(enumerate(headers))
    for name, form in _FORMS:
        fits = (i for i, column in enumerate(columns) if _has_form(column, name, form))
        if (place := next((i for i in fits if told[i] == headers[i]), None)) is not None:
            told[place] = name
    return _Head(headers=headers, names=tuple((name,) for name in told.values()), rows=0)


def _has_form(column: Sequence[str], name: str, form: re.Pattern[str]) -> bool:
    filled = [cell for cell in column if cell]
    unique = name != "id" or len(set(filled)) == len(column)
    return bool(filled) and unique and all(form.fullmatch(cell[:PROBE]) for cell in filled)


def _never_used(cells: Sequence[Sequence[str]], column: int) -> bool:
    return all(len(row) <= column or not row[column].strip() for row in cells[1:])


def _plain(first: Sequence[str]) -> _Head:
    headers = tuple(map(title, first))
    if any(headers) and not all(headers):
        headers = tuple(_filled(headers))
    mails = mail_names(headers)
    spelt = [raw or header for raw, header in zip(first, headers, strict=True)]
    names = tuple((mails.get(column, one),) for column, one in enumerate(spelt))
    return _Head(headers=headers, names=names, rows=1)


def _filled(headers: Sequence[str]) -> Iterator[str]:
    """A question over several columns stands only over the first: the others get it, numbered."""
    last, number = "", 1
    for header in headers:
        last, number = (header, 1) if header else (last, number + 1)
        yield header or (f"{last} ({number})" if last else f"column {number}")


def _qualtrics(first: Sequence[str], cells: Sequence[Sequence[str]], ids: int) -> _Head:
    asked = list(cells[1]) if ids > 1 else list(first)
    asked += [""] * (len(first) - len(asked))
    headers = tuple(title(long) or title(short) for short, long in zip(first, asked, strict=False))
    return _named(first, headers, rows=ids + 1)


def _named(
    short: Sequence[str], headers: Sequence[str], *, rows: int = 2, survey: bool = True
) -> _Head:
    """Headers below short names of theirs."""
    names = tuple((one or shown, shown) for one, shown in zip(short, headers, strict=True))
    return _Head(headers=tuple(headers), names=names, rows=rows, survey=survey)


def _survey_monkey(first: Sequence[str], cells: Sequence[Sequence[str]]) -> _Head | None:
    """The question in one row, its options or `Open-Ended Response` in the row below."""
    if len(cells) < 3 or len(first) < 3:  # noqa: PLR2004 -- two header rows and some data
        return None
    second = _second(cells, len(first))
    blank = [column for column, header in enumerate(first) if not header.strip()]
    under = [column for column in blank if second[column]]
    marked = any(cell.lower() in _SUBHEADERS for cell in second)
    if second[0] or not (marked or (blank and len(under) == len(blank))):
        return None
    own = ["" if cell.lower() in _SUBHEADERS else cell for cell in second]
    open_ = (f"{cell} {n}" if "-" in cell and not own[n] else "" for n, cell in enumerate(second))
    short = [told or head for told, head in zip(open_, first, strict=True)]
    return _named(short, _folded(first, own))


def _folded(first: Sequence[str], second: Sequence[str], *, asked: bool = False) -> list[str]:
    """Each header below the last one above it; a heading stands before its own only where it asks."""
    last, headers = "", list[str]()
    for above, own in zip(map(title, first), second, strict=True):
        last = above or last
        bare = asked and not last.endswith("?")
        headers.append((own or last) if bare or not own or not last else f"{last} – {own}")
    return headers


def _second(cells: Sequence[Sequence[str]], width: int) -> list[str]:
    """The row below the first, as wide as that."""
    row = [title(cell) for cell in cells[1]] if len(cells) > 1 else []
    return [*row, *[""] * width][:width]


def _grouped(first: Sequence[str], cells: Sequence[Sequence[str]]) -> _Head | None:
    """A row of headings, each over several columns, above the row with the columns' own headers."""
    groups = written(first)
    second = _second(cells, len(first))
    own = [cell for cell in second if cell]
    sparse = 1 < len(groups) <= _GROUPED * len(own)
    if not sparse or len(own) < len(first) - 1 or not may_head(second, cells[2:], grouped=True):
        return None
    return _named(second, _folded(first, second, asked=True), survey=False)


def _explained(first: Sequence[str], cells: Sequence[Sequence[str]]) -> _Head | None:
    """Short names in one row, in the row below what they stand for, below both the answers.

    That a row is no respondent's is told by words above columns that hold nothing but values, or below numbered
    names (Q8_7_TEXT) by sentences that are longer than any answer.
    """
    if len(cells) < _FEWEST_EXPLAINED or len(first) < 3:  # noqa: PLR2004 -- as above
        return None
    names = [cell.strip() for cell in first]
    second = _second(cells, len(first))
    if not _explains(names, second, cells[2:_SAMPLE]):
        return None
    return _named(names, [said or name for name, said in zip(names, second, strict=True)])


def _explains(names: Sequence[str], second: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    spaced = sum(" " in name and name != said for name, said in zip(names, second, strict=True))
    told = [column for column, said in enumerate(second) if said and not is_value(said)]
    coded = 2 * sum(map(_is_numbered, names)) >= len(names)
    needed = sum(map(bool, names)) * (_MOSTLY if coded else 1)
    if spaced > len(names) / 4 or len(told) < needed or len(set(second)) < len(told) / 2:
        return False
    longer = sum(" " in second[column] for column in told)
    valued = sum(_alike(column, below) for column in told)
    sure = valued >= _SURE_COLUMNS or (
        coded
        and 2 * sum(_asks_more(second[column], column, below) for column in told) >= len(told)
    )
    return sure and longer >= len(told) / 3


def _is_numbered(name: str) -> bool:
    """Q8_7_TEXT, and no participant of a sheet with a question in each row."""
    return any(map(str.isdigit, name)) and not PARTICIPANT_CODE.fullmatch(name)


def _asks_more(said: str, column: int, below: Sequence[Sequence[str]]) -> bool:
    """Whether it is a sentence, longer than all that stands below it."""
    longest = max((len(row[column]) for row in below if len(row) > column), default=0)
    return len(said.split()) >= _SENTENCE and len(said) > longest


def _is_data(first: Sequence[str], cells: Sequence[Sequence[str]]) -> bool:
    """Whether the first row is data: cells like those below, and no known header that is no label."""
    if begins_with_data(first, cells[1:]):
        return True
    if any(map(known, first)) or len(cells) < 2:  # noqa: PLR2004 -- nothing to compare with
        return False
    below = cells[1:_SAMPLE]
    if any(is_value(header) and _alike(column, below) for column, header in enumerate(first)):
        return True
    return len(first) == 1 and not first[0].strip().endswith("?") and _sentences(first[0], below)


def _alike(column: int, below: Sequence[Sequence[str]]) -> bool:
    cells = (row[column] for row in below if len(row) > column)
    return share(cells, is_value) >= _SAME_SHAPE


def _sentences(first: str, below: Sequence[Sequence[str]]) -> bool:
    """One column of sentences whose first line is one as well, not a header of a few words."""
    words = [len(row[0].split()) for row in below if row and row[0].strip()]
    typical = sum(words) / len(words) if words else 0
    return len(first.split()) >= _SENTENCE and typical >= _SENTENCE
