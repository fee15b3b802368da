"""Every record's words once: which tickets and reviews are copies, templates, or hand on another's text.

Only the first of several copies is evidence; the others are kept and point to it.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise

from research.model import Turn
from research.speakers.guide import words_of
from research.text.filler import without_content

from .canned import MIN_PEOPLE, TEMPLATE_WORDS, canned
from .forwards import CROSS_POST_WORDS, announced, unannounced
from .written import Repeat, Written, longest_line, start_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Copies:
    """Which records, and which stretches of others, are no evidence of their own."""

    reasons: Mapping[str, str]
    """Place of a record to the reason in words."""
    parts: Mapping[str, Repeat]
    """Place of a record that says something of its own, to the stretch that is another's."""


def without_copies(turns: Sequence[Turn]) -> list[Turn]:
    """The turns, those of tickets and reviews compared with each other.

    A record that hands another one on and says something itself becomes several turns: its own words
    and the other's.
    """
    written = [
        Written(
            at=turn.id,
            person_id=turn.person_id,
            shown=f"record {turn.record_id}",
            text=turn.text,
            review=turn.kind == "review",
        )
        for turn in turns
        if turn.kind in {"ticket", "review"} and not turn.reason
    ]
    copies = record_copies(written)
    made: list[Turn] = []
    for turn in turns:
        if turn.id in copies.parts:
            made += _parted(turn, copies.parts[turn.id])
        elif turn.id in copies.reasons:
            made.append(replace(turn, reason=copies.reasons[turn.id]))
        else:
            made.append(turn)
    return made


def _parted(turn: Turn, repeat: Repeat) -> Iterator[Turn]:
    ends = [0, *chain.from_iterable(repeat.spans), len(turn.text)]
    for number, (start, end) in enumerate(pairwise(ends)):
        if text := turn.text[start:end].strip():
            name = f"{turn.id}+{number}" if start else turn.id
            yield replace(turn, id=name, text=text, reason=repeat.reason if number % 2 else "")


def record_copies(written: Sequence[Written]) -> Copies:
    """What of the records is a template, a copy or another's text.

    Args:
        written: The records, in an order that does not depend on chance.
    """
    starts = [start_of(record.text) for record in written]
    forwarded = announced(written, starts)
    begun = [one for one in zip(written, starts, strict=True) if one[0].at not in forwarded]
    rest = [record for record, _ in begun]
    lines = [longest_line(record.text) for record in rest]

    templates = canned([record for record in rest if not record.review])
    reasons = {at: part.reason for at, part in templates.items() if part.alone}
    reasons |= _repeated(_suspects(begun, lines))
    alike: dict[str, list[Written]] = defaultdict(list)
    for record, line in zip(rest, lines, strict=True):
        if record.at not in reasons:
            alike[line].append(record)
    forwarded |= unannounced(alike.values())
    reasons |= {at: part.reason for at, part in forwarded.items() if part.alone}
    parts = {at: part for at, part in (templates | forwarded).items() if not part.alone}
    return Copies(reasons=reasons, parts={at: parts[at] for at in parts.keys() - reasons.keys()})


def _repeated(likely: Iterable[Written]) -> dict[str, str]:
    """Records that say the same as others."""
    same: dict[bytes, list[Written]] = defaultdict(list)
    sizes: dict[bytes, int] = {}
    for record in likely:
        words = words_of(record.own_text)
        if words and not without_content(record.text):  # "Did not answer" copies nobody
            digest = hashlib.sha256(" ".join(words).encode()).digest()
            same[digest].append(record)
            sizes[digest] = len(words)
    reasons: dict[str, str] = {}
    for digest, group in same.items():
        reasons |= _reasons(group, words=sizes[digest]) if len(group) > 1 else {}
    return reasons


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
