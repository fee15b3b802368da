"""Lists of questions with their answers inside a record, as review and survey tools nest them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from research.readers.records.parsed.fields import Object
from research.readers.records.tables.columns import normalise
from research.text.wordings import words

_QUESTIONS = words("""
question question_text question_title question_label q prompt frage pregunta domanda vraag pergunta
""")
_ANSWERS = words("""
answer answer_text answer_value a response response_text antwort respuesta réponse reponse risposta antwoord resposta
""")
_TITLES = words("title label heading name key")
_VALUES = words("value text comment body content")
_INNER = ("text", "title", "label", "value", "body", "content")


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
    """A title counts as a question only beside an answer, a value only below a question."""
    keys = {normalise(str(key)): key for key in one}
    question = next((key for flat, key in keys.items() if flat in _QUESTIONS), None)
    answer = next((key for flat, key in keys.items() if flat in _ANSWERS), None)
    if question is not None and answer is None:
        answer = next((key for flat, key in keys.items() if flat in _VALUES), None)
    if answer is not None and question is None:
        question = next((key for flat, key in keys.items() if flat in _TITLES), None)
    if question is None or answer is None:
        return "", ""
    asked = _inner(one[question])
    return (asked.strip() if isinstance(asked, str) else ""), _inner(one[answer])


def _inner(value: object) -> object:
    """The words of an object that wraps them."""
    if isinstance(value, Mapping):
        return next((value[key] for key in _INNER if isinstance(value.get(key), str)), "")
    return value
