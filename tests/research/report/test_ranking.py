"""Themes ranked by people."""

from __future__ import annotations

from dataclasses import replace

import pytest

from research.report.joins import join
from research.report.overview import overview_page
from research.report.ranking import (
    kinds_bar,
    kinds_words,
    ranking,
    rated_badge,
    rated_words,
    stability_badge,
)


def test_themes_are_ranked_by_people_then_mentions(joined):
    """Groups are not ranked: their people are those of their themes."""
    assert [row.id for row in ranking(joined)] == ["T-0001", "T-0002"]


def test_bar_is_as_long_as_its_people(joined):
    """Divided by kind of source, full for the largest theme."""
    counted = replace(joined.count("T-0001"), people=4, people_by_kind=(3, 1, 0, 0))
    bar = kinds_bar(counted, most=8)
    assert [(part.name, part.x, part.width) for part in bar] == [
        ("interview", 0.0, 37.5),
        ("ticket", 37.5, 12.5),
    ]
    assert kinds_words(counted) == "3 in interviews and 1 in tickets"


def test_a_few_who_say_how_bad_it_is_do_not_speak_for_all(joined):
    """Two of seven call it major: that is said, and nothing of the others."""
    counted = replace(joined.count("T-0001"), people=7, people_rated=2, people_major=2, severity=0)
    assert rated_badge(counted).text == "rated by few"
    assert rated_words(counted) == "major or worse for 2 of 7, 5 do not say"
    assert rated_badge(replace(counted, people_rated=0)).text == "not stated"


def test_nobody_has_no_bar(joined):
    """No division by zero."""
    assert kinds_bar(joined.count("T-0099"), most=0) == ()


def test_reach_is_a_range_with_its_sample(joined):
    """A chosen sample before a self-selected one."""
    first, second = ranking(joined)
    assert (first.reach, first.reach_from) == (
        "500–3,000",
        "per quarter, from 2 of 2 in interviews",
    )
    assert second.reach_from == "per quarter, from 2 of 3 in tickets"


def test_reach_from_different_samples_is_called_so(joined):
    """Nobody should sort by a column that is of interviews in one row and of tickets in the next."""
    assert overview_page(joined).reach_mixed.startswith(
        "Reach here comes from interviews and tick"
    )


def test_without_a_base_there_is_no_range(study):
    """Counts only."""
    bare = tuple(replace(item, base=0) for item in study.sizing.reach)
    joined = join(replace(study, sizing=replace(study.sizing, reach=bare)))
    assert ranking(joined)[0].reach == ""


@pytest.mark.parametrize(("value", "tone"), [(0.9, "very-stable"), (-1.0, "not-tested")])
def test_stability_badge_has_a_class_of_its_own(value, tone):
    """The word says it, the class colours it."""
    assert stability_badge(value).tone == f"stability-{tone}"


def test_everyday_questions_are_told_from_complaints(study):
    """What a help desk is asked most is no problem of most people."""
    judged = study.judgements.judgements
    assert not any(row.mild for row in ranking(join(study)))
    asked = replace(
        study.judgements, judgements=tuple(replace(one, facet="need") for one in judged)
    )
    rows = ranking(join(replace(study, judgements=asked)))
    assert {row.mild for row in rows} == {"questions, no complaint"}
