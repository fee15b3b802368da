"""What speaks against a theme, and what only stands near it."""

from __future__ import annotations

from dataclasses import replace

from research.report.counter import counter_evidence
from research.report.joins import join


def against(study, text="", **placed):
    """Ids of the praise that speaks against the first theme, once E-4 says the text and is placed so."""
    turns = tuple(
        replace(turn, text=text) if text and "I love it" in turn.text else turn
        for turn in study.reading.turns
    )
    excerpts = tuple(
        replace(one, text=text, end=len(text)) if text and one.id == "E-4" else one
        for one in study.segments.excerpts
    )
    assignments = tuple(
        replace(one, **placed) if one.excerpt_id == "E-4" else one
        for one in study.theming.assignments
    )
    joined = join(
        replace(
            study,
            reading=replace(study.reading, turns=turns),
            segments=replace(study.segments, excerpts=excerpts),
            theming=replace(study.theming, assignments=assignments),
        )
    )
    return [item.excerpt.id for item in counter_evidence(joined.themes["T-0001"], joined)]


def test_praise_of_what_the_theme_is_about_speaks_against_it(study):
    """It names the thing, or says the same in other words."""
    assert against(study) == ["E-4"]
    assert against(study, "Getting my figures out is a matter of seconds.", score=0.6) == ["E-4"]


def test_praise_said_in_one_breath_with_it_does_not(study):
    """A kind colleague makes no export any better."""
    assert against(study, "They were kind, they made tea for me.") == []


def test_praise_that_is_nearer_to_another_theme_does_not(study):
    """It would be held against the wrong one."""
    assert against(study, support=-0.1) == []


def test_complaints_do_not(study, joined):
    """They are what the theme is made of."""
    assert "E-1" not in against(study)
    assert not counter_evidence(joined.themes["T-0002"], joined)
