"""Who wrote a record or a message of no known tool, and on which side, as its own fields and lists of people say it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from research.model import Role
from research.readers.document import Author
from research.readers.records.authorship.authors import make_author
from research.readers.records.authorship.side_words import (
    AUTHOR_ROLES,
    FALSE,
    LABELS,
    SYSTEM_FLAGS,
    TRUE,
    flagged,
)
from research.readers.records.json_fields import Object, first_text, get, record, records, text
from research.readers.records.json_files.envelopes import without_envelope
from research.readers.records.posts import EVENT, INTERNAL
from research.readers.records.tables.columns import normalise
from research.text.wordings import words

_WROTE: Final = (
    "author", "user", "from", "sender", "by", "created_by", "createdBy", "creator", "initiator", "who",
)  # fmt: skip
_WHO: Final = (
    "requester", "customer", "user", "author", "contact", "reporter", "from", "sender", "by", "visitor", "client",
    "recipient", "created_by", "createdBy", "creator", "initiator", "who",
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
    "users": "", "people": "", "participants": "", "Participants": "", "members": "", "authors": "", "included": "",
    "agents": "agent", "operators": "agent", "teammates": "agent", "admins": "agent",
    "customers": "customer", "contacts": "customer", "visitors": "customer",
}  # fmt: skip
"""Names of lists of people, and the side that they put everybody on who has none."""
_CALLED: Final = re.compile(r"name|mail|handle|login", re.IGNORECASE)
_IDS: Final = (
    "author_id", "authorId", "user_id", "userId", "sender_id", "senderId", "from_id", "fromId",
    "participant_id", "participantId", "ParticipantId", "speaker_id", "created_by_id", "createdBy_id", "author", "sender", "from", "user",
)  # fmt: skip
_KEYS: Final = ("id", "user_id", "userId", "participantId", "ParticipantId", "participant_id")
MORE_ROLES: Mapping[str, Role] = {
    "message to operator": "participant", "offline message": "participant", "message to visitor": "agent",
}  # fmt: skip
_ROLES: Mapping[str, Role] = {**MORE_ROLES, **AUTHOR_ROLES}
_SIDED = (
    "role", "author type", "sender type", "actor type", "direction", "side", "type", "kind", "from", "sender", "author", "by",
    "initiator", "speaker", "participant role", "participant type", "sent by", "event",
)  # fmt: skip
_FLAGGED: Mapping[str, Role] = {
    **dict.fromkeys(("agent", "is admin", "from admin"), "agent"),
    **dict.fromkeys(("bot", "automated", "is automated"), "bot"),
}
"""Other flags of a message; in a table of tickets a customer may be the admin of an account."""
_ELSE: Mapping[Role, Role] = {"bot": "unknown", "agent": "participant", "participant": "agent"}
"""Who wrote what each did not, the surest first."""
_HIDDEN = words("private is_private internal is_internal internal_note is_note")
_SHOWN = frozenset({"public", "is public", "is visible for customer"})
_NOTES = words("note internal_note private_note internal internal_comment")
_EVENTS = words("event activity service system system_message")
_NUMBERED: Mapping[str, Role] = {"0": "participant", "1": "agent"}
"""Chatwoot's numbers for incoming and outgoing; what it writes itself has others."""


_LETTERS: Mapping[str, str] = {"v": "visitor", "a": "agent", "s": "system"}
"""tawk.to's letters for visitor, agent and system."""


def author_of(item: Object, *, role: Role = "participant") -> Author:
    """Who wrote the object; for a message of the company never the customer whom it names as well."""
    theirs = role == "participant"
    for name in _WHO if theirs else _WROTE:
        who = get(item, name)
        if isinstance(who, Mapping):
            return person(who)
        if isinstance(who, str) and who and not _is_side(who):
            return make_author(id=who)
    senders = (one for one in records(item, "recipients") if text(one, "role") == "from")
    meta = record(item, "meta")
    about = meta if get(meta, "nickname") else {}
    for nested in filter(None, (record(meta, "sender"), about, *senders)):
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
            for who in map(without_envelope, records(holder, name)):
                told = side_word(who) or (side if side_of(who) == "unknown" else "")
                found[first_text(who, *_KEYS)] = {
                    **_known(who),
                    **({"type": told} if told else {}),
                }
    return {id_: who for id_, who in found.items() if id_}


def _known(who: Object) -> Object:
    """The person, without the id where there is no name or address: such an id holds in this record alone."""
    named = any(isinstance(one, str) and one for key, one in who.items() if _CALLED.search(key))
    return who if named else {key: value for key, value in who.items() if key != "id"}


def with_writer(message: Object, people: Mapping[str, Object]) -> Object:
    """The message with its writer's whole entry from the list of people, where an id leads to one."""
    if not people or isinstance(get(message, "author"), Mapping):
        return message
    found = (people.get(first_text(message, name)) for name in _IDS)
    who = next((one for one in found if one), None)
    return {**message, "author": who} if who else message


def side_of(message: Object) -> Role:
    """The side that a flag or a word of the message tells; unknown where none does."""
    flags = _flags(_writer(message)) | _flags(message)
    for side, other in _ELSE.items():
        told = [
            held for name, held in flags.items() if (flagged(name) or _FLAGGED.get(name)) == side
        ]
        role = side if any(told) else other
        if told and role != "unknown":
            return role
    numbered = _NUMBERED.get(text(message, "message_type"))
    return numbered or _ROLES.get(side_word(message)) or "unknown"


def why_nobodys(message: Object) -> str:
    """Why the message is no evidence: an internal note, or an event that a program wrote."""
    flags = _flags(message)
    hidden = any(flags.get(name) for name in _HIDDEN)
    hidden = hidden or any(flags.get(name) is False for name in _SHOWN)
    inner = record(message, "message")
    kinds = {
        normalise(text(one, name))
        for one in (message, inner, record(message, "content"))
        for name in ("type", "message_type", "kind")
    }
    if hidden or kinds & _NOTES or any(map(_is_note, kinds)):
        return INTERNAL
    programs = any(flags.get(name) for name in SYSTEM_FLAGS)
    return EVENT if programs or kinds & _EVENTS or text(message, "message_type") == "2" else ""


def _is_note(kind: str) -> bool:
    """`agent note`, but not the `voice note` that somebody spoke."""
    before, _, last = kind.rpartition(" ")
    return last == "note" and before not in {"", "voice", "audio", "video", "sound"}


def side_word(message: Object) -> str:
    """The word that puts the message on a side, in lower case; empty where none does."""
    keys = {normalise(str(key)): str(key) for key in message}
    named = (keys[name] for name in _SIDED if name in keys)
    sides = (
        text(message, name) or first_text(get(message, name), "type", "role") for name in named
    )
    known = (side for side in map(normalise, sides) if side in _ROLES)
    source = normalise(text(message, "source"))  # mostly a channel
    return next(known, "") or _LETTERS.get(
        text(message, "sender", "t"), source * (source in LABELS)
    )


def _writer(message: Object) -> Object:
    """The record of whoever wrote it, where there is one; it may say that they are staff."""
    people = (get(message, name) for name in ("author", "user", "sender", "from", "by"))
    return next((who for who in people if isinstance(who, Mapping)), {})


def _flags(message: Object) -> dict[str, bool]:
    """What is true and what is false of the message, by the names of its fields."""
    flags: dict[str, bool] = {}
    for key in message:
        value = get(message, str(key))
        shown = str(value).lower() if isinstance(value, (bool, int, str)) else ""
        if len(shown) <= len("false") and shown in TRUE | FALSE:
            asked = "is " if str(key).endswith("?") else ""
            flags[asked + normalise(str(key))] = shown in TRUE
    return flags
