"""Responses as the APIs of survey tools give them: one object each, its answers in a list."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from research.readers.records.parsed.fields import Object, first_text, get, record, records, text
from research.readers.records.parsed.jsontext import Item
from research.readers.records.parsed.objects import answers_of, scalar
from research.readers.records.surveys.definitions import labels_in
from research.readers.records.tables.columns import title
from research.readers.records.tables.table import Table

_TEXT = re.compile(r"text|paragraph|comment", re.IGNORECASE)
_SENT = (
    "submitted_at", "submittedAt", "lastSubmittedTime", "createTime", "date_created", "createdAt",
)  # fmt: skip
Answers = Iterator[tuple[str, str]]
"""A question's id or title, and what was answered."""


def forms_table(items: Sequence[Item], root: object) -> Table | None:
    """One row per response, one column per question; None when the objects are no responses."""
    sent = [item.value for item in items if "form_response" in item.value]
    if len(sent) == len(items):  # with its form, as Typeform's webhooks send it
        items = [replace(item, value=record(item.value, "form_response")) for item in items]
    answers = next((one for fits, one in _TOOLS if all(fits(item.value) for item in items)), None)
    if answers is None:
        return None
    titles = labels_in(root)
    for form in {text(one, "form_response", "form_id"): one for one in sent}.values():
        titles |= labels_in(get(form, "form_response", "definition"))
    rows = [(item, dict(answers(item.value))) for item in items]
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
    id_ = first_text(response, "response_id", "responseId", "token", "id")
    return id_ or text(response, "data", "responseId"), first_text(response, *_SENT)


def _typeform(response: Object) -> Answers:
    for answer in records(response, "answers"):
        kind = text(answer, "type")
        found = answer.get(kind)
        if isinstance(found, Mapping):
            labels = found.get("labels")
            found = labels if isinstance(labels, list) else found.get("label", found.get("other"))
        yield text(answer, "field", "id") or "answer", scalar(found)


def _google(response: Object) -> Answers:
    for question, answer in record(response, "answers").items():
        given = records(answer, "textAnswers", "answers")
        yield str(question), "; ".join(text(one, "value") for one in given)


def _survey_monkey(response: Object) -> Answers:
    for page in records(response, "pages"):
        for question in records(page, "questions"):
            given = records(question, "answers")
            words = (first_text(one, "text", "simple_text", "choice_id") for one in given)
            yield first_text(question, "heading", "id"), "; ".join(filter(None, words))


def _fields(response: Object) -> list[Object]:
    return records(response, "fields") or records(response, "data", "fields")


def _is_form(response: Object) -> bool:
    """Whether its fields say of what type they are, and one of them is for words of one's own."""
    return any(
        _TEXT.search(text(one, "type")) and "value" in one and ("label" in one or "title" in one)
        for one in _fields(response)
    )


def _labelled(response: Object) -> Answers:
    for one in _fields(response):
        yield first_text(one, "label", "title", "key") or "answer", scalar(one.get("value"))


def _keyed(response: Object) -> list[Object]:
    """Answers under the numbers of their fields, each with its question."""
    held = [one for one in record(response, "answers").values() if isinstance(one, Mapping)]
    return [one for one in held if first_text(one, "text", "question", "label") and "type" in one]


def _numbered(response: Object) -> Answers:
    for one in _keyed(response):
        given = one.get("answer")
        if isinstance(given, Mapping):  # a name, an address: its parts
            given = " ".join(filter(None, (text(given, key) for key in given)))
        if given:
            yield first_text(one, "text", "question", "label"), scalar(given)


_TOOLS: tuple[tuple[Callable[[Object], bool], Callable[[Object], Answers]], ...] = (
    (
        lambda one: isinstance(get(one, "answers"), list) and not answers_of(get(one, "answers")),
        _typeform,
    ),
    (lambda one: "responseId" in one and isinstance(get(one, "answers"), Mapping), _google),
    (lambda one: any("questions" in page for page in records(one, "pages")), _survey_monkey),
    (_is_form, _labelled),
    (lambda one: bool(_keyed(one)), _numbered),
)
