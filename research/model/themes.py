"""What the evidence comes to: themes and where each excerpt belongs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from .evidence import Judgements, Segments
from .reading import Reading
from .words import Detail, How

ASKED: Final = "‘"
"""Opens a question in a theme's name; what people say stands in double marks, and each such quotation is checked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """Excerpts that say the same thing."""

    id: str
    """T-0001"""
    label: str
    definition: str
    status: Literal["theme", "strength", "group", "silent"] = "theme"
    """A strength is what people only praise; a group holds themes, its excerpts are theirs; a
    silent one gathers the answers without content, which belong to no subject."""
    parent_id: str = ""
    keyphrases: tuple[str, ...] = ()
    stability: float = -1.0
    """Mean best Jaccard under resampling of people, 0 to 1; -1 when it cannot be told."""
    flags: tuple[str, ...] = ()
    """Sentences a reader should know: one loud person, one language, very broad."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """Which theme a piece of evidence belongs to, how firmly, and why when to none."""

    excerpt_id: str
    theme_id: str = ""
    how: How = "none"
    score: float = 0.0
    """Cosine similarity to the theme, or to the nearest theme when in none."""
    also: str = ""
    """A second theme that is nearly as close."""
    nearest: str = ""
    """The nearest theme, when in none."""
    support: float = 0.0
    """Similarity to this theme less similarity to the next."""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchItem:
    """Too few people or excerpts for a theme; kept in sight."""

    label: str
    excerpt_ids: tuple[str, ...]
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Theming:
    """What the themes stage makes."""

    themes: tuple[Theme, ...]
    """Largest first; groups after themes."""
    assignments: tuple[Assignment, ...]
    """One per piece of evidence, in order."""
    watchlist: tuple[WatchItem, ...] = ()
    notes: tuple[str, ...] = ()
    """What could not be done, in sentences for the report."""
    curve: tuple[tuple[float, float, float], ...] = ()
    """Share of themes seen after k interviews: median, 10th and 90th percentile."""
    saturation: str = ""
    unseen: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeTree:
    """One search, cut at three details.

    A theme that stays whole at another detail keeps its id and name. What is divided or joined is
    a group at the one and themes at the other, under the same ids. Who counts for what does not
    depend on the detail.
    """

    coarse: Theming
    normal: Theming
    fine: Theming

    def at(self, detail: Detail) -> Theming:
        """The themes at one detail."""
        return {"coarse": self.coarse, "normal": self.normal, "fine": self.fine}[detail]


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What was said, by whom, and what it comes to: the ground that counts stand on."""

    reading: Reading
    segments: Segments
    judgements: Judgements
    theming: Theming
