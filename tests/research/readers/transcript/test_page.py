"""Paragraphs of documents as lines."""

from __future__ import annotations

from research.readers.transcript.page import Page, Shape


def test_runs_tell_what_is_bold() -> None:
    """A whole line, or its beginning."""
    page = Page(unit="paragraph")
    page.add((("Where ", True), ("would you look?", True)))
    page.add((("Sam", True), (" I think so.", False)))
    page.add((("plain", False),), Shape(mark="bullet", depth=2))
    assert [(line.bold, line.lead, line.mark, line.indent) for line in page.lines] == [
        (True, "", "", 0),
        (False, "Sam", "", 0),
        (False, "", "bullet", 8),
    ]
    assert page.lines[1].locator == "paragraph 2"


def test_tables_of_questions_of_facts_and_of_other_things() -> None:
    """Questions ask, facts become pairs, the rest is read cell by cell."""
    page = Page(unit="row")
    page.table([("Question", "Answer"), ("What broke?", "The export.")])
    assert [(line.label, line.question, line.text) for line in page.lines] == [
        ("", "", ""),
        ("A", "What broke?", "The export."),
    ]
    facts = Page(unit="row")
    facts.table([("Date", "3 May"), ("Place", "Cork")])
    assert [line.text for line in facts.lines if line.text] == ["Date: 3 May", "Place: Cork"]
