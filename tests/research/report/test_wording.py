"""Numbers in words."""

from __future__ import annotations

import pytest

from research.report.wording import (
    beneath,
    count,
    decimal,
    in_kinds,
    listed,
    percent_range,
    severity_name,
    share,
    span,
    stability_name,
)


@pytest.mark.parametrize(
    ("number", "noun", "words"),
    [(1, "person", "1 person"), (0, "person", "0 people"), (12000, "excerpt", "12,000 excerpts")],
)
def test_count_agrees_with_its_noun(number, noun, words):
    """Singular for one only."""
    assert count(number, noun) == words


@pytest.mark.parametrize(
    ("part", "whole", "words"),
    [(1, 3, "33%"), (1, 1000, "under 1%"), (999, 1000, "over 99%"), (0, 5, "0%"), (0, 0, "0%")],
)
def test_share_never_rounds_something_to_nothing(part, whole, words):
    """One of a thousand is not 0%, and 999 of a thousand are not all."""
    assert share(part, whole) == words


def test_ranges_have_an_en_dash_and_thousands():
    """547-2,777 with a real dash; a range of one number is that number."""
    assert span(547, 2777) == "547–2,777"
    assert span(3, 3) == "3"
    assert percent_range(0.1368, 0.6943) == "14–69%"


@pytest.mark.parametrize(
    ("value", "words"), [(3.0, "3"), (2.5, "2.5"), (0.25, "0.25"), (1066.7, "1,067")]
)
def test_decimals_that_say_nothing_are_dropped(value, words):
    """3.00 is 3."""
    assert decimal(value) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0, "not stated"),
        (4, "catastrophic"),
        (2.5, "minor to major"),
    ],
)
def test_severity_between_two_steps_names_both(value, words):
    """A median may lie between."""
    assert severity_name(value) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [(-1, "not tested"), (0.3, "fragile"), (0.5, "loose"), (0.75, "stable"), (0.9, "very stable")],
)
def test_stability_follows_hennigs_bands(value, words):
    """And says when it was not tested."""
    assert stability_name(value) == words


def test_list_has_one_and():
    """a, b and c."""
    assert listed(["a", "b", "c"]) == "a, b and c"
    assert listed(["a"]) == "a"
    assert listed([]) == ""


@pytest.mark.parametrize(
    ("definition", "words"),
    [
        ("Late exports: “it took an hour”.", "“it took an hour”."),
        ("Late exports. Not the same as codes (T-0002).", "Not the same as codes (T-0002)."),
        ("Late exports.", ""),
        ("Late exportspeople wait.", "Late exportspeople wait."),
        ("What a researcher wrote.", "What a researcher wrote."),
    ],
)
def test_a_definition_does_not_repeat_the_name_above_it(definition, words):
    """Beneath a theme's name stands what is said, not the name again."""
    assert beneath("Late exports", definition) == words


def test_people_by_kind_of_source_are_counted_only_where_they_differ():
    """31 people, 31 in tickets would say it twice."""
    assert in_kinds({"interview": 5, "ticket": 9, "survey": 0, "review": 0}) == (
        "5 in interviews and 9 in tickets"
    )
    assert in_kinds({"interview": 0, "ticket": 31, "survey": 0, "review": 0}) == "in tickets"
