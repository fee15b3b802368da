"""Several labels of one speaker in a file: `Mei (Supply analyst)`, `Respondent (R)` and `R`, `P3 (Mei)`."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from research.readers.transcript.labelling.candidates import Labelled
from research.readers.transcript.labelling.roles import (
    initials,
    is_role,
    key,
    looks_like_name,
    parted,
    without_age,
    without_beside,
)
from research.readers.transcript.lines import Line

_ASKED = re.compile(
    r"(?:[QPDFV]|question|pregunta|pergunta|domanda|frage|vraag)\s?(\d{1,2})\s?[:.)]",
    re.IGNORECASE,
)
_ANSWERED = re.compile(r"[RA](\d{1,2})", re.IGNORECASE)
_MOST = 0.8
_LETTERS, _FEWEST_TOLD = (2, 3), 2
_DECLARED = re.compile(r"^(?P<full>[^()]{2,40}?)\s*\((?P<short>[^\W\d_]{1,3})\)$")


def one_label_each(labels: Mapping[int, Labelled]) -> dict[int, Labelled]:
    """The labels, each speaker's spelt alike; a role beside a name is kept, and given to the name alone."""
    known = {key(part.label) for part in labels.values()}
    short = {
        key(found["short"]): found["full"].strip()
        for part in labels.values()
        if (found := _DECLARED.match(part.label)) and key(found["short"]) in known
    }
    spelt = [part.label for part in labels.values()]
    both = by_initials(spelt) | _told_once(spelt) | _of_both(spelt)
    return {
        number: replace(part, label=both[key(part.label)])
        if key(part.label) in both
        else _plainly(part, known, short)
        for number, part in labels.items()
    }


def answers_to_numbers(
    lines: Sequence[Line], labels: Mapping[int, Labelled]
) -> dict[int, Labelled]:
    """The labels, with one for all of R1, R2, R3 that answer the questions of their numbers in turn, and one for Q1, Q2, Q3 above these or above `A`."""
    free = [line for line in lines if line.speech and line.number not in labels]
    asked = {line: found for line in free if (found := _ASKED.match(line.text))}
    numbered = {n: _ANSWERED.fullmatch(part.label) for n, part in labels.items()}
    numbers = {n: int(found[1]) for n, found in numbered.items() if found}
    told, known = list(numbers.values()), {int(found[1]) for found in asked.values()}
    in_turn = told == sorted(told) and len(set(told)) > 1
    in_turn &= len(known.intersection(told)) >= _MOST * len(set(told))
    plain = sum(key(part.label) == "a" for part in labels.values())
    if len(asked) < _FEWEST_TOLD or not (in_turn or plain >= _MOST * len(asked)):
        return dict(labels)
    answers = {n: replace(labels[n], label="Participant") for n in numbers if in_turn}
    return {
        **labels,
        **answers,
        **{
            line.number: Labelled(label="Q", said=line.text[found.end() :].strip(), how="colon")
            for line, found in asked.items()
        },
    }


def by_initials(labels: Collection[str]) -> dict[str, str]:
    """The full names among the labels, by the keys of the initials that stand for them further on: `Ana Brandt`, then `AB`."""
    named: dict[str, set[str]] = defaultdict(set)
    for label in labels:
        words = label.split()
        if len(words) > 1 and all(map(str.isalpha, words)) and looks_like_name(label):
            named[initials(label)].add(label)
    known = set(labels)
    return {
        key(short): next(iter(full))
        for short, full in named.items()
        if short in known and len(full) == 1 and not is_role(short)
    }


def _told_once(labels: Sequence[str]) -> dict[str, str]:
    """Who is told with what they are once, and by letters from then on: `Ofelia Pinto, tenant:`, then `OF:`.

    Each of the letters begins a word of one of those labels, be it what somebody does (`EN`, the entrevistadora).
    """
    times = Counter(labels)
    told = [one for one, count in times.items() if count == 1 and "," in one]
    short = [one for one in times if one.isupper() and len(one) in _LETTERS]
    begun = {label: {word[0].upper() for word in label.split()} for label in told}
    fits = [(label, one) for label in told for one in short if one[0] in begun[label]]
    each = len(fits) == len(dict(fits)) == len({one for _, one in fits}) == len(told)
    if len(told) < _FEWEST_TOLD or not each:
        return {}
    names = {label: label if is_role(label) else label.partition(",")[0] for label in told}
    return {key(one): names[label] for pair in fits for one in pair for label in pair[:1]}


def _of_both(labels: Iterable[str]) -> dict[str, str]:
    """The label with role and name of whoever has one, by the keys of all theirs.

    `Dana (moderator)` is also `Dana`, and `Moderator` where no other has that name. What stands beside
    several codes, as in `P1 (Lehrerin)` and `P2 (Lehrerin)`, makes nobody another.
    """
    both = [
        (label, *map(key, told)) for label in labels if looks_like_name((told := parted(label))[1])
    ]
    coded: dict[str, set[str]] = defaultdict(set)
    for _, role, name in both:
        if role[-1:].isdigit():
            coded[name].add(role)
    by_name: dict[str, str] = {}
    named: dict[str, set[str]] = defaultdict(set)
    same: dict[str, str] = {}
    for label, role, name in both:
        if len(coded[name]) < 2:  # noqa: PLR2004
            same[key(label)] = by_name.setdefault(name, label)
            named[role].add(name)
    only = {role: by_name[next(iter(names))] for role, names in named.items() if len(names) == 1}
    return by_name | only | same


def _is_described(label: str, bare: str) -> bool:
    """Carmen (62 years), P4 (F), Wren Castle (Acme): somebody, and what kind of person it is; Speaker (2) is another than Speaker."""
    beside = label[len(bare) :].strip(" ()")
    if not any(map(str.isalpha, beside)) or any(
        is_role(word) and len(key(word)) > 1 for word in beside.split()
    ):
        return False
    full = " " in bare and looks_like_name(bare) and not is_role(bare)
    return full or without_age(label) == bare or (is_role(bare) and bare[-1:].isdigit())


def _plainly(part: Labelled, known: set[str], short: dict[str, str]) -> Labelled:
    found = _DECLARED.match(part.label)
    if full := short.get(key(found["short"] if found else part.label)):
        return replace(part, label=full)
    bare = without_beside(part.label)
    also = key(bare) in known and not is_role(part.label)
    if bare != part.label and (also or _is_described(part.label, bare)):
        return replace(part, label=bare)
    return part
