"""JSON whose records are no list of objects: keyed by their ids, bare texts, or wrapped by GraphQL."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from research.readers.records.parsed.fields import Object, first_text, get, record, records, text

_CONNECTION: Final = frozenset({"nodes", "edges", "totalCount", "pageInfo", "__typename"})
_FEWEST: Final = 2
_JSON_API: Final = frozenset({
    "id", "type", "attributes", "relationships", "links", "meta", "lid", "_links",
})  # fmt: skip
_CAPITAL: Final = re.compile(r"[A-Z][A-Za-z0-9]*")
_ALIKE: Final = 0.5
_WORDS: Final = 3
_KEY: Final = 12
_ASKED: Final = ("text", "question", "title", "label", "prompt")
_MOST_CHOICES: Final = 6
"""Fewer strings below a question may be what it offers."""


def as_records(value: object) -> list[object] | None:
    """The records of a value that holds some, None for another.

    Objects under their ids (`{"T-1": {...}, "T-2": {...}}`) get the id they stand under; texts
    without an object (`["It hangs again", ...]`) become one each.
    """
    if isinstance(value, Mapping):
        return _keyed(value)
    held = value if isinstance(value, list) else []
    if answered := _by_respondent(held):
        return answered
    return held if any(isinstance(one, dict) for one in held) else _texts(held)


def _by_respondent(asked: Sequence[object]) -> list[object]:
    """What each respondent answered, of questions that hold everybody's answers in one order; a quiz has fewer to each."""
    questions = [one for one in asked if isinstance(one, Mapping)]
    told = [(first_text(one, *_ASKED), get(one, "answers")) for one in questions]
    lists = [held for _, held in told if isinstance(held, list)]
    lengths = set(map(len, lists))
    if len(lists) < max(_FEWEST, len(asked)) or len(lengths) > 1 or min(lengths) < _MOST_CHOICES:
        return []
    if not all(isinstance(one, str) or one is None for held in lists for one in held):
        return []
    names = [name for name, _ in told]
    return [dict(zip(names, given, strict=True)) for given in zip(*lists, strict=True)]


def listed_by_name(value: Object) -> list[object] | None:
    """The objects of lists that stand under what they are about (`{"kettle": [...], "lamp": [...]}`).

    None where the lists hold other things each, as an export's tickets and users are.
    """
    lists = [held for held in value.values() if isinstance(held, list)]
    objects = [one for held in lists for one in held if isinstance(one, dict)]
    if len(lists) < max(_FEWEST, len(value)) or len(objects) < sum(map(len, lists)):
        return None
    names = [{name: 0 for one in held for name in one} for held in lists if held]
    return list(objects) if len(names) >= _FEWEST and _alike(names) else None


def with_referring(root: Object, found: list[object], name: str) -> list[object]:
    """Records with what stands in another list of the same object and names them by id.

    `{"tickets": [{"id": 1, ...}], "comments": [{"ticket_id": 1, ...}]}` becomes tickets with comments.
    """
    one = name.removesuffix("s")
    keys = (f"{one}_id", f"{one}Id", f"{one}ID", one)
    ids = {str(record["id"]) for record in found if isinstance(record, dict) and "id" in record}
    beside: dict[str, dict[str, list[object]]] = {}
    for other, held in root.items():
        if other == name or not isinstance(held, list):
            continue
        objects = [o for o in held if isinstance(o, dict)]
        told = [next((str(o[k]) for k in keys if k in o), "") for o in objects]
        if told and ids.issuperset(told):
            for id_, value in zip(told, objects, strict=True):
                beside.setdefault(id_, {}).setdefault(other, []).append(value)
    if not beside:
        return found
    return [
        {**beside.get(str(record.get("id")), {}), **record} if isinstance(record, dict) else record
        for record in found
    ]


def _texts(value: list[object]) -> list[object] | None:
    texts = [one for one in value if isinstance(one, str)]
    wordy = sum(len(text.split()) >= _WORDS for text in texts)
    if not texts or len(texts) < len(value) or wordy * 2 < len(texts):
        return None
    return [{"text": text} for text in texts]


def without_connections(value: Any) -> Any:
    """The value with every GraphQL connection (`{"nodes": [...]}`) as the list it stands for."""
    if isinstance(value, list):
        return [without_connections(one) for one in value]
    if not isinstance(value, dict):
        return value
    if value.keys() <= _CONNECTION and ({"nodes", "edges"} & value.keys()):
        edges = value.get("edges") or ()
        held = value.get("nodes") or [e.get("node") for e in edges if isinstance(e, dict)]
        return [without_connections(one) for one in held if one is not None]
    return {name: without_connections(one) for name, one in value.items()}


def plain(value: Object) -> Object:
    """The record without what its tool wraps records in, and with the ids of what it is linked to."""
    if any(map(_is_typed, value.values())):
        value = {name: _of_database(one) for name, one in value.items()}
    inner = value.get(str(value.get("type")))
    if isinstance(inner, Mapping) and len(value) == _FEWEST:
        return inner
    if links := record(value, "_links", "related"):
        ids = {f"{name}_id": _last_part(link) for name, link in links.items()}
        value = {**{name: id_ for name, id_ in ids.items() if id_}, **value}
    return _of_json_api(_one_of(_in_lower_case(value)))


def _of_json_api(value: Object) -> Object:
    """The attributes with a `customer_id`, of `"relationships": {"customer": {"data": {"id": 5}}}`."""
    inside = value.get("attributes")
    if not isinstance(inside, Mapping) or not {"type"} <= value.keys() <= _JSON_API:
        return value
    linked = record(value, "relationships")
    ids = {f"{name}_id": get(linked, name, "data", "id") for name in linked}
    told = {name: id_ for name, id_ in ids.items() if id_ is not None}
    return {"id": value.get("id"), "type": value["type"], **told, **inside}


def _of_database(value: Any) -> Any:
    """What a database writes with its type: `{"$oid": "64b7"}`, `{"$date": "2023-07-19"}`."""
    return _of_database(next(iter(value.values()))) if _is_typed(value) else value


def _is_typed(value: Any) -> bool:
    return isinstance(value, Mapping) and len(value) == 1 and str(next(iter(value)))[:1] == "$"


def _one_of(value: Object) -> Object:
    """A message whose sender is one of several kinds, as Microsoft's Graph writes it."""
    if "content" not in record(value, "body"):
        return value
    kinds = {kind: one for kind, one in record(value, "from").items() if isinstance(one, Mapping)}
    kind = next((kind for kind in ("user", "application", *kinds) if kinds.get(kind)), "")
    side = "bot" if kind == "application" else "user"
    sender = {**kinds[kind], "type": side} if kind else {"type": "", "id": ""}
    return {**value, "body": value["body"]["content"], "from": sender}


def _in_lower_case(value: Object) -> Object:
    """A talk whose every name begins with a capital, as AWS writes them, with names like others'."""
    talks = any(records(value, name) for name in value)
    return _lowered(value) if talks and all(map(_CAPITAL.fullmatch, value)) else value


def _lowered(value: Any) -> Any:
    if isinstance(value, list):
        return [_lowered(one) for one in value]
    if not isinstance(value, Mapping):
        return value
    return {key[:1].lower() + key[1:]: _lowered(one) for key, one in value.items()}


def _last_part(link: object) -> str:
    return (text(link, "href") or text({"": link}, "")).rstrip("/").rpartition("/")[2]


def inside_wrappers(value: object) -> object:
    """What stands in objects of one name each: `{"data": {"repository": {"issues": [...]}}}`."""
    while isinstance(value, dict) and len(value) == 1:
        inner = next(iter(value.values()))
        if not isinstance(inner, (dict, list)):
            break
        value = inner
    return value


def _keyed(value: Object) -> list[object] | None:
    """The objects of a map from ids; no record, whose inner objects have names."""
    held = [one for one in value.values() if isinstance(one, dict)]
    ids = all(any(map(str.isdigit, name)) for name in value) or _are_keys(list(value))
    if len(held) < max(_FEWEST, len(value)) or not ids or not _alike(held):
        return None
    return [{"id": name, **one} for name, one in value.items()]


def _alike(objects: Sequence[Object]) -> bool:
    """Whether they have most of their names in common."""
    shared = set.intersection(*map(set, objects))
    return len(shared) >= _ALIKE * max(map(len, objects))


def _are_keys(names: Sequence[str]) -> bool:
    """Whether a program made the names: all of one length, and no words."""
    made = len({len(name) for name in names}) == 1 and len(names[0]) >= _KEY
    return made and all(name.lower() != name and not name.isalpha() for name in names)
