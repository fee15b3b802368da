"""Quotations without their talk: coded quotes of a study, highlights of a tool, notes on a board."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from research.readers.records.cleaning.quoted import unquoted
from research.readers.records.coded.attributed import attributed
from research.readers.records.coded.coding import NOTE_TAKERS, is_coding
from research.readers.records.coded.excerpts import cut_out, traits_beside
from research.readers.records.tables.columns import normalise
from research.readers.records.tables.spoken import Spoken, headed
from research.readers.records.tables.table import Table
from research.readers.transcript.labelling.roles import is_role
from research.readers.transcript.layouts.column_names import QUOTES, WHOSE

_CUT: Final = frozenset({
    "highlight", "highlights", "excerpt", "excerpts", "textstelle", "textstellen", "extrait", "extraits", "fragment",
    "statement", "statements", "trecho", "trechos", "extracto", "extractos", "aussage", "aussagen", "response", "text",
})  # fmt: skip
"""Of quotations only beside codes: people also write of the highlight of their week."""
_EXCERPTS: Final = frozenset({
    "excerpt", "excerpts", "textstelle", "textstellen", "extrait", "extraits", "trecho", "trechos", "extracto", "extractos",
})  # fmt: skip
_TOLD: Final = WHOSE | frozenset({
    "interview", "session", "speaker", "informant", "who", "person", "case", "pid", "teilnehmende", "befragte",
    "befragter", "entrevistado", "entrevistada", "intervistato", "répondant", "badany",
})  # fmt: skip
_KEPT: Final = frozenset({"transcript", "source", "document", "file", "filename", "recording"})
"""What a quotation was cut from, which may be named by whoever is heard there, or be a channel."""
_NOT_WORDS: Final = frozenset({
    "id", "date", "by", "time", "start", "end", "url", "link", "number", "count", "counts", "notes", "title", "n", "of", "type",
    "source", "length",
})  # fmt: skip
_NOT_NAMES: Final = frozenset({
    "date", "by", "time", "start", "end", "url", "link", "type", "count", "counts", "notes", "title", "n", "age", "gender",
    "role", "group", "of", "job", "length", "comments", "feedback", "response",
})  # fmt: skip
"""Beside such a word a header says something of a quotation or a person, and is neither."""
_NOTES: Final = frozenset(
    {"note", "notes", "observation", "observations", "notiz", "notizen", "notas", "beobachtung"}
)
_TAKERS: Final = NOTE_TAKERS | frozenset(
    {"author", "created by", "logged by", "noted by", "added by", "autor"}
)
_BOARD: Final = frozenset({
    "bg color", "background color", "fill color", "sticky color", "color", "position x", "position y", "x", "y", "width",
    "height", "shape", "last updated by", "area", "rotation",
})  # fmt: skip
_RECORDS: Final = frozenset(
    {"subject", "email", "author_id", "rating", "reply", "account", "date", "staff"}
)
_CODED: Final = re.compile(r"[^\W\d_]{1,14}[-_ #]{0,2}\d{1,4}")
_LONGEST_NAME: Final = 6
_SIGNS: Final = 2
_SHARE: Final = 0.3
_FEWEST: Final = 3
_SAMPLE: Final = 1_000


def cited_columns(table: Table, roles: Mapping[str, tuple[int, ...]]) -> Spoken | None:
    """The columns of a table of quotations; None for any other."""
    cut = [] if "question" in roles else _cut(table)  # there a response is an answer
    quotes = headed(table, QUOTES, but=_NOT_WORDS) or cut or _cut_from(table)
    rest = [c for c in range(len(table.headers)) if c not in quotes]
    whose = [c for c in headed(table, _TOLD, but=_NOT_NAMES) if c in rest and _names(table, c)]
    kept = [c for c in headed(table, _KEPT, but=_NOT_NAMES) if c in rest and _coded(table, c)]
    by_person = _of(quotes, whose) or _by_document(table) or _of(quotes, kept)
    if told := by_person:
        return replace(
            told, traits=traits_beside(table, roles, (told.text, told.speaker, told.session))
        )
    if quotes and _share(table.column(quotes[0])) >= _SHARE:
        return Spoken(text=quotes[0], labelled=True, cited=True)
    if whose and (noted := _noted_down(table)) is not None:
        return Spoken(text=noted, speaker=whose[0], among=True, cited=True)
    return _among_notes(table) or _on_board(table, roles)


def _among_notes(table: Table) -> Spoken | None:
    """Whole quotations among somebody's notes, beside the code of whoever it was: only they were said."""
    columns = range(len(table.headers))
    coded = [column for column in columns if _of_people(table.column(column))]
    quoted = [column for column in columns if _has_quotations(table.column(column))]
    if len(coded) != 1 or len(quoted) != 1 or coded == quoted:
        return None
    return Spoken(text=quoted[0], speaker=coded[0], among=True, cited=True)


def _of_people(cells: Sequence[str]) -> bool:
    """Whether most begin with a participant's code, and some come again."""
    filled = [cell.strip() for cell in cells[:_SAMPLE] if cell.strip()]
    codes = [found[0] for cell in filled if (found := _CODED.match(cell)) and is_role(found[0])]
    return 2 * len(codes) > len(filled) and len(set(codes)) < len(codes)


def _has_quotations(cells: Sequence[str]) -> bool:
    """Whether a good part of the cells, and not all, stand in quotation marks."""
    filled = [cell.strip() for cell in cells[:_SAMPLE] if cell.strip()]
    marked = sum(unquoted(cell) != cell for cell in filled)
    return _FEWEST <= marked < len(filled) and marked >= _SHARE * len(filled)


def _of(quotes: Sequence[int], whose: Sequence[int]) -> Spoken | None:
    return Spoken(text=quotes[0], speaker=whose[0], cited=True) if quotes and whose else None


def _by_document(table: Table) -> Spoken | None:
    """Segments of a coding tool, each of the one who is heard in the document that it stands in."""
    cut = cut_out(table)
    return Spoken(text=cut[0], session=cut[1], cited=True) if cut is not None else None


def _noted_down(table: Table) -> int | None:
    """The column of notes beside one of whoever took them."""
    flat = table.flat_headers
    notes = [place for place, header in enumerate(flat) if header in _NOTES]
    return notes[0] if len(notes) == 1 and not _TAKERS.isdisjoint(flat) else None


def _on_board(table: Table, roles: Mapping[str, tuple[int, ...]]) -> Spoken | None:
    """Sticky notes: what bears a participant's code was said, the rest is the team's."""
    flat = set(table.flat_headers)
    board = len(flat & _BOARD) >= _SIGNS
    if not board and (_RECORDS & roles.keys() or "record_id" in roles):
        return None
    columns = range(len(table.headers))
    shares = [_share((table.headers[column], *table.column(column))) for column in columns]
    best = max(columns, key=lambda column: shares[column], default=None)
    if best is not None and shares[best] >= _SHARE:
        return Spoken(text=best, labelled=True, cited=True)
    everything = [cell for _, cells in table.rows[:_SAMPLE] for cell in cells]
    if len(table.headers) > 1 and _share(everything) >= _SHARE:
        return Spoken(text=0, more=tuple(columns[1:]), labelled=True, cited=True)
    return _of_team(roles) if board else None


def _of_team(roles: Mapping[str, tuple[int, ...]]) -> Spoken | None:
    """A board on which nobody is named: all of it is notes."""
    text = roles.get("text", ())
    return Spoken(text=text[0], labelled=True, cited=True) if text else None


def _share(cells: Sequence[str]) -> float:
    filled = [cell for cell in cells[:_SAMPLE] if cell.strip()]
    told = [cell for cell in filled if attributed(cell)[0]]
    return len(told) / len(filled) if len(told) >= _FEWEST else 0.0


def _names(table: Table, column: int) -> bool:
    """Whether the cells are short enough to say who it was."""
    filled = [cell for cell in table.column(column) if cell.strip()]
    return bool(filled) and sum(len(c.split()) for c in filled) <= _LONGEST_NAME * len(filled)


def _coded(table: Table, column: int) -> bool:
    """Whether most cells name a participant's code, as files of transcripts do."""
    filled = [cell for cell in table.column(column) if cell.strip()]
    return 2 * sum(bool(_CODED.match(cell.strip())) for cell in filled) > len(filled)


def _cut(table: Table) -> list[int]:
    """A column of words beside codes, none of whose own header asks."""
    if not any(map(is_coding, table.headers)):
        return []
    heads = [normalise(header).split() for header in table.headers]
    return [place for place, words in enumerate(heads) if words and _CUT.issuperset(words)]


def _cut_from(table: Table) -> list[int]:
    """A column of excerpts beside the interview that each comes from."""
    if not any(_coded(table, column) for column in headed(table, _KEPT, but=_NOT_NAMES)):
        return []
    return headed(table, _EXCERPTS, but=_NOT_WORDS)
