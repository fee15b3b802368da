"""Auto-replies, macros and a form's own lines: what several people's records hold nearly word for word.

A record that is nothing else is nobody's words; of one that says something besides, only the rest is evidence.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from .forwards import FEW_WORDS, Handed, Spans, around, own_words, says_more
from .inserts import inserts
from .macros import MIN_PEOPLE, fixed_words, macros, shared_in
from .written import Written

TEMPLATE_WORDS: Final = 12
"""So many words are not written alike by several people: it is an auto-reply."""
_SHARE: Final = 0.6
"""Part of a record's words that the template's line must be; the rest is greeting and name, or somebody's own."""
_FILLED: Final = 0.5
"""Part of the words beside the canned ones that most such records have: then they were filled into it."""


def templates(
    written: Sequence[Written], longest: Sequence[str], *, own: Callable[[str], Spans]
) -> dict[str, Handed]:
    """Place of each record with canned words, to where these stand, and whether there is nothing else.

    Args:
        written: The records.
        longest: The longest line of each.
        own: Where a text's own words are, without signature and quotes; asked of few.
    """
    shared, marks = shared_in([record.text for record in written])
    found = _filled_in(written, longest, marks, own) | _inserted(written, shared, own)
    return found | _canned(written, shared, own, found)


def _canned(
    written: Sequence[Written],
    shared: Mapping[int, list[int]],
    own: Callable[[str], Spans],
    found: Mapping[str, Handed],
) -> dict[str, Handed]:
    """Records that are a canned answer as a whole, but for those that are known to say something besides."""
    texts, people = [r.text for r in written], [r.person_id for r in written]
    canned: dict[str, Handed] = {}
    for places in macros(
        texts, people, own_words=lambda text: own_words(text, own(text)), shared=shared
    ):
        heard = len({people[place] for place in places})
        why = f"template: nearly the same sentences in {len(places)} records of {heard} people"
        usual = _usual([texts[place] for place in places])
        for place in places:
            at, text = written[place].at, texts[place]
            part = found.get(at)
            beside = (
                "" if part is None else " ".join(around(text, part.start, part.end, own(text)))
            )
            if part is None or part.alone or _was_filled_in(beside, usual):
                canned[at] = Handed(start=0, end=len(text), reason=why, alone=True)
    return canned


def _usual(texts: Sequence[str]) -> frozenset[bytes]:
    """The words that most of the texts have."""
    times = Counter(word for text in texts for word in set(fixed_words(text)))
    return frozenset(word for word, count in times.items() if count > len(texts) / 2)


def _was_filled_in(beside: str, usual: frozenset[bytes]) -> bool:
    """Whether what stands beside the canned words is made of words that most such records have."""
    said = fixed_words(beside)
    return sum(word in usual for word in said) >= _FILLED * len(said)


def _inserted(
    written: Sequence[Written], shared: Mapping[int, list[int]], own: Callable[[str], Spans]
) -> dict[str, Handed]:
    """Runs of canned sentences; a store's reviews are written by nobody else, and say alike what people say."""
    found: dict[str, Handed] = {}
    tickets = {place: parts for place, parts in shared.items() if not written[place].review}
    people = [record.person_id for record in written]
    for place, part in inserts([record.text for record in written], people, tickets):
        record = written[place]
        spans = own(record.text)
        if any(start < part.end and end > part.start for start, end in spans):
            why = f"template: the same sentences in records of {part.people} people"
            found[record.at] = _handed(record.text, part.start, part.end, why, spans)
    return found


def _filled_in(
    written: Sequence[Written],
    longest: Sequence[str],
    marks: Sequence[int],
    own: Callable[[str], Spans],
) -> dict[str, Handed]:
    """Records that are mostly one line of a template, with their own numbers and names in it."""
    found: dict[str, Handed] = {}
    for places in _marked(longest, marks):
        people = len({written[place].person_id for place in places})
        why = f"template: nearly the same words in {len(places)} records of {people} people"
        for place in places if people >= MIN_PEOPLE else ():
            line, record = longest[place], written[place]
            if len(line.split()) >= _SHARE * len(record.text.split()):
                spans = own(record.text)
                start, end = _line_in(record.text)
                if not spans or any(low < end and high > start for low, high in spans):
                    found[record.at] = _handed(record.text, start, end, why, spans)
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


def _handed(text: str, start: int, end: int, why: str, own: Spans) -> Handed:
    says = any(says_more(piece, than=FEW_WORDS) for piece in around(text, start, end, own))
    return Handed(start=start, end=end, reason=why, alone=not says)
