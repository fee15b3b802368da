"""JSON whose records are no list of objects: keyed by their ids, bare texts, or wrapped."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from research.readers.records.parsed.fields import Object, get, record

_FEWEST: Final = 2
_JSON_API: Final = frozenset({
    "id", "type", "attributes", "relationships", "links", "meta", "lid", "_links",
})  # fmt: skip
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


def listed_by_graphql(root: object) -> object:
    """The records of the longest list that a GraphQL server's answers hold, page by page; any other value as it is."""
    pages = root if isinstance(root, list) else [root]
    if not all(
        isinstance(page, Mapping) and isinstance(page.get("data"), Mapping) for page in pages
    ):
        return root
    lists: dict[str, list[object]] = defaultdict(list)
    for path, nodes in (found for page in pages for found in _connections(page, "")):
        lists[path] += map(_without_edges, nodes)
    return max(lists.values(), key=len, default=root)


def _connections(value: object, path: str) -> Iterator[tuple[str, list[object]]]:
    """The outermost lists of nodes, each with the names that lead to it."""
    if (nodes := _nodes(value)) is not None:
        yield path, nodes
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _connections(inner, f"{path}.{name}")


def _nodes(value: object) -> list[object] | None:
    """What a connection lists as its nodes or its edges' nodes; None for anything else."""
    held = value if isinstance(value, Mapping) else {}
    nodes, edges = held.get("nodes"), held.get("edges")
    if isinstance(nodes, list) and ("pageInfo" in held or len(held) == 1):
        return nodes
    if not isinstance(edges, list) or not all(
        isinstance(get(one, "node"), Mapping) for one in edges
    ):
        return None
    return [one["node"] for one in edges]


def _without_edges(value: object) -> object:
    """The value with plain lists for the connections in it."""
    if (nodes := _nodes(value)) is not None:
        return list(map(_without_edges, nodes))
    if isinstance(value, Mapping):
        return {name: _without_edges(inner) for name, inner in value.items()}
    return value


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


def plain(value: Object) -> Object:
    """The record without what its tool wraps records in, and with the ids of what it is linked to."""
    if any(map(_is_typed, value.values())):
        value = {name: _of_database(one) for name, one in value.items()}
    inner = value.get(str(value.get("type")))
    if isinstance(inner, Mapping) and len(value) == _FEWEST:
        return inner
    return _of_json_api(_one_of(value))


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
