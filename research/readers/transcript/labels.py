"""Who says a line: labels are found over the whole file, for one line alone cannot tell.

A label is a beginning that recurs or that is a known word for a speaker. `Note:`, `Question 3:`
and the `Name:` inside a sentence are none.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from research.readers.transcript.blocks import is_wrapped
from research.readers.transcript.candidates import How, Labelled, candidate
from research.readers.transcript.lines import Line
from research.readers.transcript.roles import is_misspelt, is_role, is_short, key

_SMALL = "de da do dos van von der den la le el al bin of the y und and"
_PARTICLES = frozenset(_SMALL.split())
_AGREED = 3
"""Times that a name must begin a line, in a file that has no other labels."""
_OFTEN = 6
"""Times after which a word that also stands in the text is a label all the same."""


def find_labels(
    lines: Sequence[Line], *, recorded: bool = False, wrapped: bool | None = None
) -> dict[int, Labelled]:
    """The lines that a speaker's label begins, by line number.

    Args:
        lines: All lines of the file.
        recorded: They are captions, where a label never stands alone on its line.
        wrapped: Whether lines end where the page does; None when it is not known.
    """
    speech = [line for line in lines if line.speech or line.label]
    found = {line.number: part for line in speech if (part := candidate(line)) is not None}
    if recorded:
        found = {number: part for number, part in found.items() if part.how != "alone"}
    talk = [line for line in speech if line.mark != "heading"]
    each = not (is_wrapped(talk, found) if wrapped is None else wrapped)
    accepted = _accept(found, speech, _starts(talk, found, each=each))
    return {
        number: part for number, part in found.items() if (key(part.label), part.how) in accepted
    }


def _starts(talk: Sequence[Line], found: dict[int, Labelled], *, each: bool) -> list[int]:
    """Numbers of the lines that begin a paragraph, or of all where each is one."""
    first = [line.number for line in talk[:1]]
    return first + [
        line.number
        for before, line in pairwise(talk)
        if each or line.number in found or line.number != before.number + 1
    ]


def _accept(
    found: dict[int, Labelled], speech: Sequence[Line], starts: Sequence[int]
) -> set[tuple[str, How]]:
    counts = Counter((key(part.label), part.how) for part in found.values())
    spelling = {(key(part.label), part.how): part.label for part in found.values()}
    lower = " ".join(line.text for line in speech)
    by_speaker = Counter(name for name, _ in counts.elements())
    sure = {
        pair
        for pair, count in counts.items()
        if _is_sure(spelling[pair], pair[1], (count, by_speaker[pair[0]]), lower)
    }
    sure |= _dense(found, starts) | _under_stamps(found, speech)
    _drop_lonely_stamps(sure, counts)
    return sure | _drifted(sure, counts, spelling, lower) | _guests(sure, found, speech, lower)


def _is_sure(label: str, how: How, counts: tuple[int, int], text: str) -> bool:
    count, by_speaker = counts
    if how == "given":
        return True
    if how == "alone":
        return count > 1 if is_role(label) else count >= _AGREED and _is_name(label, text)
    if is_role(label):
        return not is_short(label) or by_speaker > 1
    return _recurs(label, how, counts, text)


def _recurs(label: str, how: How, counts: tuple[int, int], text: str) -> bool:
    """A name says so by standing before many lines, or before a time."""
    count, by_speaker = counts
    if how == "bracket":
        return count > 1 and any(character.isdigit() for character in label)
    if how == "stamp":
        return _is_name(label, "")
    often = by_speaker >= _OFTEN and label[0].isupper()
    return often or (by_speaker >= _AGREED and _is_name(label, text))


def _dense(found: dict[int, Labelled], starts: Sequence[int]) -> set[tuple[str, How]]:
    """Names before nearly every paragraph are labels, however short the file is."""
    names = {
        number: part
        for number, part in found.items()
        if part.how in ("colon", "stamp")
        and not part.label[0].islower()
        and _is_name(part.label, "")
    }
    later = sum(number >= min(names, default=0) for number in starts)
    speakers_named = {key(part.label) for part in names.values()}
    if len(speakers_named) < 2 or len(names) < 0.7 * later:  # noqa: PLR2004
        return set()
    words = sum(len(part.said.split()) for part in names.values())
    if words < len(names) or len(speakers_named) > max(2, len(names) / 2):
        return set()
    return {(key(part.label), part.how) for part in names.values()}


def _under_stamps(found: dict[int, Labelled], speech: Sequence[Line]) -> set[tuple[str, How]]:
    """Names on a line of their own right below a time, as older Teams files have them."""
    stamped = [line.number for line in speech if line.stamp]
    names = {
        number: found[number]
        for number in stamped
        if number in found and found[number].how == "alone" and _is_name(found[number].label, "")
    }
    if len(names) < _AGREED or len(names) < 0.7 * len(stamped):
        return set()
    return {(key(part.label), part.how) for part in names.values()}


def _drop_lonely_stamps(sure: set[tuple[str, How]], counts: Counter[tuple[str, How]]) -> None:
    """One line that ends in a time is a meeting at 10:30, not a speaker."""
    stamps = [pair for pair in sure if pair[1] == "stamp"]
    if sum(counts[pair] for pair in stamps) == 1:
        sure.difference_update(stamps)


def _is_name(label: str, text: str) -> bool:
    """Words that are written like a name, and not also used as plain words in the text."""
    words = [word for word in re.split(r"[\s/()]+", label) if word]
    if all(word.islower() for word in words if word.isalpha()):
        return len(words) == 1 and not re.search(
            rf"(?<![.?!:]\s)\s{re.escape(label)}\b(?!\s*:)", text
        )
    if not all(word in _PARTICLES or not word[0].islower() for word in words):
        return False
    return not re.search(rf"\b{re.escape(label.lower())}\b", text)


def _drifted(
    sure: set[tuple[str, How]],
    counts: Counter[tuple[str, How]],
    spelling: dict[tuple[str, How], str],
    text: str,
) -> set[tuple[str, How]]:
    """Other spellings of a sure label: misspelt, or written in another way."""
    known = {name for name, _ in sure}
    return {
        pair
        for pair in counts
        if pair not in sure
        and pair[1] in ("colon", "stamp", "bold", "tab")
        and (
            pair[0] in known
            or (_is_name(spelling[pair], text) and any(is_misspelt(pair[0], k) for k in known))
        )
    }


def _guests(
    sure: set[tuple[str, How]], found: dict[int, Labelled], speech: Sequence[Line], text: str
) -> set[tuple[str, How]]:
    """Somebody who speaks once or twice, in a file where labels begin nearly every turn."""
    total = sum((key(part.label), part.how) in sure for part in found.values())
    if len({name for name, _ in sure}) < 2 or total < _AGREED:  # noqa: PLR2004
        return set()
    within = {below.number for above, below in pairwise(speech) if _runs_on(above, below)}
    return {
        (key(part.label), part.how)
        for number, part in found.items()
        if part.how in ("colon", "given")
        and number not in within
        and not part.label[0].islower()
        and len(part.label.split()) <= _AGREED
        and _is_name(part.label, text)
    }


def _runs_on(above: Line, below: Line) -> bool:
    """Whether a sentence goes over the end of the line."""
    return below.number == above.number + 1 and not above.text.endswith((".", "?", "!", "…", '"'))
