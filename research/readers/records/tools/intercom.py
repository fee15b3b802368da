"""Intercom: conversations, their parts, and tickets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from research.model import Role
from research.readers.document import Author
from research.readers.records.authorship.authors import make_author
from research.readers.records.authorship.message_writers import person
from research.readers.records.authorship.side_words import AUTHOR_ROLES
from research.readers.records.conversations.messages import date_of
from research.readers.records.json_fields import Object, first_text, get, record, records, text
from research.readers.records.posts import INTERNAL, Post
from research.readers.records.tools.shapes import Context, Shape, of_records

_NOTES = frozenset({"note", "note_and_reopen"})
_People = Mapping[str, Object]


def is_conversation(item: Object) -> bool:
    """Whether the object is a conversation, a ticket or a single message of the Intercom API."""
    kind = text(item, "type")
    if kind == "ticket":
        return "ticket_attributes" in item
    if kind in {"user_message", "admin_message"}:
        return "body" in item
    opened = kind in {"conversation", ""} and isinstance(get(item, "source", "author"), dict)
    return opened or "conversation_parts" in item


def conversation_posts(talk: Object, _: Context) -> Iterator[Post]:
    """The opening message and every part with words; teammates and bots are not participants."""
    listed = records(talk, "contacts", "contacts") or records(talk, "contacts")
    contacts = {text(who, "id"): who for who in listed}
    customer = _contact(next(iter(contacts.values()), {}))
    first = Post(
        record_id=first_text(talk, "conversation_id", "id"),
        text=text(talk, "source", "body"),
        subject=text(talk, "source", "subject") or text(talk, "title"),
        date=date_of(talk),
        markup="html",
    )
    yield _opening(talk, first, customer, contacts)
    parts = (
        part
        for kind in ("conversation_parts", "ticket_parts")
        for part in records(talk, kind, kind) or records(talk, kind)
        if text(part, "body").strip()  # else an assignment or a change of state
    )
    for part in parts:
        made = replace(
            first,
            text=text(part, "body"),
            part=text(part, "id") or "part",
            date=date_of(part),
            reason=INTERNAL if text(part, "part_type") in _NOTES else "",
        )
        yield _by(made, record(part, "author"), contacts)
    if remark := text(talk, "conversation_rating", "remark"):
        yield replace(first, text=remark, part="rating", author=customer, markup="")


def _opening(talk: Object, first: Post, customer: Author, contacts: _People) -> Post:
    kind = text(talk, "type")
    if kind == "ticket" or "ticket_attributes" in talk:
        asked = record(talk, "ticket_attributes")
        subject = text(asked, "_default_title_") or first.subject
        words = text(asked, "_default_description_")
        return replace(first, text=words, subject=subject, author=customer, markup="")
    if kind.endswith("_message") and not record(talk, "source"):
        who = {**record(talk, "from"), "type": kind.removesuffix("_message")}
        return _by(replace(first, text=text(talk, "body")), who, {})
    return _by(first, record(talk, "source", "author"), contacts)


def _contact(who: Object) -> Author:
    return person({**who, "id": first_text(who, "external_id", "id")})


def _by(post: Post, who: Object, contacts: _People) -> Post:
    """The post as its author's, of whom the list of contacts may know more."""
    role: Role = AUTHOR_ROLES.get(text(who, "type"), "unknown")
    known = contacts.get(text(who, "id"), {})
    author = make_author(
        id=first_text(known, "external_id") or text(who, "id"),
        email=text(who, "email") or text(known, "email"),
        name=text(who, "name") or text(known, "name"),
    )
    return replace(post, author=author, role=role)


SHAPE = Shape(format="intercom", fits=is_conversation, posts=of_records(conversation_posts))
