"""Zendesk: tickets with or without comments, comments apart, users sideloaded or not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from research.model import Role
from research.readers.document import Author
from research.readers.records.authorship.authors import make_author
from research.readers.records.authorship.sides import answering, openers
from research.readers.records.cleaning.dates import normalise_date
from research.readers.records.parsed.fields import Object, first_text, get, record, records, text
from research.readers.records.parsed.jsontext import Item
from research.readers.records.posts import INTERNAL, Post
from research.readers.records.tools.shapes import Context, Shape

SAMPLE = "sample ticket that Zendesk itself wrote"
_FRESHDESK_ONLY = ("responder_id", "description_text", "fr_escalated")
_STAFF = frozenset({"agent", "admin"})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Desk:
    """People, companies and loose comments by id."""

    users: Mapping[str, Object]
    companies: Mapping[str, Object]
    comments: Mapping[str, list[Object]]
    context: Context
    staff: frozenset[str] = frozenset()
    """Ids of those who are assigned tickets, or answer in many people's."""

    def author(self, id_: str, *, company: str = "", fallback: Object | None = None) -> Author:
        user = self.users.get(id_, {})
        company = company or text(user, "organization_id")
        named = text(self.companies.get(company, {}), "name")
        source = fallback or {}
        return make_author(
            id=id_,
            email=text(user, "email") or first_text(source, "address", "email"),
            name=text(user, "name") or text(source, "name"),
            account=named or company,
        )


def is_ticket(item: Object) -> bool:
    """Whether the object is a ticket of the Zendesk API."""
    if any(key in item for key in _FRESHDESK_ONLY):
        return False
    return ("requester_id" in item or "requester" in item) and (
        "description" in item
        or ("subject" in item and "via" in item)
        or any(map(is_comment, records(item, "comments")))
    )


def is_comment(item: Object) -> bool:
    """Whether the object is a ticket's comment."""
    return "author_id" in item and "body" in item and ("public" in item or "html_body" in item)


def ticket_posts(items: list[Item], context: Context) -> Iterator[Post]:
    """Description and public comments of every ticket; who is an agent is told from ids and roles."""
    loose: dict[str, list[Object]] = {}
    for comment in records(context.root, "comments"):
        loose.setdefault(text(comment, "ticket_id"), []).append(comment)
    for event in records(context.root, "audit", "events"):
        if text(event, "type") == "Comment":
            loose.setdefault(text(context.root, "audit", "ticket_id"), []).append(event)
    desk = _Desk(
        users=context.people("users"),
        companies=context.people("organizations"),
        comments=loose,
        context=context,
    )
    desk = replace(desk, staff=_staff(items, desk))
    for item in items:
        yield from _ticket(item, desk)


def _staff(items: list[Item], desk: _Desk) -> frozenset[str]:
    """Without a list of users: who is assigned more tickets than they ask in, or writes in many people's."""
    asked = Counter(_requester(item.value) for item in items)
    assigned = Counter(text(item.value, "assignee_id") for item in items)
    own = {id_ for id_, times in assigned.items() if id_ and times > asked[id_]}
    written = (
        (text(item.value, "id"), writer)
        for item in items
        for writer in (
            _requester(item.value),
            *(text(comment, "author_id") for comment in _comments(item.value, desk)),
        )
    )
    return answering(written) | own


def comment_posts(items: list[Item], context: Context) -> Iterator[Post]:
    """Comments without their tickets: who opened a ticket and answers in no others' is its requester."""
    tickets: dict[str, list[Item]] = {}
    for item in items:
        tickets.setdefault(text(item.value, "ticket_id"), []).append(item)
    for group in tickets.values():
        group.sort(key=lambda item: text(item.value, "created_at"))
    written = [
        (ticket, text(item.value, "author_id"))
        for ticket, group in tickets.items()
        for item in group
    ]
    users = context.people("users")
    said = [text(item.value, "body") for group in tickets.values() for item in group]
    staff = answering(written, texts=said)
    own = openers(written, staff | {id_ for id_ in users if text(users[id_], "role") in _STAFF})
    desk = _Desk(users=users, companies={}, comments={}, context=context, staff=staff)
    for ticket_id, group in tickets.items():
        known = bool(ticket_id) or len(group) > 1
        opener = own.get(ticket_id, "") if known else ""
        base = Post(record_id=ticket_id or text(group[0].value, "id"), text="", locator="")
        for number, item in enumerate(group):
            post = replace(base, locator=item.locator, line=item.line)
            made = _comment(item.value, post, opener, desk)
            yield replace(
                made,
                part=made.part if number else "",
                role=made.role if known else "unknown",
            )


def _ticket(item: Item, desk: _Desk) -> Iterator[Post]:
    ticket = item.value
    requester = _requester(ticket)
    source = record(ticket, "via", "source", "from") or record(ticket, "requester")
    company = text(ticket, "organization_id")
    author = desk.author(requester, company=company, fallback=source)
    comments = _comments(ticket, desk)
    first = Post(
        record_id=text(ticket, "id") or item.locator,
        text=_description(ticket, comments),
        locator=item.locator,
        line=item.line,
        subject=first_text(ticket, "subject", "raw_subject"),
        author=author,
        role=_description_role(ticket, requester, comments, desk),
        date=normalise_date(get(ticket, "created_at")),
    )
    if desk.context.is_staff(author):
        first = replace(first, role="agent")
    yield replace(first, reason=_description_reason(ticket, first.role))
    for comment in comments:
        yield _comment(comment, first, requester, desk)
    rated = text(ticket, "satisfaction_rating", "comment")
    if rated:
        yield replace(first, text=rated, part="satisfaction", role="participant", reason="")


def _requester(ticket: Object) -> str:
    return text(ticket, "requester_id") or text(ticket, "requester", "id")


def _comments(ticket: Object, desk: _Desk) -> list[Object]:
    own = records(ticket, "comments") or records(ticket, "comments", "comments")
    return own or desk.comments.get(text(ticket, "id"), [])


def _description(ticket: Object, comments: list[Object]) -> str:
    """What the ticket opens with; an export may give it as the first comment alone."""
    return text(ticket, "description") or next((text(one, "body") for one in comments), "")


def _description_role(ticket: Object, requester: str, comments: list[Object], desk: _Desk) -> Role:
    """The description is the first comment; an agent wrote it when an agent submitted it."""
    writer = text(ticket, "submitter_id")
    if comments and text(comments[0], "body").strip() == _description(ticket, comments).strip():
        writer = text(comments[0], "author_id") or writer
    return _role(writer or requester, requester, desk)


def _description_reason(ticket: Object, role: str) -> str:
    if text(ticket, "via", "channel") == "sample_ticket":
        return SAMPLE
    return INTERNAL if get(ticket, "is_public") is False and role == "agent" else ""


def _comment(comment: Object, first: Post, requester: str, desk: _Desk) -> Post:
    writer = text(comment, "author_id")
    role = _role(writer, requester, desk)
    if text(comment, "via", "channel") == "rule":
        role = "bot"
    author = first.author if writer == requester and first.author.id else desk.author(writer)
    plain = first_text(comment, "body", "plain_body")
    return replace(
        first,
        text=plain or text(comment, "html_body"),
        markup="" if plain else "html",
        part=text(comment, "id") or "comment",
        author=author,
        role="agent" if desk.context.is_staff(author) else role,
        date=normalise_date(get(comment, "created_at")),
        reason=INTERNAL if get(comment, "public") is False else first.reason,
    )


def _role(writer: str, requester: str, desk: _Desk) -> Role:
    if writer == "-1":
        return "bot"
    told = text(desk.users.get(writer, {}), "role")
    if told in _STAFF or (not told and writer in desk.staff):
        return "agent"
    return "participant" if writer == requester or told == "end-user" else "agent"


TICKETS = Shape(format="zendesk", kind="ticket", fits=is_ticket, posts=ticket_posts)
COMMENTS = Shape(format="zendesk", kind="ticket", fits=is_comment, posts=comment_posts)
