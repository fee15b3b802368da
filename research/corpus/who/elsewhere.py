"""Roles of speakers that their own file leaves unknown, told by the rest of the study."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from research.model import Participant, Role
from research.people.mention import name_key
from research.protect.wordlist import is_office
from research.readers.document import Document, Utterance
from research.speakers.labels import Verdict, canonical

_LISTED = Verdict(role="participant", why="participants.csv")
_WRITES = Verdict(role="participant", why="asks, answers or writes elsewhere in the study")
_ASKS = Verdict(role="moderator", why="asks in other sessions of the study")


def names_elsewhere(
    participants: Sequence[Participant],
    records: Iterable[Document],
    roles: Sequence[Mapping[str, Verdict]],
) -> dict[str, Verdict]:
    """The roles of people whom other files of the study name, by their names.

    A first name counts only from participants.csv, and there only of one person.

    Args:
        participants: The rows of participants.csv.
        records: Tickets, answers and reviews.
        roles: Who speaks in each talk, by canonical label.
    """
    writers = {
        one.author.name
        for document in records
        for one in document.utterances
        if one.author and " " in one.author.name and one.role in {"", "participant"}
    }
    written = set(map(name_key, writers))
    led = [labels for labels in roles if _is_led(labels)]
    answered = set(_named(roles, {"participant"}))
    asks = set(_named(roles, {"moderator", "agent", "bot", "observer"}))
    leads, follows = (Counter(_named(led, {role})) for role in ("moderator", "participant"))
    known = {name: _ASKS for name, times in leads.items() if times > 2 * follows[name]}
    known |= {name: _WRITES for name in (written | answered) - asks if not is_office(name.split())}
    listed = [{name_key(name) for name in row.names} for row in participants]
    firsts = Counter(first for names in listed for first in {n.split()[0] for n in names if n})
    known |= {name: _LISTED for names in listed for name in names if " " in name}
    return known | {first: _LISTED for first, times in firsts.items() if times == 1}


def role_of_writer(said: Utterance, asking: Collection[str]) -> Role:
    """The side of whoever wrote a record: who asks in the study's talks under the same full name is on the desk's."""
    ours = said.author is not None and name_key(said.author.name) in asking
    return "agent" if ours and said.role in {"", "participant"} else said.role or "participant"


def with_known(
    roles: Mapping[str, Verdict] | None, known: Mapping[str, Verdict]
) -> dict[str, Verdict]:
    """The roles, unknown ones replaced by what the study knows; whoever asks elsewhere moderates where nobody does, or somebody else answers.

    Without roles, as of records: those who ask in the talks.
    """
    if roles is None:
        return {name: one for name, one in known.items() if one is _ASKS and " " in name}
    told = {
        label: known.get(name_key(canonical(label)), verdict) for label, verdict in roles.items()
    }
    answer = any(
        v.role == "participant" and told[label] is not _ASKS for label, v in roles.items()
    )
    follow = len(roles) > 1 and (answer or not _is_led(roles))
    return {
        label: told[label]
        if verdict.role == "unknown"
        or (follow and told[label] is _ASKS and verdict.role != "moderator")
        else verdict
        for label, verdict in roles.items()
    }


def _is_led(roles: Mapping[str, Verdict]) -> bool:
    return any(verdict.role == "moderator" for verdict in roles.values())


def _named(roles: Sequence[Mapping[str, Verdict]], such: Collection[str]) -> list[str]:
    """The full names of whoever has such a role, once for each talk."""
    return [
        name_key(label)
        for labels in roles
        for label, verdict in labels.items()
        if verdict.role in such and " " in label
    ]
