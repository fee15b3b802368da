"""People per choice of facets."""

from __future__ import annotations

from dataclasses import replace

from research.report.switches import people_by_choice, switches, theme_switches


def test_every_choice_counts_distinct_people(joined):
    """Pain or request or both; who did both counts once."""
    found = people_by_choice(joined.by_theme["T-0001"], chosen=("pain", "request"))
    assert found == ((0, 0, 0, 0, 0), (2, 2, 0, 0, 0), (1, 1, 0, 0, 0), (2, 2, 0, 0, 0))


def test_what_is_doubtful_can_be_left_out(joined):
    """Of two people who complain one does so plainly."""
    core = [item for item in joined.by_theme["T-0001"] if item.assignment.how == "core"]
    sure = core[0]
    unsure = next(item for item in core if item.excerpt.person_id != sure.excerpt.person_id)
    items = [
        replace(item, judgement=replace(item.judgement, facet="pain", doubtful=doubtful))
        for item, doubtful in ((sure, False), (unsure, True))
    ]
    people = [one[0] for one in people_by_choice(items, chosen=("pain", "need", "doubtful"))]
    assert people == [0, 1, 0, 1, 0, 2, 0, 2]
    assert [one[0] for one in people_by_choice(items, chosen=("doubtful",))] == [1, 2]


def test_only_facets_that_are_there_can_be_switched(joined):
    """With their number of core excerpts."""
    found = [(item.id, item.size) for item in theme_switches(joined)]
    assert found == [("pain", "3"), ("need", "1"), ("request", "1"), ("doubtful", "1")]
    assert switches(()) == ()


def test_single_facet_has_no_switch(joined):
    """Switching it off would leave nothing."""
    assert switches([joined.by_excerpt["E-1"]]) == ()
