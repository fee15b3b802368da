"""GitHub: issues and their comments, as its API and its command line give them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from research.model import Role
from research.readers.records.authorship.authors import make_author
from research.readers.records.cleaning.dates import normalise_date
from research.readers.records.parsed.fields import Object, first_text, get, record, records, text
from research.readers.records.parsed.jsontext import Item
from research.readers.records.posts import Post
from research.readers.records.tools.shapes import Context, Shape

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


def issue_posts(items: list[Item], context: Context) -> Iterator[Post]:
    """Issues with their comments; who runs the repository is an agent, "[bot]" a bot."""
    groups: dict[str, list[Post]] = {}
    for item in items:
        first = _post(item.value, item, context)
        group = groups.setdefault(first.record_id, [])
        group.append(first)
        group += (
            replace(
                _post(comment, item, context),
                record_id=first.record_id,
                part=text(comment, "id") or f"comment-{number}",
                subject=first.subject,
            )
            for number, comment in enumerate(_comments(item.value), start=1)
        )
    for group in groups.values():
        yield from group


def _comments(value: Object) -> Iterator[Object]:
    """With the replies to each, which discussions have."""
    for comment in records(value, "comments"):
        yield comment
        yield from records(comment, "replies")


def _post(value: Object, item: Item, context: Context) -> Post:
    who = record(value, "user") or record(value, "author")
    login = text(who, "login")
    author = make_author(id=login, name=text(who, "name"))
    of_issue = _MOVED.search(text(value, "issue_url"))
    role = "agent" if context.is_staff(author) else _role(value, who, login)
    return Post(
        record_id=of_issue[1] if of_issue else first_text(value, "number", "id") or item.locator,
        text=_COMMENT.sub("", text(value, "body")),
        locator=item.locator,
        line=item.line,
        part=text(value, "id") if of_issue else "",
        subject=text(value, "title"),
        author=author,
        role=role,
        date=normalise_date(get(value, "created_at") or get(value, "createdAt")),
        markup="text",
    )


def _role(value: Object, who: Object, login: str) -> Role:
    if text(who, "type") == "Bot" or get(who, "is_bot") is True or login.endswith("[bot]"):
        return "bot"
    ours = first_text(value, "author_association", "authorAssociation").upper() in _OURS
    return "agent" if ours else "participant"


SHAPE = Shape(format="github", kind="ticket", fits=is_issue, posts=issue_posts)
