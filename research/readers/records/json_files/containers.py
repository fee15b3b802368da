"""Where in a JSON file its records are: in a list under a known name, under their ids, bare, wrapped, or the file itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from research.readers.document import Passage
from research.readers.records.conversations.threads import ALONE, is_one_talk
from research.readers.records.json_fields import Object, first_text, get, records, text
from research.readers.records.json_files.flattened import is_one_persons
from research.readers.records.json_files.known_tools import is_record
from research.readers.records.json_files.parse import Item, Parsed, list_items
from research.readers.records.tables.columns import normalise
from research.text.wordings import words

_LISTS = (
    "tickets", "conversations", "issues", "messages", "comments", "reviews", "results", "items",
    "data", "records", "responses", "rows", "values", "entries", "feedback", "threads", "chats", "cases",
    "_results", "payload", "posts", "ideas", "cards", "users", "members", "contacts", "organizations",
    "content", "submissions", "audits",
)  # fmt: skip
_ENDINGS = words("tickets conversations issues messages comments reviews responses posts")
_OUTCOME = words("status message msg success code ok error statusCode status_code timestamp")
"""What other programs say beside the data."""
_PAGED = frozenset({
    "count", "total", "next_page", "previous_page", "end_of_stream", "end_time", "meta", "links", "after_cursor", "before_cursor", "has_more", "next",
})  # fmt: skip
"""What an answer of an API says of its list."""
_OWN = words("comments posts users members contacts organizations")
"""Lists that a single record may hold too."""
_DEEPER = (
    ("post_stream", "posts"),
    ("feed", "entry"),
    ("hits", "hits"),
    ("_embedded", "conversations"),
    ("ticket_comments", "comments"),
)
_SINGLE = ("ticket", "conversation", "issue", "review", "message")
_FEWEST: Final = 2
_ALIKE: Final = 0.5
_WORDS: Final = 3
_KEY: Final = 12


def records_of(parsed: Parsed) -> Iterator[Item | Passage]:
    """Every record with its place, and what stands among them that is none."""
    root = parsed.root
    if isinstance(root, Mapping) and _is_answer(root):
        root = inside_wrappers(root.get("data"))
    if root is None:
        yield from parsed.lines
    elif isinstance(root, list):
        yield from list_items(as_records(root) or root, "")
    elif isinstance(root, Mapping):
        yield from _of_object(root)


def _is_answer(root: Object) -> bool:
    """Whether a program's answer wraps what was asked of it."""
    return root.keys() <= _OUTCOME | {"data"} and isinstance(root.get("data"), (dict, list))


def _of_object(root: Object) -> Iterator[Item | Passage]:
    """The records in an object: its list of them, the single one it wraps, or the object itself."""
    if not is_one_persons(root) and (held := _held(root)):
        yield from list_items(*held)
    elif (name := _wrapped(root)) and not is_one_persons(root):
        yield Item(value=root[name], locator=name, line=1)
    else:
        yield Item(value=root, locator=ALONE, line=1)


def _wrapped(root: Object) -> str:
    """The name of the only record in an object; a wrapper has little else."""
    names = (name for name in _SINGLE if isinstance(root.get(name), dict))
    return next(names, "") if len(root) <= 3 else ""  # noqa: PLR2004


def _held(root: Object) -> tuple[list[object], str] | None:
    """The records that an object holds and the name of their list; none when it is one itself."""
    for path in (*((name,) for name in (*_LISTS, *_ending_in_one(root))), *_DEEPER):
        name, found = path[-1], as_records(get(root, *path))
        if not found:
            continue
        if name in {"messages", "entries"} and is_one_talk(found):
            return None
        if name not in _OWN or not _is_own(root, found):
            return with_referring(root, found, name), name
    keyed = as_records(root) or as_records(inside_wrappers(root))
    return (keyed, "") if keyed else _only_list(root)


def _ending_in_one(root: Object) -> list[str]:
    """Names of lists made of several words, the last of which is one that others use alone: `support_tickets`."""
    if len(root) < 2:  # noqa: PLR2004 -- the only list is found whatever it is called
        return []
    lists = (name for name, held in root.items() if isinstance(held, list))
    return [name for name in lists if f"{normalise(name).split(' ')[-1].rstrip('s')}s" in _ENDINGS]


def _only_list(root: Object) -> tuple[list[object], str] | None:
    """The list that an object of no known tool has little beside."""
    if _wrapped(root):
        return None
    lists = [name for name, value in root.items() if isinstance(value, list) and value]
    if is_record(root) or len(lists) != 1 or len(root) > 4:  # noqa: PLR2004
        return None
    return root[lists[0]], str(lists[0])


def _is_own(root: Object, found: Sequence[object]) -> bool:
    """Whether the object is one record and the list its talk; with titles, or alone, they are records too."""
    titled = any(isinstance(one, dict) and one.get("title") for one in found)
    alone = all(held is found or name in _PAGED for name, held in root.items())
    return not titled and not alone and is_record(root)


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
    beside: dict[str, dict[str, list[object]]] = {text(record, "id"): {} for record in found}
    for other in (other for other in root if other != name):
        told = [(id_, o) for o in records(root, other) if (id_ := first_text(o, *keys))]
        if beside.keys() >= {id_ for id_, _ in told}:
            for id_, value in told:
                beside[id_].setdefault(other, []).append(value)
    return [
        {**beside[text(record, "id")], **record} if isinstance(record, dict) else record
        for record in found
    ]


def _texts(value: list[object]) -> list[object] | None:
    texts = [one for one in value if isinstance(one, str)]
    wordy = sum(len(text.split()) >= _WORDS for text in texts)
    if not texts or len(texts) < len(value) or wordy * 2 < len(texts):
        return None
    return [{"text": text} for text in texts]


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
