"""Who somebody is in a session, and how that was told."""

from __future__ import annotations

from dataclasses import dataclass

from research.model import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """A role, and why in a few words for sources.csv."""

    role: Role
    why: str
