"""Chats of no known tool: a record with a list of messages, each with its side."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from research.readers.document import Author
from research.readers.records.authorship.authors import author_key, by_owner
from research.readers.records.authorship.behaviour import sides_of_texts
from research.readers.records.authorship.message_writers import (
    author_of,
    people_beside,
    side_of,
    side_word,
    why_nobodys,
    with_writer,
)
from research.readers.records.authorship.reply_rows import is_public
from research.readers.records.authorship.side_words import answering_words
from research.readers.records.conversations.messages import (
    TEXT,
    date_of,
    messages_of,
    said,
    sides_of,
)
from research.readers.records.json_fields import Object, first_text, get, record, records, text
from research.readers.records.json_files.parse import Item
from research.readers.records.posts import Post
from research.readers.records.tables.columns import normalise
from research.readers.records.tools.shapes import Context, Shape

_NUMBERED: Final = 4
ALONE: Final = "record"
"""Where the record stands that is all that a file holds."""
_REFERS = re.compile(
    r"(?:\w+ )?(?:conversation|ticket|thread|chat|session|case|issue)s?(?: thread)?( id)?"
)
_STARS: Final = frozenset({"rating", "stars", "star rating"})
_RECORDS: Final = (
    "ticket_id", "conversation_id", "thread_id", "chat_id", "session_id", "subject", "title", "id",
)  # fmt: skip
"""A message that has one may be a record of its own, or one of many talks."""


def is_thread(item: Object) -> bool:
    """Whether the object holds a list of messages with words."""
    return any(map(said, messages_of(item)))


def is_public_thread(item: Object) -> bool:
    """Whether the object is a public post, on which anybody may comment, whether or not somebody did.

    A review with stars is none: below it the company that was reviewed answers.
    """
    names = frozenset(map(normalise, map(str, item)))
    return _STARS.isdisjoint(names) and is_public(names)


def is_answered(item: Object) -> bool:
    """Whether the object holds a talk in which both sides say who they are."""
    return {"participant", "agent"} <= sides_of(messages_of(item), item)


def is_loose(item: Object) -> bool:
    """Whether the object is one message that says its side and whose talk it belongs to."""
    told = said(item) and reference(item)
    return bool(told) and side_of(item) != "unknown" and not isinstance(get(item, "id"), Mapping)


def is_one_talk(messages: Sequence[object]) -> bool:
    """Whether messages that belong to no record are one talk: two sides, told by each message itself."""
    objects = [message for message in messages if isinstance(message, Mapping)]
    sides = {side_of(message) for message in objects}
    apart = any(name in message for message in objects for name in _RECORDS)
    return len(sides - {"unknown"}) > 1 and not apart


def thread_posts(items: list[Item], context: Context) -> Iterator[Post]:
    """The record's own text, then its messages; whose side nobody tells is unknown."""
    ours = answering_words(set(map(side_word, messages_of(item.value))) for item in items)
    posts = [post for item in items for post in _thread(item, replace(context, answering=ours))]
    public = all(is_public_thread(item.value) for item in items)
    if not public and any(post.role != "unknown" for post in posts if post.part):
        return iter(posts)
    sided = _sided(posts, owners={_record_id(item): _owner(item.value) for item in items})
    return map(_commented, posts, sided) if public else sided


def _commented(told: Post, sided: Post) -> Post:
    """In a public place whoever is no agent, as the post or their answers say, is one more user."""
    if told.role not in {"unknown", "participant"}:
        return told
    return replace(told, role="agent" if sided.role == "agent" else "participant")


def _owner(talk: Object) -> Author:
    """Whose record it is: whom it names, or the only customer who takes part."""
    named = author_of(talk)
    customers = [who for who in people_beside(talk).values() if side_of(who) == "participant"]
    return author_of({"author": customers[0]}) if [named] == [Author()] * len(customers) else named


def _sided(posts: Sequence[Post], *, owners: Mapping[str, Author]) -> Iterator[Post]:
    """The posts with sides told by behaviour, where no message says its own: the record's owner, and who answers many."""
    written = [(post.record_id, author_key(post.author)) for post in posts]
    sides = sides_of_texts(written, texts=[post.text for post in posts])
    for post, side in zip(posts, sides, strict=True):
        known = side if post.author != Author() else "unknown"
        author, role = by_owner(post.author, known, owners.get(post.record_id, Author()))
        yield replace(post, author=author, role=role)


def _record_id(item: Item) -> str:
    return (
        first_text(item.value, "id", "ticket_id", "conversation_id", "number", "key", "bug_id")
        or reference(item.value)
        or f"row-{item.line}"
    )


def _thread(item: Item, context: Context) -> Iterator[Post]:
    people = people_beside(context.root, item.value)
    first = Post(
        record_id=_record_id(item),
        text=first_text(item.value, *TEXT),
        locator=item.locator,
        line=item.line,
        subject=first_text(item.value, "subject", "title", "summary", "short_desc"),
        author=_owner(item.value),
        date=date_of(item.value),
    )
    if first.text:
        staff = side_of(record(item.value, "author")) == "agent"
        yield replace(first, role="agent" if staff else "participant")
    for number, message in enumerate(_messages(item.value), start=1):
        told = with_writer(message, people)
        yield message_post(told, replace(first, part=text(message, "id") or str(number)), context)


def _messages(value: Object) -> Iterator[Object]:
    """The messages of a record, each before what was written below it."""
    for message in messages_of(value):
        yield message
        yield from _messages(message) if records(message, "replies") else ()


def message_post(message: Object, first: Post, context: Context) -> Post:
    """One message of the record that the first post is of."""
    role = "agent" if side_word(message) in context.answering else side_of(message)
    author = author_of(message, role=role)
    # The record's customer where the message names nobody, or only them by name.
    unnamed = not (author.email or author.id) and author.name in {"", first.author.name}
    if first.locator == ALONE and author == Author(id=author.id) and len(author.id) < _NUMBERED:
        author = Author()  # the speaker's number in this talk
    author = first.author if role == "participant" and unnamed else author
    return replace(
        first,
        text=said(message),
        author=author,
        role="agent" if context.is_staff(author) else role,
        date=date_of(message) or first.date,
        reason=why_nobodys(message),
    )


def reference(message: Object) -> str:
    """The id of the talk that a loose message belongs to."""
    for key in message:
        found = _REFERS.fullmatch(normalise(str(key)))
        held = {"id": message[key]} if found and found[1] else message[key]
        if found and (said := first_text(held, "id", "slug")):
            return said
    return ""


def loose_posts(items: list[Item], context: Context) -> Iterator[Post]:
    """Messages that are listed one by one, those of a talk together and in the order of time."""
    people = people_beside(context.root)
    talks: dict[str, list[Item]] = {}
    for item in items:
        talks.setdefault(reference(item.value) or item.locator, []).append(item)
    ours = answering_words({side_word(item.value) for item in talk} for talk in talks.values())
    context = replace(context, answering=ours)
    for id_, talk in talks.items():
        talk.sort(key=lambda item: date_of(item.value))
        for number, item in enumerate(talk):
            message = with_writer(item.value, people)
            first = Post(
                record_id=id_,
                text="",
                locator=item.locator,
                line=item.line,
                part=(text(message, "id") or str(number + 1)) if number else "",
                subject=first_text(message, "subject", "title"),
            )
            yield message_post(message, first, context)


LOOSE = Shape(format="json", fits=is_loose, posts=loose_posts)
SHAPE = Shape(format="json", fits=is_thread, posts=thread_posts)
