"""Who speaks: the role behind every label of every session, and how it was told."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from research.model import Role
from research.readers.document import Document, Utterance
from research.readers.records.authorship.company_signs import named_side
from research.readers.transcript.labelling.roles import looks_like_name
from research.settings import SpeakerSettings
from research.text.name_parts import BETWEEN_PEOPLE, KIN
from research.text.personal import TELLS
from research.text.question_marks import QUESTION

from .behaviour import ASKS, Behaviour, are_peers, behaviour_of, why_asking
from .guide import Guide
from .head_roles import role_by_session_code, roles_by_file_name, roles_by_initials, roles_in_head
from .labels import CROWD, NOBODY, Verdict, canonical, code_of, is_generic, role_of
from .letters import MARGIN, MOSTLY_ASKS, counted_beside_a_word, told_by_asking

_FEWEST_GOES = 4
"""Goes of somebody whose session it is."""
_KIN = frozenset(" ".join(KIN.values()).split())
_PRESENT = Verdict(role="observer", why="has a name, beside a participant who has a number")
_UNLABELLED = Verdict(role="unknown", why="text without a label in a file with labels")


def told_roles(
    documents: Mapping[str, Document], *, guide: Guide, settings: SpeakerSettings
) -> dict[str, dict[str, Verdict]]:
    """The role of each label of each session.

    Args:
        documents: The interviews, by source id.
        guide: What the study itself says.
        settings: Labels that the researcher assigned; they win.

    Returns:
        Source id to canonical label to verdict; the label "" is text without a label.
    """
    files: Counter[str] = Counter()
    for document in documents.values():
        files.update({canonical(u.speaker) for u in document.utterances})
    return {
        name: _session(name, document, files=files, guide=guide, settings=settings)
        for name, document in documents.items()
    }


def is_called(label: str, name: str) -> bool:
    """Whether a setting's name means the canonical label: it may be the first name of one that has more."""
    wanted = canonical(name)
    return label == wanted or label.split()[:1] == [wanted]


def _session(
    name: str,
    document: Document,
    *,
    files: Mapping[str, int],
    guide: Guide,
    settings: SpeakerSettings,
) -> dict[str, Verdict]:
    said: dict[str, list[Utterance]] = defaultdict(list)
    for utterance in document.utterances:
        said[canonical(utterance.speaker)].append(utterance)
    named = role_by_session_code(name, document.header, said) | roles_by_initials(
        document.header, said
    )
    named |= roles_in_head(document.header)
    verdicts = _by_labels(
        said,
        {
            label: _given(label, settings) or named.get(label) or _by_label(label, said)
            for label in said
        },
    )
    told = _by_how_they_speak(document, said, verdicts, files=files, guide=guide)
    return told | roles_by_file_name(name, told, files) if _are_unclear(told) else told


def _by_how_they_speak(
    document: Document,
    said: Mapping[str, Sequence[Utterance]],
    verdicts: Mapping[str, Verdict | None],
    *,
    files: Mapping[str, int],
    guide: Guide,
) -> dict[str, Verdict]:
    """The verdicts, with one for each label that says nothing by itself."""
    utterances = document.utterances
    marked = any(mark in utterance.text for utterance in utterances for mark in QUESTION)
    first = canonical(utterances[0].speaker) if utterances else ""
    behaviours = {
        label: behaviour_of(
            said[label], guide=guide, first=label == first, files=files[label], marked=marked
        )
        for label, verdict in verdicts.items()
        if verdict is None
    }
    told = {label: verdict for label, verdict in verdicts.items() if verdict is not None}
    listed = any(one.role == "moderator" for one in said.get("", ()))
    peers = {label: seen for label, seen in behaviours.items() if label or not listed}
    written = marked or document.messages or document.cited
    if written and _are_unclear(told) and (document.cited or are_peers(peers)):
        among = Verdict(role="participant", why="nobody asks: they talk with each other")
        return told | dict.fromkeys(behaviours, _UNLABELLED) | dict.fromkeys(peers, among)
    told |= _by_behaviour(behaviours, told)
    return told | dict.fromkeys(_named_beside_a_code(said, told), _PRESENT)


def _named_beside_a_code(
    said: Mapping[str, Sequence[Utterance]], told: Mapping[str, Verdict]
) -> list[str]:
    """Who has a name where the only one who is asked has a number instead: whoever hid that name works with whoever asks."""
    asked = [label for label, verdict in told.items() if verdict.role == "participant"]
    coded = [label for label in asked if code_of(label)]
    if len(coded) != 1 or all(verdict.role != "moderator" for verdict in told.values()):
        return []
    return [
        label
        for label in asked
        if label and role_of(label) is None and not _KIN.intersection(label.split())
        if looks_like_name(said[label][0].speaker) and len(said[label]) < len(said[coded[0]])
    ]


def _by_labels(
    said: Mapping[str, Sequence[Utterance]], verdicts: dict[str, Verdict | None]
) -> dict[str, Verdict | None]:
    """What each label says by itself, mended by those beside it: letters mean different things."""
    told = verdicts | told_by_asking(said, verdicts)
    return told | dict.fromkeys(counted_beside_a_word(told))


def _are_unclear(told: Mapping[str, Verdict]) -> bool:
    return all(verdict.role == "unknown" for verdict in told.values())


def _given(label: str, settings: SpeakerSettings) -> Verdict | None:
    given: dict[Role, tuple[str, ...]] = {
        "moderator": settings.moderators,
        "participant": settings.participants,
        "observer": settings.observers,
    }
    for role, labels in given.items():
        if any(is_called(label, other) for other in labels):
            return Verdict(role=role, why="research.toml")
    return None


def _by_label(label: str, labels: Collection[str]) -> Verdict | None:
    each = [part.strip() for part in BETWEEN_PEOPLE.split(label)]
    if label in CROWD or (len(each) > 1 and all(part and part in labels for part in each)):
        return Verdict(role="unknown", why="several people at once")
    named = role_of(label)
    if named == "participant" and label.isalpha() and sum(map(_is_numbered, labels)) > 1:
        return Verdict(role="unknown", why="one of several who have numbers")
    return Verdict(role=named, why="label") if named else None


def _is_numbered(label: str) -> bool:
    return bool(code_of(label)) and role_of(label) == "participant"


def _by_behaviour(
    open_labels: Mapping[str, Behaviour], told: Mapping[str, Verdict]
) -> dict[str, Verdict]:
    """Tell the labels that name no role by how they speak."""
    roles = {verdict.role for verdict in told.values()}
    if not open_labels:
        return {}
    if "moderator" in roles:
        return {
            label: _beside_a_moderator(
                label, seen, _others(label, open_labels), answered="participant" in roles
            )
            for label, seen in open_labels.items()
        }
    if "participant" in roles and sum(map(bool, open_labels)) < 2:  # noqa: PLR2004
        asks = Verdict(role="moderator", why="the other speaker is the participant")
        return {label: asks if label else _UNLABELLED for label in open_labels}
    return _by_asking(open_labels)


def _beside_a_moderator(
    label: str, seen: Behaviour, others: Sequence[Behaviour], *, answered: bool
) -> Verdict:
    if label == "":
        return _UNLABELLED
    if answered and label.startswith("un") and label in NOBODY:
        return Verdict(role="unknown", why="beside the participant, somebody whom nobody knows")
    return _also_asks(label, seen, others, answered=answered) or Verdict(
        role="participant", why="speaks beside the moderator"
    )


def _others(label: str, labels: Mapping[str, Behaviour]) -> list[Behaviour]:
    return [seen for other, seen in labels.items() if other not in {label, ""}]


def _also_asks(
    label: str, seen: Behaviour, others: Sequence[Behaviour], *, answered: bool = False
) -> Verdict | None:
    """A second moderator: asks in several sessions, or asks mostly where others mostly answer."""
    often = seen.files > 2 and any(other.files == 1 for other in others)  # noqa: PLR2004
    asks = seen.asks >= (ASKS / 2 if often else ASKS)
    again = seen.files > 1 and asks and not is_generic(label)
    if again or _jumps_in(seen, others):
        where = "in several sessions" if again else "once, beside the only one who answers"
        return Verdict(role="moderator", why=f"asks, {where}")
    answered = answered or any(2 * other.asking < seen.asking for other in others)
    if seen.own and 2 * seen.own >= max((other.own for other in others), default=seen.own + 1):
        return None  # whoever tells of themselves is asked, and asks back
    often = answered and seen.asks >= MOSTLY_ASKS and seen.turns > 1
    return Verdict(role="moderator", why=f"asks in {seen.asks:.0%} of turns") if often else None


def _jumps_in(seen: Behaviour, others: Sequence[Behaviour]) -> bool:
    """Whether a colleague puts a single question to the only one who is asked, and may thank for the answer."""
    answering = [other.turns for other in others if other.asks < ASKS]
    thanked = seen.turns == 2 and 2 * seen.asks >= 1 and not seen.own  # noqa: PLR2004
    only = thanked or (seen.turns == 1 and seen.asks == 1)
    return only and len(answering) == 1 and answering[0] >= _FEWEST_GOES


def _by_asking(labels: Mapping[str, Behaviour]) -> dict[str, Verdict]:
    if len(labels) == 1:
        label, seen = next(iter(labels.items()))
        return {label: _alone(seen)}
    if "" in labels:
        return _by_asking({label: seen for label, seen in labels.items() if label}) | {
            "": _UNLABELLED
        }
    ranked = sorted(labels, key=lambda label: (-labels[label].asking, label))
    top = labels[ranked[0]]
    also = {
        label: verdict
        for label in ranked[1:]
        if (verdict := _also_asks(label, labels[label], _others(label, labels)))
    }
    rest = [labels[label] for label in ranked[1:] if label not in also]
    if (
        not rest
        or top.asking - max(one.asking for one in rest) < MARGIN
        or not _is_sure(top, rest)
    ):
        unclear = Verdict(role="unknown", why="no speaker asks clearly more")
        return _beside_a_desk(labels) or dict.fromkeys(labels, unclear)
    told = {ranked[0]: Verdict(role="moderator", why=why_asking(top))}
    answering = Verdict(role="participant", why="answers")
    return told | {label: also.get(label, answering) for label in ranked[1:]}


def _beside_a_desk(labels: Iterable[str]) -> dict[str, Verdict]:
    """The roles in a chat with somebody whose label is a desk's name, as Acme Support."""
    desks = {label for label in labels if " " in label and named_side(label) == "agent"}
    wrote = Verdict(role="participant", why="writes to a desk")
    answers = Verdict(role="agent", why="is called a desk")
    return {label: answers if label in desks else wrote for label in labels} if desks else {}


def _is_sure(top: Behaviour, rest: Sequence[Behaviour]) -> bool:
    """Without marks a question is only likely one: whoever asks them must ask often and be brief.

    Who repeats the guide or speaks in several sessions is known by that, and so is who never says I
    beside somebody who tells of themselves.
    """
    if top.marked or top.guide >= MARGIN or top.files > 1:
        return True
    own = max((seen.own for seen in rest if 2 * seen.words >= top.words), default=0.0)
    tell = own >= TELLS and 3 * top.own <= own and top.asks > max(seen.asks for seen in rest)
    return tell or (top.asks >= ASKS and top.length < max(seen.length for seen in rest))


def _alone(seen: Behaviour) -> Verdict:
    if seen.asks >= ASKS and seen.guide > 0.5:  # noqa: PLR2004
        return Verdict(role="moderator", why="only asks what every session asks")
    return Verdict(role="participant", why="the only speaker")
