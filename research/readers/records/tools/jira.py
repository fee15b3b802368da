"""Jira: issues of the REST API, in wiki markup or as Atlassian documents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from research.model import Role
from research.readers.document import Author
from research.readers.records.authorship.authors import make_author
from research.readers.records.cleaning.wiki import adf_to_text
from research.readers.records.conversations.messages import date_of
from research.readers.records.json_fields import Object, first_text, get, record, records, text
from research.readers.records.posts import INTERNAL, Post
from research.readers.records.tools.shapes import Context, Shape, of_records


def is_issue(item: Object) -> bool:
    """Whether the object is an issue of the Jira API."""
    return "key" in item and isinstance(item.get("fields"), Mapping)


def issue_posts(issue: Object, _: Context) -> Iterator[Post]:
    """Description and comments; the reporter and service-desk customers are participants."""
    fields = record(issue, "fields")
    reporter = _person(record(fields, "reporter") or record(fields, "creator"))
    first = Post(
        record_id=first_text(issue, "key", "id"),
        text="",
        subject=text(fields, "summary"),
        author=reporter,
        date=date_of(fields),
    )
    yield _with_body(first, get(fields, "description"))
    for comment in records(fields, "comment", "comments"):
        who = _person(record(comment, "author"))
        made = replace(
            first,
            part=text(comment, "id") or "comment",
            author=who,
            role=_role(text(comment, "author", "accountType"), asks=who == reporter),
            date=date_of(comment),
            reason=INTERNAL if get(comment, "jsdPublic") is False else "",
        )
        yield _with_body(made, get(comment, "body"))


def _with_body(post: Post, body: object) -> Post:
    if isinstance(body, Mapping):
        return replace(post, text=adf_to_text(body))
    return replace(post, text=body if isinstance(body, str) else "", markup="wiki")


def _person(who: Object) -> Author:
    return make_author(
        id=first_text(who, "accountId", "key", "name"),
        email=text(who, "emailAddress"),
        name=text(who, "displayName"),
    )


def _role(kind: str, *, asks: bool) -> Role:
    if kind == "app":
        return "bot"
    return "participant" if asks or kind == "customer" else "agent"


SHAPE = Shape(format="jira", fits=is_issue, posts=of_records(issue_posts))
