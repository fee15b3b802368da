"""What Typeform's API and lists of questions say was asked, and its responses: one object each, its answers in a list."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import Final

from research.readers.document import Document, Passage
from research.readers.records.coded.coding import is_dictionary
from research.readers.records.parsed.fields import Object, first_text, get, record, records, text
from research.readers.records.parsed.jsontext import Item
from research.readers.records.parsed.objects import answers_of, scalar
from research.readers.records.tables.columns import normalise, title
from research.readers.records.tables.table import Table
from research.text.wordings import words

_SENT = (
    "submitted_at", "submittedAt", "lastSubmittedTime", "createTime", "date_created", "createdAt",
)  # fmt: skip
Answers = Iterator[tuple[str, str]]
"""A question's id or title, and what was answered."""
ASKED: Final = "asked "
"""Begins the names of a document's header that hold the question of an id, or of a column."""
VARIABLE: Final = "variable "
"""Begins those that hold what a data file asks under a column's name, which tells other files of its folder alone."""
QUESTION_IDS: Final = words("""
question_id questionid question_code question_key question_number question_no question_nr qid qname question_name
item_id item_code frage_id fragen_id fragenummer id_question id_pregunta id_domanda
""")
_NAMES: Final = QUESTION_IDS | words(
    "id code column column_name variable variable_name field field_name variable_field_name key item name"
)
_WORDINGS: Final = words("""
question question_text questiontext full_question wording item_text fragetext frage question_title pregunta
texte_de_la_question domanda
""")
_LABELS: Final = words("""
variable_label field_label label bezeichnung variablenlabel libellé etiqueta etichetta
""")
"""What a dictionary calls the wording, be it a question or not."""
_ABOUT: Final = words("""
type question_type selector force_resp required is_required order position sort_order section survey_id form_id page
options choices answer_options scale format notes note created_at active label description version
""")
"""What else a list of questions says of each."""
_OFFERED: Final = words("type question_type options choices answer_options scale notes")
_FORMS: Final = words("""
open closed multiple single choice scale number numeric text likert rating checkbox radio dropdown select slider matrix boolean
yesno ranking nps offen geschlossen ouverte fermée abierta cerrada
""")
"""What kind of answer a question wants."""
_SCORED: Final = words("marks points correct time_limit domain")
_ASKING: Final = 0.3
QUESTION: Final = "a question of the form"
_RECALLED: Final = re.compile(r"\{\{[^{}]{1,80}\}\}")
"""An earlier answer that a question repeats."""
_INSIDE: Final = (
    ("fields",), ("form", "fields"), ("properties", "fields"), ("properties", "choices"), ("questions",), ("choices",), ("options",),
)  # fmt: skip
_DEEPEST: Final = 6


def forms_table(items: Sequence[Item], root: object) -> Table | None:
    """One row per response, one column per question; None when the objects are no responses."""
    sent = [item.value for item in items if "form_response" in item.value]
    if len(sent) == len(items):  # with its form, as Typeform's webhooks send it
        items = [replace(item, value=record(item.value, "form_response")) for item in items]
    if not all(map(_is_response, (item.value for item in items))):
        return None
    titles = labels_in(root)
    for form in {text(one, "form_response", "form_id"): one for one in sent}.values():
        titles |= labels_in(get(form, "form_response", "definition"))
    rows = [(item, dict(_answers(item.value))) for item in items]
    asked = tuple({question: None for _, row in rows for question in row})
    shown = tuple(title(titles.get(question) or question) for question in asked)
    ids = tuple(title(question) for question in asked)
    return Table(
        format="json",
        headers=("response_id", "submitted_at", *shown),
        names=(("response_id",), ("submitted_at",), *zip(ids, shown, strict=True)),
        rows=[
            (item.line - 1, [*_head(item.value), *(row.get(question, "") for question in asked)])
            for item, row in rows
        ],
        before=items[0].locator.partition("[")[0] + "[",
        after="]",
        survey=True,
    )


def _head(response: Object) -> tuple[str, str]:
    return first_text(response, "response_id", "responseId", "token", "id"), first_text(
        response, *_SENT
    )


def _is_response(item: Object) -> bool:
    given = get(item, "answers")
    return isinstance(given, list) and not answers_of(given)


def _answers(response: Object) -> Answers:
    for answer in records(response, "answers"):
        kind = text(answer, "type")
        found = answer.get(kind)
        if isinstance(found, Mapping):
            labels = found.get("labels")
            found = labels if isinstance(labels, list) else found.get("label", found.get("other"))
        yield text(answer, "field", "id") or "answer", scalar(found)


def labels_in(root: object, depth: int = 0) -> dict[str, str]:
    """What every id of a form stands for: its questions, and the choices that have ids."""
    found: dict[str, str] = {}
    for path in _INSIDE if depth < _DEEPEST else ():
        for one in records(root, *path):
            found |= dict(_own(one)) | labels_in(one, depth + 1)
    return found


def form_document(root: object) -> Document | None:
    """A form that holds no responses: its questions, which nobody said; None for other objects."""
    fields = records(root, "fields")
    asks = all({"id", "title", "type"} <= one.keys() and "value" not in one for one in fields)
    if not fields or not asks:
        return None
    labels = labels_in(root)
    left = (
        Passage(text=said, locator=f"field {id_}", reason=QUESTION) for id_, said in labels.items()
    )
    return asking("json", ((f"{ASKED}{id_}", said) for id_, said in labels.items()), left)


def asking(
    format_: str, header: Iterable[tuple[str, str]], questions: Iterable[Passage]
) -> Document:
    """A file that only says what others ask."""
    return Document(format=format_, kind="survey", header=tuple(header), left_out=tuple(questions))


def questions_document(table: Table) -> Document | None:
    """A table of questions and nothing else: what the ids or column heads of other tables stand for."""
    flat = table.flat_names
    explains = is_dictionary(table)
    wording = _first(flat, _WORDINGS) if not explains else _first(flat, _WORDINGS | _LABELS)
    if wording is None and _lists_forms(table):
        wording = table.first_called({"text"})
    ids = [column for column in table.called(_NAMES) if column != wording]
    others = (name for column, name in enumerate(flat) if column != wording)
    listing = explains or (_ABOUT | _SCORED | (_NAMES - {"name"}) | _WORDINGS).issuperset(others)
    if wording is None or not listing or not (ids or _OFFERED.intersection(flat)):
        return None
    told = [(n, said, cells) for n, cells in table.rows if (said := title(cells[wording]))]
    named = [(cells[c].strip(), said) for c in ids for _, said, cells in told if cells[c].strip()]
    questions = sum(said.rstrip().endswith("?") for _, said, _ in told)
    asked = explains or questions >= _ASKING * len(told)
    if not told or len(dict(named)) < len(named) or not asked:
        return None
    return asking(
        table.format,
        ((f"{ASKED}{name}", said) for name, said in named),
        (table.passage(number, said, QUESTION) for number, said, _ in told),
    )


def _lists_forms(table: Table) -> bool:
    """Whether each row says which kind of answer is wanted: open, multiple choice, a scale; a message may be a text."""
    kinds = [table.column(column) for column in table.called({"type", "question type"})]
    told = [normalise(cell).split() for cell in chain(*kinds[:1])]
    return ["text"] * len(told) != list(chain(*told)) and all(map(_FORMS.intersection, told))


def with_wordings(table: Table, asked: Mapping[str, str]) -> Table:
    """The table with a codebook's wording for each header that is no more than a variable's name."""
    named = {header: asked[header.strip()] for header in table.headers if header.strip() in asked}
    return replace(
        table,
        headers=tuple(named.get(header, header) for header in table.headers),
        names=tuple(
            (*own, named[header]) if header in named else own
            for header, own in zip(table.headers, table.names, strict=True)
        ),
    )


def wordings_in(tables: Iterable[Table]) -> dict[str, str]:
    """What the codebooks among the tables say that each variable asked."""
    books = filter(None, map(questions_document, tables))
    told = (pair for book in books for pair in book.header if pair[0].startswith(ASKED))
    return {name.removeprefix(ASKED): said for name, said in told}


def _first(flat: Sequence[str], names: Collection[str]) -> int | None:
    """The first header of these; a label may stand in several languages (`label::English (en)`)."""
    plain = (c for c, name in enumerate(flat) if name in names)
    spoken = (c for c, name in enumerate(flat) if "label" in names and name.startswith("label "))
    return next(plain, next(spoken, None))


def _own(one: Object) -> Iterator[tuple[str, str]]:
    said = title(_RECALLED.sub("…", first_text(one, "title", "label", "text")))
    yield from ((id_, said) for id_ in (text(one, "id"), text(one, "ref")) if id_ and said)
