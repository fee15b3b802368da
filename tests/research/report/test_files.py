"""The sources page."""

from __future__ import annotations

from dataclasses import replace

from research.report.files import sources_page
from research.report.joins import join


def test_rejected_files_come_first_with_their_reason(joined):
    """What was not read is what a researcher must know."""
    first, second, *_ = sources_page(joined).files
    assert (first.id, first.rejected, first.reason) == ("notes/plan.pdf", True, "no text")
    assert second.roles == "moderator 1, participant 2"


def test_left_out_words_are_shown_by_reason(joined):
    """With where they stand."""
    found = {row.reason: row for row in sources_page(joined).reasons}
    assert found["the moderator's words"].examples[0].text == "What went wrong last week?"
    assert found["made by a machine"].examples[0].where == "interviews/anna.vtt, line 9"


def test_three_examples_are_enough(study):
    """A thousand greetings are not a page."""
    out = tuple(replace(study.reading.left_out[0], locator=f"line {n}") for n in range(1000))
    page = sources_page(join(replace(study, reading=replace(study.reading, left_out=out))))
    assert page.reasons[0].size == "1,000 passages"
    assert len(page.reasons[0].examples) == 3


def test_warnings_are_listed(joined):
    """With the file and the row that they are about."""
    assert sources_page(joined).warnings == ("tickets/desk.csv, row 7: no date",)
