"""From a table of cells to a document: which columns, which kind, who wrote what."""

from __future__ import annotations

from dataclasses import replace

from research.errors import InputError
from research.readers.document import Document, PeopleListError
from research.readers.records.coded.cited import cited_columns
from research.readers.records.coded.coding import with_coding
from research.readers.records.coded.nobodys import why_no_evidence, why_nobodys
from research.readers.records.posts import DIGEST
from research.readers.records.surveys.codebooks import questions_document
from research.readers.records.surveys.long_format import read_listed
from research.readers.records.surveys.respondents import with_people
from research.readers.records.surveys.survey import CLOSED, read_survey
from research.readers.records.surveys.turned import marks_people, turn_round
from research.readers.records.surveys.unpacked import unpack
from research.readers.records.tables import role_corrections as corrected
from research.readers.records.tables.cells import has_subjects, text_columns
from research.readers.records.tables.chat_columns import with_pairs, with_sides
from research.readers.records.tables.columns import assign
from research.readers.records.tables.interviews import (
    captions_in,
    interview_column,
    read_interviews,
)
from research.readers.records.tables.kinds import tell_kind
from research.readers.records.tables.participants import (
    filled_down,
    lists_participants,
    names_participants,
    of_participants,
)
from research.readers.records.tables.people_lists import lists_users, people_in
from research.readers.records.tables.roles import Roles
from research.readers.records.tables.roster import roster_in
from research.readers.records.tables.spoken import read_spoken
from research.readers.records.tables.spoken_columns import (
    is_feedback_log,
    spoken_columns,
    told_columns,
)
from research.readers.records.tables.table import Table
from research.readers.records.tables.tickets import read_tickets
from research.settings import Settings
from research.text.length import some

_CORRECTIONS = (
    corrected.with_repeated_texts,
    corrected.with_titles_for_names,
    corrected.with_contacts,
    corrected.with_worded_ratings,
    corrected.with_replies,
    with_pairs,
    corrected.with_answers,
    with_coding,
    with_people,
)
"""What else says what a column is, unless somebody settled it."""
_SHOWN_HEADERS = 12
HINT = (
    "if one does, name it in research.toml: [tickets.columns], then the header and its role, "
    'such as "Your note" = "text"'
)


def read_table(table: Table, *, file_id: str, settings: Settings) -> Document:
    """The table's rows as tickets, survey answers or reviews.

    Raises:
        InputError: no column holds what people wrote, or none of its texts was kept by the export.
    """
    form = questions_document(table)
    document = form or _read(table, file_id=file_id, settings=settings)
    return replace(document, headers=tuple(name for names in table.names for name in names))


def _read(table: Table, *, file_id: str, settings: Settings) -> Document:
    table = turn_round(unpack(filled_down(table)))
    wanted = settings.tickets.columns
    roles = with_sides(table, assign(table.names, wanted))
    if why := why_no_evidence(table):
        raise InputError(
            f"{file_id}: it holds no evidence; it is {why}",
            hint="keep it outside the folders of transcripts and records",
        )
    settled = bool(table.named(wanted))
    if not settled and (other := _of_no_records(table, roles, file_id=file_id)):
        return other
    for correct in _CORRECTIONS if not settled else (with_people,):
        roles = correct(table, roles)
    if not settled and (whole := interview_column(table)) is not None:
        return read_interviews(table, whole, roles, file_id=file_id)
    if lists_users(table, roles) and people_in(table, roles, file_id=file_id):
        raise _no_text(table, roles, file_id)
    document = _read_records(table, roles, file_id=file_id, settings=settings)
    reasons = {passage.reason for passage in document.left_out}
    if not document.utterances and DIGEST in reasons:
        raise InputError(
            f"{file_id}: it holds no words; its texts are hashes, put there when it was exported",
            hint="export it again with the texts in clear",
        )
    return replace(
        document,
        left_out=document.left_out + table.left_out,
        warnings=table.warnings + document.warnings,
    )


def _of_no_records(table: Table, roles: Roles, *, file_id: str) -> Document | None:
    """The talk or the captions that the table is; None for records.

    Raises:
        PeopleListError: It lists the participants.
        InputError: It only marks them beside what somebody saw.
    """
    if participants := roster_in(table, file_id=file_id):
        raise PeopleListError(
            f"{file_id}: it lists participants, who are known by it in the other files",
            hint="participants.csv at the top of the study goes before it",
            participants=participants,
        )
    if shown := captions_in(table, file_id=file_id):
        return replace(shown, left_out=shown.left_out + table.left_out)
    if marks_people(table):
        raise InputError(
            f"{file_id}: it says who did what somebody saw, and holds nobody's words", hint=HINT
        )
    if is_feedback_log(table, roles):
        return None
    talk = (
        spoken_columns(table, roles) or cited_columns(table, roles) or told_columns(table, roles)
    )
    return read_spoken(table, talk) if talk else None


def _read_records(table: Table, roles: Roles, *, file_id: str, settings: Settings) -> Document:
    """The rows as what their kind says; a survey is one row per respondent or one per answer."""
    kind = tell_kind(table, roles, file_id=file_id)
    coded = None if "question" in roles else lists_participants(table, roles)
    if coded is not None:
        ids = (coded, *roles.get("author_id", ()))
        roles = {**roles, "author_id": ids, "participant": (coded,)}
    listed = coded is not None or names_participants(table, roles)
    kind = "survey" if listed and "question" not in roles else kind
    if kind != "survey" or "question" in roles:
        _refuse_wordless(table, roles, file_id=file_id, settings=settings)
        if kind == "survey":
            return read_listed(table, roles, settings=settings)
        if kind == "ticket" and of_participants(table, roles):
            kind = "survey"  # whatever they wrote, they are those of the interviews
        roles = corrected.with_topic(table, roles)
        return read_tickets(table, roles, kind=kind, settings=settings)
    document = read_survey(table, roles, settings=settings)
    told = document.utterances or (listed and document.described)
    asked = any(name == CLOSED and "?" in text for name, text in document.header)
    if not (told or table.survey or asked):
        raise _no_text(table, roles, file_id)
    return document


def _refuse_wordless(table: Table, roles: Roles, *, file_id: str, settings: Settings) -> None:
    if not text_columns(table, roles) and not has_subjects(table, roles):
        raise _no_text(table, roles, file_id)
    if table.named(settings.tickets.columns):
        return
    if why := why_nobodys(table, roles, file_id=file_id):
        raise InputError(f"{file_id}: {why}", hint=HINT)


def _no_text(table: Table, roles: Roles, file_id: str) -> InputError:
    shown = some([header or "(no header)" for header in table.headers], _SHOWN_HEADERS)
    message = f"{file_id}: no column holds what people wrote; it has {shown}"
    people = people_in(table, roles, file_id=file_id)
    if not people:
        return InputError(message, hint=HINT)
    return PeopleListError(
        f"{message}; whom it lists is known in the other files", hint=HINT, people=people
    )
