"""Discord: messages of a server's members, and of those who run it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from research.readers.records.authorship.authors import make_author
from research.readers.records.authorship.company_signs import named_side, runs_it
from research.readers.records.conversations.messages import date_of
from research.readers.records.json_fields import Object, first_text, get, record, records, text
from research.readers.records.json_files.parse import Item
from research.readers.records.posts import BOT, EVENT, Post
from research.readers.records.tools.shapes import Context, Shape, of_messages

_SPOKEN = frozenset({"", "default", "reply", "0", "19"})
"""Discord's types of message, by word or number; the others are joins, pins, boosts, commands."""


def is_message(item: Object) -> bool:
    """Whether the object is a message in the form of Discord's exporter or its API."""
    author = record(item, "author")
    known = "isBot" in author or "discriminator" in author
    return known and "content" in item and "timestamp" in item


def message_posts(items: list[Item], context: Context) -> Iterator[Post]:
    """Messages by the one that their replies began with."""
    roots: dict[str, str] = {}

    def in_thread(message: Object, context: Context) -> Iterator[Post]:
        post = _post(message, context)
        own = post.record_id
        roots[own] = roots.get(_answers(message), own)
        yield replace(post, record_id=roots[own], part=own)

    return iter(of_messages(in_thread)(items, context))


def _post(message: Object, context: Context) -> Post:
    """A member's words; those of the server's staff are agents'."""
    who = record(message, "author")
    bot = any(get(who, sign) is True for sign in ("isBot", "bot")) or "webhook_id" in message
    spoken = text(message, "type").lower() in _SPOKEN
    return Post(
        record_id=text(message, "id"),
        text=text(message, "content"),
        author=make_author(id=text(who, "id"), name=first_text(who, "name", "username")),
        role="agent" if _runs_it(who, text(context.root, "guild", "name")) else "participant",
        date=date_of(message),
        markup="text",
        reason=BOT if bot else "" if spoken else EVENT,
    )


def _answers(message: Object) -> str:
    return text(message, "reference", "messageId") or text(
        message, "message_reference", "message_id"
    )


def _runs_it(who: Object, company: str) -> bool:
    """By a role of the server, or by a name that says so: "Lena | Staff", "Lena (Acme)"."""
    names = (first_text(who, "nickname", "global_name", "name", "username"), text(who, "name"))
    of_company = re.compile(rf"[|(\[@]\s*{re.escape(company)}\b", re.IGNORECASE)
    return any(runs_it(text(role, "name")) for role in records(who, "roles")) or any(
        named_side(name) == "agent" or (company and of_company.search(name)) for name in names
    )


SHAPE = Shape(format="discord", fits=is_message, posts=message_posts)
