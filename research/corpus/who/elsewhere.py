"""Speakers whom nothing in their file tells, and whom the rest of the study knows as participants."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from research.model import Participant
from research.people.mention import name_key
from research.protect.wordlist import is_office
from research.readers.document import Document
from research.speakers.labels import Verdict, canonical

_LISTED = Verdict(role="participant", why="participants.csv")
_WRITES = Verdict(role="participant", why="asks, answers or writes elsewhere in the study")


def names_elsewhere(
    participants: Sequence[Participant],
    records: Iterable[Document],
    roles: Sequence[Mapping[str, Verdict]],
) -> dict[str, Verdict]:
    """Names of people who are known to be asked or to write, with what tells it.

    A first name counts only from participants.csv, and there only of one person.

    Args:
        participants: The rows of participants.csv.
        records: Tickets, answers and reviews.
        roles: Who speaks in each talk, by canonical label.
    """
    written = {
        name_key(one.author.name)
        for document in records
        for one in document.utterances
        if one.author and " " in one.author.name and one.role in {"", "participant"}
    }
    answered = {
        name_key(label)
        for labels in roles
        for label, verdict in labels.items()
        if verdict.role == "participant" and " " in label
    }
    asks = {
        name_key(label)
        for labels in roles
        for label, verdict in labels.items()
        if verdict.role not in {"participant", "unknown"}
    }
    known = {name: _WRITES for name in (written | answered) - asks if not is_office(name.split())}
    listed = [{name_key(name) for name in row.names} for row in participants]
    firsts = Counter(first for names in listed for first in {n.split()[0] for n in names if n})
    known |= {name: _LISTED for names in listed for name in names if " " in name}
    return known | {first: _LISTED for first, times in firsts.items() if times == 1}


def with_known(roles: Mapping[str, Verdict], known: Mapping[str, Verdict]) -> dict[str, Verdict]:
    """The same roles; who was unknown and is known elsewhere is a participant."""
    return {
        label: known.get(name_key(canonical(label)), verdict)
        if verdict.role == "unknown"
        else verdict
        for label, verdict in roles.items()
    }
