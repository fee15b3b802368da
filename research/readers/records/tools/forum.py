"""Discourse: the posts of a forum's topic."""

from __future__ import annotations

from collections.abc import Iterator

from research.readers.records.authorship.authors import make_author
from research.readers.records.cleaning.dates import normalise_date
from research.readers.records.parsed.fields import Object, first_text, get, text
from research.readers.records.parsed.jsontext import Item
from research.readers.records.posts import Post
from research.readers.records.tools.shapes import Context, Shape

ACTION = "moderation, nobody's words"
_STAFF = ("staff", "admin", "moderator")
_SPOKEN = frozenset({"", "1"})


def is_post(item: Object) -> bool:
    """Whether the object is a forum's post."""
    return "cooked" in item and "username" in item


def forum_posts(items: list[Item], context: Context) -> Iterator[Post]:
    """Every post of the topic; those of the forum's staff are agents'."""
    subject = text(context.root, "title")
    for item in items:
        post = item.value
        author = make_author(id=text(post, "username"), name=text(post, "name"))
        staff = any(get(post, sign) is True for sign in _STAFF) or context.is_staff(author)
        yield Post(
            record_id=first_text(post, "topic_id", "id") or item.locator,
            text=text(post, "cooked"),
            locator=item.locator,
            line=item.line,
            part="" if text(post, "post_number") == "1" else text(post, "id"),
            subject=subject or text(post, "topic_title"),
            author=author,
            role="agent" if staff else "participant",
            date=normalise_date(get(post, "created_at")),
            markup="html",
            reason="" if text(post, "post_type") in _SPOKEN else ACTION,
        )


SHAPE = Shape(format="discourse", kind="ticket", fits=is_post, posts=forum_posts)
