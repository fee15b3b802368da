"""Discourse: the posts of a forum's topic."""

from __future__ import annotations

from collections.abc import Iterator

from research.readers.records.authorship.authors import make_author
from research.readers.records.conversations.messages import date_of
from research.readers.records.json_fields import Object, first_text, get, text
from research.readers.records.posts import Post
from research.readers.records.tools.shapes import Context, Shape, of_messages

ACTION = "moderation, nobody's words"
_STAFF = ("staff", "admin", "moderator")
_SPOKEN = frozenset({"", "1"})


def is_post(item: Object) -> bool:
    """Whether the object is a forum's post."""
    return "cooked" in item and "username" in item


def forum_posts(post: Object, context: Context) -> Iterator[Post]:
    """A post of the topic; those of the forum's staff are agents'."""
    yield Post(
        record_id=first_text(post, "topic_id", "id"),
        text=text(post, "cooked"),
        part="" if text(post, "post_number") == "1" else text(post, "id"),
        subject=text(context.root, "title") or text(post, "topic_title"),
        author=make_author(id=text(post, "username"), name=text(post, "name")),
        role="agent" if any(get(post, sign) is True for sign in _STAFF) else "participant",
        date=date_of(post),
        markup="html",
        reason="" if text(post, "post_type") in _SPOKEN else ACTION,
    )


SHAPE = Shape(format="discourse", fits=is_post, posts=of_messages(forum_posts))
