"""Reddit: posts and the comments below them, as its listings and archives of it give them."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from research.model import Role
from research.readers.records.authorship.authors import make_author
from research.readers.records.authorship.company_signs import is_ranked
from research.readers.records.conversations.messages import date_of
from research.readers.records.json_fields import Object, first_text, record, records, text
from research.readers.records.posts import BOT, Post
from research.readers.records.tools.shapes import Context, Shape, of_messages

GONE = "removed by its author or a moderator"
MORE = "comments that the listing does not hold"
_THINGS = frozenset({"Listing", "t1", "t3", "more"})
"""What Reddit wraps: lists, comments, posts, and where it left comments out."""
_GONE = frozenset({"[removed]", "[deleted]", "[ removed by reddit ]"})
_BOT_NAME = re.compile(r"AutoModerator|.*(?:[_-]bot|[a-z0-9]Bot)")
_BOT_WORDS = re.compile(
    r"\bI am a bot, and this action was performed automatically|\bbeep boop\b", re.IGNORECASE
)


def is_thing(item: Object) -> bool:
    """Whether the object is a listing, a post or a comment, wrapped or as archives have them."""
    if text(item, "kind") in _THINGS and record(item, "data"):
        return True
    return "created_utc" in item and "author" in item and ("selftext" in item or "body" in item)


def reddit_posts(item: Object, _: Context) -> Iterator[Post]:
    """Posts and comments in order, each before what answers it; a moderator's are an agent's, a bot's nobody's."""
    waiting = [item]
    while waiting:
        wrapped = waiting.pop()
        kind = text(wrapped, "kind")
        thing = record(wrapped, "data") if kind in _THINGS else wrapped
        if kind == "Listing":
            waiting += reversed(records(thing, "children"))
            continue
        post = _post(thing, left_out=kind == "more")
        yield post
        waiting += filter(None, [record(thing, "replies")])
        below = [*records(thing, "comments"), *records(thing, "replies")]
        waiting += ({"link_id": post.record_id, **one} for one in reversed(below))


def _post(thing: Object, *, left_out: bool) -> Post:
    is_comment = "selftext" not in thing
    said = html.unescape(first_text(thing, "selftext", "body"))
    gone = said.strip().casefold() in _GONE
    name = text(thing, "author")
    bot = _BOT_NAME.fullmatch(name) or _BOT_WORDS.search(said)
    return Post(
        record_id=first_text(thing, "link_id", "id").removeprefix("t3_"),
        text="" if gone else said,
        part=text(thing, "id") if is_comment else "",
        subject=html.unescape(text(thing, "title")),
        author=make_author(id=name),
        role=_role(thing),
        date=date_of(thing),
        markup="text",
        reason=MORE if left_out else BOT if bot else GONE if gone and is_comment else "",
    )


def _role(thing: Object) -> Role:
    ours = text(thing, "distinguished") in {"moderator", "admin"}
    return "agent" if ours or is_ranked(text(thing, "author_flair_text")) else "participant"


SHAPE = Shape(format="reddit", fits=is_thing, posts=of_messages(reddit_posts))
