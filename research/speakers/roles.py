"""Who speaks: the role behind every label of every session, and how it was told."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from research.model import Role
from research.readers.document import Document, Utterance
from research.settings import SpeakerSettings
from research.text.marks import QUESTION

from .asking import asks
from .guide import Guide
from .labels import canonical, is_generic, may_answer, role_of

ASKS = 0.35
"""Share of turns with a question above which somebody is asking, not answering."""
MARGIN = 0.15
"""How far the asking of two speakers must lie apart to tell them by it."""
MOSTLY_ASKS = 0.6
"""Share of turns with a question above which somebody is a second moderator, beside others who answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """A role, and why in a few words for sources.csv."""

    role: Role
    why: str


_COUNTED_LETTER = re.compile(r"[^\W\d_] \d+")
_UNLABELLED = Verdict(role="unknown", why="text without a label in a file with labels")


@dataclass(frozen=True, slots=True, kw_only=True)
class Behaviour:
    """How a label speaks in one session."""

    turns: int
    words: int
    asks: float
    guide: float
    first: bool
    files: int
    """In how many sessions the same label speaks."""
    marked: bool = True
    """Whether the session's questions have marks to tell them by."""

    @property
    def length(self) -> float:
        """Words a turn."""
        return self.words / self.turns


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
        name: _session(document.utterances, files=files, guide=guide, settings=settings)
        for name, document in documents.items()
    }


def _session(
    utterances: Sequence[Utterance],
    *,
    files: Mapping[str, int],
    guide: Guide,
    settings: SpeakerSettings,
) -> dict[str, Verdict]:
    said: dict[str, list[Utterance]] = defaultdict(list)
    for utterance in utterances:
        said[canonical(utterance.speaker)].append(utterance)
    verdicts = {label: _by_label(label, settings) for label in said}
    if _are_initials(verdicts):
        told = _by_asking(
            {
                label: _behaviour(said[label], guide=guide, first=False, files=1)
                for label in verdicts
                if label
            }
        )
        if all(verdict.role != "unknown" for verdict in told.values()):
            verdicts |= told
    for label in _counted_beside_a_word(verdicts):
        verdicts[label] = None
    for label in _respondents(said, verdicts):
        verdicts[label] = Verdict(role="participant", why="answers; the label may mean either")
    open_labels = [label for label, verdict in verdicts.items() if verdict is None]
    marked = any(mark in utterance.text for utterance in utterances for mark in QUESTION)
    first = canonical(utterances[0].speaker) if utterances else ""
    behaviours = {
        label: _behaviour(
            said[label], guide=guide, first=label == first, files=files[label], marked=marked
        )
        for label in open_labels
    }
    told = {label: verdict for label, verdict in verdicts.items() if verdict is not None}
    return told | _by_behaviour(behaviours, told)


def _counted_beside_a_word(verdicts: Mapping[str, Verdict | None]) -> list[str]:
    """M1 and M2 where somebody else is labelled Moderator: they are men, as F1 is a woman."""
    asking = [
        label
        for label, verdict in verdicts.items()
        if verdict and verdict.role == "moderator" and verdict.why == "label"
    ]
    spelt = any(len(label.split()[0]) > 1 for label in asking)
    return [label for label in asking if spelt and _COUNTED_LETTER.fullmatch(label)]


def _are_initials(verdicts: Mapping[str, Verdict | None]) -> bool:
    """Whether letters are names, as A and B or M and K: only one of them happens to be a role's."""
    labels = [label for label in verdicts if label]
    roles = {verdict.role for label, verdict in verdicts.items() if verdict and label}
    why = {verdict.why for verdict in verdicts.values() if verdict}
    letters = all(len(label) == 1 for label in labels)
    return (
        letters
        and len(labels) > 1
        and len(roles) == 1
        and why == {"label"}
        and None in verdicts.values()
    )


def _respondents(
    said: Mapping[str, Sequence[Utterance]], verdicts: Mapping[str, Verdict | None]
) -> list[str]:
    """Those of I and R, or Q and R1 and R2, who answer: R may be the researcher or a respondent."""
    roles = {verdict.role if verdict else label for label, verdict in verdicts.items()}
    if not roles <= {"moderator", "observer", "unknown", ""}:
        return []
    share = {
        label: sum(asks(u.text) for u in said[label]) / len(said[label])
        for label, verdict in verdicts.items()
        if verdict and verdict.role == "moderator" and verdict.why == "label"
    }
    most = max(share.values(), default=0.0)
    return [label for label in share if may_answer(label) and most - share[label] >= MARGIN]


def _by_label(label: str, settings: SpeakerSettings) -> Verdict | None:
    given: dict[Role, tuple[str, ...]] = {
        "moderator": settings.moderators,
        "participant": settings.participants,
        "observer": settings.observers,
    }
    for role, labels in given.items():
        if any(_same_label(label, other) for other in labels):
            return Verdict(role=role, why="research.toml")
    if (named := role_of(label)) is not None:
        return Verdict(role=named, why="label")
    return None


def _same_label(label: str, other: str) -> bool:
    """A setting may give the first name of a label that has more."""
    wanted = canonical(other)
    return label == wanted or label.split()[:1] == [wanted]


def _behaviour(
    said: Sequence[Utterance], *, guide: Guide, first: bool, files: int, marked: bool = True
) -> Behaviour:
    words = [len(u.text.split()) for u in said]
    repeated = sum(guide.share(u.text) * n for u, n in zip(said, words, strict=True))
    return Behaviour(
        turns=len(said),
        words=sum(words),
        asks=sum(asks(u.text, marked=marked) for u in said) / len(said),
        guide=repeated / max(1, sum(words)),
        first=first,
        files=files,
        marked=marked,
    )


def _by_behaviour(
    open_labels: Mapping[str, Behaviour], told: Mapping[str, Verdict]
) -> dict[str, Verdict]:
    """Tell the labels that name no role by how they speak."""
    roles = {verdict.role for verdict in told.values()}
    if not open_labels:
        return {}
    if "moderator" in roles:
        return {
            label: _beside_a_moderator(label, seen, _others(label, open_labels))
            for label, seen in open_labels.items()
        }
    if "participant" in roles and len(open_labels) == 1:
        return {label: _beside_a_participant(label) for label in open_labels}
    return _by_asking(open_labels)


def _beside_a_participant(label: str) -> Verdict:
    if label == "":
        return _UNLABELLED
    return Verdict(role="moderator", why="the other speaker is the participant")


def _beside_a_moderator(label: str, seen: Behaviour, others: Sequence[Behaviour]) -> Verdict:
    if label == "":
        return _UNLABELLED
    return _also_asks(label, seen, others) or Verdict(
        role="participant", why="speaks beside the moderator"
    )


def _others(label: str, labels: Mapping[str, Behaviour]) -> list[Behaviour]:
    return [seen for other, seen in labels.items() if other not in {label, ""}]


def _also_asks(label: str, seen: Behaviour, others: Sequence[Behaviour]) -> Verdict | None:
    """A second moderator: asks in several sessions, or asks mostly where others mostly answer."""
    if seen.files > 1 and seen.asks >= ASKS and not is_generic(label):
        return Verdict(role="moderator", why="asks, in several sessions")
    answered = any(2 * other.asks < seen.asks for other in others)
    if answered and seen.asks >= MOSTLY_ASKS and seen.turns > 1:
        return Verdict(role="moderator", why=f"asks in {seen.asks:.0%} of turns")
    return None


def _by_asking(labels: Mapping[str, Behaviour]) -> dict[str, Verdict]:
    if len(labels) == 1:
        label, seen = next(iter(labels.items()))
        return {label: _alone(seen)}
    labels, unlabelled = _labelled(labels), dict.fromkeys(labels.keys() & {""}, _UNLABELLED)
    if unlabelled:
        return _by_asking(labels) | unlabelled
    ranked = sorted(labels, key=lambda label: (-_asking(labels[label]), label))
    top = labels[ranked[0]]
    rest = [
        labels[label]
        for label in ranked[1:]
        if not _also_asks(label, labels[label], _others(label, labels))
    ]
    if not rest or _asking(top) - max(map(_asking, rest)) < MARGIN or not _is_sure(top, rest):
        return dict.fromkeys(labels, Verdict(role="unknown", why="no speaker asks clearly more"))
    told = {ranked[0]: Verdict(role="moderator", why=_why(top))}
    for label in ranked[1:]:
        also = _also_asks(label, labels[label], _others(label, labels))
        told[label] = also or Verdict(role="participant", why="answers")
    return told


def _labelled(labels: Mapping[str, Behaviour]) -> dict[str, Behaviour]:
    return {label: seen for label, seen in labels.items() if label}


def _is_sure(top: Behaviour, rest: Sequence[Behaviour]) -> bool:
    """Without marks a question is only likely one: whoever asks them must ask often and be brief.

    Who repeats the guide or speaks in several sessions is known by that.
    """
    if top.marked or top.guide >= MARGIN or top.files > 1:
        return True
    return top.asks >= ASKS and top.length < max(seen.length for seen in rest)


def _alone(seen: Behaviour) -> Verdict:
    if seen.asks >= ASKS and seen.guide > 0.5:  # noqa: PLR2004
        return Verdict(role="moderator", why="only asks what every session asks")
    return Verdict(role="participant", why="the only speaker")


def _asking(seen: Behaviour) -> float:
    """How much somebody behaves like a moderator; the weights only order the evidence."""
    return seen.asks + seen.guide + 0.1 * seen.first + 0.3 * (seen.files > 1)


def _why(seen: Behaviour) -> str:
    reasons = [f"asks in {seen.asks:.0%} of turns"]
    if seen.guide >= 0.1:  # noqa: PLR2004
        reasons.append("repeats across sessions")
    if seen.first:
        reasons.append("speaks first")
    if seen.files > 1:
        reasons.append(f"speaks in {seen.files} sessions")
    return ", ".join(reasons)
