"""Who a record or a message of no known tool names as its writer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from research.model import Role
from research.readers.document import Author
from research.readers.records.authorship.authors import make_author
from research.readers.records.authorship.message_sides import MORE_ROLES
from research.readers.records.authorship.sidewords import AUTHOR_ROLES
from research.readers.records.parsed.fields import Object, first_text, get, record, records, text
from research.readers.records.tables.columns import normalise

_WROTE: Final = (
    "author", "user", "from", "sender", "by", "created_by", "createdBy", "creator", "initiator",
)  # fmt: skip
_WHO: Final = (
    "requester", "customer", "user", "author", "contact", "reporter", "from", "sender", "by", "visitor", "client",
    "recipient", "created_by", "createdBy", "creator", "initiator",
)  # fmt: skip
_NAMED: Final = (
    "customer_name", "requester_name", "author_name", "authorName", "sender_name", "senderName", "username", "ownerUsername",
)  # fmt: skip
"""Of a record or message; its plain name is a title as often as not."""
_NAMES: Final = (
    "name", "display_name", "displayName", "full_name", "fullName", "nickname", *_NAMED,
)  # fmt: skip
_ADDRESS: Final = ("email", "handle", "address", "emailAddress")


def author_of(item: Object, *, role: Role = "participant") -> Author:
    """The person; of a message that the company wrote never the customer whom it names as well."""
    theirs = role == "participant"
    named = (_named(get(item, name)) for name in (_WHO if theirs else _WROTE))
    senders = (one for one in records(item, "recipients") if text(one, "role") == "from")
    nested = map(person, filter(None, (record(item, "meta", "sender"), *senders)))
    ids = ("author_id", "user_id", *(("requester_id", "customer_id") if theirs else ()))
    return next((one for one in named if one), None) or next(
        nested,
        make_author(
            id=first_text(item, *ids),
            email=first_text(item, "email", "requester_email", "customer_email"),
            name=first_text(item, *_NAMED),
        ),
    )


def _named(who: object) -> Author | None:
    """Whom a field names; a word for a side is nobody's name."""
    if isinstance(who, Mapping):
        return person(who)
    if isinstance(who, str) and who and normalise(who) not in {*AUTHOR_ROLES, *MORE_ROLES}:
        return make_author(id=who)
    return None


def person(who: Object) -> Author:
    """Whoever an object describes, whatever the tool calls its fields."""
    first = first_text(who, "first_name", "firstName", "first")
    last = first_text(who, "last_name", "lastName", "last")
    company = next(
        (text(who, name, "name") for name in ("company", "organization", "account")), ""
    )
    return make_author(
        id=first_text(who, "id", "login", "username", "handle"),
        email=next((one for one in (text(who, name) for name in _ADDRESS) if "@" in one), ""),
        name=first_text(who, *_NAMES, "n") or f"{first} {last}",
        account=first_text(who, "company", "organization") or company,
    )
