"""Verbs with the particles that belong to them: "log in", "pay off"."""

from __future__ import annotations

import re
from typing import Final

from research.text.stems import stem

_PARTICLES: Final = """
in: check clock fill log opt plug sign
out: check clock fill find leave lock log miss opt print run sign sold throw
up: back blow break check clean end give hang hook jam line look pick pop screw set sign speed
    show split start top turn
down: break cut shut slow turn write
off: call cut drop log pay set shut switch turn
on: log sign switch turn
over: hand roll take
back: call come get give money roll send
away: go pass throw
"""


def _phrasal(table: str) -> frozenset[tuple[str, str]]:
    pairs: set[tuple[str, str]] = set()
    for line in re.findall(r"\w+:[^:]*(?=\n)", table):
        particle, _, verbs = line.partition(":")
        pairs.update((stem(verb), particle) for verb in verbs.split())
    return frozenset(pairs)


PHRASAL: Final = _phrasal(_PARTICLES)
"""Pairs of a verb's stem and its particle."""
