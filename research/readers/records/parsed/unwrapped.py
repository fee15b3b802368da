"""JSON whose records are no list of objects: keyed by their ids, bare texts, or wrapped by GraphQL."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

_CONNECTION: Final = frozenset({"nodes", "edges", "totalCount", "pageInfo", "__typename"})
_FEWEST: Final = 2
_JSON_API: Final = frozenset({
    "id", "type", "attributes", "relationships", "links", "meta", "lid", "_links",
})  # fmt: skip
_CAPITAL: Final = re.compile(r"[A-Z][A-Za-z0-9]*")
_ALIKE: Final = 0.5
_WORDS: Final = 3
_KEY: Final = 12


def as_records(value: object) -> list[object] | None:
    """The records of a value that holds some, None for another.

    Objects under their ids (`{"T-1": {...}, "T-2": {...}}`) get the id they stand under; texts
    without an object (`["It hangs again", ...]`) become one each.
    """
    if isinstance(value, Mapping):
        return _keyed(value)
    held = value if isinstance(value, list) else []
    return held if any(isinstance(one, dict) for one in held) else _texts(held)


def listed_by_name(value: Mapping[str, Any]) -> list[object] | None:
    """The objects of lists that stand under what they are about (`{"kettle": [...], "lamp": [...]}`).

    None where the lists hold other things each, as an export's tickets and users are.
    """
    lists = [held for held in value.values() if isinstance(held, list)]
    objects = [one for held in lists for one in held if isinstance(one, dict)]
    if len(lists) < max(_FEWEST, len(value)) or len(objects) < sum(map(len, lists)):
        return None
    names = [{name for one in held for name in one} for held in lists if held]
    if len(names) < _FEWEST or len(set.intersection(*names)) < _ALIKE * max(map(len, names)):
        return None
    return list(objects)


def with_referring(root: Mapping[str, Any], found: list[object], name: str) -> list[object]:
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


def plain(value: Mapping[str, Any]) -> Mapping[str, Any]:
    """The record without the wrapping of JSON:API, and with the ids of what it is linked to.

    `{"type": ..., "attributes": {...}, "relationships": {"customer": {"data": {"id": 5}}}}` is an
    object of its attributes with a `customer_id`.
    """
    if any(map(_is_typed, value.values())):
        value = {name: _of_database(one) for name, one in value.items()}
    inner = value.get(str(value.get("type")))
    if isinstance(inner, Mapping) and len(value) == _FEWEST:
        return inner
    links = value.get("_links")
    related = links.get("related") if isinstance(links, Mapping) else None
    if isinstance(related, Mapping):
        found = {name: _last_part(link) for name, link in related.items()}
        value = {**{f"{name}_id": id_ for name, id_ in found.items() if id_}, **value}
    value = _one_of(_in_lower_case(value))
    inside = value.get("attributes")
    if not isinstance(inside, Mapping) or not {"type"} <= value.keys() <= _JSON_API:
        return value
    linked = value.get("relationships")
    others = linked.items() if isinstance(linked, Mapping) else ()
    data = {name: one.get("data") for name, one in others if isinstance(one, Mapping)}
    ids = {f"{name}_id": one.get("id") for name, one in data.items() if isinstance(one, Mapping)}
    return {"id": value.get("id"), "type": value["type"], **ids, **inside}


def _of_database(value: Any) -> Any:
    """What a database writes with its type: `{"$oid": "64b7"}`, `{"$date": "2023-07-19"}`."""
    return _of_database(next(iter(value.values()))) if _is_typed(value) else value


def _is_typed(value: Any) -> bool:
    return (
        isinstance(value, Mapping) and len(value) == 1 and str(next(iter(value))).startswith("$")
    )


def _one_of(value: Mapping[str, Any]) -> Mapping[str, Any]:
    """A message whose sender is one of several kinds, as Microsoft's Graph writes it."""
    sender, body = value.get("from"), value.get("body")
    if not isinstance(body, Mapping) or "content" not in body:
        return value
    value = {**value, "body": body["content"]}
    kinds = {k: one for k, one in sender.items() if one} if isinstance(sender, Mapping) else {}
    kind = next(
        (k for k in ("user", "application", *kinds) if isinstance(kinds.get(k), Mapping)), ""
    )
    side = "bot" if kind == "application" else "user"
    return {**value, "from": {**kinds[kind], "type": side} if kind else {"type": "", "id": ""}}


def _in_lower_case(value: Any, *, top: bool = True) -> Any:
    """A talk whose every name begins with a capital, as AWS writes them, with names like others'."""
    if isinstance(value, list):
        return [_in_lower_case(one, top=False) for one in value]
    if not isinstance(value, Mapping):
        return value
    talks = any(
        isinstance(one, list) and any(isinstance(m, dict) for m in one) for one in value.values()
    )
    if top and not (talks and all(map(_CAPITAL.fullmatch, value))):
        return value
    return {
        key[:1].lower() + key[1:]: _in_lower_case(one, top=False) for key, one in value.items()
    }


def _last_part(link: object) -> str:
    where = link.get("href") if isinstance(link, Mapping) else link
    return where.rstrip("/").rpartition("/")[2] if isinstance(where, str) else ""


def inside_wrappers(value: object) -> object:
    """What stands in objects of one name each: `{"data": {"repository": {"issues": [...]}}}`."""
    while isinstance(value, dict) and len(value) == 1:
        inner = next(iter(value.values()))
        if not isinstance(inner, (dict, list)):
            break
        value = inner
    return value


def _keyed(value: Mapping[str, object]) -> list[object] | None:
    """The objects of a map from ids; no record, whose inner objects have names."""
    held = [one for one in value.values() if isinstance(one, dict)]
    ids = all(any(map(str.isdigit, name)) for name in value) or _are_keys(list(value))
    if len(held) < _FEWEST or len(held) < len(value) or not ids:
        return None
    shared = set.intersection(*map(set, held))
    if len(shared) < _ALIKE * max(map(len, held)):
        return None
    return [{"id": name, **one} for name, one in value.items() if isinstance(one, dict)]


def _are_keys(names: Sequence[str]) -> bool:
    """Whether a program made the names: all of one length, and no words."""
    first = names[0] if names else ""
    made = len(first) >= _KEY and all(len(name) == len(first) for name in names)
    return made and all(name.lower() != name and not name.isalpha() for name in names)
