"""A numbered script of tasks or questions, with what somebody said below each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from research.readers.transcript.blocks import Block
from research.readers.transcript.layouts.form import Layout, Roles, share
from research.readers.transcript.layouts.monologue import says_i

_MANY = 3
_FEW = 0.3


def find_script(free: Sequence[Block], blocks: Sequence[Block]) -> Layout | None:
    """A numbered script of tasks, with what the participant says below each."""
    steps = [block for block in free if block.first.enumerator]
    others = [block for block in free if not block.first.enumerator]
    if len(steps) < _MANY or len(others) < len(steps) / 4 or len(free) < len(blocks) / 2:
        return None
    if share(steps, _tells) > _FEW or not _grows(steps):
        return None
    roles: Roles = {block.first.number: "moderator" for block in steps}
    answers = _below_steps(blocks, roles)
    roles |= {
        block.first.number: "participant" if block.first.number in answers else "unknown"
        for block in others
    }
    return Layout(
        name="a numbered script with the answers below it",
        roles=roles,
        script=frozenset(block.first.number for block in steps),
    )


def _below_steps(blocks: Sequence[Block], steps: Roles) -> set[int]:
    """First lines of what stands below a step, or above all where somebody thinks aloud there.

    What a heading parts from its step is none, unless most of it is parted so.
    """
    below, apart = set[int](), set[int]()
    step = heading = False
    first = min(steps)
    above = [block for block in blocks if block.first.number < first]
    if any(map(_tells, above)):
        below |= {block.first.number for block in above}
    for block in blocks:
        number = block.first.number
        if number in steps:
            step, heading = True, False
        elif block.first.mark == "heading":
            heading = True
        elif step:
            (apart if heading else below).add(number)
    return below | apart if len(apart) > len(below) else below


def _grows(steps: Sequence[Block]) -> bool:
    """Numbers of a script mostly go up; numbers that begin a sentence do not."""
    numbers = [
        int(found[0]) for block in steps if (found := re.search(r"\d+", block.first.enumerator))
    ]
    ups = sum(one <= other for one, other in pairwise(numbers))
    return len(numbers) < _MANY or ups >= 0.7 * (len(numbers) - 1)


def _tells(block: Block) -> bool:
    return says_i(block.text)
