"""Ticket, survey or review: told by the headers, else by the folder."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import PurePosixPath

from research.model import Kind
from research.readers.records.conversations.chats import are_chats
from research.readers.records.surveys.asking import is_question
from research.readers.records.surveys.questions import judge
from research.readers.records.tables.cells import record_ids
from research.readers.records.tables.columns import (
    DEMOGRAPHICS,
    REVIEW_SIGNS,
    SURVEY_IDS,
    TICKET_SIGNS,
    normalise,
)
from research.readers.records.tables.roles import Roles, columns_taken
from research.readers.records.tables.table import Table
from research.text.wordings import words

_SURVEY_TOOLS = words("""
redcap_event_name redcap_survey_identifier redcap_repeat_instrument questnnr lastpage startlanguage deviceid
instance_id meta_instance_id xform_id_string formhub_uuid validation_status submission_uuid parent_index parent_key
attachments_present nps_group nps_type nps_category score_category survey_type zeitstempel horodateur marca_temporal
informazioni_cronologiche tijdstempel carimbo_de_data_hora sygnatura_czasowa タイムスタンプ godzina_ukończenia
completion_time fertigstellungszeit heure_de_fin hora_de_finalización ora_di_completamento hora_de_conclusão
voltooiingstijd godzina_rozpoczęcia tidstämpel otisk_času
""")
"""Headers that only forms and survey tools write."""
_KOBO = frozenset({"_uuid", "_submission_time"})
"""Its own of each response, which its columns of questions stand before."""
_QUESTIONS = 2
_FEWEST_ROWS, _FEWEST_SCALES, _FEW_VALUES = 12, 4, 10
_MORE, _SAMPLE = 2, 500
_HINTS: Mapping[str, Kind] = {
    "survey": "survey", "response": "survey", "questionnaire": "survey", "nps": "survey",
    "review": "review", "store": "review", "ticket": "ticket", "support": "ticket",
    "feedback": "ticket", "complaint": "ticket", "comment": "ticket",
}  # fmt: skip


def tell_kind(table: Table, roles: Roles, *, file_id: str) -> Kind:
    """The kind of record that the table's rows are."""
    flat = frozenset(normalise(name) for spellings in table.names for name in spellings)
    ticket = len(flat & TICKET_SIGNS)
    asked = ticket < _QUESTIONS and _is_survey(table, flat, named="text" in roles)
    if table.survey or "question" in roles or asked:
        return "survey"
    scored = flat & {"nps", "nps score"}
    if flat & REVIEW_SIGNS and not scored and ("rating" in roles or not ticket):
        return "review"
    if ticket or any(are_chats(table.column(column)) for column in roles.get("text", ())):
        return "ticket"
    named = roles.keys() & {"text", "subject"}
    answered = _asks_more(table, roles) if named else _is_answered(table, roles)
    rated: Kind = "review" if "rating" in roles and not scored else "ticket"
    return "survey" if answered else hint_of(file_id) or rated


def _is_survey(table: Table, flat: Collection[str], *, named: bool) -> bool:
    if "review state" in flat and REVIEW_SIGNS.isdisjoint(flat):
        return True  # ODK's; of reviews it is a moderator's
    if (SURVEY_IDS | _SURVEY_TOOLS) & set(flat) or len(DEMOGRAPHICS & set(flat)) >= _QUESTIONS:
        return True
    if table.asked or {names[0] for names in table.names} >= _KOBO:
        return True
    asking = sum(map(is_question, table.headers))
    sent = not {"timestamp", "email address"}.isdisjoint(flat)
    return asking >= _QUESTIONS or (asking == 1 and (sent or not named))


def _asks_more(table: Table, roles: Roles) -> bool:
    """Whether people's words stand in further columns, where a desk or a shop asks for them once."""
    if roles.keys() & {"subject", "rating", "staff", "reply", "hidden", "speaker", "author_role"}:
        return False
    free = [c for c in range(len(table.headers)) if c not in columns_taken(roles)]
    words = (judge(table.headers[c], table.column(c)[:_SAMPLE]).kind == "open" for c in free)
    return sum(words) >= _MORE


def _is_answered(table: Table, roles: Roles) -> bool:
    """Whether most columns, whatever they are called, hold a few values again and again, as scales do."""
    others = {"staff", "reply", "speaker", "author_role"}
    if len(table.rows) < _FEWEST_ROWS or roles.keys() & others:
        return False
    columns = range(len(table.headers))
    values = [len({*map(str.strip, table.column(c))} - {""}) for c in columns]
    scales = sum(1 < found <= _FEW_VALUES for found in values)
    return scales >= max(_FEWEST_SCALES, len(values) / 2) and not record_ids(table, roles).repeated


def hint_of(file_id: str) -> Kind | None:
    """The kind that the file's or the nearest folder's name says."""
    parts = reversed(PurePosixPath(file_id.lower()).parts)
    return next((kind for part in parts for word, kind in _HINTS.items() if word in part), None)
