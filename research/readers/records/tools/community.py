"""Discord and Telegram: messages of a server's or a group's members, and of those who run it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from research.model import Role
from research.readers.document import Author
from research.readers.records.authorship.authors import make_author
from research.readers.records.authorship.sides import named_side, runs_it
from research.readers.records.cleaning.dates import normalise_date
from research.readers.records.parsed.fields import Object, first_text, get, record, records, text
from research.readers.records.parsed.jsontext import Item
from research.readers.records.posts import Post
from research.readers.records.tools.shapes import Context, Shape
from research.readers.records.tools.slack import BOT, EVENT

_SPOKEN = frozenset({"", "default", "reply", "0", "19"})
"""Discord's types of message, by word or number; the others are joins, pins, boosts, commands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """A message as any of the tools has it."""

    item: Item
    id: str
    answers: str
    """The id of the message it replies to."""
    text: str
    author: Author
    role: Role
    reason: str
    date: str


def is_discord(item: Object) -> bool:
    """Whether the object is a message in the form of Discord's exporter or its API."""
    author = record(item, "author")
    return (
        "content" in item
        and "timestamp" in item
        and ("isBot" in author or "discriminator" in author)
    )


def is_telegram(item: Object) -> bool:
    """Whether the object is a message of a chat that Telegram exported."""
    return (
        text(item, "type") in {"message", "service"}
        and "date" in item
        and ("from_id" in item or "actor_id" in item)
    )


def discord_posts(items: list[Item], context: Context) -> Iterator[Post]:
    """Members' messages, replies with what they reply to; those of the server's staff are agents'."""
    company = text(context.root, "guild", "name")
    return _posts(items, context, lambda item: _discord(item, company))


def telegram_posts(items: list[Item], context: Context) -> Iterator[Post]:
    """Members' messages; who joined, and what was forwarded from elsewhere, is nobody's."""
    group = text(context.root, "name")
    return _posts(items, context, lambda item: _telegram(item, group))


def _posts(items: list[Item], context: Context, read: Callable[[Item], _Said]) -> Iterator[Post]:
    said = [read(item) for item in items]
    for root, group in _threads(said).items():
        for one in group:
            yield Post(
                record_id=root,
                text=one.text,
                locator=one.item.locator,
                line=one.item.line,
                part="" if one.id == root else one.id,
                author=one.author,
                role="agent" if context.is_staff(one.author) else one.role,
                date=one.date,
                markup="text",
                reason=one.reason,
            )


def _threads(said: Iterable[_Said]) -> Mapping[str, list[_Said]]:
    """Messages by the one that their replies began with."""
    roots: dict[str, str] = {}
    threads: dict[str, list[_Said]] = {}
    for one in said:
        roots[one.id] = root = roots.get(one.answers, one.id)
        threads.setdefault(root, []).append(one)
    return threads


def _discord(item: Item, company: str) -> _Said:
    message = item.value
    who = record(message, "author")
    name = first_text(who, "nickname", "global_name", "name", "username")
    bot = any(get(who, sign) is True for sign in ("isBot", "bot")) or "webhook_id" in message
    spoken = text(message, "type").lower() in _SPOKEN
    return _Said(
        item=item,
        id=text(message, "id") or item.locator,
        answers=text(message, "reference", "messageId") or text(message, "message_reference", "message_id"),
        text=text(message, "content"),
        author=make_author(id=text(who, "id"), name=first_text(who, "name", "username")),
        role="agent" if _runs_it(who, name, company) else "participant",
        reason=BOT if bot else "" if spoken else EVENT,
        date=normalise_date(get(message, "timestamp")),
    )  # fmt: skip


def _runs_it(who: Object, name: str, company: str) -> bool:
    """By a role of the server, or by a name that says so: "Lena | Staff", "Lena (Acme)"."""
    names = (name, text(who, "name"))
    if any(runs_it(text(role, "name")) for role in records(who, "roles")):
        return True
    if any(named_side(one) == "agent" for one in names):
        return True
    of_company = (
        re.compile(rf"[|(\[@]\s*{re.escape(company)}\b", re.IGNORECASE) if company else None
    )
    return of_company is not None and any(map(of_company.search, names))


def _telegram(item: Item, group: str) -> _Said:
    message = item.value
    name = text(message, "from")
    reason = EVENT if text(message, "type") == "service" else ""
    if named_side(name) == "bot" or "via_bot" in message:
        reason = reason or BOT
    return _Said(
        item=item,
        id=text(message, "id") or item.locator,
        answers=text(message, "reply_to_message_id"),
        text=_plain(get(message, "text")),
        author=make_author(id=text(message, "from_id"), name=name),
        role="unknown" if text(message, "forwarded_from") else _telegram_side(name, group),
        reason=reason,
        date=normalise_date(get(message, "date")),
    )


def _telegram_side(name: str, group: str) -> Role:
    """Whoever runs a group may write under its name."""
    return "agent" if named_side(name) == "agent" or (name and name == group) else "participant"


def _plain(said: object) -> str:
    """Text with links and bold words comes as a list of its stretches."""
    if isinstance(said, list):
        return "".join(one if isinstance(one, str) else text(one, "text") for one in said)
    return said if isinstance(said, str) else ""


DISCORD = Shape(format="discord", kind="ticket", fits=is_discord, posts=discord_posts)
TELEGRAM = Shape(format="telegram", kind="ticket", fits=is_telegram, posts=telegram_posts)
