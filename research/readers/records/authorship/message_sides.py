"""Which side a message of a chat is on, as its own fields say it."""

from __future__ import annotations

from collections.abc import Mapping

from research.model import Role
from research.readers.records.authorship.sidewords import AUTHOR_ROLES, FALSE, FROM_STAFF, TRUE
from research.readers.records.parsed.fields import Object, first_text, get, record, text
from research.readers.records.posts import EVENT, INTERNAL
from research.readers.records.tables.columns import normalise
from research.text.wordings import words

MORE_ROLES: Mapping[str, Role] = {
    "message to operator": "participant", "offline message": "participant", "message to visitor": "agent",
}  # fmt: skip
_ROLES: Mapping[str, Role] = {**MORE_ROLES, **AUTHOR_ROLES}
_NAMED = (
    "role", "author type", "sender type", "actor type", "direction", "side", "type", "kind", "from", "sender", "author", "by",
    "initiator", "speaker", "participant role", "sent by", "event",
)  # fmt: skip
_OURS = FROM_STAFF | {"agent", "outgoing", "outbound", "is staff", "is admin", "from admin"}
"""Of a message; in a table of tickets a customer may be the admin of an account."""
_THEIRS = words("""
inbound is_inbound incoming is_incoming from_customer is_customer by_customer is_from_customer from_user is_user
from_visitor is_visitor from_client is_client from_requester is_requester
""")
_BOTS = words("is_bot from_bot bot automated is_automated")
_HIDDEN = words("private is_private internal is_internal internal_note is_note")
_PROGRAMS = frozenset({"system", "is system", "system note"})
_SHOWN = frozenset({"public", "is public", "is visible for customer"})
_NOTES = words("note internal_note private_note internal internal_comment")
_EVENTS = words("event activity service system system_message")
_NUMBERED: Mapping[str, Role] = {"0": "participant", "1": "agent", "2": "bot", "3": "bot"}
"""Chatwoot's numbers for incoming, outgoing, activity and template."""


_LETTERS: Mapping[str, str] = {"v": "visitor", "a": "agent", "s": "system"}
"""tawk.to's letters for visitor, agent and system."""


def side_of(message: Object) -> Role:
    """The side that a flag or a word of the message tells; unknown where none does."""
    flags = _flags(_writer(message)) | _flags(message)
    for names, yes, no in ((_BOTS, "bot", None), (_OURS, "agent", "participant"),
                           (_THEIRS, "participant", "agent")):  # fmt: skip
        told = [flags[name] for name in sorted(names & flags.keys())]
        if told and (role := yes if any(told) else no):
            return role  # type: ignore[return-value]
    numbered = _NUMBERED.get(text(message, "message_type"))
    return numbered or _ROLES.get(side_word(message)) or "unknown"


def why_nobodys(message: Object) -> str:
    """Why it is no turn: staff wrote it for themselves, or the program did."""
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
    programs = any(flags.get(name) for name in _PROGRAMS)
    return EVENT if programs or kinds & _EVENTS or text(message, "message_type") == "2" else ""


def _is_note(kind: str) -> bool:
    """`agent note`, but not the `voice note` that somebody spoke."""
    before, _, last = kind.rpartition(" ")
    return last == "note" and before not in {"", "voice", "audio", "video", "sound"}


def side_word(message: Object) -> str:
    """The word that puts the message on a side, in lower case; empty where none does."""
    keys = {normalise(str(key)): str(key) for key in message}
    named = (keys[name] for name in _NAMED if name in keys)
    sides = (
        text(message, name) or first_text(get(message, name), "type", "role") for name in named
    )
    known = (side for side in map(normalise, sides) if side in _ROLES)
    return next(known, "") or _LETTERS.get(text(message, "sender", "t"), "")


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
