"""Several labels of one speaker in a file: `Mei` and `Mei (Supply analyst)`, `Respondent (R)` and `R`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from research.readers.transcript.candidates import Labelled
from research.readers.transcript.roles import is_role, key, without_age, without_beside

_DECLARED = re.compile(r"^(?P<full>[^()]{2,40}?)\s*\((?P<short>[^\W\d_]{1,3})\)$")


def one_label_each(labels: Mapping[int, Labelled]) -> dict[int, Labelled]:
    """The labels, each speaker's spelt alike; a role in brackets is kept.

    Args:
        labels: By line number.
    """
    known = {key(part.label) for part in labels.values()}
    short = {
        key(found["short"]): found["full"].strip()
        for part in labels.values()
        if (found := _DECLARED.match(part.label)) and key(found["short"]) in known
    }
    return {number: _plainly(part, known, short) for number, part in labels.items()}


def _is_described(label: str, bare: str) -> bool:
    """Carmen (62 years), P4 (F): somebody, and what kind of person it is; Speaker (2) is another than Speaker."""
    beside = label[len(bare) :].strip(" ()")
    if not any(map(str.isalpha, beside)) or any(
        is_role(word) and len(key(word)) > 1 for word in beside.split()
    ):
        return False
    return without_age(label) == bare or (is_role(bare) and bare[-1:].isdigit())


def _plainly(part: Labelled, known: set[str], short: dict[str, str]) -> Labelled:
    found = _DECLARED.match(part.label)
    if full := short.get(key(found["short"] if found else part.label)):
        return replace(part, label=full)
    bare = without_beside(part.label)
    also = key(bare) in known and not is_role(part.label)
    if bare != part.label and (also or _is_described(part.label, bare)):
        return replace(part, label=bare)
    return part
