"""Who wrote each post of a copied page, and when: the heads of posts, and the lines that stand below each."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, NamedTuple

from research.readers.records.pasted.page_lines import (
    MACHINES,
    OWNERS,
    STAMP,
    beside,
    has_letters,
    is_badge,
    is_marked,
    is_name,
    is_stamp,
    key_of,
)
from research.readers.transcript.labelling.roles import initials

_ABOVE: Final = 8
"""Lines that may stand between a name and the time below it, such as what somebody is."""
_FEWEST, _EACH = 3, 0.8
Line = tuple[int, str]


@dataclass(slots=True, kw_only=True)
class PagePost:
    """Who wrote something and when, and the lines below that."""

    name: str = ""
    date: str = ""
    rating: str = ""
    title: str = ""
    to: str = ""
    """Whom it went to, where a line below the head says so."""
    owner: bool = False
    """The page marks it as by whose page it is."""
    number: int = 0
    body: list[Line] = field(default_factory=list)

    @property
    def clock(self) -> bool:
        """Whether it says at best a time of day, as chats do."""
        return not (self.date or self.rating)


class _Stamp(NamedTuple):
    """Lines that say when, or how many stars; and who, where that stands on the same line."""

    start: int
    end: int
    told: PagePost


_Heads = list[tuple[int, int, PagePost]]
"""Where each begins and ends, and whose it is."""
_Spans = list[tuple[_Stamp, list[int]]]
"""Each time with the lines above it that are not the page's."""


def posts_of(lines: Sequence[Line], *, clocks: bool) -> list[PagePost]:
    """Every post in turn; the first is what stands above them all.

    Args:
        lines: those that are not empty, with their numbers.
        clocks: a bare `9:14` is when somebody wrote, and no place in a recording.
    """
    texts = [text for _, text in lines]
    stamps = list(_stamps(texts, clocks=clocks))
    spans = _spans(texts, stamps)
    posts, place = [PagePost()], 0
    for start, end, post in _below(texts, spans) or _above(texts, spans):
        posts[-1].body.extend(lines[place:start])
        post.number, place = lines[start][0], end
        posts.append(post)
    posts[-1].body.extend(lines[place:])
    return posts


def _stamps(texts: Sequence[str], *, clocks: bool) -> Iterator[_Stamp]:
    place = 0
    while place < len(texts):
        start, place = place, place + 1
        if told := beside(texts[start], clocks=clocks):
            yield _Stamp(start, place, PagePost(name=told[0], date=told[1]))
        elif is_stamp(texts[start], clocks=clocks):
            while place < len(texts) and is_stamp(texts[place], clocks=clocks):
                place += 1
            yield _Stamp(start, place, _read(texts[start:place]))


def _read(lines: Sequence[str]) -> PagePost:
    found = [hit for line in lines for hit in STAMP.finditer(line)]
    stars = next((told for hit in found if (told := hit["stars"] or hit["alone"])), "")
    return PagePost(
        date=next((hit["when"] for hit in found if hit["when"]), ""),
        rating=stars,
        title=STAMP.sub("", lines[0]).strip() if lines[0].startswith(stars or "\n") else "",
    )


def _spans(texts: Sequence[str], stamps: Sequence[_Stamp]) -> _Spans:
    """What stands above each time and by nearly every other too is the page's: Like, Reply, •."""
    times = Counter(map(key_of, texts))
    shared = {key for key, n in times.items() if n >= max(_FEWEST, _EACH * len(stamps))}
    spans: _Spans = []
    end = 0
    for stamp in stamps:
        lines = range(end, stamp.start)
        own = [n for n in lines if has_letters(texts[n]) and key_of(texts[n]) not in shared]
        own = [n for n in own if not (is_badge(texts[n]) or _is_announcing(texts, n))]
        spans.append((stamp, own))
        end = stamp.end
    return spans


def _above(texts: Sequence[str], spans: _Spans) -> _Heads:
    """Posts whose time stands between the name and the words.

    Between the two a page prints alike for all, so the name is so many lines above the time as the most
    different names are.
    """
    names: dict[int, set[str]] = defaultdict(set)
    for stamp, span in spans:
        for above, n in enumerate(reversed(span[-_ABOVE:])):
            if not stamp.told.name and is_name(texts[n]):
                names[above].add(texts[n])
    best = max(names, key=lambda above: (len(names[above]), above), default=0)
    heads: _Heads = []
    for stamp, span in spans:
        n = stamp.start if stamp.told.name else span[-1 - best] if best < len(span) else -1
        if stamp.told.name or (n >= 0 and is_name(texts[n])):
            heads.append((_begin(texts, n, stamp), stamp.end, _post(texts, n, stamp)))
    return heads


def _below(texts: Sequence[str], spans: _Spans) -> _Heads:
    """Posts whose time stands below the words, the next name below it; none where most do not."""
    fitting = sum(
        len(span) > 1 and is_name(texts[span[0]]) and not is_name(texts[span[-1]])
        for _, span in spans
    )
    if fitting < max(_FEWEST, len(spans) / 2):
        return []
    heads: _Heads = []
    for stamp, span in spans:
        if named := [n for n in span[:-1] if is_name(texts[n])]:
            n = named[0 if heads else -1]
            heads.append((_begin(texts, n, stamp), n + 1, _post(texts, n, stamp)))
    return heads


def _post(texts: Sequence[str], n: int, stamp: _Stamp) -> PagePost:
    """The post of whoever is named on that line, or on that of the time."""
    around = texts[max(n - 1, 0) : n + 2]
    name = (stamp.told.name or texts[n]).strip("*_ ")
    return replace(
        stamp.told,
        name=f"{name} (bot)" if is_marked(around, MACHINES) else name,
        owner=is_marked(around, OWNERS),
        body=[],
    )


def _begin(texts: Sequence[str], n: int, stamp: _Stamp) -> int:
    """Where a head begins: lines above the name may say it as well, such as View Ines Pardo's profile, IP."""
    while n and not stamp.told.name and _announces(texts[n - 1], texts[n]):
        n -= 1
    return n


def _is_announcing(texts: Sequence[str], n: int) -> bool:
    name = texts[n + 1] if n + 1 < len(texts) else ""
    return name != texts[n] and is_name(name) and _announces(texts[n], name)


def _announces(line: str, name: str) -> bool:
    letters = line.isupper() and len(line) <= _FEWEST and initials(name).startswith(line[:1])
    return name in line or letters
