"""Discord and Telegram: messages of a server's or a group's members, and of those who run it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from research.model import Role
from research.readers.records.authorship.authors import make_author
from research.readers.records.authorship.sides import named_side, runs_it
from research.readers.records.conversations.messages import date_of
from research.readers.records.parsed.fields import Object, first_text, get, record, records, text
from research.readers.records.parsed.jsontext import Item
from research.readers.records.posts import BOT, EVENT, Post
from research.readers.records.tools.shapes import Context, Shape, of_messages

_SPOKEN = frozenset({"", "default", "reply", "0", "19"})
"""Discord's types of message, by word or number; the others are joins, pins, boosts, commands."""


def is_discord(item: Object) -> bool:
    """Whether the object is a message in the form of Discord's exporter or its API."""
    author = record(item, "author")
    known = "isBot" in author or "discriminator" in author
    return known and "content" in item and "timestamp" in item


def is_telegram(item: Object) -> bool:
    """Whether the object is a message of a chat that Telegram exported."""
    known = "from_id" in item or "actor_id" in item
    return known and text(item, "type") in {"message", "service"} and "date" in item


def _replies_to(
    read: Callable[[Object, Context], Post], answers: Callable[[Object], str]
) -> Callable[[list[Item], Context], Iterator[Post]]:
    """Messages by the one that their replies began with.

    Args:
        read: A message, as a record of its own.
        answers: The id of the message that one replies to.
    """

    def posts(items: list[Item], context: Context) -> Iterator[Post]:
        roots: dict[str, str] = {}

        def in_thread(message: Object, context: Context) -> Iterator[Post]:
            post = read(message, context)
            own = post.record_id
            roots[own] = roots.get(answers(message), own)
            yield replace(post, record_id=roots[own], part=own)

        return of_messages(in_thread)(items, context)

    return posts


def _discord(message: Object, context: Context) -> Post:
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


def _discord_answers(message: Object) -> str:
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


def _telegram(message: Object, context: Context) -> Post:
    """A member's words; who joined, and what was forwarded from elsewhere, is nobody's."""
    name = text(message, "from")
    bot = named_side(name) == "bot" or "via_bot" in message
    return Post(
        record_id=text(message, "id"),
        text=_plain(get(message, "text")),
        author=make_author(id=text(message, "from_id"), name=name),
        role=_telegram_side(message, name, text(context.root, "name")),
        date=date_of(message),
        markup="text",
        reason=EVENT if text(message, "type") == "service" else BOT if bot else "",
    )


def _telegram_side(message: Object, name: str, group: str) -> Role:
    """Whoever runs a group may write under its name."""
    if text(message, "forwarded_from"):
        return "unknown"
    return "agent" if named_side(name) == "agent" or (name and name == group) else "participant"


def _plain(said: object) -> str:
    """Text with links and bold words comes as a list of its stretches."""
    if isinstance(said, list):
        return "".join(one if isinstance(one, str) else text(one, "text") for one in said)
    return said if isinstance(said, str) else ""


DISCORD = Shape(format="discord", fits=is_discord, posts=_replies_to(_discord, _discord_answers))
TELEGRAM = Shape(
    format="telegram",
    fits=is_telegram,
    posts=_replies_to(_telegram, lambda message: text(message, "reply_to_message_id")),
)
