"""Quotations without their talk: coded quotes of a study, highlights of a tool, notes on a board."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from research.readers.records.cleaning.quoted import attributed, speak_of, unquoted
from research.readers.records.coded.coding import NOTE_TAKERS, is_coding
from research.readers.records.coded.excerpts import EXCERPTS, cut_out
from research.readers.records.tables.columns import TICKET_SIGNS
from research.readers.records.tables.roles import Roles
from research.readers.records.tables.spoken import Spoken, headed, words_of
from research.readers.records.tables.table import Table, mean_words, share, written
from research.readers.transcript.labelling.roles import asks_questions, is_role
from research.readers.transcript.layouts.column_names import QUOTES, SAW, WHOSE
from research.text.wordings import words

_CUT: Final = EXCERPTS | words("""
highlight highlights fragment statement statements aussage aussagen response text
""")
"""Of quotations only beside codes: people also write of the highlight of their week."""
_TOLD: Final = WHOSE | words("interview session speaker who person case pid teilnehmende")
_KEPT: Final = words("transcript source document file filename recording")
"""What a quotation was cut from, which may be named by whoever is heard there, or be a channel."""
_ABOUT: Final = words("date by time start end url link type count counts notes title n of length")
"""Beside such a word a header says something of a quotation or a person, and is neither."""
_NOT_WORDS: Final = _ABOUT | words("id number source")
_NOT_NAMES: Final = _ABOUT | words("age gender role group job comments feedback response")
_NOTES: Final = SAW | words("note notes notiz notizen notas")
_TAKERS: Final = NOTE_TAKERS | words("author created_by logged_by noted_by added_by autor")
_BOARD: Final = words("""
bg_color background_color fill_color sticky_color color position_x position_y x y width height shape last_updated_by
area rotation
""")
_RECORDS: Final = frozenset(
    {"subject", "email", "author_id", "rating", "reply", "account", "date", "staff", "record_id"}
)
_DESK: Final = TICKET_SIGNS - {"summary"}
_CODED: Final = re.compile(r"[^\W\d_]{1,14}[-_ #]{0,2}\d{1,4}")
_LONGEST_NAME: Final = 6
_SIGNS: Final = 2
_SHARE: Final = 0.3
_FEWEST: Final = 3
_MOST: Final = 0.5
_SAMPLE: Final = 1_000


def cited_columns(table: Table, roles: Roles) -> Spoken | None:
    """The columns of a table of quotations; None for any other."""
    kept = [c for c in headed(table, _KEPT, but=_NOT_NAMES) if _coded(table, c)]
    cut = [] if "question" in roles else _cut(table)  # there a response is an answer
    cuts = EXCERPTS if kept else frozenset[str]()
    quotes = headed(table, QUOTES, but=_NOT_WORDS) or cut or headed(table, cuts, but=_NOT_WORDS)
    whose = [
        c for c in headed(table, _TOLD, but=_NOT_NAMES) if c not in quotes and _names(table, c)
    ]
    if told := _of(table, quotes, whose) or _by_document(table) or _of(table, quotes, kept):
        return replace(told, traits=tuple(roles.get("attribute", ())))
    if quotes and _share(table.column(quotes[0])) >= _SHARE:
        return Spoken(text=quotes[0], labelled=True, cited=True)
    return _among_notes(table, whose) or _on_board(table, roles)


def _of(table: Table, quotes: Sequence[int], whose: Sequence[int]) -> Spoken | None:
    """Each quotation of whoever it names, or of the one who is heard in the talk that it names."""
    if not quotes or not whose:
        return None
    if _of_talks(table, whose[0]):
        return Spoken(text=quotes[0], session=whose[0], cited=True)
    said = table.column(quotes[0])
    among = _has_quotations(said) or speak_of(table.column(whose[0]), said)
    return Spoken(text=quotes[0], speaker=whose[0], among=among, cited=True)


def _of_talks(table: Table, column: int) -> bool:
    """Whether the cells are codes of talks, which begin as labels for who asks do: INT-07."""
    cells = written(table.column(column))
    codes = sum(bool(_CODED.fullmatch(cell)) and asks_questions(cell) for cell in cells)
    return codes > _MOST * len(cells)


def _by_document(table: Table) -> Spoken | None:
    """Segments of a coding tool, each of the one who is heard in the document that it stands in."""
    cut = cut_out(table)
    return Spoken(text=cut[0], session=cut[1], cited=True) if cut is not None else None


def _cut(table: Table) -> list[int]:
    """A column of words beside codes, none of whose own header asks; beside a ticket's fields a category is the desk's."""
    desk = _DESK.intersection(table.flat_headers)
    if desk or not any(map(is_coding, table.headers)):
        return []
    heads = map(words_of, table.headers)
    return [place for place, head in enumerate(heads) if head and head <= _CUT]


def _among_notes(table: Table, whose: Sequence[int]) -> Spoken | None:
    """Quotations among notes, beside who took these, or whole ones beside a code: only they were said."""
    flat, columns = table.flat_headers, range(len(table.headers))
    notes = [column for column in columns if flat[column] in _NOTES]
    people = whose[:1]
    if not people or len(notes) != 1 or _TAKERS.isdisjoint(flat):
        people = [column for column in columns if _of_people(table.column(column))]
        notes = [column for column in columns if _has_quotations(table.column(column))]
    found = len(notes) == len(people) == 1
    return Spoken(text=notes[0], speaker=people[0], among=True, cited=True) if found else None


def _of_people(cells: Sequence[str]) -> bool:
    """Whether most begin with a participant's code, and some come again."""
    filled = written(cells[:_SAMPLE])
    codes = [found[0] for cell in filled if (found := _CODED.match(cell)) and is_role(found[0])]
    return len(codes) > _MOST * len(filled) and len(set(codes)) < len(codes)


def _has_quotations(cells: Sequence[str]) -> bool:
    """Whether a good part of the cells, and not all, stand in quotation marks."""
    filled = written(cells[:_SAMPLE])
    marked = sum(unquoted(cell) != cell for cell in filled)
    return max(_FEWEST, _SHARE * len(filled)) <= marked < len(filled)


def _on_board(table: Table, roles: Roles) -> Spoken | None:
    """Sticky notes: what bears a participant's code was said, the rest is the team's."""
    board = len(_BOARD.intersection(table.flat_headers)) >= _SIGNS
    if not board and _RECORDS & roles.keys():
        return None
    columns = range(len(table.headers))
    shares = [_share((table.headers[column], *table.column(column))) for column in columns]
    best = max(columns, key=shares.__getitem__, default=None)
    if best is not None and shares[best] >= _SHARE:
        return Spoken(text=best, labelled=True, cited=True)
    everything = [cell for _, cells in table.rows[:_SAMPLE] for cell in cells]
    if len(columns) > 1 and _share(everything) >= _SHARE:
        return Spoken(text=0, more=tuple(columns[1:]), labelled=True, cited=True)
    # On a board where nobody is named all of it is notes.
    text = roles.get("text", ()) if board else ()
    return Spoken(text=text[0], labelled=True, cited=True) if text else None


def _share(cells: Sequence[str]) -> float:
    """How many of the cells name whoever said what they hold."""
    told = share(cells[:_SAMPLE], lambda cell: attributed(cell)[0])
    return told if told * len(written(cells[:_SAMPLE])) >= _FEWEST else 0.0


def _names(table: Table, column: int) -> bool:
    """Whether the cells are short enough to say who it was."""
    return 0 < mean_words(table.column(column)) <= _LONGEST_NAME


def _coded(table: Table, column: int) -> bool:
    """Whether most cells name a participant's code, as files of transcripts do."""
    return share(table.column(column), _CODED.match) > _MOST
