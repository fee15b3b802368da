"""Ticket, survey or review: told by the headers, else by the folder."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from pathlib import PurePosixPath

from research.errors import InputError
from research.model import Kind
from research.readers.records.chats import are_chats
from research.readers.records.coding import what_it_is
from research.readers.records.columns import (
    DEMOGRAPHICS,
    REVIEW_SIGNS,
    SURVEY_IDS,
    TICKET_SIGNS,
    normalise,
)
from research.readers.records.table import Table

_QUESTION = re.compile(
    r"(how|what|why|which|when|who|where|do|does|did|are|is|was|were|would|will|please|describe|"
    r"tell|rate|have|has|if|overall|can|could|should|in your|on a scale|to what|briefly|any|"
    r"select|choose|rank) \S+ \S+"
)
_SURVEY_TOOLS = frozenset({
    "redcap event name", "redcap survey identifier", "redcap repeat instrument", "questnnr", "lastpage", "startlanguage",
    "deviceid", "instance id", "meta instance id", "xform id string", "validation status", "submission uuid",
    "parent index", "zeitstempel", "horodateur", "marca temporal", "informazioni cronologiche", "tijdstempel",
    "carimbo de data hora", "sygnatura czasowa", "タイムスタンプ", "godzina ukończenia", "completion time",
    "fertigstellungszeit", "heure de fin", "hora de finalización", "ora di completamento", "hora de conclusão",
    "voltooiingstijd", "godzina rozpoczęcia", "tidstämpel", "otisk času",
})  # fmt: skip
"""Headers that only forms and survey tools write."""
_CODED = re.compile(r"(?:P|PP|TN|Participant) ?[-_]?\d{1,3}[a-z]?", re.IGNORECASE)
_QUESTIONS, _QUESTION_WORDS = 2, 7
_HINTS: Mapping[str, Kind] = {
    "survey": "survey", "response": "survey", "questionnaire": "survey", "nps": "survey",
    "review": "review", "store": "review", "ticket": "ticket", "support": "ticket",
    "feedback": "ticket",
}  # fmt: skip


def tell_kind(table: Table, roles: Mapping[str, tuple[int, ...]], *, file_id: str) -> Kind:
    """The kind of record that the table's rows are."""
    flat = frozenset(normalise(name) for spellings in table.names for name in spellings)
    ticket = len(flat & TICKET_SIGNS)
    if (
        table.survey
        or "question" in roles
        or (_is_survey(table, flat, named="text" in roles) and ticket < _QUESTIONS)
    ):
        return "survey"
    scored = flat & {"nps", "nps score"}
    if flat & REVIEW_SIGNS and not scored and ("rating" in roles or not ticket):
        return "review"
    if ticket or any(are_chats(table.column(column)) for column in roles.get("text", ())):
        return "ticket"
    return _hint(file_id, otherwise="review" if "rating" in roles and not scored else "ticket")


def lists_participants(table: Table, roles: Mapping[str, tuple[int, ...]]) -> bool:
    """Whether each row is another participant of the study, by a code: P1, P2."""
    column = next(iter(roles.get("author_id", ())), None)
    ids = [cell.strip() for cell in table.column(column)] if column is not None else []
    coded = all(map(_CODED.fullmatch, ids)) and len(set(ids)) == len(ids) > 1
    return coded and not roles.keys() & {"subject", "rating", "reply", "staff"}


def is_question(header: str) -> bool:
    """Whether the header asks something."""
    plain = header.strip()
    return (
        plain.endswith("?")
        or len(plain.split()) >= _QUESTION_WORDS
        or bool(_QUESTION.match(normalise(plain)))
    )


def refuse_known_tables(table: Table, *, file_id: str) -> None:
    """Reject the tables that hold words but nobody's evidence.

    Raises:
        InputError: the file is human coding (highlights, a codebook, counts) or explains another table.
    """
    what = what_it_is(table)
    if not what:
        return
    raise InputError(
        f"{file_id}: it holds no evidence; it is {what}",
        hint="keep it outside the folders of transcripts and records",
    )


def _is_survey(table: Table, flat: Collection[str], *, named: bool) -> bool:
    if (SURVEY_IDS | _SURVEY_TOOLS) & set(flat) or len(DEMOGRAPHICS & set(flat)) >= _QUESTIONS:
        return True
    if table.asked:
        return True
    asking = sum(map(is_question, table.headers))
    return asking >= _QUESTIONS or (
        asking == 1 and (bool({"timestamp", "email address"} & set(flat)) or not named)
    )


def _hint(file_id: str, *, otherwise: Kind) -> Kind:
    for part in reversed(PurePosixPath(file_id.lower()).parts):
        for word, kind in _HINTS.items():
            if word in part:
                return kind
    return otherwise
