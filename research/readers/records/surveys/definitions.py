"""Forms as the APIs of survey tools describe them: what the ids in their responses stand for."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final

from research.readers.document import Document, Passage
from research.readers.records.coded.coding import is_dictionary
from research.readers.records.parsed.fields import Object, first_text, record, records, text
from research.readers.records.tables.columns import title
from research.readers.records.tables.table import Table
from research.text.wordings import words

LABEL: Final = "label "
"""Begins the names of a document's header that hold what an id stands for."""
ASKED: Final = "asked "
"""Begins those that hold the question of an id, or of a column, that is no choice's too."""
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
_ASKING: Final = 0.3
QUESTION: Final = "a question of the form"
_RECALLED: Final = re.compile(r"\{\{[^{}]{1,80}\}\}")
"""An earlier answer that a question repeats."""
_INSIDE: Final = (
    ("fields",), ("form", "fields"), ("properties", "fields"), ("properties", "choices"), ("pages",), ("questions",),
    ("answers", "choices"), ("answers", "rows"), ("items",), ("form", "items"), ("choices",), ("options",),
)  # fmt: skip
_DEEPEST: Final = 6


def labels_in(root: object, depth: int = 0) -> dict[str, str]:
    """What every id of a form stands for: its questions, and the choices that have ids."""
    found: dict[str, str] = {}
    for path in _INSIDE if depth < _DEEPEST else ():
        for one in records(root, *path):
            found |= dict(_own(one)) | labels_in(one, depth + 1)
    return found


def form_document(root: object) -> Document | None:
    """A form that holds no responses: its questions, which nobody said; None for other objects."""
    if not _is_form(root):
        return None
    labels = labels_in(root)
    left = (
        Passage(text=said, locator=f"field {id_}", reason=QUESTION) for id_, said in labels.items()
    )
    return asking("json", ((f"{LABEL}{id_}", said) for id_, said in labels.items()), left)


def asking(
    format_: str, header: Iterable[tuple[str, str]], questions: Iterable[Passage]
) -> Document:
    """A file that only says what others ask."""
    return Document(format=format_, kind="survey", header=tuple(header), left_out=tuple(questions))


def questions_document(table: Table) -> Document | None:
    """A table of questions and nothing else: what the ids or column heads of other tables stand for."""
    flat = table.flat_names
    explains = is_dictionary(table, flat)
    wording = _first(flat, _WORDINGS) if not explains else _first(flat, _WORDINGS | _LABELS)
    ids = [column for column in table.called(_NAMES) if column != wording]
    listing = explains or (_ABOUT | (_NAMES - {"name"}) | _WORDINGS).issuperset(flat)
    if wording is None or not ids or not listing:
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


def _first(flat: Sequence[str], names: Collection[str]) -> int | None:
    """The first header of these; a label may stand in several languages (`label::English (en)`)."""
    plain = (c for c, name in enumerate(flat) if name in names)
    spoken = (c for c, name in enumerate(flat) if "label" in names and name.startswith("label "))
    return next(plain, next(spoken, None))


def _is_form(root: object) -> bool:
    fields = records(root, "fields")
    if fields:
        return all({"id", "title", "type"} <= one.keys() and "value" not in one for one in fields)
    if records(root, "items"):
        return any(record(item, "questionItem") for item in records(root, "items"))
    questions = [q for page in records(root, "pages") for q in records(page, "questions")]
    return bool(questions) and all(_heading(q) and not records(q, "answers") for q in questions)


def _own(one: Object) -> Iterator[tuple[str, str]]:
    said = first_text(one, "title", "heading", "label", "text") or _heading(one)
    said = title(_RECALLED.sub("…", said))
    ids = (text(one, "id"), text(one, "ref"), text(one, "questionItem", "question", "questionId"))
    yield from ((id_, said) for id_ in ids if id_ and said)
    for row in records(one, "questionGroupItem", "questions"):
        yield text(row, "questionId"), f"{said} – {text(row, 'rowQuestion', 'title')}"


def _heading(question: Object) -> str:
    first = next(iter(records(question, "headings")), question)
    return text(first, "heading")
