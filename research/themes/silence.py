"""Answers without content, gathered beside the themes as survey coders do: nothing, no answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from research.model import Assignment, Excerpt, Silence, Theme, Theming
from research.settings import ThemeSettings
from research.text.filler import NO_CONTENT

_LABELS: Final[Mapping[Silence, str]] = {"nothing": "Nothing to add", "no answer": "No answer"}
_SHOWN: Final = 3
"""Wordings that a definition quotes."""


def silent_kinds(evidence: Sequence[Excerpt], settings: ThemeSettings) -> list[Silence]:
    """The kinds of answers without content that are frequent enough for a theme."""
    return [kind for kind in _LABELS if _is_enough(_of(evidence, kind), settings)]


def with_silence(
    theming: Theming, evidence: Sequence[Excerpt], *, first: int, settings: ThemeSettings
) -> Theming:
    """The themes of what was said, and after them those of answers that say nothing.

    Whoever answers "Nothing." was asked and heard, which rates must know; but the answer belongs
    to no subject, and would only draw other short answers to it.

    Args:
        theming: Of the evidence that says something, in any order.
        evidence: All of it.
        first: The number of the first theme that is added.
        settings: The smallest theme.
    """
    kinds = silent_kinds(evidence, settings)
    ids = {kind: f"T-{first + place:04d}" for place, kind in enumerate(kinds)}
    themes = [_theme(ids[kind], kind, _of(evidence, kind)) for kind in kinds]
    said = {assignment.excerpt_id: assignment for assignment in theming.assignments}
    return replace(
        theming,
        themes=(*theming.themes, *themes),
        assignments=tuple(
            _silent(excerpt, ids) if excerpt.silent else said[excerpt.id] for excerpt in evidence
        ),
    )


def _of(evidence: Sequence[Excerpt], kind: Silence) -> list[Excerpt]:
    return [excerpt for excerpt in evidence if excerpt.silent == kind]


def _is_enough(excerpts: Sequence[Excerpt], settings: ThemeSettings) -> bool:
    people = {excerpt.person_id for excerpt in excerpts}
    return len(excerpts) >= settings.min_excerpts and len(people) >= settings.min_people


def _theme(theme_id: str, kind: Silence, excerpts: Sequence[Excerpt]) -> Theme:
    tally = Counter(excerpt.text for excerpt in excerpts)
    usual = sorted(tally, key=lambda text: (-tally[text], text))[:_SHOWN]
    quoted = ", ".join(f"“{text}”" for text in usual)
    return Theme(
        id=theme_id,
        label=_LABELS[kind],
        definition=f"Answers without content, such as {quoted}.",
        status="silent",
    )


def _silent(excerpt: Excerpt, ids: Mapping[Silence, str]) -> Assignment:
    if excerpt.silent not in ids:
        return Assignment(excerpt_id=excerpt.id, reason=NO_CONTENT)
    return Assignment(
        excerpt_id=excerpt.id, theme_id=ids[excerpt.silent], how="core", score=1.0, support=1.0
    )
