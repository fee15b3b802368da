"""Google Play's review API, whose reviews are threads of the user's and the developer's words."""

from __future__ import annotations

from collections.abc import Iterator

from research.readers.document import Author
from research.readers.records.authorship.authors import make_author
from research.readers.records.cleaning.dates import epoch
from research.readers.records.parsed.fields import Object, record, records, text
from research.readers.records.posts import Post
from research.readers.records.tables.ratings import marks
from research.readers.records.tools.shapes import Context, Shape, of_records


def is_play_review(item: Object) -> bool:
    """Whether the object is a review of the Play developer API."""
    return "reviewId" in item and any("userComment" in one for one in records(item, "comments"))


def play_posts(review: Object, _: Context) -> Iterator[Post]:
    """The user's words; the developer's reply is an agent's."""
    for number, comment in enumerate(records(review, "comments")):
        users = "userComment" in comment
        said = record(comment, "userComment" if users else "developerComment")
        yield Post(
            record_id=text(review, "reviewId"),
            text=text(said, "text"),
            part=str(number) if number else "",
            author=make_author(id=text(review, "authorName")) if users else Author(),
            role="participant" if users else "agent",
            date=epoch(text(said, "lastModified", "seconds")),
            rating=marks([text(said, "starRating")])[0],
        )


SHAPE = Shape(
    format="play_store", kind="review", fits=is_play_review, posts=of_records(play_posts)
)
