"""From a table of cells to a document: which columns, which kind, who wrote what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from research.errors import InputError
from research.readers.document import Document, PeopleListError
from research.readers.records.authorship.numbered import are_numbers
from research.readers.records.authorship.side_columns import says_sides, tells_sides
from research.readers.records.coded.cited import cited_columns
from research.readers.records.coded.coding import with_coding
from research.readers.records.posts import DIGEST
from research.readers.records.surveys.definitions import QUESTION_IDS, questions_document
from research.readers.records.surveys.long_format import read_listed
from research.readers.records.surveys.paired import one_row_each
from research.readers.records.surveys.survey import read_survey
from research.readers.records.surveys.turned import turn_round
from research.readers.records.surveys.unpacked import unpack
from research.readers.records.surveys.who import with_people
from research.readers.records.tables.captions import captions_in
from research.readers.records.tables.cells import Roles
from research.readers.records.tables.columns import assign
from research.readers.records.tables.company_columns import is_measure
from research.readers.records.tables.groups import filled_down
from research.readers.records.tables.interviews import interview_column, read_interviews
from research.readers.records.tables.kinds import (
    lists_participants,
    names_participants,
    of_participants,
    refuse_known_tables,
    tell_kind,
)
from research.readers.records.tables.people_lists import lists_users, people_in
from research.readers.records.tables.ratings import with_words
from research.readers.records.tables.repeated import with_repeated
from research.readers.records.tables.roster import roster_in
from research.readers.records.tables.spoken import read_spoken
from research.readers.records.tables.spoken_columns import spoken_columns, told_columns
from research.readers.records.tables.table import Table
from research.readers.records.tables.texts import text_columns
from research.readers.records.tables.tickets import read_tickets
from research.readers.records.tables.topics import with_titles, with_topic
from research.settings import Settings
from research.text.few import some
from research.text.personal import are_of_self

_SHOWN_HEADERS = 12
_WRITERS = frozenset({"author_id", "name", "creator", "staff"})
_ANSWERS = frozenset({
    "answer", "answer text", "response text", "reply text", "antwort", "réponse", "respuesta", "risposta", "resposta", "antwoord",
    "svar", "vastaus", "odpověď", "odpowiedź", "odgovor", "yanıt", "cevap", "balasan", "phản hồi", "απάντηση", "תשובה",
    "תגובת נציג", "الرد", "ответ", "відповідь", "답변", "回答", "回复", "回复内容",
})  # fmt: skip
_ANSWERED = 3
"""Answers that each question has at least."""
_ANSWERED_BY = ("answerer", "answered by")
_ASKED_BY = ("asker", "asked by", "questioner", *_ANSWERED_BY)
"""Begin headers of a shop's or a forum's questions: people ask there, and somebody else answers."""
_VOTES = frozenset({"upvotes", "votes", "likes", "number of upvotes"})
_GIVEN = frozenset({
    "response", "value", "answer value", "response value", "antwort", "respuesta", "réponse", "risposta", "antwoord", "resposta",
})  # fmt: skip
_MESSAGES = frozenset({
    "body", "description", "message", "ticket body", "ticket description", "customer message", "instruction", "review text",
    "review body", "review",
    "nachricht", "mensaje", "messaggio", "mensagem", "bericht", "beschreibung", "descripción", "descrizione", "descrição",
    "omschrijving", "beskrivning", "beskrivelse", "kuvaus", "popis", "opis", "açıklama", "deskripsi", "nội dung",
    "περιγραφή", "תיאור", "الوصف", "описание", "опис", "내용", "描述", "问题描述", "お問い合わせ内容", "説明",
})  # fmt: skip
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
    table = turn_round(one_row_each(unpack(filled_down(table))))
    roles = _with_sides(table, assign(table.names, settings.tickets.columns))
    refuse_known_tables(table, file_id=file_id)
    if not settings.tickets.columns:
        if other := _of_no_records(table, roles, file_id=file_id):
            return other
        roles = _with_replies(
            table, with_words(table, with_titles(table, with_repeated(table, roles)))
        )
        roles = with_people(table, with_coding(table, _with_answers(table, roles)))
        if (whole := interview_column(table)) is not None:
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
    """
    if participants := roster_in(table, file_id=file_id):
        raise PeopleListError(
            f"{file_id}: it lists participants, who are known by it in the other files",
            hint="participants.csv at the top of the study goes before it",
            participants=participants,
        )
    if shown := captions_in(table, file_id=file_id):
        return replace(shown, left_out=shown.left_out + table.left_out)
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
    if kind == "survey" or of_participants(table, roles):
        roles = _with_measures(table, roles)
    if kind != "survey" or "question" in roles:
        if not text_columns(table, roles) and not _has_subjects(table, roles):
            raise _no_text(table, roles, file_id)
        if kind == "survey":
            return read_listed(table, roles, settings=settings)
        if kind == "ticket" and of_participants(table, roles):
            kind = "survey"  # whatever they wrote, they are those of the interviews
        return read_tickets(table, with_topic(table, roles), kind=kind, settings=settings)
    document = read_survey(table, roles, settings=settings)
    told = document.utterances or (listed and document.described)
    if not told and not table.survey and not _asks(document):
        raise _no_text(table, roles, file_id)
    return document


def _with_sides(table: Table, roles: Roles) -> Roles:
    """Who speaks in each row of many talks: the side where the cells name sides, else a person."""
    if "record_id" not in roles or "author_role" in roles:
        return roles
    if "speaker" not in roles:
        sides = _side_column(table, roles)
        return roles if sides is None else _with_side(roles, sides)
    speaker = roles["speaker"]
    if are_numbers(table.column(speaker[0])):
        return roles  # they name nobody
    role = "author_role" if says_sides(table, speaker[0]) else "name"
    return {**roles, role: (*roles.get(role, ()), *speaker)}


def _side_column(table: Table, roles: Roles) -> int | None:
    """A column of no known role, or of writers, that names sides and nobody."""
    record = roles["record_id"][0]
    writers = set(chain.from_iterable(roles.get(role, ()) for role in _WRITERS))
    taken = set(chain.from_iterable(roles.values())) - writers
    columns = (c for c in range(len(table.headers)) if c not in taken)
    told = (c for c in columns if tells_sides(table, c, record, writer=c in writers))
    return next(told, None)


def _with_side(roles: Roles, sides: int) -> Roles:
    """A column of sides names nobody, whatever its header says."""
    others = {role: tuple(c for c in columns if c != sides) for role, columns in roles.items()}
    return {
        **{role: columns for role, columns in others.items() if columns},
        "author_role": (sides,),
    }


def _with_answers(table: Table, roles: Roles) -> Roles:
    """Beside a column of questions what is called a response or value is the answer.

    Where people vote for the questions, or a column says who asks, these are what an audience wrote.
    """
    if "question" not in roles and "text" in roles:
        roles = _with_question_ids(table, roles)
    if "question" not in roles:
        return roles
    flat = table.flat_names
    if _audience_asks(table, roles["question"][0], flat):
        return _of_audience(roles)
    found = tuple(column for column, name in enumerate(flat) if name in _GIVEN)
    voted = not _VOTES.isdisjoint(flat) and roles.keys() & {"author_id", "name"}
    if "text" not in roles and not found and voted:
        return _of_audience(roles)
    return {**roles, "text": found} if found and "text" not in roles else roles


def _audience_asks(table: Table, question: int, flat: Sequence[str]) -> bool:
    """Whether columns say who asks and who answers, and many ask things of their own.

    An interviewer asks many the same, and each question of a form has many answers.
    """
    said = [column for column, name in enumerate(flat) if name.startswith(_ASKED_BY)]
    asks = [column for column in said if not flat[column].startswith(_ANSWERED_BY)]
    return bool(said) and all(_times(table.column(c)) < 2 for c in (question, *asks[:1]))  # noqa: PLR2004


def _times(cells: Sequence[str]) -> float:
    """How often a value stands there on average: who is asked answers the same question as others."""
    filled = [cell for cell in map(str.strip, cells) if cell]
    return len(filled) / max(1, len(set(filled)))


def _of_audience(roles: Roles) -> Roles:
    """The roles where the questions are people's words, and whatever answers them is a company's."""
    rest = {role: columns for role, columns in roles.items() if role not in {"question", "text"}}
    replies = (*roles.get("reply", ()), *roles.get("text", ()))
    return {**rest, **({"reply": replies} if replies else {}), "text": roles["question"]}


def _with_question_ids(table: Table, roles: Roles) -> Roles:
    """A row for each answer may give no more than the id of what was asked, again and again.

    Below the questions of a forum everybody's id is another.
    """
    flat = table.flat_names
    column = next((c for c, name in enumerate(flat) if name in QUESTION_IDS), None)
    if column is None or roles.keys() & {"subject", "author_role", "reply"}:
        return roles
    return {**roles, "question": (column,)} if _times(table.column(column)) >= _ANSWERED else roles


def _with_measures(table: Table, roles: Roles) -> Roles:
    """Solutions and next steps in the first person are those of whoever was asked for them."""
    own = tuple(
        column
        for column in roles.get("reply", ())
        if is_measure(table.flat_name(column)) and are_of_self(table.column(column))
    )
    if not own:
        return roles
    replies = tuple(column for column in roles["reply"] if column not in own)
    told = {**roles, "reply": replies, "text": (*roles.get("text", ()), *own)}
    return {role: columns for role, columns in told.items() if columns}


def _with_replies(table: Table, roles: Roles) -> Roles:
    """An answer beside a message is the desk's; beside a question it is whoever's who was asked."""
    flat = {column: table.flat_name(column) for column in roles.get("text", ())}
    other = set(chain.from_iterable(roles.values())) - flat.keys()
    answers = tuple(c for c, n in enumerate(table.flat_names) if n in _ANSWERS and c not in other)
    if not answers or "question" in roles or not _MESSAGES & set(flat.values()):
        return roles
    asked = tuple(c for c in flat if flat[c] in _MESSAGES and _times(table.column(c)) >= _ANSWERED)
    written = tuple(column for column in flat if column not in (*answers, *asked))
    if asked:
        return {**roles, "text": (*written, *answers), "question": asked}
    return {**roles, "text": written, "reply": (*roles.get("reply", ()), *answers)}


def _has_subjects(table: Table, roles: Roles) -> bool:
    return any(map(str.strip, chain(*map(table.column, roles.get("subject", ())))))


def _asks(document: Document) -> bool:
    return any(name == "closed questions" and "?" in text for name, text in document.header)


def _no_text(table: Table, roles: Roles, file_id: str) -> InputError:
    shown = some([header or "(no header)" for header in table.headers], _SHOWN_HEADERS)
    message = f"{file_id}: no column holds what people wrote; it has {shown}"
    people = people_in(table, roles, file_id=file_id)
    if not people:
        return InputError(message, hint=HINT)
    return PeopleListError(
        f"{message}; whom it lists is known in the other files", hint=HINT, people=people
    )
