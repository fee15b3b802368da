"""Page one."""

from __future__ import annotations

from dataclasses import replace

from research.model import Assignment, Theme
from research.report.joins import join
from research.report.overview import overview_page


def test_headline_counts(joined):
    """People, sources, excerpts, themes, coverage."""
    facts = {fact.name: fact.value for fact in overview_page(joined).facts}
    assert facts == {
        "people": "5",
        "sources": "3",
        "excerpts": "8",
        "themes": "2",
        "coverage": "86%",
    }


def test_summary_says_what_was_read_and_when(joined):
    """Interviews by number, the rest by files."""
    page = overview_page(joined)
    assert page.summary == "From 2 interviews and 1 ticket file"
    assert page.days == ("2026-03-02", "2026-04-04")


def test_a_copy_of_an_interview_is_no_interview_more(study):
    """Raw recordings beside cleaned transcripts: who was interviewed once was interviewed once."""
    first = study.reading.sources[0]
    copy = replace(
        first, id="raw/anna.txt", reason=f"the same session as {first.id}; counted once"
    )
    reading = replace(study.reading, sources=(*study.reading.sources, copy))
    page = overview_page(join(replace(study, reading=reading)))
    assert page.summary == "From 2 interviews and 1 ticket file"


def test_top_themes_have_their_typical_quote(joined):
    """The first thing a reader sees is what somebody said."""
    top = overview_page(joined).top[0]
    assert (top.row.link.text, top.size) == ("export loses columns", "2 of 5 people")
    assert top.quote == "Every time I export a report I lose two columns."
    assert top.row.rated == "major or worse for 1 of 2"


def test_many_themes_unfold(study):
    """Twenty-five at once; the smaller ones are one click away."""
    themes = tuple(Theme(id=f"T-{n:04d}", label=f"theme {n}", definition="") for n in range(40))
    many = replace(study, theming=replace(study.theming, themes=themes))
    page = overview_page(join(many))
    assert len(page.themes) == 25
    assert page.more_themes_words == "15 smaller themes"


def test_coverage_bar_is_full(joined):
    """Every piece of evidence is somewhere in it."""
    bar = overview_page(joined).coverage_bar
    assert round(sum(part.width for part in bar)) == 100


def test_praise_that_makes_no_theme_is_apart(study):
    """It is kept and does not lower the coverage."""
    out = tuple(
        Assignment(excerpt_id=item.excerpt_id, reason="praise makes no theme")
        for item in study.theming.assignments
    )
    page = overview_page(join(replace(study, theming=replace(study.theming, assignments=out))))
    assert page.coverage[3].value == "1 (12%)"
