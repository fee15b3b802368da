"""Trello: a card is a record of whoever it was written down for; what the team says below it is the team's."""

from __future__ import annotations

from collections.abc import Iterator

from research.readers.records.authorship.authors import make_author
from research.readers.records.cleaning.dates import normalise_date
from research.readers.records.parsed.fields import Object, get, records, text
from research.readers.records.parsed.jsontext import Item
from research.readers.records.posts import Post
from research.readers.records.tools.shapes import Context, Shape


def is_card(item: Object) -> bool:
    """Whether the object is a card of a board."""
    return "desc" in item and "idList" in item


def card_posts(items: list[Item], context: Context) -> Iterator[Post]:
    """Every card's text under its title, its author unknown; comments are agents'."""
    said: dict[str, list[Object]] = {}
    for action in records(context.root, "actions"):
        if text(action, "type") == "commentCard":
            said.setdefault(text(action, "data", "card", "id"), []).append(action)
    for item in items:
        card = Post(
            record_id=text(item.value, "id") or item.locator,
            text=text(item.value, "desc"),
            locator=item.locator,
            line=item.line,
            subject=text(item.value, "name"),
            markup="text",
        )
        yield card
        for number, action in enumerate(reversed(said.get(card.record_id, ())), start=1):
            yield Post(
                record_id=card.record_id,
                text=text(action, "data", "text"),
                locator=item.locator,
                line=item.line,
                part=f"comment-{number}",
                subject=card.subject,
                author=make_author(name=text(action, "memberCreator", "fullName")),
                role="agent",
                date=normalise_date(get(action, "date")),
                markup="text",
            )


SHAPE = Shape(format="trello", kind="ticket", fits=is_card, posts=card_posts)
