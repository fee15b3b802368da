"""Who answers for a company, told by behaviour where an export does not say it.

A customer writes to the few who help them; whoever helps writes to many customers. A name may say it
as well ("Acme Support", "Assistant Bot").
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from research.model import Role

MANY = 3
"""Writing to fewer people than this tells nothing."""
MANY_MORE = 6
"""Whoever opens most of all records needs this many: one customer's tickets may meet many agents."""
_BOTS = re.compile(
    r"\b(?:\w*bot|virtual assistant|automation|auto[- ]?reply|system)\b", re.IGNORECASE
)
_DESKS = re.compile(r"\b(?:support|help ?desk|customer (?:care|service|success))\b", re.IGNORECASE)


def named_side(name: str) -> Role | None:
    """What a name says by itself: a bot's, a desk's, or nothing."""
    if _BOTS.search(name):
        return "bot"
    return "agent" if _DESKS.search(name) else None


def answering(written: Iterable[tuple[str, str]]) -> frozenset[str]:
    """Those who write in many different people's records.

    Args:
        written: Record and writer of every text, the texts of a record in their order. Empty
            records and writers are nobody's.
    """
    records: dict[str, dict[str, None]] = defaultdict(dict)
    for record, writer in written:
        if record and writer:
            records[record][writer] = None
    shared = [tuple(writers) for writers in records.values() if len(writers) > 1]
    met: dict[str, set[str]] = defaultdict(set)
    of: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for writers in shared:
        for writer in writers:
            met[writer].update(other for other in writers if other != writer)
            of[writer].append(writers)
    first = Counter(writers[0] for writers in shared)
    return frozenset(
        writer
        for writer, mine in of.items()
        if len(met[writer]) >= (MANY_MORE if 2 * first[writer] > len(shared) else MANY)
        and 2 * sum(_looks_up(writer, writers, met) for writers in mine) > len(mine)
    )


def _looks_up(writer: str, writers: tuple[str, ...], met: Mapping[str, set[str]]) -> bool:
    """Whether somebody in the record met half as many people or fewer."""
    return any(2 * len(met[other]) <= len(met[writer]) for other in writers)


def openers(written: Iterable[tuple[str, str]], staff: frozenset[str]) -> dict[str, str]:
    """The first writer of each record who is not staff: whose record it is."""
    found: dict[str, str] = {}
    for record, writer in written:
        if writer not in staff:
            found.setdefault(record, writer)
    return found


def asking(
    written: Iterable[tuple[str, str]], *, staff: frozenset[str] = frozenset()
) -> Iterator[Role]:
    """The side of every text: the opener's record, staff's answers, and unknown others."""
    texts = list(written)
    known = staff | answering(texts)
    own = openers(texts, known)
    for record, writer in texts:
        if writer in known:
            yield "agent"
        else:
            yield "participant" if own.get(record) == writer else "unknown"
