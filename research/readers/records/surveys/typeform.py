"""Responses of Typeform's API and others, each with its answers in a list, and Typeform's forms: what every id of a question stands for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from research.readers.document import Document, Passage
from research.readers.records.json_fields import Object, first_text, get, record, records, text
from research.readers.records.json_files.flattened import answers_of, objects_table, scalar
from research.readers.records.json_files.parse import Item
from research.readers.records.surveys.codebooks import (
    ASKED,
    QUESTION,
    only_questions,
    with_wordings,
)
from research.readers.records.tables.columns import title
from research.readers.records.tables.table import Table

_SENT = (
    "submitted_at", "submittedAt", "lastSubmittedTime", "createTime", "date_created", "createdAt",
)  # fmt: skip
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
    told = [replace(item, value=dict(_told(item.value))) for item in items]
    return replace(with_wordings(objects_table(told), titles), survey=True)


def _told(response: Object) -> Iterator[tuple[str, str]]:
    """Whose a response is, when it was sent, and each answer under its question's id."""
    yield "response_id", first_text(response, "response_id", "responseId", "token", "id")
    yield "submitted_at", first_text(response, *_SENT)
    yield from _answers(response)


def _is_response(item: Object) -> bool:
    given = get(item, "answers")
    return (isinstance(given, list) and not answers_of(given)) or any(_asked(item))


def _asked(response: Object) -> Iterator[tuple[Object, Sequence[Object]]]:
    """Each question with its answers, as SurveyMonkey lists them by pages and Google by the question's id."""
    for page in records(response, "pages"):
        yield from ((one, records(one, "answers")) for one in records(page, "questions"))
    for one in record(response, "answers").values():
        if given := records(one, "textAnswers", "answers"):
            yield one, given


def _answers(response: Object) -> Iterator[tuple[str, str]]:
    """Each question's id, and what was answered."""
    for question, given in _asked(response):
        told = (first_text(one, "text", "simple_text", "value") for one in given)
        yield first_text(question, "heading", "questionId", "id"), "; ".join(filter(None, told))
    for answer in records(response, "answers"):
        kind = text(answer, "type")
        found = answer.get(kind)
        if isinstance(found, Mapping):
            labels = found.get("labels")
            found = labels if isinstance(labels, list) else found.get("label", found.get("other"))
        yield text(answer, "field", "id") or "answer", scalar(found)


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
    return only_questions("json", ((f"{ASKED}{id_}", said) for id_, said in labels.items()), left)


def labels_in(root: object, depth: int = 0) -> dict[str, str]:
    """What every id of a form stands for: its questions, and the choices that have ids."""
    found: dict[str, str] = {}
    for path in _INSIDE if depth < _DEEPEST else ():
        for one in records(root, *path):
            found |= dict(_own(one)) | labels_in(one, depth + 1)
    return found


def _own(one: Object) -> Iterator[tuple[str, str]]:
    said = title(_RECALLED.sub("…", first_text(one, "title", "label", "text")))
    yield from ((id_, said) for id_ in (text(one, "id"), text(one, "ref")) if id_ and said)
