"""Auto-replies, macros and a form's own lines: what several people's records hold nearly word for word.

A record that is nothing else is nobody's words; of one that says something besides, only the rest is evidence.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from .inserts import inserts
from .macros import MIN_PEOPLE, fixed_words, macros, shared_in
from .written import Repeat, Written

TEMPLATE_WORDS: Final = 12
"""So many words are not written alike by several people: it is an auto-reply."""
_SHARE: Final = 0.6
"""Part of a record's words that the template's line must be; the rest is greeting and name, or somebody's own."""
_FILLED: Final = 0.5
"""Part of the words beside the canned ones that most such records have: then they were filled into it."""


def templates(written: Sequence[Written], longest: Sequence[str]) -> dict[str, Repeat]:
    """Place of each record with canned words, to where these stand, and whether there is nothing else.

    Args:
        written: The records.
        longest: The longest line of each.
    """
    shared, marks = shared_in([record.text for record in written])
    found = _filled_in(written, longest, marks) | _inserted(written, shared)
    return found | _canned(written, shared, found)


def _canned(
    written: Sequence[Written], shared: Mapping[int, list[int]], found: Mapping[str, Repeat]
) -> dict[str, Repeat]:
    """Records that are a canned answer as a whole, but for those that are known to say something besides."""
    canned: dict[str, Repeat] = {}
    for places in macros(written, shared):
        records = [written[place] for place in places]
        people = len({record.person_id for record in records})
        why = f"template: nearly the same sentences in {len(places)} records of {people} people"
        usual = _usual([record.text for record in records])
        for record in records:
            part = found.get(record.at)
            beside = " ".join(record.around(part.start, part.end)) if part else ""
            if part is None or part.alone or _was_filled_in(beside, usual):
                end = len(record.text)
                canned[record.at] = Repeat(start=0, end=end, reason=why, alone=True)
    return canned


def _usual(texts: Sequence[str]) -> frozenset[bytes]:
    """The words that most of the texts have."""
    times = Counter(word for text in texts for word in set(fixed_words(text)))
    return frozenset(word for word, count in times.items() if count > len(texts) / 2)


def _was_filled_in(beside: str, usual: frozenset[bytes]) -> bool:
    """Whether what stands beside the canned words is made of words that most such records have."""
    said = fixed_words(beside)
    return sum(word in usual for word in said) >= _FILLED * len(said)


def _inserted(written: Sequence[Written], shared: Mapping[int, list[int]]) -> dict[str, Repeat]:
    """Runs of canned sentences; a store's reviews are written by nobody else, and say alike what people say."""
    found: dict[str, Repeat] = {}
    tickets = {place: parts for place, parts in shared.items() if not written[place].review}
    for place, part in inserts(written, tickets):
        record = written[place]
        if any(start < part.end and end > part.start for start, end in record.own):
            why = f"template: the same sentences in records of {part.people} people"
            found[record.at] = record.repeat(part.start, part.end, why)
    return found


def _filled_in(
    written: Sequence[Written], longest: Sequence[str], marks: Sequence[int]
) -> dict[str, Repeat]:
    """Records that are mostly one line of a template, with their own numbers and names in it."""
    found: dict[str, Repeat] = {}
    for places in _marked(longest, marks):
        people = len({written[place].person_id for place in places})
        why = f"template: nearly the same words in {len(places)} records of {people} people"
        for place in places if people >= MIN_PEOPLE else ():
            line, record = longest[place], written[place]
            if len(line.split()) >= _SHARE * len(record.text.split()):
                start, end = _line_in(record.text)
                own = record.own
                if not own or any(low < end and high > start for low, high in own):
                    found[record.at] = record.repeat(start, end, why)
    return found


def _marked(longest: Sequence[str], marks: Sequence[int]) -> Iterator[list[int]]:
    """Places of records whose longest line, which is long, is the same but for what was filled in."""
    times = Counter(marks)
    same: dict[int, list[int]] = defaultdict(list)
    for place, (mark, line) in enumerate(zip(marks, longest, strict=True)):
        often = mark and times[mark] >= MIN_PEOPLE
        if often and line.count(" ") >= TEMPLATE_WORDS - 1:
            same[mark].append(place)
    yield from same.values()


def _line_in(text: str) -> tuple[int, int]:
    """Where the longest line stands."""
    line = max(text.splitlines(), key=len, default="")
    start = text.find(line)
    return start, start + len(line)
