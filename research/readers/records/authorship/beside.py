"""People who are listed once beside the messages that only give their ids."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from research.readers.records.authorship.message_sides import side_of, side_word
from research.readers.records.parsed.fields import Object, first_text, get, records
from research.readers.records.parsed.unwrapped import plain

_LISTS: Final[Mapping[str, str]] = {
    "users": "", "people": "", "participants": "", "members": "", "authors": "", "included": "",
    "agents": "agent", "operators": "agent", "teammates": "agent", "admins": "agent",
    "customers": "customer", "contacts": "customer", "visitors": "customer",
}  # fmt: skip
"""Names of lists, and the side that they put everybody on who has none."""
_NAMED: Final = re.compile(r"name|mail|handle|login", re.IGNORECASE)
_IDS: Final = (
    "author_id", "authorId", "user_id", "userId", "sender_id", "senderId", "from_id", "fromId",
    "participant_id", "participantId", "speaker_id", "created_by_id", "createdBy_id", "author", "sender", "from", "user",
)  # fmt: skip


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
    named = any(
        isinstance(value, str) and value for key, value in who.items() if _NAMED.search(key)
    )
    return who if named else {key: value for key, value in who.items() if key != "id"}


def with_writer(message: Object, people: Mapping[str, Object]) -> Object:
    """The message with whoever of the listed people wrote it in full."""
    if not people or isinstance(get(message, "author"), Mapping):
        return message
    found = (people.get(first_text(message, name)) for name in _IDS)
    who = next((one for one in found if one), None)
    return {**message, "author": who} if who else message
