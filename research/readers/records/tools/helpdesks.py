"""Freshdesk and Help Scout: tickets whose replies say for themselves who wrote them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from research.model import Role
from research.readers.document import Author
from research.readers.records.authorship.authors import make_author
from research.readers.records.cleaning.dates import normalise_date
from research.readers.records.parsed.fields import Object, first_text, get, record, records, text
from research.readers.records.parsed.jsontext import Item
from research.readers.records.posts import INTERNAL, Post
from research.readers.records.tools.shapes import Context, Shape

_FRESHDESK = ("responder_id", "description_text", "fr_escalated")
_AGENTS_SOURCES = frozenset({"3", "10"})
"""Freshdesk's numbers for telephone and outbound mail."""
_NOTES = frozenset({"note", "lineitem", "forwardparent", "forwardchild"})
_HELP_SCOUT_ROLES: dict[str, Role] = {
    "customer": "participant",
    "message": "agent",
    "reply": "agent",
    "beaconchat": "participant",
    "chat": "participant",
}


def is_freshdesk(item: Object) -> bool:
    """Whether the object is a Freshdesk ticket, bare or under `helpdesk_ticket`."""
    ticket = record(item, "helpdesk_ticket") or item
    return any(key in ticket for key in _FRESHDESK) and (
        "description" in ticket or "description_text" in ticket or "subject" in ticket
    )


def freshdesk_posts(items: list[Item], context: Context) -> Iterator[Post]:
    """Description, incoming replies of the requester, outgoing ones of agents."""
    for item in items:
        ticket = record(item.value, "helpdesk_ticket") or item.value
        author = _requester(ticket)
        plain = text(ticket, "description_text")
        first = Post(
            record_id=first_text(ticket, "display_id", "id") or item.locator,
            text=plain or text(ticket, "description"),
            locator=item.locator,
            line=item.line,
            subject=text(ticket, "subject"),
            author=author,
            role="agent" if context.is_staff(author) or _is_agents(ticket) else "participant",
            date=normalise_date(get(ticket, "created_at")),
            markup="" if plain else "html",
        )
        yield first
        for reply in _replies(ticket):
            yield _reply(record(reply, "note") or reply, first, context)


def _replies(ticket: Object) -> list[Object]:
    """Of the API, or of an account's export."""
    lists = ("conversations", "notes", "helpdesk_notes")
    return next((held for name in lists if (held := records(ticket, name))), [])


def _is_agents(ticket: Object) -> bool:
    """A ticket that an agent filed after a call, or sent to the customer as a mail."""
    return text(ticket, "source") in _AGENTS_SOURCES


def _requester(ticket: Object) -> Author:
    who = record(ticket, "requester")
    return make_author(
        id=first_text(ticket, "requester_id") or text(who, "id"),
        email=text(who, "email") or text(ticket, "email"),
        name=text(who, "name") or first_text(ticket, "name", "requester_name"),
        account=text(ticket, "company", "name") or text(ticket, "company_id"),
    )


def _reply(reply: Object, first: Post, context: Context) -> Post:
    plain = first_text(reply, "body_text")
    writer = text(reply, "user_id")
    incoming = get(reply, "incoming") is True
    author = first.author if writer in {"", first.author.id} else make_author(id=writer)
    return replace(
        first,
        text=plain or text(reply, "body"),
        markup="" if plain else "html",
        part=text(reply, "id") or "reply",
        author=author if incoming or writer else Author(),
        role="participant" if incoming and not context.is_staff(author) else "agent",
        date=normalise_date(get(reply, "created_at")),
        reason=INTERNAL if get(reply, "private") is True else "",
    )


def is_help_scout(item: Object) -> bool:
    """Whether the object is a Help Scout conversation."""
    return "primaryCustomer" in item or (
        "threads" in (record(item, "_embedded") or item)
        and ("mailboxId" in item or any(map(_is_typed, records(item, "threads"))))
    )


def _is_typed(thread: Object) -> bool:
    """Whether a thread says by whose hand it is in Help Scout's words, as older exports do without a mailbox."""
    return "createdBy" in thread and text(thread, "type") in _HELP_SCOUT_ROLES


def help_scout_posts(items: list[Item], context: Context) -> Iterator[Post]:
    """Threads by their type: customer's, teammate's, note."""
    for item in items:
        talk = item.value
        first = Post(
            record_id=first_text(talk, "number", "id") or item.locator,
            text="",
            locator=item.locator,
            line=item.line,
            subject=text(talk, "subject"),
            author=_customer(record(talk, "primaryCustomer") or record(talk, "customer")),
            date=normalise_date(get(talk, "createdAt")),
            markup="html",
        )
        threads = records(talk, "_embedded", "threads") or records(talk, "threads")
        if not threads:
            yield replace(first, text=text(talk, "preview"), markup="")
        # Help Scout lists the newest thread first.
        threads.sort(key=lambda thread: text(thread, "createdAt"))
        for number, thread in enumerate(threads):
            yield _thread(thread, first, number, context)


def _thread(thread: Object, first: Post, number: int, context: Context) -> Post:
    kind = text(thread, "type")
    author = _customer(record(thread, "createdBy") or record(thread, "customer"))
    if author.id and author.id == first.author.id:
        # The conversation has the whole name, a thread often half of it.
        author = replace(
            author,
            name=first.author.name or author.name,
            email=first.author.email or author.email,
        )
    role = _HELP_SCOUT_ROLES.get(kind, "unknown")
    return replace(
        first,
        text=first_text(thread, "body", "text"),
        part=(text(thread, "id") or str(number)) if number else "",
        author=author,
        role="agent" if context.is_staff(author) else role,
        date=normalise_date(get(thread, "createdAt")),
        reason=INTERNAL if kind in _NOTES else "",
    )


def _customer(who: Object) -> Author:
    name = f"{first_text(who, 'firstName', 'first')} {first_text(who, 'lastName', 'last')}"
    return make_author(id=text(who, "id"), email=text(who, "email"), name=name)


FRESHDESK = Shape(format="freshdesk", kind="ticket", fits=is_freshdesk, posts=freshdesk_posts)
HELP_SCOUT = Shape(format="helpscout", kind="ticket", fits=is_help_scout, posts=help_scout_posts)
