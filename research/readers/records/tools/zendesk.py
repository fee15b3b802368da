"""Zendesk: tickets with or without comments, comments apart, users sideloaded or not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from research.model import Role
from research.readers.document import Author
from research.readers.records.authorship.authors import make_author
from research.readers.records.authorship.behaviour import answerers, openers
from research.readers.records.conversations.messages import date_of
from research.readers.records.json_fields import Object, first_text, get, record, records, text
from research.readers.records.json_files.parse import Item
from research.readers.records.posts import INTERNAL, Post
from research.readers.records.tools.helpdesks import FRESHDESK_FIELDS
from research.readers.records.tools.shapes import Context, Shape, of_records, placed

SAMPLE = "sample ticket that Zendesk itself wrote"
_STAFF = frozenset({"agent", "admin"})


@dataclass(slots=True, kw_only=True)
class _Desk:
    """People, companies and loose comments by id."""

    users: Mapping[str, Object]
    companies: Mapping[str, Object] = field(default_factory=dict)
    comments: dict[str, list[Object]] = field(default_factory=dict)
    staff: frozenset[str] = frozenset()
    """Ids of those who are assigned tickets, or answer in many people's."""

    def author(self, id_: str, *, company: str = "", fallback: Object | None = None) -> Author:
        """Whoever has the id; of whom nothing else is known, what the ticket says."""
        user, source = self.users.get(id_, {}), fallback or {}
        company = company or text(user, "organization_id")
        return make_author(
            id=id_,
            email=text(user, "email") or first_text(source, "address", "email"),
            name=text(user, "name") or text(source, "name"),
            account=text(self.companies.get(company, {}), "name") or company,
        )

    def role(self, writer: str, requester: str) -> Role:
        """The side of somebody who writes in a ticket."""
        if writer == "-1":
            return "bot"
        told = text(self.users.get(writer, {}), "role")
        if told in _STAFF or (not told and writer in self.staff):
            return "agent"
        return "participant" if writer == requester or told == "end-user" else "agent"

    def comments_of(self, ticket: Object) -> list[Object]:
        """Those that it holds, else those that stand beside it."""
        own = records(ticket, "comments") or records(ticket, "comments", "comments")
        return own or self.comments.get(text(ticket, "id"), [])


def is_ticket(item: Object) -> bool:
    """Whether the object is a ticket of the Zendesk API."""
    if any(key in item for key in FRESHDESK_FIELDS):
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
    desk = _Desk(users=context.people("users"), companies=context.people("organizations"))
    audit = record(context.root, "audit")
    events = [one for one in records(audit, "events") if text(one, "type") == "Comment"]
    for comment in (*records(context.root, "comments"), *events):
        ticket = text(comment, "ticket_id") or text(audit, "ticket_id")
        desk.comments.setdefault(ticket, []).append(comment)
    desk.staff = _staff([item.value for item in items], desk)
    return of_records(lambda ticket, _: _ticket(ticket, desk))(items, context)


def _staff(tickets: list[Object], desk: _Desk) -> frozenset[str]:
    """Without a list of users: who is assigned more tickets than they ask in, or writes in many people's."""
    asked = Counter(map(_requester, tickets))
    assigned = Counter(text(ticket, "assignee_id") for ticket in tickets)
    own = frozenset(id_ for id_, times in assigned.items() if id_ and times > asked[id_])
    writers = (
        (ticket, [_requester(ticket), *(text(c, "author_id") for c in desk.comments_of(ticket))])
        for ticket in tickets
    )
    return own | answerers((text(ticket, "id"), who) for ticket, wrote in writers for who in wrote)


def comment_posts(items: list[Item], context: Context) -> Iterator[Post]:
    """Comments without their tickets: who opened a ticket and answers in no others' is its requester."""
    tickets: dict[str, list[Item]] = {}
    for item in sorted(items, key=lambda item: text(item.value, "created_at")):
        tickets.setdefault(text(item.value, "ticket_id"), []).append(item)
    each = [(ticket, item.value) for ticket, group in tickets.items() for item in group]
    written = [(ticket, text(comment, "author_id")) for ticket, comment in each]
    users = context.people("users")
    staff = answerers(written, texts=[text(comment, "body") for _, comment in each])
    own = openers(written, staff | {id_ for id_ in users if text(users[id_], "role") in _STAFF})
    desk = _Desk(users=users, staff=staff)
    for ticket, group in tickets.items():
        known = bool(ticket) or len(group) > 1
        opener = own.get(ticket, "") if known else ""
        base = Post(record_id=ticket or text(group[0].value, "id"), text="")
        for number, item in enumerate(group):
            made = placed(_comment(item.value, base, opener, desk), item, context)
            role = made.role if known else "unknown"
            yield replace(made, part=made.part if number else "", role=role)


def _ticket(ticket: Object, desk: _Desk) -> Iterator[Post]:
    requester, comments = _requester(ticket), desk.comments_of(ticket)
    opening = next((text(one, "body") for one in comments), "")
    words = text(ticket, "description") or opening
    # The description is the first comment; an agent wrote it when an agent submitted it.
    writer = text(ticket, "submitter_id")
    if comments and opening.strip() == words.strip():
        writer = text(comments[0], "author_id") or writer
    source = record(ticket, "via", "source", "from") or record(ticket, "requester")
    first = Post(
        record_id=text(ticket, "id"),
        text=words,
        subject=first_text(ticket, "subject", "raw_subject"),
        author=desk.author(requester, company=text(ticket, "organization_id"), fallback=source),
        role=desk.role(writer or requester, requester),
        date=date_of(ticket),
        reason=SAMPLE if text(ticket, "via", "channel") == "sample_ticket" else "",
    )
    hidden = get(ticket, "is_public") is False and first.role == "agent"
    yield replace(first, reason=first.reason or (INTERNAL if hidden else ""))
    for comment in comments:
        yield _comment(comment, first, requester, desk)
    if rated := text(ticket, "satisfaction_rating", "comment"):
        yield replace(first, text=rated, part="satisfaction", role="participant", reason="")


def _requester(ticket: Object) -> str:
    return text(ticket, "requester_id") or text(ticket, "requester", "id")


def _comment(comment: Object, first: Post, requester: str, desk: _Desk) -> Post:
    writer = text(comment, "author_id")
    ruled = text(comment, "via", "channel") == "rule"
    plain = first_text(comment, "body", "plain_body")
    own = writer == requester and first.author.id
    return replace(
        first,
        text=plain or text(comment, "html_body"),
        markup="" if plain else "html",
        part=text(comment, "id") or "comment",
        author=first.author if own else desk.author(writer),
        role="bot" if ruled else desk.role(writer, requester),
        date=date_of(comment),
        reason=INTERNAL if get(comment, "public") is False else first.reason,
    )


def is_audit(item: Object) -> bool:
    """Whether the object is what happened to a ticket at one time."""
    return "ticket_id" in item and isinstance(get(item, "events"), list)


def audit_posts(items: list[Item], context: Context) -> Iterator[Post]:
    """The comments among all that happened to tickets."""
    comments = [
        replace(item, value={**item.value, **event, **_rated(event)})
        for item in items
        for event in records(item.value, "events")
        if text(event, "type") == "Comment" or _rated(event)
    ]
    return comment_posts(comments, context)


def _rated(event: Object) -> Object:
    """What the customer wrote beside a rating, as a comment's text."""
    rated = text(event, "field_name") == "satisfaction_comment"
    return {"body": get(event, "value")} if rated else {}


TICKETS = Shape(format="zendesk", fits=is_ticket, posts=ticket_posts)
COMMENTS = Shape(format="zendesk", fits=is_comment, posts=comment_posts)
AUDITS = Shape(format="zendesk", fits=is_audit, posts=audit_posts)
