"""Several talks in one JSON file: an object for each session, with facts about who answered beside its segments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from research.readers.document import Author
from research.readers.segments.fields import SPEAKER, TEXT, Segment

_SPEAKERS: Final = frozenset(SPEAKER)
_TEXTS: Final = frozenset(TEXT)
_PERSONS: Final = (
    "participant_id", "participantid", "participant", "respondent_id", "respondentid", "respondent", "interviewee",
    "subject_id", "user_id", "userid",
)  # fmt: skip
_SESSIONS: Final = (
    "session_id", "sessionid", "interview_id", "interviewid", "conversation_id", "transcript_id", "call_id", "callid",
    "meeting_id", "meetingid", "recording_id", "id", "uuid",
)  # fmt: skip
_OF: Final = (
    "conversation_id", "session_id", "sessionid", "interview_id", "interviewid", "dialogue_id", "dialog_id",
    "call_id", "chat_id", "transcript_id", "participant_id", "respondent_id",
)  # fmt: skip
_MAILS: Final = ("email", "participant_email", "respondent_email", "user_email")
_PEOPLE: Final = (
    "participant_name", "respondent_name", "interviewee_name", "customer_name", "caller_name",
)  # fmt: skip
_OF_ONE: Final = (
    "_name", "_email", "_mail", "_phone", "_address", "_street_address", "_username", "_id",
)  # fmt: skip
"""Ends of names that tell one person from all others, wherever they stand."""
_NO_ATTRIBUTES: Final = frozenset({
    *_PERSONS, *_SESSIONS, *_MAILS, *_PEOPLE, "name", "title", "date", "created_at", "updated_at", "duration", "language", "status",
    "url", "model", "summary", "notes", "prompt", "interviewer", "moderator", "version",
})  # fmt: skip
_LONGEST_VALUE: Final = 60
_FEWEST: Final = 2
_HALF: Final = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """One session, as the file has it."""

    segments: Sequence[Segment]
    name: str = ""
    """The id of the participant, else of the session; empty where it has none of its own."""
    author: Author | None = None


def talks_in(value: Any) -> list[Talk]:
    """The talks of a file that holds several, or none."""
    owners = _owners(value)
    talks = [talk for owner in owners if (talk := _talk(owner)) is not None] or _by_name(owners)
    return talks if len(talks) >= _FEWEST else []


def _by_name(segments: Sequence[Segment]) -> list[Talk]:
    """Segments of many talks in one list, each of which says to which it belongs."""
    if not _is_talk(segments):
        return []
    lowered = [{str(name).lower(): held for name, held in one.items()} for one in segments]
    name = next((name for name in _OF if all(name in one for one in lowered)), "")
    talks: dict[str, list[Segment]] = {}
    for one in lowered if name else ():
        talks.setdefault(str(one.get(name, "")), []).append(one)
    return [
        Talk(name="" if told.isdigit() and name not in _PERSONS else told, segments=said)
        for told, said in talks.items()
    ]


def _owners(value: Any) -> list[Segment]:
    """The objects of the file's only list of them."""
    if isinstance(value, Mapping):
        lists = [held for held in value.values() if isinstance(held, list) and held]
        value = lists[0] if len(lists) == 1 else []
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _talk(owner: Segment) -> Talk | None:
    names = {str(name).lower(): held for name, held in owner.items()}
    if names.keys() & _SPEAKERS - {"author"} and names.keys() & _TEXTS:
        return None  # a segment itself, with its words in a list
    lists = (held for held in names.values() if isinstance(held, list))
    segments = next(filter(_is_talk, lists), None)
    if segments is None:
        return None
    facts = dict(_facts(names))
    session = _first(facts, _SESSIONS)  # a running number is no participant's code
    author = Author(
        email=_first(facts, _MAILS),
        name=_first(facts, _PEOPLE),
        attributes=tuple(
            (name, fact)
            for name, fact in facts.items()
            if name not in _NO_ATTRIBUTES
            and len(fact) <= _LONGEST_VALUE
            and not name.endswith(_OF_ONE)
        ),
    )
    return Talk(
        segments=[one for one in segments if isinstance(one, dict)],
        name=_first(facts, _PERSONS) or ("" if session.isdigit() else session),
        author=author,
    )


def _is_talk(held: Sequence[Any]) -> bool:
    """Whether it lists who said what."""
    objects = [{str(name).lower() for name in one} for one in held if isinstance(one, dict)]
    told = sum(bool(names & _SPEAKERS and names & _TEXTS) for names in objects)
    return len(held) >= _FEWEST and told >= max(_FEWEST, _HALF * len(held))


def _facts(names: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """What stands beside the talk in a word or two, also within an object of its own."""
    for name, held in names.items():
        if isinstance(held, Mapping):
            yield from _facts({f"{name}_{inner}".lower(): one for inner, one in held.items()})
        elif isinstance(held, (str, int)) and not isinstance(held, bool) and str(held).strip():
            yield name, " ".join(str(held).split())


def _first(facts: Mapping[str, str], names: Sequence[str]) -> str:
    return next((facts[name] for name in names if name in facts), "")
