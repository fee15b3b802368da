"""People per choice of facets."""

from __future__ import annotations

from research.report.switches import people_by_choice, switches, theme_switches


def test_every_choice_counts_distinct_people(joined):
    """Pain or request or both; who did both counts once."""
    found = people_by_choice(joined.by_theme["T-0001"], facets=("pain", "request"))
    assert found == ((0, 0, 0, 0, 0), (2, 2, 0, 0, 0), (1, 1, 0, 0, 0), (2, 2, 0, 0, 0))


def test_only_facets_that_are_there_can_be_switched(joined):
    """With their number of core excerpts."""
    found = [(item.id, item.size) for item in theme_switches(joined)]
    assert found == [("pain", "3"), ("need", "1"), ("request", "1")]
    assert switches(()) == ()


def test_single_facet_has_no_switch(joined):
    """Switching it off would leave nothing."""
    assert switches([joined.by_excerpt["E-1"]]) == ()
