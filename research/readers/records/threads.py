"""Chats of no known tool: a record with a list of messages, each with its side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from research.model import Role
from research.readers.document import Author
from research.readers.records.authors import author_key, make_author
from research.readers.records.columns import normalise
from research.readers.records.dates import normalise_date
from research.readers.records.fields import Object, first_text, get, record, records, text
from research.readers.records.jsontext import Item
from research.readers.records.message_sides import MORE_ROLES, side_of, why_nobodys
from research.readers.records.posts import Post
from research.readers.records.shapes import Context, Shape
from research.readers.records.sides import asking
from research.readers.records.sidewords import AUTHOR_ROLES

_LISTS = ("messages", "comments", "replies", "thread", "posts", "conversation", "history", "turns")
_TEXT = (
    "text", "body", "content", "body_text", "bodyText", "message", "message_text", "messageText", "comment",
    "value", "description", "stripped_text", "plain_text", "body_html", "bodyHtml", "preview", "details",
)  # fmt: skip
_WHO = (
    "requester", "customer", "user", "author", "contact", "reporter", "from", "sender", "visitor", "client",
    "recipient",
)  # fmt: skip
_DATE = (
    "created_at", "createdAt", "created", "timestamp", "date", "time", "sent_at", "sentAt", "at",
    "created_datetime", "sent_datetime", "createdDate",
)  # fmt: skip
_NAMED = (
    "customer_name", "requester_name", "author_name", "authorName", "sender_name", "senderName",
)  # fmt: skip
"""Of a record or message; its plain name is a title as often as not."""
_RECORDS = (
    "ticket_id",
    "conversation_id",
    "thread_id",
    "chat_id",
    "session_id",
    "subject",
    "title",
    "id",
)
"""A message that has one may be a record of its own, or one of many talks."""
_NAMES = ("name", "display_name", "displayName", "full_name", "fullName", "username", *_NAMED)


def is_thread(item: Object) -> bool:
    """Whether the object holds a list of messages with words."""
    return any(first_text(message, *_TEXT) for message in _messages(item))


def is_one_talk(messages: Sequence[object]) -> bool:
    """Whether messages that belong to no record are one talk: two sides, told by each message itself."""
    objects = [message for message in messages if isinstance(message, Mapping)]
    sides = {side_of(message) for message in objects}
    apart = any(name in message for message in objects for name in _RECORDS)
    return len(sides - {"unknown"}) > 1 and not apart


def thread_posts(items: list[Item], context: Context) -> Iterator[Post]:
    """The record's own text, then its messages; whose side nobody tells is unknown."""
    posts = [post for item in items for post in _thread(item, context)]
    if all(post.role == "unknown" for post in posts if post.part):
        posts = _sided(posts, owners={_record_id(item): _author(item.value) for item in items})
    yield from posts


def _sided(posts: Sequence[Post], *, owners: Mapping[str, Author]) -> list[Post]:
    """Where no message says whose side it is on: the record's customer, and who answers many."""
    written = [(post.record_id, author_key(post.author)) for post in posts]
    return [
        _on_side(post, side, owners.get(post.record_id, Author()))
        for post, side in zip(
            posts, asking(written, texts=[post.text for post in posts]), strict=True
        )
    ]


def _on_side(post: Post, side: Role, owner: Author) -> Post:
    """A message of the one whose record it is, of staff, or of somebody unknown."""
    writer = post.author
    if writer == Author() or owner == Author():
        return replace(post, role=side if writer != Author() else "unknown")
    if author_key(writer) == author_key(owner) or (writer.name and writer.name == owner.name):
        return replace(post, role="participant", author=owner)
    return replace(post, role="unknown" if side == "participant" else side)


def _record_id(item: Item) -> str:
    return (
        first_text(item.value, "id", "ticket_id", "conversation_id", "number", "key")
        or f"row-{item.line}"
    )


def _thread(item: Item, context: Context) -> Iterator[Post]:
    first = Post(
        record_id=_record_id(item),
        text=first_text(item.value, *_TEXT),
        locator=item.locator,
        line=item.line,
        subject=first_text(item.value, "subject", "title", "summary"),
        author=_author(item.value),
        date=_date(item.value),
    )
    if first.text:
        staff = side_of(record(item.value, "author")) == "agent"
        yield replace(first, role="agent") if staff else first
    for number, message in enumerate(_messages(item.value), start=1):
        role = side_of(message)
        author = _writer(message, first.author, role)
        yield replace(
            first,
            text=first_text(message, *_TEXT),
            part=text(message, "id") or str(number),
            author=author,
            role="agent" if context.is_staff(author) else role,
            date=_date(message),
            reason=why_nobodys(message),
        )


def _writer(message: Object, owner: Author, role: Role) -> Author:
    """The record's customer where the message names nobody, or only them by name."""
    author = _author(message)
    unnamed = not (author.email or author.id) and author.name in {"", owner.name}
    return owner if role == "participant" and unnamed else author


def _messages(item: Object) -> list[Object]:
    return next((found for found in (records(item, name) for name in _LISTS) if found), [])


def _author(item: Object) -> Author:
    for name in _WHO:
        who = get(item, name)
        if isinstance(who, Mapping):
            return make_author(
                id=first_text(who, "id", "login", "username", "handle"),
                email=text(who, "email"),
                name=first_text(who, *_NAMES),
                account=first_text(who, "company", "organization"),
            )
        if isinstance(who, str) and normalise(who) not in {*AUTHOR_ROLES, *MORE_ROLES}:
            return make_author(id=who)
    if nested := record(item, "meta", "sender"):
        return _author({"sender": nested})
    return make_author(
        id=first_text(item, "author_id", "user_id", "requester_id", "customer_id"),
        email=first_text(item, "email", "requester_email", "customer_email"),
        name=first_text(item, *_NAMED),
    )


def _date(item: Object) -> str:
    return next(filter(None, (normalise_date(get(item, name)) for name in _DATE)), "")


SHAPE = Shape(format="json", kind="ticket", fits=is_thread, posts=thread_posts)
