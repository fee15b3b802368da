"""Freshdesk and Help Scout: tickets whose replies say for themselves who wrote them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from research.model import Role
from research.readers.document import Author
from research.readers.records.authorship.authors import make_author
from research.readers.records.authorship.message_writers import person
from research.readers.records.conversations.messages import date_of
from research.readers.records.json_fields import Object, first_text, get, record, records, text
from research.readers.records.posts import INTERNAL, Post
from research.readers.records.tools.shapes import Context, Shape, of_records

FRESHDESK_FIELDS: Final = ("responder_id", "description_text", "fr_escalated")
_AGENTS_SOURCES = frozenset({"3", "10"})
"""Freshdesk's numbers for telephone and outbound mail: an agent filed the ticket, or sent it."""
_NOTES = frozenset({"note", "lineitem", "forwardparent", "forwardchild"})
_THREADS: dict[str, Role] = {
    "customer": "participant", "beaconchat": "participant", "chat": "participant", "message": "agent", "reply": "agent",
}  # fmt: skip
"""Help Scout's types of threads, by whose hand they are."""


def is_freshdesk(item: Object) -> bool:
    """Whether the object is a Freshdesk ticket, bare or under `helpdesk_ticket`."""
    ticket = record(item, "helpdesk_ticket") or item
    worded = {"description", "description_text", "subject"} & ticket.keys()
    return bool(worded) and any(key in ticket for key in FRESHDESK_FIELDS)


def freshdesk_posts(item: Object, _: Context) -> Iterator[Post]:
    """Description, incoming replies of the requester, outgoing ones of agents."""
    ticket = record(item, "helpdesk_ticket") or item
    plain = text(ticket, "description_text")
    first = Post(
        record_id=first_text(ticket, "display_id", "id"),
        text=plain or text(ticket, "description"),
        subject=text(ticket, "subject"),
        author=_requester(ticket),
        role="agent" if text(ticket, "source") in _AGENTS_SOURCES else "participant",
        date=date_of(ticket),
        markup="" if plain else "html",
    )
    yield first
    lists = ("conversations", "notes", "helpdesk_notes")  # of the API, or of an account's export
    for reply in next((held for name in lists if (held := records(ticket, name))), []):
        yield _reply(record(reply, "note") or reply, first)


def _requester(ticket: Object) -> Author:
    who = record(ticket, "requester")
    return make_author(
        id=first_text(ticket, "requester_id") or text(who, "id"),
        email=text(who, "email") or text(ticket, "email"),
        name=text(who, "name") or first_text(ticket, "name", "requester_name"),
        account=text(ticket, "company", "name") or text(ticket, "company_id"),
    )


def _reply(reply: Object, first: Post) -> Post:
    plain = text(reply, "body_text")
    writer = text(reply, "user_id")
    incoming = get(reply, "incoming") is True
    author = first.author if writer in {"", first.author.id} else make_author(id=writer)
    return replace(
        first,
        text=plain or text(reply, "body"),
        markup="" if plain else "html",
        part=text(reply, "id") or "reply",
        author=author if incoming or writer else Author(),
        role="participant" if incoming else "agent",
        date=date_of(reply),
        reason=INTERNAL if get(reply, "private") is True else "",
    )


def is_help_scout(item: Object) -> bool:
    """Whether the object is a Help Scout conversation; older exports have no mailbox."""
    typed = any(
        "createdBy" in thread and text(thread, "type") in _THREADS
        for thread in records(item, "threads")
    )
    threads = "threads" in (record(item, "_embedded") or item)
    return "primaryCustomer" in item or (threads and ("mailboxId" in item or typed))


def help_scout_posts(talk: Object, _: Context) -> Iterator[Post]:
    """Threads by their type: customer's, teammate's, note; Help Scout lists the newest first."""
    threads = records(talk, "_embedded", "threads") or records(talk, "threads")
    first = Post(
        record_id=first_text(talk, "number", "id"),
        text="" if threads else text(talk, "preview"),
        subject=text(talk, "subject"),
        author=person(record(talk, "primaryCustomer") or record(talk, "customer")),
        date=date_of(talk),
        markup="html" if threads else "",
    )
    if not threads:
        yield first
    threads.sort(key=lambda thread: text(thread, "createdAt"))
    for number, thread in enumerate(threads):
        kind = text(thread, "type")
        yield replace(
            first,
            text=first_text(thread, "body", "text"),
            part=(text(thread, "id") or str(number)) if number else "",
            author=_writer(thread, first.author),
            role=_THREADS.get(kind, "unknown"),
            date=date_of(thread),
            reason=INTERNAL if kind in _NOTES else "",
        )


def _writer(thread: Object, customer: Author) -> Author:
    """Of the customer the conversation has the whole name, a thread often half of it."""
    author = person(record(thread, "createdBy") or record(thread, "customer"))
    if not author.id or author.id != customer.id:
        return author
    return replace(author, name=customer.name or author.name, email=customer.email or author.email)


FRESHDESK = Shape(format="freshdesk", fits=is_freshdesk, posts=of_records(freshdesk_posts))
HELP_SCOUT = Shape(format="helpscout", fits=is_help_scout, posts=of_records(help_scout_posts))
