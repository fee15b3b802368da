"""Trello: a card is a record of whoever it was written down for; what the team says below it is the team's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from research.readers.records.authorship.authors import make_author
from research.readers.records.conversations.messages import date_of
from research.readers.records.parsed.fields import Object, records, text
from research.readers.records.posts import Post
from research.readers.records.tools.shapes import Context, Shape, of_records


def is_card(item: Object) -> bool:
    """Whether the object is a card of a board."""
    return "desc" in item and "idList" in item


def card_posts(card: Object, context: Context) -> Iterator[Post]:
    """The card's text under its title, its author unknown; comments are agents'."""
    first = Post(
        record_id=text(card, "id"),
        text=text(card, "desc"),
        subject=text(card, "name"),
        markup="text",
    )
    yield first
    newest_first = (
        action
        for action in records(context.root, "actions")
        if text(action, "type") == "commentCard"
        and text(action, "data", "card", "id") == first.record_id
    )
    for number, action in enumerate(reversed(list(newest_first)), start=1):
        yield replace(
            first,
            text=text(action, "data", "text"),
            part=f"comment-{number}",
            author=make_author(name=text(action, "memberCreator", "fullName")),
            role="agent",
            date=date_of(action),
        )


SHAPE = Shape(format="trello", fits=is_card, posts=of_records(card_posts))
