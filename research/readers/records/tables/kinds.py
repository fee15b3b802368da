"""Ticket, survey or review: told by the headers, else by the folder."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from pathlib import PurePosixPath

from research.errors import InputError
from research.model import Kind
from research.readers.records.authorship.company_signs import speaks_for_company
from research.readers.records.coded.coding import why_no_evidence
from research.readers.records.coded.excerpts import cut_out
from research.readers.records.conversations.chats import are_chats
from research.readers.records.surveys.questions import judge
from research.readers.records.tables.cells import TOKEN, record_ids, text_columns
from research.readers.records.tables.columns import (
    DEMOGRAPHICS,
    PEOPLE,
    REVIEW_SIGNS,
    SURVEY_IDS,
    TICKET_SIGNS,
    normalise,
)
from research.readers.records.tables.groups import PARTICIPANTS
from research.readers.records.tables.header_words import VOTES, is_plain_notes
from research.readers.records.tables.roles import Roles, columns_taken
from research.readers.records.tables.table import Table, share
from research.readers.transcript.layouts.column_names import QUESTION
from research.text.codes import PARTICIPANT_CODE
from research.text.personal import are_of_self, says_i
from research.text.wordings import words

_QUESTION = re.compile(
    r"(how|what|why|which|when|who|where|do|does|did|are|is|was|were|would|will|please|describe|"
    r"tell|rate|have|has|if|overall|can|could|should|in your|on a scale|to what|briefly|any|"
    r"select|choose|rank) \S+ \S+"
)
_FLAG = re.compile(r"(?:is|was|has) (?!.*\byou)")
"""Begins the name of what a program notes of a row: `is_from_client`, `has_image_attached`."""
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
_PARTICIPANTS = PARTICIPANTS | words("""
participant_no participant_number tester_id respondent interviewee_id interview_id interview pseudonym code
teilnehmer_id kürzel id_participant code_participant código
""")
_ANYTHING = words("description title beschreibung descripción descripcion descrizione descrição")
_DESCRIBES = _ANYTHING | words("""
summary instruction issue idea detail details recommendations scenario step steps finding findings
""")
"""What a researcher calls what they say of a thing, and a desk what somebody reported to it."""
_THINGS = words("""
theme themes task tasks persona personas finding findings code codes label labels step steps paper papers feature
features event events scenario scenarios criterion criteria competency construct term concept name
""")
"""What is described, where the column of descriptions has no more telling name."""
_WRITTEN_FOR = words("options choices answer_options scale abstract definition definitions")
"""What nobody writes who is asked."""
_SIGNED = frozenset({
    "author_id", "name", "email", "account", "date", "rating", "reply", "staff", "author_role", "visible", "hidden",
    "creator", "part_type", "speaker", "question",
})  # fmt: skip
"""Roles of columns that tell of somebody who wrote, was answered, or was asked."""
_ASKED_FOR = frozenset({"question", "reply"})
"""Roles of columns that tell that something was asked, and not of whom."""
_MEASURED = words("""
reference_answer expected_answer gold_answer model_answer model_output expected_output model_score
heuristic heuristics usability_heuristic heuristic_violated wcag wcag_criterion wcag_reference
""")
"""Beside what a model made in an experiment, or an expert found who judges by rules."""
_RULED = words("rule rule_id rule_key rule_name ruleid check_id checkid")
_IN_CODE = words("severity level path file filename component line extra_severity")
"""What a program tells that checks code: the rule, and where and how badly it is broken."""
_CUSTOMERS = words("customer client prospect caller kunde kundin cliente klant klient klientka")
"""What a seller calls whom a note is of, and nobody themselves."""
_MENDED = words("""
fix candidate_fix proposed_fix suggested_fix recommended_fix recommendation recommendations proposed_solution suggested_solution
acceptance_criteria user_story effort
criterion criteria kriterium kriterien critère critères criterio criterios criteri step1 step_1
""")
"""What a team notes beside each problem that it found, with how severe it is and how far it has got, or what to do; or compares things by."""
_STORY = re.compile(r"\s*(?:as an? |als )[^.\n]{2,80}?\b(?:I|ich)\b[^.\n]*", re.IGNORECASE)
"""So a team lets somebody made up speak, in a list of what it is to build."""
_TASKS = words("issue_type work_item_type story_points sprint epic epic_link epic_name")
"""Beside titles alone, of which nobody says who wrote them, a team's list of what is to be done."""
_EVENTS = words("event event_type event_name")
"""Beside a program's notes on what was clicked, when and by whom."""
_OF_OTHERS = 0.25
"""Share of notes that speak of a customer, from which none is a customer's own."""
_SAYS_I = 0.1
"""Share of rows below which nobody speaks in a table."""
_QUESTIONS, _QUESTION_WORDS = 2, 7
_FEWEST_ROWS, _FEWEST_SCALES, _FEW_VALUES = 12, 4, 10
_MORE, _SAMPLE, _SEVERAL = 2, 500, 3
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
    return "survey" if answered else _hint(file_id) or rated


def lists_participants(table: Table, roles: Roles) -> int | None:
    """The column of codes where each row is another participant of the study: P1, P2, or D-01."""
    if roles.keys() & {"subject", "rating", "reply", "staff"}:
        return None
    flat = table.flat_headers
    named = [column for column, name in enumerate(flat) if name in _PARTICIPANTS]
    ids = (*roles.get("author_id", ()), *roles.get("record_id", ()), *named)
    tickets = len(TICKET_SIGNS.intersection(flat)) >= _QUESTIONS
    for column in dict.fromkeys(ids):
        cells = [cell.strip() for cell in table.column(column)]
        form = TOKEN if column in named and not tickets else PARTICIPANT_CODE
        if 1 < len(cells) == len(set(cells)) and all(map(form.fullmatch, cells)):
            return column
    return None


def of_participants(table: Table, roles: Roles) -> bool:
    """Whether each row is by a participant of the study, one of whom may have several."""
    flat = table.flat_headers
    columns = [c for c in roles.get("author_id", ()) if flat[c] in _PARTICIPANTS]
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


def are_desks(table: Table, columns: Sequence[int]) -> bool:
    """Whether what is called answers is what a desk or its program says to those who ask."""
    cells = (cell for column in columns for cell in table.column(column)[:_SAMPLE])
    return share(cells, speaks_for_company) >= _SAYS_I


def is_question(header: str) -> bool:
    """Whether the header asks something."""
    plain, flat = header.strip(), normalise(header)
    noted = " " not in plain and _FLAG.match(flat)
    return (
        plain.endswith("?")
        or len(plain.split()) >= _QUESTION_WORDS
        or bool(_QUESTION.match(flat) and not noted)
    )


def refuse_known_tables(table: Table, *, file_id: str) -> None:
    """Reject the tables that hold words but nobody's evidence.

    Raises:
        InputError: the file is human coding (highlights, a codebook, counts) or explains another table.
    """
    what = why_no_evidence(table)
    if not what or cut_out(table) is not None:
        return
    raise InputError(
        f"{file_id}: it holds no evidence; it is {what}",
        hint="keep it outside the folders of transcripts and records",
    )


def is_unsigned(table: Table, roles: Roles, *, file_id: str) -> bool:
    """Whether the table describes things: it tells of nobody who wrote, and hardly anybody says I in it."""
    columns = text_columns(table, roles) or roles.get("subject", ())
    flat = [table.flat_headers[column] for column in columns]
    heads = frozenset(table.flat_headers)
    signs = roles.keys() & _SIGNED
    asked = not signs - _ASKED_FOR and ("talk" in roles or not QUESTION.isdisjoint(flat))
    # By a desk, which does not say whom.
    answered = asked and "reply" in roles and not record_ids(table, roles).repeated
    checked = heads & _MEASURED or (heads & _RULED and len(heads & _IN_CODE) > 1)
    tasks = "text" not in roles and heads & _TASKS and not roles.keys() & PEOPLE
    if (flat and _WRITTEN_FOR.issuperset(flat)) or checked or answered or tasks:
        return True
    flat += [table.flat_headers[column] for column in roles.get("subject", ())]
    mended = heads & _MENDED
    tracked = heads & (VOTES | TICKET_SIGNS - _DESCRIBES)
    signed = (signs and not asked) or (tracked and not mended)
    described = mended or asked or _DESCRIBES.issuperset(flat)
    if (signed and not heads & _EVENTS) or _hint(file_id) or not described:
        return False
    if (
        not mended
        and "text" in roles
        and _ANYTHING.issuperset(flat)
        and _THINGS.isdisjoint(word for head in heads for word in head.split())
    ):
        return False  # complaints are called so too, in languages in which nobody needs an I
    rows = [cells for _, cells in table.rows[:_SAMPLE]]
    said = ([_STORY.sub("", row[c]) if mended else row[c] for c in columns] for row in rows)
    telling = sum(any(map(says_i, cells)) for cells in said)
    return telling < _SAYS_I * len(rows)


def are_staffs_notes(table: Table, roles: Roles) -> bool:
    """Whether hardly a text says I, and they are notes that speak of the customer, or most name whom they are of."""
    columns = text_columns(table, roles)
    if not columns or any(are_of_self(table.column(c)[:_SAMPLE]) for c in columns):
        return False
    cells = table.column(columns[0])[:_SAMPLE]
    noted = all(is_plain_notes(table.flat_headers[column]) for column in columns)
    about = noted and share(cells, lambda cell: not _CUSTOMERS.isdisjoint(cell.lower().split()))
    return about >= _OF_OTHERS or _name_their_own(table, roles.get("account", ()), columns[0])


def _name_their_own(table: Table, accounts: Sequence[int], text: int) -> bool:
    """Whether most texts name the company that they stand beside: who writes for one says we."""
    rows = [cells for _, cells in table.rows[:_SAMPLE]]
    pairs = [(cells[column].strip(), cells[text]) for cells in rows for column in accounts]
    named = [company for company, said in pairs if company and company in said]
    return len(set(named)) >= _SEVERAL and 2 * len(named) > len(rows)


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


def _hint(file_id: str) -> Kind | None:
    """The kind that the file's or the nearest folder's name says."""
    parts = reversed(PurePosixPath(file_id.lower()).parts)
    return next((kind for part in parts for word, kind in _HINTS.items() if word in part), None)
