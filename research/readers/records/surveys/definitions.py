"""Forms as the APIs of survey tools describe them: what the ids in their responses stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from research.readers.document import Document, Passage
from research.readers.records.parsed.fields import Object, first_text, get, record, records, text
from research.readers.records.tables.columns import title

LABEL: Final = "label "
"""Begins the names of a document's header that hold what an id stands for."""
_REASON: Final = "a question of the form"
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
    return Document(
        format="json",
        kind="survey",
        header=tuple((f"{LABEL}{id_}", said) for id_, said in labels.items()),
        left_out=tuple(
            Passage(text=said, locator=f"field {id_}", reason=_REASON)
            for id_, said in labels.items()
        ),
    )


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
    for key in ("id", "ref"):
        if said and text(one, key):
            yield text(one, key), said
    if id_ := text(one, "questionItem", "question", "questionId"):
        yield id_, said
    for row in records(one, "questionGroupItem", "questions"):
        yield text(row, "questionId"), f"{said} – {text(row, 'rowQuestion', 'title')}"


def _heading(question: Object) -> str:
    first = next(iter(records(question, "headings")), None)
    return text(first, "heading") if first else str(get(question, "heading") or "")
