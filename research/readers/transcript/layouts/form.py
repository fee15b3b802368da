"""What the form of a file says about who speaks, and how that is weighed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
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
    """First lines of blocks that begin with a number to be left off: each is an item of its own."""
    cut: frozenset[int] = frozenset()
    """First lines of blocks that hold a question and its answer."""
    unanswered: frozenset[int] = frozenset()
    """First lines of blocks that hold a question nobody answered."""

    def role(self, block: Block) -> Role:
        """Whose the block is; unknown where the form does not say."""
        return self.roles.get(block.number, "unknown")

    def but(self, blocks: Iterable[Block], role: Role) -> Layout:
        """The layout with some blocks in another role."""
        return replace(self, roles=self.roles | given(blocks, role))


def given(blocks: Iterable[Block], role: Role) -> Roles:
    """One role for all of the blocks."""
    return dict.fromkeys((block.number for block in blocks), role)


def asker(asks: bool) -> Role:  # noqa: FBT001
    """The role of who asks, or of who answers."""
    return "moderator" if asks else "participant"


def share(held: Iterable[bool]) -> float:
    """How many of them are so, 0 to 1; 0 when there are none."""
    told = list(held)
    return sum(told) / len(told) if told else 0.0
