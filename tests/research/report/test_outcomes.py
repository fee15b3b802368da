"""Nothing vanishes."""

from __future__ import annotations

from dataclasses import replace

from research.model import Segments
from research.report.joins import join
from research.report.outcomes import coverage, left_out, left_out_counts


def test_coverage_is_of_what_could_be_in_a_theme(joined):
    """Praise and context make no themes and are not missing from one."""
    found = coverage(joined)
    assert (found.core, found.attached, found.none, found.apart) == (5, 1, 1, 1)
    assert found.eligible == 7
    assert round(found.rate, 2) == 0.86


def test_coverage_of_nothing_is_nothing(empty):
    """No division by zero."""
    assert coverage(join(empty)).rate == 0.0


def test_every_turn_is_evidence_or_left_out(study, joined):
    """Each has an outcome."""
    used = {item.excerpt.turn_id for item in joined.evidence}
    out = {(item.source_id, item.locator) for item in left_out(study)}
    for turn in study.reading.turns:
        assert turn.id in used or (turn.source_id, turn.locator) in out


def test_reasons_are_counted_with_their_unit(study):
    """A turn is not a passage is not an excerpt."""
    found = {fact.name: fact.value for fact in left_out_counts(study)}
    assert found["the moderator's words"] == "1 turn"
    assert found["made by a machine"] == "1 passage"


def test_an_answer_without_content_could_not_have_been_in_a_theme(study):
    """It is counted by itself."""
    told = study.segments.excerpts
    silent = tuple(replace(e, silent="nothing") if e.id == "E-8" else e for e in told)
    found = coverage(join(replace(study, segments=Segments(excerpts=silent))))
    assert (found.silent, found.none, found.eligible) == (1, 0, 6)
