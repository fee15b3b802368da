"""JSON records of no known tool, flattened into a table; a list of questions with answers is a column for each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from research.readers.records.json_fields import Object, text
from research.readers.records.json_files.parse import Item
from research.readers.records.tables.columns import normalise, title
from research.readers.records.tables.headers import make_table
from research.readers.records.tables.table import Table
from research.text.wordings import words

_QUESTIONS = words("""
question question_text question_title question_label q prompt frage pregunta domanda vraag pergunta
""")
_ANSWERS = words("""
answer answer_text answer_value a response response_text antwort respuesta réponse reponse risposta antwoord resposta
""")
_LABELS = words("title label heading name")
_TITLES = _LABELS | {"key"}
_VALUES = words("value text comment body content")
_TYPES = frozenset({"type", "object type id"})
"""Fields of a form tell theirs, and headers of a mail do not."""
_INNER = ("text", "title", "label", "value", "body", "content")
_DEEPEST, _MOST_COLUMNS = 4, 400
_LABELLED = frozenset({"label", "attributes"})


def objects_table(items: Sequence[Item], *, format_: str = "json") -> Table:
    """One row per object, one column per path (`user.name`), in order of appearance."""
    rows = [(item, dict(flat(item.value, "", 0))) for item in items]
    columns = {path: None for _, row in rows for path in row}
    headers = tuple(islice(columns, _MOST_COLUMNS))
    # Numbered so that the locator reads as the place in the file: tickets[3], line 4.
    name, listed, _ = items[0].locator.partition("[") if items else ("row ", "", "")
    before = f"{name}[" if listed else name.rstrip("0123456789")
    shown = tuple(map(title, headers))
    return Table(
        format=format_,
        headers=shown,
        names=tuple((header,) for header in shown),
        rows=[
            (item.line - 1 if listed else item.line, [row.get(path, "") for path in headers])
            for item, row in rows
        ],
        before=before,
        after="]" if listed else "",
    )


def matrix_table(root: object) -> Table | None:
    """Tables that were written as lists: rows with a header first, or columns apart from data."""
    if isinstance(root, list):
        rows = root
    elif isinstance(root, Mapping):
        rows = _columnar(root)
    else:
        return None
    if len(rows) < 2 or not all(isinstance(row, list) for row in rows):  # noqa: PLR2004
        return None
    return make_table([[scalar(cell) for cell in row] for row in rows], format_="json")


def scalar(value: object) -> str:
    """A JSON value as a cell; a list of values as one cell."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return "; ".join(_plain(value))
    return text({"value": value}, "value")


def _columnar(root: Object) -> list[object]:
    """{"text": {"0": ...}}, the form data frames take when they are written without thought."""
    columns = [value for value in root.values() if isinstance(value, Mapping)]
    if len(columns) != len(root) or len(columns) < 2:  # noqa: PLR2004 -- one column is a record
        return []
    keys = list(columns[0])
    if any(list(column) != keys for column in columns) or not all(map(str.isdigit, keys)):
        return []
    return [list(root), *([column[key] for column in columns] for key in keys)]


def flat(value: object, path: str, depth: int) -> Iterator[tuple[str, str]]:
    """The value's fields with their paths, a question by itself."""
    if isinstance(value, Mapping) and depth < _DEEPEST:
        if path and "label" in value and value.keys() <= _LABELLED:
            yield path, scalar(value["label"])
            return
        if path and (under := _asked_under(value)):
            yield from under
            return
        for key, inner in value.items():
            own = not path or str(key).rstrip().endswith("?")  # a question stands for itself
            yield from flat(inner, str(key) if own else f"{path}.{key}", depth + 1)
    elif asked := answers_of(value):
        yield from ((question, scalar(answer)) for question, answer in asked)
    elif path:
        yield path, scalar(value)


def _asked_under(value: Object) -> list[tuple[str, str]]:
    """Each question with its answer, where they stand under names of a program: {"love": {"text": "What …?", "value": "…"}}."""
    asked = [one for one in value.values() if isinstance(one, Mapping) and "text" in one]
    answered = [one for one in asked if "value" in one or "answer" in one]
    if not answered or len(asked) < len(value):
        return []
    return [(text(one, "text"), _answered(one)) for one in answered]


def _answered(one: Object) -> str:
    """A name in parts is shown as the form shows it."""
    given = one.get("value", one.get("answer"))
    return text(one, "prettyFormat") if isinstance(given, Mapping) else scalar(given)


def _plain(values: Iterable[object]) -> Iterator[str]:
    return (shown for shown in (text({"v": value}, "v") for value in values) if shown)


def answers_of(value: object) -> tuple[tuple[str, object], ...]:
    """Each question with what was answered; nothing where the value is no list of them."""
    if not isinstance(value, list) or not value:
        return ()
    found = [_answer(one) for one in value if isinstance(one, Mapping)]
    if len(found) < len(value) or not all(question for question, _ in found):
        return ()
    times: Counter[str] = Counter()
    asked: list[tuple[str, object]] = []
    for question, answer in found:
        times[question] += 1
        again = f" ({times[question]})" if times[question] > 1 else ""
        asked.append((question + again, answer))
    return tuple(asked)


def is_one_persons(root: Object) -> bool:
    """Whether all that an object lists is what one person was asked: no question stands twice."""
    lists = [held for held in root.values() if isinstance(held, list) and held]
    asked = [question for held in lists for question, _ in answers_of(held)]
    # Of a question that stands again, the second has a number behind it.
    return len(lists) == 1 and bool(asked) and not any(one.endswith(" (2)") for one in asked)


def _answer(one: Object) -> tuple[str, object]:
    """A title counts as a question only beside an answer or a field's type, a value only below a question."""
    keys = {normalise(str(key)): key for key in one}
    typed = _QUESTIONS if _TYPES.isdisjoint(keys) else _QUESTIONS | _LABELS
    for names in ((_QUESTIONS, _ANSWERS), (typed, _VALUES), (_TITLES, _ANSWERS)):
        found = [next((keys[flat] for flat in keys if flat in of), "") for of in names]
        if all(found):
            asked, answer = (_inner(one[key]) for key in found)
            return (asked.strip() if isinstance(asked, str) else ""), answer
    return "", ""


def _inner(value: object) -> object:
    """The words of an object that wraps them."""
    if isinstance(value, Mapping):
        return next((value[key] for key in _INNER if isinstance(value.get(key), str)), "")
    return value
