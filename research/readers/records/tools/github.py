"""GitHub: issues and their comments, as its API and its command line give them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from research.model import Role
from research.readers.records.authorship.authors import make_author
from research.readers.records.conversations.messages import date_of
from research.readers.records.json_fields import Object, first_text, get, record, records, text
from research.readers.records.posts import Post
from research.readers.records.tools.shapes import Context, Shape, of_messages

_OURS = frozenset({"OWNER", "MEMBER", "COLLABORATOR"})
"""Who may write to the repository; contributors sent in a change and are users."""
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
"""A form's advice, which nobody sees who reads the issue."""
_MOVED = re.compile(r"/issues/(\d+)")


def is_issue(item: Object) -> bool:
    """Whether the object is an issue or a comment on one."""
    return "body" in item and (
        "author_association" in item
        or "authorAssociation" in item
        or ("login" in record(item, "author") and "number" in item)
    )


def issue_posts(issue: Object, _: Context) -> Iterator[Post]:
    """An issue with its comments, or a comment; who runs the repository is an agent, "[bot]" a bot."""
    first = _post(issue)
    yield first
    comments = (
        one
        for comment in records(issue, "comments")
        for one in (comment, *records(comment, "replies"))
    )
    for number, comment in enumerate(comments, start=1):
        part = text(comment, "id") or f"comment-{number}"
        yield replace(_post(comment), record_id=first.record_id, part=part)


def _post(value: Object) -> Post:
    who = record(value, "user") or record(value, "author")
    of_issue = _MOVED.search(text(value, "issue_url"))
    return Post(
        record_id=of_issue[1] if of_issue else first_text(value, "number", "id"),
        text=_COMMENT.sub("", text(value, "body")),
        part=text(value, "id") if of_issue else "",
        subject=text(value, "title"),
        author=make_author(id=text(who, "login"), name=text(who, "name")),
        role=_role(value, who),
        date=date_of(value),
        markup="text",
    )


def _role(value: Object, who: Object) -> Role:
    bot = text(who, "type") == "Bot" or get(who, "is_bot") is True
    if bot or text(who, "login").endswith("[bot]"):
        return "bot"
    ours = first_text(value, "author_association", "authorAssociation").upper() in _OURS
    return "agent" if ours else "participant"


SHAPE = Shape(format="github", fits=is_issue, posts=of_messages(issue_posts))
