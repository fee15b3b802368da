"""Roles that headers give to columns, corrected by what stands in them and beside them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from research.readers.records.authorship.company_signs import speaks_for_company
from research.readers.records.surveys.asking import is_question
from research.readers.records.surveys.codebooks import QUESTION_IDS
from research.readers.records.surveys.questions import judge
from research.readers.records.tables.cells import is_handled, record_ids, text_columns
from research.readers.records.tables.chat_columns import IDENTIFIED, records_of
from research.readers.records.tables.columns import normalise
from research.readers.records.tables.header_words import VOTES, is_company_reply
from research.readers.records.tables.ratings import marks
from research.readers.records.tables.roles import Roles, columns_taken, with_role
from research.readers.records.tables.table import Table, mean_words, share, written
from research.readers.transcript.labelling.roles import looks_like_name
from research.text.wordings import words

_ANSWERS: Final = words("""
answer answer_text response_text reply_text antwort réponse respuesta risposta resposta antwoord svar stellungnahme rückantwort vastaus odpověď
odpowiedź odgovor yanıt cevap balasan phản_hồi απάντηση תשובה תגובת_נציג الرد ответ відповідь 답변 回答 回复 回复内容
""")
_ANSWERED: Final = 3
"""Answers that each question has at least."""
_ANSWERED_BY: Final = ("answerer", "answered by")
_ASKED_BY: Final = ("asker", "asked by", "questioner", *_ANSWERED_BY)
"""Begin headers of a shop's or a forum's questions: people ask there, and somebody else answers."""
_GIVEN: Final = words("""
response value answer_value response_value antwort respuesta réponse risposta antwoord resposta
""")
_MESSAGES: Final = words("""
body description message query request utterance inquiry ticket_body ticket_description customer_message instruction review_text review_body review
nachricht mensaje messaggio mensagem bericht beschreibung descripción descrizione descrição omschrijving beskrivning
beskrivelse kuvaus popis opis açıklama deskripsi nội_dung περιγραφή תיאור الوصف описание опис 내용 描述 问题描述
お問い合わせ内容 説明
""")
_TOPICS: Final = words("issue problem complaint")
_PROGRESS: Final = words("""
open opened reopened new active assigned in_progress work_in_progress on_hold pending waiting resolved solved closed
closed_complete done completed cancelled canceled merged snoozed
""")
_SHORTER: Final = 3
"""How many times as many words the texts must have as their topic has."""
_SAMPLE: Final = 500
_COMPANYS: Final = 0.1
"""Share of answers that speak as a company does, from which they are a desk's."""
_NAMED: Final = 0.7
"""Share of cells that look like names, from which tasks are called after people."""
_CONTACTS: Final = words("contact contact_name contact_person primary_contact ansprechpartner")
_CUSTOMERS: Final = words("customer customer_name client client_name kunde kundenname cliente")
_SMALL: Final = 2
"""Words in small letters that may be a name."""
_TITLE: Final = 6
"""Words that few names have: Maria da Conceição dos Santos e Silva."""


def with_repeated_texts(table: Table, roles: Roles) -> Roles:
    """A text that comes again in every row of a record, beside others' words, is what these are about."""
    texts = text_columns(table, roles) if len(roles.get("text", ())) > 1 else ()
    if len(texts) < 2 or "record_id" not in roles:  # noqa: PLR2004 -- one beside another
        return roles
    ids = record_ids(table, roles)
    several = {column: _several(ids.records, table.column(column)) for column in texts}
    about = tuple(column for column in texts if ids.repeated and not several[column])
    return with_role(roles, "subject", about) if about and any(several.values()) else roles


def _several(records: Sequence[str], cells: Sequence[str]) -> bool:
    """Whether the rows of some record say different things."""
    first: dict[str, str] = {}
    pairs = zip(records, map(str.strip, cells), strict=True)
    return any(first.setdefault(record, cell) != cell for record, cell in pairs)


def with_titles_for_names(table: Table, roles: Roles) -> Roles:
    """What is called a name, where tasks are assigned or one is a sentence, and most are no names, is a title."""
    names = [c for c in roles.get("name", ()) if table.flat_name(c) == "name"]
    if not names or len(roles["name"]) > 1 or roles.keys() & {"subject", "email", "author_id"}:
        return roles
    cells = written(table.column(names[0])[:_SAMPLE])
    long = any(len(cell.split()) >= _TITLE for cell in cells)
    titled = with_role(roles, "subject", names)
    sure = (long or "staff" in roles) and share(cells, _may_be_name) < _NAMED
    return titled if sure and text_columns(table, titled) else roles


def with_contacts(table: Table, roles: Roles) -> Roles:
    """Beside a contact with a name the customer is the company that they are of."""
    named = {table.flat_name(column): column for column in roles.get("name", ())}
    contacts = [column for name, column in named.items() if name in _CONTACTS]
    customers = tuple(column for name, column in named.items() if name in _CUSTOMERS)
    told = contacts and share(written(table.column(contacts[0])), _is_name) >= _NAMED
    if not (told and customers) or "account" in roles:
        return roles
    return with_role(roles, "account", customers)


def _is_name(cell: str) -> bool:
    return looks_like_name(cell) and not any(map(str.isdigit, cell))


def _may_be_name(cell: str) -> bool:
    """Whether it looks like one, be it in small letters; two words that may be either are believed to be."""
    small = cell.islower() and len(cell.split()) <= _SMALL
    return (small or looks_like_name(cell)) and not any(map(str.isdigit, cell))


def with_worded_ratings(table: Table, roles: Roles) -> Roles:
    """What is called a rating may be words: a *Bewertung* is a mark or a review."""
    worded = [
        column
        for column in roles.get("rating", ())
        if not any(marks(table.column(column)))
        and judge(table.headers[column], table.column(column)).kind == "open"
    ]
    return with_role(roles, "text", worded) if worded else roles


def with_replies(table: Table, roles: Roles) -> Roles:
    """An answer beside a message is the desk's; beside a question it is whoever's who was asked."""
    texts = roles.get("text", ())
    messages = [column for column in texts if table.flat_name(column) in _MESSAGES]
    answers = [c for c in table.called(_ANSWERS) if c not in columns_taken(roles, but={"text"})]
    written_to = messages or (is_handled(table, roles) and {*texts} - {*answers})
    if not answers or "question" in roles or not written_to:
        return roles
    asked = [column for column in messages if _times(table.column(column)) >= _ANSWERED]
    if asked:
        return with_role(with_role(roles, "text", answers), "question", asked)
    return with_role(roles, "reply", answers)


def with_answers(table: Table, roles: Roles) -> Roles:
    """Beside a column of questions what is called a response or value is the answer.

    Where people vote for the questions, or a column says who asks, these are what an audience wrote.
    """
    if "question" not in roles and "text" in roles:
        roles = _with_question_ids(table, roles)
    if "question" not in roles:
        return roles
    found = () if "text" in roles else tuple(table.called(_GIVEN))
    voted = table.called(VOTES) and roles.keys() & {"author_id", "name"}
    answers = roles.get("text", ()) or found
    asked = _audience_asks(table, roles["question"][0]) or (not answers and voted)
    if asked or are_desks(table, answers or roles.get("reply", ())):
        # Whatever answers what an audience asks is a company's.
        return with_role(with_role(roles, "reply", answers), "text", roles["question"])
    if found:
        return {**roles, "text": found}
    nobody = not roles.keys() & (IDENTIFIED | {"date"}) and not records_of(table, roles)
    alone = nobody and len(table.rows) > 1 and _asks_once(table, roles["question"][0])
    return {**roles, "talk": roles["question"]} if alone else roles


def are_desks(table: Table, columns: Sequence[int]) -> bool:
    """Whether what is called answers is what a desk or its program says to those who ask."""
    cells = (cell for column in columns for cell in table.column(column)[:_SAMPLE])
    return share(cells, speaks_for_company) >= _COMPANYS


def _asks_once(table: Table, question: int) -> bool:
    """Whether each row holds another question: then one person answered them all."""
    cells = table.column(question)
    return len({*cells}) == len(cells) and share(cells, is_question) >= _NAMED


def _audience_asks(table: Table, question: int) -> bool:
    """Whether columns say who asks and who answers, and many ask things of their own.

    An interviewer asks many the same, and each question of a form has many answers.
    """
    said = [c for c, name in enumerate(table.flat_names) if name.startswith(_ASKED_BY)]
    asks = [column for column in said if not table.flat_name(column).startswith(_ANSWERED_BY)]
    return bool(said) and all(_times(table.column(c)) < 2 for c in (question, *asks[:1]))  # noqa: PLR2004


def _with_question_ids(table: Table, roles: Roles) -> Roles:
    """A row for each answer may give no more than the id of what was asked, again and again.

    Below the questions of a forum everybody's id is another.
    """
    column = table.first_called(QUESTION_IDS)
    if column is None or roles.keys() & {"subject", "author_role", "reply"}:
        return roles
    return {**roles, "question": (column,)} if _times(table.column(column)) >= _ANSWERED else roles


def _times(cells: Sequence[str]) -> float:
    """How often a value stands there on average: who is asked answers the same question as others."""
    filled = written(cells)
    return len(filled) / max(1, len(set(filled)))


def with_topic(table: Table, roles: Roles) -> Roles:
    """A short `Issue` beside longer texts is what these are about, `Company` whom they blame."""
    found = dict(roles)
    lengths = {c: mean_words(table.column(c)[:_SAMPLE]) for c in roles.get("text", ())}
    topic = next((c for c in lengths if table.flat_name(c) in _TOPICS), None)
    short = topic is not None and lengths[topic] * _SHORTER <= max(lengths.values())
    if topic is not None and short and "subject" not in roles:
        found["text"] = tuple(column for column in lengths if column != topic)
        found.setdefault("question", (topic,))
    answered = [table.flat_name(column) for column in roles.get("reply", ())]
    if any(is_company_reply(flat) and flat.startswith("company ") for flat in answered):
        companies = roles.get("account", ())
        found["account"] = tuple(c for c in companies if table.flat_name(c) != "company")
    traits = roles.get("attribute", ())
    return {**found, "attribute": tuple(c for c in traits if not _is_progress(table, c))}


def _is_progress(table: Table, column: int) -> bool:
    """Whether a `State` is the ticket's, not the one that somebody lives in."""
    if table.flat_name(column) != "state":
        return False
    return all(normalise(cell) in _PROGRESS for cell in table.column(column)[:_SAMPLE] if cell)
