"""What is evidence, and what kind of statement it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from .words import Facet, Kind, Silence


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """A verbatim slice of a turn that makes one point: the unit of evidence."""

    id: str
    turn_id: str
    source_id: str
    record_id: str
    person_id: str
    account: str
    kind: Kind
    date: str
    locator: str
    start: int
    end: int
    text: str
    """turn.text[start:end]"""
    question: str
    language: str = "en"
    """ISO 639-1, or "und" when too short to tell."""
    reason: str = ""
    """Why it is not evidence; empty when it is."""
    silent: Silence = ""
    """Whether it is a whole answer without content: counted, but no part of any subject."""
    rating: str = ""
    """The stars or the score that its author gave with it: 2/5."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Segments:
    """What the segment stage makes: every word of every turn is in exactly one excerpt or gap."""

    excerpts: tuple[Excerpt, ...]

    @property
    def evidence(self) -> tuple[Excerpt, ...]:
        """The excerpts that may carry a theme, in order."""
        return tuple(excerpt for excerpt in self.excerpts if not excerpt.reason)

    @property
    def answers(self) -> tuple[Excerpt, ...]:
        """The evidence of those who said something, if only that there is nothing to say."""
        return tuple(excerpt for excerpt in self.evidence if excerpt.silent != "no answer")


@dataclass(frozen=True, slots=True, kw_only=True)
class Vectors:
    """Sentence vectors of the evidence: as the model's authors publish them, and by words.

    The theme search is on what the words alone say, everything else on the published vectors.
    """

    excerpt_ids: tuple[str, ...]
    text: npt.NDArray[np.float32]
    """Unit rows, (n_excerpts, dim)."""
    text_by_words: npt.NDArray[np.float32]
    """Unit rows of the same excerpts with their words alone heard, (n_excerpts, dim)."""
    questions_by_words: npt.NDArray[np.float32]
    """Unit rows of the distinct questions and subjects, words alone heard, (n_questions, dim)."""
    question_of: npt.NDArray[np.int32]
    """Row of its question for each excerpt, -1 where nothing was asked; (n_excerpts,)."""
    encoder: str
    """The model's name and the precision it ran in."""

    def part(self, places: Sequence[int]) -> Vectors:
        """The rows of some of the evidence, in the order of the places."""
        rows = np.asarray(places, dtype=np.intp)
        return replace(
            self,
            excerpt_ids=tuple(self.excerpt_ids[place] for place in places),
            text=self.text[rows],
            text_by_words=self.text_by_words[rows],
            question_of=self.question_of[rows],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What kind of statement an excerpt is, and how much it hurts."""

    excerpt_id: str
    facet: Facet
    doubtful: bool = False
    severity: int = 0
    """Nielsen's 0 (not a problem) to 4 (catastrophe)."""
    cue: str = ""
    """The words that gave the severity."""
    because_id: str = ""
    """For a request: the pain under it, stated nearby by the same person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgements:
    """What the facet stage makes: one judgement per piece of evidence, in order."""

    judgements: tuple[Judgement, ...]
