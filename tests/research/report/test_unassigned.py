"""Evidence in no theme."""

from __future__ import annotations

from research.report.unassigned import unassigned_page


def test_loose_evidence_has_its_nearest_theme_and_reason(joined):
    """By facet, with the score that was not enough."""
    page = unassigned_page(joined)
    assert page.total == "2 excerpts"
    assert [group.facet for group in page.groups] == ["pain", "praise"]
    loose = page.groups[0].items[0]
    assert loose.nearest
    assert loose.nearest.href == "themes/T-0002.html"
    assert loose.place == "similarity 0.20, too few people"


def test_reasons_are_counted(joined):
    """So that coverage can be understood."""
    assert {fact.name: fact.value for fact in unassigned_page(joined).reasons} == {
        "praise makes no theme": "1",
        "too few people": "1",
    }


def test_watchlist_is_complete_here(joined):
    """Page one shows the first of it."""
    assert [item.label for item in unassigned_page(joined).watchlist] == ["printing upside down"]
