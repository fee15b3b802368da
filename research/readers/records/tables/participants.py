"""Whose rows are those of a study's participants: a code above the rows of what each said, or another code or name in every row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from research.readers.records.tables.cells import TOKEN
from research.readers.records.tables.columns import DEMOGRAPHICS, TICKET_SIGNS
from research.readers.records.tables.roles import Roles
from research.readers.records.tables.table import Table, written
from research.text.codes import PARTICIPANT_CODE
from research.text.role_words import words_for
from research.text.wordings import words

PARTICIPANTS: Final = words_for("participant", "study") | words(
    "participant_id participant_code pid subject_id test_person teilnehmende tn participant_e"
)
"""Heads of columns in which nobody is anonymous: an empty cell is the one above."""
_CODED: Final = PARTICIPANTS | words("""
participant_no participant_number tester_id respondent interviewee_id interview_id interview pseudonym code
teilnehmer_id kürzel id_participant code_participant código
""")
_FEWEST: Final = 2


def filled_down(table: Table) -> Table:
    """The table with the participant's code in every row of theirs, where it stands in the first alone."""
    columns = [c for c in table.called(PARTICIPANTS) if _stands_once(table.column(c))]
    if not columns:
        return table
    rows: list[tuple[int, Sequence[str]]] = []
    last: dict[int, str] = {}
    for number, cells in table.rows:
        last |= {column: cells[column] for column in columns if cells[column].strip()}
        rows.append((number, [last.get(c, cell) for c, cell in enumerate(cells)]))
    return replace(table, rows=rows)


def _stands_once(cells: Sequence[str]) -> bool:
    """Whether the first row has a code, further rows have none, and no code comes again."""
    filled = written(cells)
    first = bool(cells) and bool(cells[0].strip())
    return first and _FEWEST <= len(filled) < len(cells) and len(set(filled)) == len(filled)


def lists_participants(table: Table, roles: Roles) -> int | None:
    """The column of codes where each row is another participant of the study: P1, P2, or D-01."""
    if roles.keys() & {"subject", "rating", "reply", "staff"}:
        return None
    flat = table.flat_headers
    named = [column for column, name in enumerate(flat) if name in _CODED]
    ids = (*roles.get("author_id", ()), *roles.get("record_id", ()), *named)
    tickets = len(TICKET_SIGNS.intersection(flat)) >= _FEWEST
    for column in dict.fromkeys(ids):
        cells = [cell.strip() for cell in table.column(column)]
        form = TOKEN if column in named and not tickets else PARTICIPANT_CODE
        if 1 < len(cells) == len(set(cells)) and all(map(form.fullmatch, cells)):
            return column
    return None


def of_participants(table: Table, roles: Roles) -> bool:
    """Whether each row is by a participant of the study, one of whom may have several."""
    flat = table.flat_headers
    columns = [c for c in roles.get("author_id", ()) if flat[c] in _CODED]
    cells = [cell.strip() for cell in table.column(columns[0])] if columns else []
    coded = bool(cells) and all(map(PARTICIPANT_CODE.fullmatch, cells))
    return coded and TICKET_SIGNS.isdisjoint(flat)


def names_participants(table: Table, roles: Roles) -> bool:
    """Whether each row is another person under a full name, of whom it says what groups people."""
    others = {"subject", "rating", "reply", "staff", "text", "record_id", "author_id"}
    told = not DEMOGRAPHICS.isdisjoint(table.flat_headers) or roles.get("attribute")
    if "name" not in roles or roles.keys() & others or not told:
        return False
    names = [" ".join(cell.split()) for cell in table.column(roles["name"][0])]
    full = all(" " in name and name[:1].isalpha() for name in names)
    return full and len(set(names)) == len(names) > 1
