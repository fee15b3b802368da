"""Reddit: posts and the comments below them, as its listings and archives of it give them."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from research.model import Role
from research.readers.records.authorship.authors import make_author
from research.readers.records.authorship.sides import is_ranked
from research.readers.records.cleaning.dates import normalise_date
from research.readers.records.parsed.fields import Object, first_text, get, record, records, text
from research.readers.records.parsed.jsontext import Item
from research.readers.records.posts import Post
from research.readers.records.tools.shapes import Context, Shape
from research.readers.records.tools.slack import BOT

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


def reddit_posts(items: list[Item], context: Context) -> Iterator[Post]:
    """Each post with its comments; a moderator's are an agent's, a bot's nobody's."""
    threads: dict[str, list[tuple[Item, Object]]] = {}
    for item in items:
        for thing in _things(item.value):
            threads.setdefault(_thread(thing) or item.locator, []).append((item, thing))
    for thread, said in threads.items():
        title = next((found for _, thing in said if (found := text(thing, "title"))), "")
        for item, thing in said:
            yield _post(thing, item, thread, title, context)


def _things(value: Object) -> Iterator[Object]:
    """Posts and comments in order, each before what answers it."""
    waiting = [value]
    while waiting:
        wrapped = waiting.pop()
        kind = text(wrapped, "kind")
        thing = record(wrapped, "data") if kind in _THINGS else wrapped
        if kind == "Listing":
            waiting += reversed(records(thing, "children"))
            continue
        yield {**thing, "more": True} if kind == "more" else thing
        waiting += filter(None, [record(thing, "replies")])


def _thread(thing: Object) -> str:
    """The id of the post, without the kind before it: t3_1abc."""
    return first_text(thing, "link_id", "id").removeprefix("t3_")


def _post(thing: Object, item: Item, thread: str, title: str, context: Context) -> Post:
    is_comment = "selftext" not in thing
    said = html.unescape(first_text(thing, "selftext", "body"))
    gone = said.strip().casefold() in _GONE
    name = text(thing, "author")
    author = make_author(id=name)
    return Post(
        record_id=thread,
        text="" if gone else said,
        locator=item.locator,
        line=item.line,
        part=text(thing, "id") if is_comment else "",
        subject=html.unescape(title),
        author=author,
        role="agent" if context.is_staff(author) else _role(thing),
        date=normalise_date(get(thing, "created_utc")),
        markup="text",
        reason=_reason(thing, said, name, gone=gone and is_comment),
    )


def _role(thing: Object) -> Role:
    ours = text(thing, "distinguished") in {"moderator", "admin"}
    return "agent" if ours or is_ranked(text(thing, "author_flair_text")) else "participant"


def _reason(thing: Object, said: str, name: str, *, gone: bool) -> str:
    if get(thing, "more"):
        return MORE
    if _BOT_NAME.fullmatch(name) or _BOT_WORDS.search(said):
        return BOT
    return GONE if gone else ""


SHAPE = Shape(format="reddit", kind="ticket", fits=is_thing, posts=reddit_posts)
