"""Who a record or a message of no known tool names as its writer, in full or by an id that a list explains."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from research.model import Role
from research.readers.document import Author
from research.readers.records.authorship.authors import make_author
from research.readers.records.authorship.message_sides import MORE_ROLES, side_of, side_word
from research.readers.records.authorship.sidewords import AUTHOR_ROLES
from research.readers.records.parsed.fields import Object, first_text, get, record, records, text
from research.readers.records.parsed.unwrapped import plain
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
_LISTS: Final[Mapping[str, str]] = {
    "users": "", "people": "", "participants": "", "members": "", "authors": "", "included": "",
    "agents": "agent", "operators": "agent", "teammates": "agent", "admins": "agent",
    "customers": "customer", "contacts": "customer", "visitors": "customer",
}  # fmt: skip
"""Names of lists of people, and the side that they put everybody on who has none."""
_CALLED: Final = re.compile(r"name|mail|handle|login", re.IGNORECASE)
_IDS: Final = (
    "author_id", "authorId", "user_id", "userId", "sender_id", "senderId", "from_id", "fromId",
    "participant_id", "participantId", "speaker_id", "created_by_id", "createdBy_id", "author", "sender", "from", "user",
)  # fmt: skip


def author_of(item: Object, *, role: Role = "participant") -> Author:
    """The person; of a message that the company wrote never the customer whom it names as well."""
    theirs = role == "participant"
    for name in _WHO if theirs else _WROTE:
        who = get(item, name)
        if isinstance(who, Mapping):
            return person(who)
        if isinstance(who, str) and who and not _is_side(who):
            return make_author(id=who)
    senders = (one for one in records(item, "recipients") if text(one, "role") == "from")
    for nested in filter(None, (record(item, "meta", "sender"), *senders)):
        return person(nested)
    ids = ("author_id", "user_id", *(("requester_id", "customer_id") if theirs else ()))
    return make_author(
        id=first_text(item, *ids),
        email=first_text(item, "email", "requester_email", "customer_email"),
        name=first_text(item, *_NAMED),
    )


def _is_side(who: str) -> bool:
    """A word for a side is nobody's name."""
    return normalise(who) in {*AUTHOR_ROLES, *MORE_ROLES}


def person(who: Object) -> Author:
    """Whoever an object describes, whatever the tool calls its fields."""
    first = first_text(who, "first_name", "firstName", "first")
    last = first_text(who, "last_name", "lastName", "last")
    companies = (text(who, name, "name") for name in ("company", "organization", "account"))
    return make_author(
        id=first_text(who, "id", "login", "username", "handle"),
        email=next((one for one in (text(who, name) for name in _ADDRESS) if "@" in one), ""),
        name=first_text(who, *_NAMES, "n") or f"{first} {last}",
        account=first_text(who, "company", "organization") or next(filter(None, companies), ""),
    )


def people_beside(*holders: Object) -> dict[str, Object]:
    """Everybody whom the records list, by id, each with a side where one is told."""
    found: dict[str, Object] = {}
    for holder in holders:
        for name, side in _LISTS.items():
            for who in map(plain, records(holder, name)):
                told = side_word(who) or (side if side_of(who) == "unknown" else "")
                id_ = first_text(who, "id", "user_id", "userId", "participantId", "participant_id")
                found[id_] = {**_known(who), **({"type": told} if told else {})}
    return {id_: who for id_, who in found.items() if id_}


def _known(who: Object) -> Object:
    """Somebody without a name or an address has an id in this record only."""
    named = any(isinstance(one, str) and one for key, one in who.items() if _CALLED.search(key))
    return who if named else {key: value for key, value in who.items() if key != "id"}


def with_writer(message: Object, people: Mapping[str, Object]) -> Object:
    """The message with whoever of the listed people wrote it in full."""
    if not people or isinstance(get(message, "author"), Mapping):
        return message
    found = (people.get(first_text(message, name)) for name in _IDS)
    who = next((one for one in found if one), None)
    return {**message, "author": who} if who else message
