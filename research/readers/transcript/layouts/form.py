"""What the form of a file says about who speaks, and how that is weighed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from research.model import Role
from research.readers.transcript.blocks import Block

Roles: TypeAlias = dict[int, Role]
"""Role by the number of a block's first line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """What the form of a file says about who speaks."""

    name: str
    roles: Roles = field(default_factory=dict)
    script: frozenset[int] = frozenset()
    """First lines of blocks that begin with a number to be left off."""
    cut: frozenset[int] = frozenset()
    """First lines of blocks that hold a question and its answer."""
    unanswered: frozenset[int] = frozenset()
    """First lines of blocks that hold a question nobody answered."""


def share(blocks: Sequence[Block], holds: Callable[[Block], bool]) -> float:
    """How much of the blocks something holds for, 0 to 1; 0 when there are none."""
    return sum(map(holds, blocks)) / len(blocks) if blocks else 0.0


def asker(asks: bool) -> Role:  # noqa: FBT001
    """The role of who asks, or of who answers."""
    return "moderator" if asks else "participant"
