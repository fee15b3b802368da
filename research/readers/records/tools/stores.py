"""Google Play's review API, whose reviews are threads of the user's and the developer's words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from research.readers.document import Author
from research.readers.records.authorship.authors import make_author
from research.readers.records.cleaning.dates import epoch
from research.readers.records.parsed.fields import Object, records, text
from research.readers.records.parsed.jsontext import Item
from research.readers.records.posts import Post
from research.readers.records.tables.ratings import marks
from research.readers.records.tools.shapes import Context, Shape


def is_play_review(item: Object) -> bool:
    """Whether the object is a review of the Play developer API."""
    return "reviewId" in item and any("userComment" in one for one in records(item, "comments"))


def play_posts(items: list[Item], _: Context) -> Iterator[Post]:
    """The user's words; the developer's reply is an agent's."""
    for item in items:
        first = Post(
            record_id=text(item.value, "reviewId"),
            text="",
            locator=item.locator,
            line=item.line,
            author=make_author(id=text(item.value, "authorName")),
        )
        for number, comment in enumerate(records(item.value, "comments")):
            side = "userComment" if "userComment" in comment else "developerComment"
            users = side == "userComment"
            yield replace(
                first,
                text=text(comment, side, "text"),
                part=str(number) if number else "",
                author=first.author if users else Author(),
                role="participant" if users else "agent",
                date=epoch(text(comment, side, "lastModified", "seconds")),
                rating=next(iter(marks([text(comment, side, "starRating")]))),
            )


SHAPE = Shape(format="play_store", kind="review", fits=is_play_review, posts=play_posts)
