"""Jira: issues of the REST API, in wiki markup or as Atlassian documents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from research.model import Role
from research.readers.document import Author
from research.readers.records.authorship.authors import make_author
from research.readers.records.cleaning.clean import Markup
from research.readers.records.cleaning.dates import normalise_date
from research.readers.records.cleaning.wiki import adf_to_text
from research.readers.records.parsed.fields import Object, first_text, get, record, records, text
from research.readers.records.parsed.jsontext import Item
from research.readers.records.posts import INTERNAL, Post
from research.readers.records.tools.shapes import Context, Shape


def is_issue(item: Object) -> bool:
    """Whether the object is an issue of the Jira API."""
    return "key" in item and isinstance(item.get("fields"), Mapping)


def issue_posts(items: list[Item], context: Context) -> Iterator[Post]:
    """Description and comments; the reporter and service-desk customers are participants."""
    for item in items:
        yield from _issue(item, context)


def _issue(item: Item, context: Context) -> Iterator[Post]:
    fields = record(item.value, "fields")
    reporter = record(fields, "reporter") or record(fields, "creator")
    author = _person(reporter)
    body, markup = _body(get(fields, "description"))
    first = Post(
        record_id=first_text(item.value, "key", "id") or item.locator,
        text=body,
        locator=item.locator,
        line=item.line,
        subject=text(fields, "summary"),
        author=author,
        role="agent" if context.is_staff(author) else "participant",
        date=normalise_date(get(fields, "created")),
        markup=markup,
    )
    yield first
    for comment in records(fields, "comment", "comments"):
        body, markup = _body(get(comment, "body"))
        who = _person(record(comment, "author"))
        yield replace(
            first,
            text=body,
            part=text(comment, "id") or "comment",
            author=who,
            role=_role(comment, who, author, context),
            date=normalise_date(get(comment, "created")),
            markup=markup,
            reason=INTERNAL if get(comment, "jsdPublic") is False else "",
        )


def _body(value: object) -> tuple[str, Markup]:
    if isinstance(value, Mapping):
        return adf_to_text(value), ""
    return (value, "wiki") if isinstance(value, str) else ("", "")


def _person(who: Object) -> Author:
    return make_author(
        id=first_text(who, "accountId", "key", "name"),
        email=text(who, "emailAddress"),
        name=text(who, "displayName"),
    )


def _role(comment: Object, who: Author, reporter: Author, context: Context) -> Role:
    kind = text(comment, "author", "accountType")
    if kind == "app":
        return "bot"
    asks = who == reporter or kind == "customer"
    return "participant" if asks and not context.is_staff(who) else "agent"


SHAPE = Shape(format="jira", kind="ticket", fits=is_issue, posts=issue_posts)
