"""Records joined by id."""

from __future__ import annotations

from dataclasses import replace

from research.report.joins import join


def ids(items):
    """Excerpt ids."""
    return [item.excerpt.id for item in items]


def test_group_holds_the_evidence_of_its_themes(joined):
    """A group has none of its own."""
    assert ids(joined.by_theme["T-0001"]) == ["E-1", "E-2", "E-3", "E-5"]
    assert ids(joined.by_theme["T-0003"]) == ["E-1", "E-2", "E-3", "E-5", "E-6", "E-7"]


def test_evidence_in_no_theme_is_found_by_the_nearest(joined):
    """For counter-evidence."""
    assert ids(joined.near["T-0001"]) == ["E-4"]


def test_missing_judgement_or_assignment_is_no_crash(study):
    """The excerpt is then of no facet and in no theme."""
    bare = replace(
        study,
        judgements=replace(study.judgements, judgements=()),
        theming=replace(study.theming, assignments=()),
    )
    first = join(bare).evidence[0]
    assert (first.judgement.facet, first.assignment.how) == ("none", "none")


def test_theme_that_nobody_counted_has_zeros(joined):
    """Not an error: a page can still be made."""
    assert joined.count("T-0099").people == 0
