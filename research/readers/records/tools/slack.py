"""Slack: messages of a channel's export or of the history API."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from research.readers.document import Author
from research.readers.records.authorship.authors import make_author
from research.readers.records.conversations.messages import date_of
from research.readers.records.json_fields import Object, first_text, record, text
from research.readers.records.json_files.parse import Item
from research.readers.records.posts import BOT, EVENT, Post
from research.readers.records.tools.shapes import Context, Shape, of_messages

_SPOKEN = frozenset({"", "thread_broadcast", "me_message", "file_share", "file_comment", "reply"})
_REFERENCE = re.compile(r"<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>")


def is_message(item: Object) -> bool:
    """Whether the object is a message in Slack's form."""
    worded = "text" in item or "blocks" in item
    return worded and "ts" in item and text(item, "type") in {"", "message"}


def message_posts(items: list[Item], context: Context) -> Iterator[Post]:
    """Messages by people, a thread's together; joins, topics and bots are left out."""
    users = context.people("users", "members")
    return of_messages(lambda message, _: iter((_post(message, users),)))(items, context)


def _post(message: Object, users: dict[str, Object]) -> Post:
    said = text(message, "text")
    if text(message, "subtype") == "file_comment":
        said = text(message, "comment", "comment") or said
    return Post(
        record_id=first_text(message, "thread_ts", "ts"),
        text=_plain(said),
        part=text(message, "ts"),
        author=_author(message, users),
        date=date_of(message),
        markup="text",
        reason=_reason(message),
    )


def _reason(message: Object) -> str:
    kind = text(message, "subtype")
    if kind == "bot_message" or "bot_id" in message or text(message, "user") == "USLACKBOT":
        return BOT
    return "" if kind in _SPOKEN else EVENT


def _author(message: Object, users: dict[str, Object]) -> Author:
    id_ = text(message, "user") or text(message, "comment", "user")
    profile = record(message, "user_profile") or record(users.get(id_, {}), "profile")
    return make_author(
        id=id_, email=text(profile, "email"), name=first_text(profile, "real_name", "display_name")
    )


def _plain(said: str) -> str:
    """Mentions and links as they are shown: <@U1|sam> is @sam, <https://x.org|here> is here."""
    return html.unescape(_REFERENCE.sub(_shown, said)) if "<" in said or "&" in said else said


def _shown(hit: re.Match[str]) -> str:
    sign, target, label = hit[1], hit[2], hit[3]
    if sign == "!":
        return label or f"@{target}"
    return f"{sign}{label or target}"


SHAPE = Shape(format="slack", fits=is_message, posts=message_posts)
