"""JSON and JSON lines of any helpdesk, store or survey tool, told apart by their objects."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from research.errors import InputError
from research.readers.decode import sniff
from research.readers.document import Document, Passage, RawFile, Reader
from research.readers.records.conversations import threads
from research.readers.records.conversations.chats import with_chats
from research.readers.records.json_fields import Object
from research.readers.records.json_files.containers import listed_by_graphql, records_of
from research.readers.records.json_files.envelopes import without_envelope
from research.readers.records.json_files.flattened import (
    matrix_table,
    objects_table,
)
from research.readers.records.json_files.known_tools import shape_of
from research.readers.records.json_files.manifests import DESCRIBES, is_manifest
from research.readers.records.json_files.parse import Item, parse_json
from research.readers.records.posts import compose
from research.readers.records.surveys.asking import is_question
from research.readers.records.surveys.typeform import form_document, forms_table
from research.readers.records.tables.columns import role
from research.readers.records.tables.tabular import read_table
from research.readers.records.tools import zendesk
from research.readers.records.tools.shapes import Context
from research.settings import Settings

_OPENS = re.compile(r"\s*(?:\[\s*(?:[\[{\"\]]|\Z)|\{\s*(?:[\"}]|\Z))")
_SPEECH = re.compile(r"\"(?:speaker|speaker_?name|speaker_?label)\"\s*:", re.IGNORECASE)
HINT = "export tickets, conversations, responses or reviews; lists of people or tags hold no words"


def read_json(file: RawFile, settings: Settings) -> Document:
    """The file's records as a document.

    Raises:
        InputError: it is damaged, or holds no records with words.
    """
    parsed = parse_json(file, settings)
    whole = parsed.root or [line.value for line in parsed.lines]
    if (listed := listed_by_graphql(whole)) is not whole:
        parsed = replace(parsed, root=listed)
    if (form := form_document(parsed.root)) is not None:
        return form
    if is_manifest(parsed.root):
        raise InputError(f"{file.id}: {DESCRIBES}", hint=HINT)
    found = list(records_of(parsed))
    left = tuple(entry for entry in found if isinstance(entry, Passage))
    items = [
        replace(entry, value=without_envelope(entry.value))
        for entry in found
        if isinstance(entry, Item)
    ]
    if (table := matrix_table(parsed.root)) is not None:
        document, left = read_table(table, file_id=file.id, settings=settings), ()
    elif items:
        root: Object = parsed.root if isinstance(parsed.root, Mapping) else {}
        document = read_records(items, root, file, settings)
    else:
        raise InputError(f"{file.id}: it holds no records", hint=HINT)
    return replace(document, left_out=document.left_out + left + parsed.left_out)


def read_records(items: list[Item], root: Object, file: RawFile, settings: Settings) -> Document:
    """The records, with whoever and whatever stands beside them in the root."""
    shape = shape_of(items)
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
    """Whether people write in the column, by its header: an object that stands alone may describe anything."""
    return role(header)[0] == "text" or is_question(header)


def _recognises(file: RawFile) -> bool:
    start = sniff(file.data)
    return bool(_OPENS.match(start)) and not _SPEECH.search(start)


READER = Reader(
    format="json", suffixes=(".json", ".ndjson", ".jsonl"), recognises=_recognises, read=read_json
)
