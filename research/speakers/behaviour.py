"""How each speaker of a session behaves, which tells who moderates where the labels do not.

In a usability test the participant asks ("Is that a button?") and the moderator hands over tasks; on a customer
call both ask. But whoever is asked says I and my.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from research.readers.document import Utterance
from research.text.personal import own_words

from .asking import hands_over, leads_session
from .guide import Guide

_OWN = 4
"""What a word of oneself takes from one's asking: an answer has one in twelve, a question one in fifty."""
ASKS = 0.35
"""Share of turns with a question above which somebody is asking, not answering."""
_HARDLY_ASKS = 0.1
_FEWEST_PEERS = 3
_TWICE = 1.5
"""Turns with a question: more than one, whatever rounding did."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Behaviour:
    """How a label speaks in one session."""

    turns: int
    words: int
    asks: float
    """Share of turns that ask or hand over a task."""
    guide: float
    first: bool
    files: int
    """In how many sessions the same label speaks."""
    marked: bool = True
    """Whether the session's questions have marks to tell them by."""
    own: float = 0.0
    """Share of words that say I or my."""

    @property
    def length(self) -> float:
        """Words a turn."""
        return self.words / self.turns

    @property
    def asking(self) -> float:
        """How much somebody behaves like a moderator; the weights only order the evidence."""
        asked = self.asks - _OWN * self.own
        return asked + self.guide + 0.1 * self.first + 0.3 * (self.files > 1)


def behaviour_of(
    said: Sequence[Utterance], *, guide: Guide, first: bool, files: int, marked: bool = True
) -> Behaviour:
    """How one label speaks.

    Args:
        said: Its turns.
        guide: What the study itself says.
        first: Whether it speaks first.
        files: In how many sessions it speaks.
        marked: Whether the session has question marks.
    """
    words = [len(u.text.split()) for u in said]
    repeated = sum(guide.share(u.text) * n for u, n in zip(said, words, strict=True))
    return Behaviour(
        turns=len(said),
        words=sum(words),
        asks=sum(hands_over(u.text, marked=marked) or leads_session(u.text) for u in said)
        / len(said),
        own=sum(own_words(u.text) for u in said) / max(1, sum(words)),
        guide=repeated / max(1, sum(words)),
        first=first,
        files=files,
        marked=marked,
    )


def share_asked(said: Sequence[Utterance]) -> float:
    """The share of turns that ask or hand over a task, less what tells of oneself."""
    return behaviour_of(said, guide=Guide(), first=False, files=1).asking


def why_asking(seen: Behaviour) -> str:
    """Why somebody is taken for a moderator, for the reader of a report."""
    reasons = [f"asks in {seen.asks:.0%} of turns"]
    if seen.guide >= 0.1:  # noqa: PLR2004
        reasons.append("repeats across sessions")
    if seen.first:
        reasons.append("speaks first")
    if seen.files > 1:
        reasons.append(f"speaks in {seen.files} sessions")
    return ", ".join(reasons)


def are_peers(labels: Mapping[str, Behaviour]) -> bool:
    """Whether several talk among themselves, as in a family's chat that somebody handed over."""
    quiet = all(_hardly_asks(seen) and not seen.guide for seen in labels.values())
    return quiet and len(labels) >= _FEWEST_PEERS and "" not in labels


def _hardly_asks(seen: Behaviour) -> bool:
    """Never, or once in passing: whoever leads a talk asks again, or opens it with what is asked and tells nothing."""
    opens = seen.first and seen.asks > 0 and (seen.asks >= ASKS or not seen.own)
    once = seen.asks * seen.turns < _TWICE and not opens
    return seen.asks < _HARDLY_ASKS or once
