"""The same thing twice: a session published again, a ticket sent by two channels, a template.

Only the first of several copies is evidence; the others are kept and point to it.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from research.speakers.guide import words_of
from research.text.filler import without_content
from research.text.question_marks import QUESTION

from .forwards import CROSS_POST_WORDS, Handed, Spans, announced, own_words, unannounced, whole
from .macros import MIN_PEOPLE
from .templates import TEMPLATE_WORDS, templates
from .written import Written, longest_line, start_of

_FEWEST_WORDS = 8
"""Of a session, questions aside; fewer may be two people's "Nothing at all.", word for word."""
_FAR_MORE = 1.25
SAME_SESSION = 0.9
"""Share of a session's five-word runs that another session must hold to be the same one."""
MIN_SESSION_RUNS = 40
"""Shorter sessions may agree by chance: they are mostly greeting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copies:
    """Which records, and which stretches of others, are no evidence of their own."""

    reasons: Mapping[str, str]
    """Place of a record to the reason in words."""
    handed: Mapping[str, Handed]
    """Place of a record that says something of its own, to the stretch that is another's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voices:
    """What is known of a session's speakers."""

    answers: bool
    """Somebody is known to answer."""
    asks: bool
    """Somebody else is known to ask."""
    said: int = 0
    """Letters of all that is said."""

    @property
    def told(self) -> int:
        """How well they are told apart."""
        return self.answers + (self.answers and self.asks)


def session_copies(sessions: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Source id of each session that is a copy, to the source id of the one that counts."""
    sessions = sessions if len(sessions) > 1 else {}  # one alone copies none
    runs = {name: _runs([" ".join(texts)]) for name, texts in sessions.items()}

    @cache
    def within(name: str) -> frozenset[int]:
        return _runs(sessions[name])

    holders: dict[int, list[str]] = defaultdict(list)
    copies: dict[str, str] = _word_for_word(sessions)
    for name in sorted(runs.keys() - copies.keys()):
        if len(runs[name]) >= MIN_SESSION_RUNS:
            shared: dict[str, int] = defaultdict(int)
            for run in runs[name]:
                for other in holders[run]:
                    shared[other] += 1
            best = min(shared, key=lambda other: (-shared[other], other), default="")
            if best and (
                shared[best] >= SAME_SESSION * min(len(runs[name]), len(runs[best]))
                or _holds(runs[best], within(name))
                or _holds(runs[name], within(best))
            ):
                copies[name] = best
                continue
        for run in runs[name]:
            holders[run].append(name)
    return copies


def _word_for_word(sessions: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Sessions of the same words all through, however short: a voice note as text and as captions."""
    first: dict[tuple[str, ...], str] = {}
    found: dict[str, str] = {}
    for name, texts in sorted(sessions.items()):
        words = words_of(" ".join(texts))
        told = words_of(" ".join(text for text in texts if text.rstrip()[-1:] not in QUESTION))
        if len(told) >= _FEWEST_WORDS and first.setdefault(words, name) != name:
            found[name] = first[words]
    return found


def best_told(copies: Mapping[str, str], heard: Mapping[str, Voices]) -> dict[str, str]:
    """The same copies, pointing to the one in which those who ask and those who answer are told apart.

    A recogniser's file often names nobody, and the transcript that was made of it does. Of those that tell as
    much, one that holds far more is the session, and the first a piece of it.

    Args:
        copies: Source id of each session that is a copy, to the source id of the one that counts.
        heard: What is known of each session's speakers.
    """
    same: dict[str, list[str]] = defaultdict(list)
    for name in copies:
        first = copies[name]
        while first in copies:
            first = copies[first]
        same[first].append(name)
    told: dict[str, str] = {}
    for first, others in same.items():
        most = max(heard[name].told for name in (first, *others))
        likely = [name for name in (first, *others) if heard[name].told == most]
        longest = max(likely, key=lambda name: heard[name].said)
        more = most and heard[longest].said > _FAR_MORE * heard[likely[0]].said
        best = longest if more else likely[0]
        told |= {name: best for name in (first, *others) if name != best}
    return told


def record_copies(written: Sequence[Written], *, own: Callable[[str], Spans] = whole) -> Copies:
    """What of the records is a template, a copy or another's text.

    Args:
        written: The records, in an order that does not depend on chance.
        own: Where a text's own words are, without signature and quotes; asked only where there may
            be a copy.
    """
    starts = [start_of(record.text) for record in written]
    handed = announced(written, starts, own=own)
    begun = [one for one in zip(written, starts, strict=True) if one[0].at not in handed]
    rest = [record for record, _ in begun]
    lines = [longest_line(record.text) for record in rest]

    canned = templates(rest, lines, own=own)
    nearly = {at: part.reason for at, part in canned.items() if part.alone}
    reasons = _repeated(_suspects(begun, lines), nearly, own)
    alike: dict[str, list[Written]] = defaultdict(list)
    for record, line in zip(rest, lines, strict=True):
        if record.at not in reasons:
            alike[line].append(record)
    handed |= unannounced(alike.values(), own=own)
    reasons |= {at: part.reason for at, part in handed.items() if part.alone}
    parts = {at: part for at, part in (canned | handed).items() if not part.alone}
    return Copies(reasons=reasons, handed={at: parts[at] for at in parts.keys() - reasons.keys()})


def _repeated(
    likely: Iterable[Written], nearly: Mapping[str, str], own: Callable[[str], Spans]
) -> dict[str, str]:
    """Records that say the same as others, beside those that say nearly the same."""
    same: dict[bytes, list[Written]] = defaultdict(list)
    sizes: dict[bytes, int] = {}
    for record in likely:
        words = words_of(own_words(record.text, own(record.text)))
        if words and not without_content(record.text):  # "Did not answer" copies nobody
            digest = hashlib.sha256(" ".join(words).encode()).digest()
            same[digest].append(record)
            sizes[digest] = len(words)
    reasons: dict[str, str] = {}
    firsts: set[str] = set()
    for digest, group in same.items():
        if len(group) > 1:
            reasons |= _reasons(group, words=sizes[digest])
            firsts |= {group[0].at} if all(record.review for record in group) else set()
    return {at: why for at, why in nearly.items() if at not in firsts} | reasons


def _suspects(begun: Sequence[tuple[Written, str]], lines: Sequence[str]) -> Iterator[Written]:
    """Records that share their longest line with any other, or their start with one of theirs.

    A copy by another channel may be wrapped in another way, but begins alike.
    """
    starts = [(record.person_id, start) for record, start in begun]
    shared, alike = Counter(lines), Counter(starts)
    for (record, _), line, start in zip(begun, lines, starts, strict=True):
        if shared[line] > 1 or alike[start] > 1:
            yield record


def _reasons(group: Sequence[Written], *, words: int) -> dict[str, str]:
    people = {record.person_id for record in group}
    many = words >= TEMPLATE_WORDS and len(people) >= MIN_PEOPLE
    if many and not all(record.review for record in group):
        why = f"template: the same words in {len(group)} records of {len(people)} people"
        return {record.at: why for record in group}
    first: dict[str, Written] = {}
    reasons = {}
    for record in group:
        owner = "" if many or words >= CROSS_POST_WORDS else record.person_id
        original = first.setdefault(owner, record)
        if original is not record:
            reasons[record.at] = f"copy of {original.shown}"
    return reasons


def _holds(session: frozenset[int], answers: frozenset[int]) -> bool:
    """Whether everything stands in a session that another file has of it, as the answers alone."""
    held = len(answers & session)
    return len(answers) >= MIN_SESSION_RUNS and held >= SAME_SESSION * len(answers)


def _runs(texts: Sequence[str]) -> frozenset[int]:
    """Runs of five words within each text, by their hashes: they are held against each other and never kept."""
    told = map(words_of, texts)
    return frozenset(hash(words[i : i + 5]) for words in told for i in range(len(words) - 4))
