"""Intercom: conversations, their parts, and tickets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from research.model import Role
from research.readers.document import Author
from research.readers.records.authorship.authors import make_author
from research.readers.records.cleaning.dates import normalise_date
from research.readers.records.parsed.fields import (
    NOTHING,
    Object,
    first_text,
    get,
    record,
    records,
    text,
)
from research.readers.records.parsed.jsontext import Item
from research.readers.records.posts import INTERNAL, Post
from research.readers.records.tools.shapes import Context, Shape

_ROLES: dict[str, Role] = {
    "user": "participant",
    "lead": "participant",
    "contact": "participant",
    "admin": "agent",
    "team": "agent",
    "teammate": "agent",
    "bot": "bot",
}
_NOTES = frozenset({"note", "note_and_reopen"})


def is_conversation(item: Object) -> bool:
    """Whether the object is a conversation, a ticket or a single message of the Intercom API."""
    kind = text(item, "type")
    if kind == "ticket":
        return "ticket_attributes" in item
    if kind in {"user_message", "admin_message"}:
        return "body" in item
    return "conversation_parts" in item or (
        kind in {"conversation", ""} and isinstance(get(item, "source", "author"), dict)
    )


def conversation_posts(items: list[Item], context: Context) -> Iterator[Post]:
    """The opening message and every part with words; teammates and bots are not participants."""
    for item in items:
        yield from _conversation(item, context)


def _conversation(item: Item, context: Context) -> Iterator[Post]:
    talk = item.value
    source = record(talk, "source")
    contacts = _contacts(talk)
    subject = text(source, "subject") or text(talk, "title")
    base = Post(
        record_id=first_text(talk, "conversation_id", "id") or item.locator,
        text=text(source, "body"),
        locator=item.locator,
        line=item.line,
        subject=subject,
        date=normalise_date(get(talk, "created_at")),
        markup="html",
    )
    if text(talk, "type") == "ticket" or "ticket_attributes" in talk:
        yield from _ticket(talk, base, contacts)
    elif text(talk, "type").endswith("_message") and not source:
        yield _message(talk, base)
    else:
        author, role = _author(record(source, "author"), contacts, context)
        yield replace(base, author=author, role=role)
    yield from _parts(talk, base, contacts, context)


def _parts(
    talk: Object, base: Post, contacts: dict[str, Object], context: Context
) -> Iterator[Post]:
    for kind in ("conversation_parts", "ticket_parts"):
        for part in records(talk, kind, kind) or records(talk, kind):
            if not text(part, "body").strip():
                continue  # an assignment or a change of state: nobody's words
            author, role = _author(record(part, "author"), contacts, context)
            yield replace(
                base,
                text=text(part, "body"),
                part=text(part, "id") or "part",
                author=author,
                role=role,
                date=normalise_date(get(part, "created_at")),
                reason=INTERNAL if text(part, "part_type") in _NOTES else "",
            )
    remark = text(talk, "conversation_rating", "remark")
    if remark:
        who = next(iter(contacts.values()), NOTHING)
        yield replace(base, text=remark, part="rating", author=_contact(who), markup="")


def _ticket(talk: Object, base: Post, contacts: dict[str, Object]) -> Iterator[Post]:
    attributes = record(talk, "ticket_attributes")
    yield replace(
        base,
        text=text(attributes, "_default_description_"),
        subject=text(attributes, "_default_title_") or base.subject,
        author=_contact(next(iter(contacts.values()), NOTHING)),
        markup="",
    )


def _message(talk: Object, base: Post) -> Post:
    staff = text(talk, "type") == "admin_message"
    author = make_author(
        id=text(talk, "from", "id"), name=text(talk, "from", "name"),
        email=text(talk, "from", "email"),
    )  # fmt: skip
    role: Role = "agent" if staff else "participant"
    return replace(base, text=text(talk, "body"), author=author, role=role)


def _contacts(talk: Object) -> dict[str, Object]:
    found = records(talk, "contacts", "contacts") or records(talk, "contacts")
    return {text(who, "id"): who for who in found}


def _contact(who: Object) -> Author:
    return make_author(
        id=first_text(who, "external_id", "id"),
        email=text(who, "email"),
        name=text(who, "name"),
        account=text(who, "company", "name"),
    )


def _author(who: Object, contacts: dict[str, Object], context: Context) -> tuple[Author, Role]:
    role = _ROLES.get(text(who, "type"), "unknown")
    known = contacts.get(text(who, "id"), NOTHING)
    author = make_author(
        id=first_text(known, "external_id") or text(who, "id"),
        email=text(who, "email") or text(known, "email"),
        name=text(who, "name") or text(known, "name"),
    )
    return author, "agent" if context.is_staff(author) else role


SHAPE = Shape(format="intercom", kind="ticket", fits=is_conversation, posts=conversation_posts)
