"""JSON and JSON lines of any helpdesk, store or survey tool, told apart by their objects."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from research.errors import InputError
from research.readers.decode import sniff
from research.readers.document import Document, Passage, RawFile, Reader
from research.readers.records.conversations import threads
from research.readers.records.conversations.chats import with_chats
from research.readers.records.parsed.fields import NOTHING, Object, get
from research.readers.records.parsed.jsontext import Item, Parsed, list_items, parse_json
from research.readers.records.parsed.manifests import DESCRIBES, is_manifest
from research.readers.records.parsed.objects import is_one_persons, matrix_table, objects_table
from research.readers.records.parsed.unwrapped import (
    as_records,
    inside_wrappers,
    listed_by_graphql,
    plain,
    with_referring,
)
from research.readers.records.posts import compose
from research.readers.records.surveys.typeform import form_document, forms_table
from research.readers.records.tables.columns import normalise, role
from research.readers.records.tables.kinds import is_question
from research.readers.records.tables.tabular import read_table
from research.readers.records.tools import (
    discord,
    forum,
    github,
    helpdesks,
    intercom,
    jira,
    reddit,
    slack,
    zendesk,
)
from research.readers.records.tools.shapes import Context, Shape
from research.settings import Settings
from research.text.wordings import words

SHAPES: tuple[Shape, ...] = (
    intercom.SHAPE,
    jira.SHAPE,
    github.SHAPE,
    helpdesks.FRESHDESK,
    helpdesks.HELP_SCOUT,
    zendesk.TICKETS,
    zendesk.COMMENTS,
    zendesk.AUDITS,
    slack.SHAPE,
    discord.SHAPE,
    forum.SHAPE,
    reddit.SHAPE,
    threads.SHAPE,
    threads.LOOSE,
)
"""The surest first; what none of them knows is read as a table."""

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
_OPENS = re.compile(r"\s*(?:\[\s*(?:[\[{\"\]]|\Z)|\{\s*(?:[\"}]|\Z))")
_SPEECH = re.compile(r"\"(?:speaker|speaker_?name|speaker_?label)\"\s*:", re.IGNORECASE)
_PROBE = 20
_ANSWERED = 5
"""One record in so many with messages of both sides: the others wait for an answer."""
HINT = "export tickets, conversations, responses or reviews; lists of people or tags hold no words"


def read_json(file: RawFile, settings: Settings) -> Document:
    """The file's records as a document.

    Raises:
        InputError: it is damaged, or holds no records with words.
    """
    parsed = parse_json(file, settings)
    parsed = replace(parsed, root=listed_by_graphql(parsed.root))
    if (form := form_document(parsed.root)) is not None:
        return form
    if is_manifest(parsed.root):
        raise InputError(f"{file.id}: {DESCRIBES}", hint=HINT)
    found = list(_entries(parsed))
    left = tuple(entry for entry in found if isinstance(entry, Passage))
    items = [
        replace(entry, value=plain(entry.value)) for entry in found if isinstance(entry, Item)
    ]
    if (table := matrix_table(parsed.root)) is not None:
        document, left = read_table(table, file_id=file.id, settings=settings), ()
    elif items:
        root: Object = parsed.root if isinstance(parsed.root, Mapping) else NOTHING
        document = read_records(items, root, file, settings)
    else:
        raise InputError(f"{file.id}: it holds no records", hint=HINT)
    return replace(
        document,
        left_out=document.left_out + left + parsed.left_out,
        warnings=parsed.warnings + document.warnings,
    )


def read_records(items: list[Item], root: Object, file: RawFile, settings: Settings) -> Document:
    """The records, with whoever and whatever stands beside them in the root."""
    shape = _shape(items)
    if shape is None:
        table = forms_table(items, root) or objects_table(items)
        document = read_table(table, file_id=file.id, settings=settings)
        if items[0].locator == threads.ALONE and not any(map(_is_said_in, table.headers)):
            raise InputError(f"{file.id}: {DESCRIBES}", hint=HINT)
        return document
    context = Context(root=root, agents=settings.tickets.agents)
    posts = with_chats(shape.posts(items, context))
    document = compose(posts, format_=shape.format, kind=shape.kind)
    if shape is not zendesk.COMMENTS:
        return document
    return replace(document, comments="sided" if context.people("users") else "unsided")


def _is_said_in(header: str) -> bool:
    """Whether people write below it, as far as the header says: an object alone may describe anything."""
    return role(header)[0] == "text" or is_question(header)


def _shape(items: list[Item]) -> Shape | None:
    """The first tool that most of the first records belong to."""
    probe = items[:_PROBE]
    for shape in SHAPES:
        if sum(1 for item in probe if shape.fits(item.value)) * 2 > len(probe):
            return shape
    answered = sum(1 for item in probe if threads.is_answered(item.value))
    commented = any(threads.is_thread(item.value) for item in probe)
    public = commented and all(threads.is_public_thread(item.value) for item in probe)
    waiting = bool(answered) and answered * _ANSWERED >= len(probe)
    return threads.SHAPE if public or waiting else None


def _entries(parsed: Parsed) -> Iterator[Item | Passage]:
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
        yield Item(value=root, locator=threads.ALONE, line=1)


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
        if name in {"messages", "entries"} and threads.is_one_talk(found):
            return None
        if name not in _OWN or not _is_own(root, found):
            alone = len(path) > 1 or any(
                isinstance(one, dict) and zendesk.TICKETS.fits(one) for one in found[:_PROBE]
            )
            return found if alone else with_referring(root, found, name), name
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
    if any(shape.fits(root) for shape in SHAPES) or len(lists) != 1 or len(root) > 4:  # noqa: PLR2004
        return None
    return root[lists[0]], str(lists[0])


def _is_own(root: Object, found: Sequence[object]) -> bool:
    """Whether the object is one record and the list its talk; with titles, or alone, they are records too."""
    titled = any(isinstance(one, dict) and one.get("title") for one in found)
    alone = all(held is found or name in _PAGED for name, held in root.items())
    return not titled and not alone and any(shape.fits(root) for shape in SHAPES)


def _recognises(file: RawFile) -> bool:
    start = sniff(file.data)
    return bool(_OPENS.match(start)) and not _SPEECH.search(start)


READER = Reader(
    format="json", suffixes=(".json", ".ndjson", ".jsonl"), recognises=_recognises, read=read_json
)
