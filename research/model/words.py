"""The fixed words of the field: kinds of source, roles, facets."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

Kind: TypeAlias = Literal["interview", "ticket", "survey", "review"]
Role: TypeAlias = Literal["participant", "moderator", "agent", "bot", "observer", "unknown"]
Facet: TypeAlias = Literal["pain", "need", "request", "praise", "context", "none"]
How: TypeAlias = Literal["core", "attached", "none"]
Detail: TypeAlias = Literal["coarse", "normal", "fine"]
"""Where the tree of themes is cut."""
Silence: TypeAlias = Literal["", "nothing", "no answer"]
"""An answer without content: there is nothing to say, or none was given; empty for all others."""
Pairs: TypeAlias = tuple[tuple[str, str], ...]
"""Names and values, in order; a mapping that can be frozen."""

KINDS: tuple[Kind, ...] = ("interview", "ticket", "survey", "review")

UNTOLD: Final = "nobody can tell who speaks"
"""Why words are no evidence that may be a participant's, and how the outcome of a talk of such words begins."""
