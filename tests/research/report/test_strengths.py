"""What works, beside what hurts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from research.report.joins import join
from research.report.overview import overview_page
from research.report.persona import persona_pages
from research.report.ranking import ranking
from research.report.render import render
from research.report.site import build_site
from research.report.strengths import praised_rows, strength_rows
from research.report.switches import theme_switches
from research.report.tables import tables
from research.report.theme import theme_pages


@pytest.fixture
def page(praised):
    """The strength's page."""
    return dict(theme_pages(join(praised)))["themes/T-0004.html"]


def test_strength_is_shown_with_its_people_and_praise(praised):
    """A label alone would not say what is praised."""
    (row,) = strength_rows(join(praised))
    assert (row.link.text, row.link.href) == ("quick search", "themes/T-0004.html")
    assert (row.size, row.quote) == ("1 person", "The export is quick and I love it.")


def test_strength_without_evidence_is_still_a_row(praised):
    """Nobody is quoted, nothing breaks."""
    bare = replace(praised, theming=replace(praised.theming, assignments=()))
    assert strength_rows(join(bare))[0].quote == ""


def test_strengths_are_not_among_the_problems(praised):
    """Neither ranked, nor a card, nor in the grid, nor in the number of themes."""
    joined = join(praised)
    page = overview_page(joined)
    assert [row.id for row in ranking(joined)] == ["T-0001", "T-0002"]
    assert "quick search" not in {theme.row.link.text for theme in page.top}
    assert page.grid
    assert "quick search" not in {row.theme.text for row in page.grid.rows}
    assert (page.facts[3].value, page.facts[3].note) == (
        "2",
        "1 strength; 1 more on the watchlist",
    )
    assert tuple(build_site(praised).counts[k] for k in ("themes", "strengths")) == (2, 1)


def test_praise_of_a_strength_is_no_choice_for_counting_problems(praised):
    """Switching praise off would change no row."""
    assert [item.id for item in theme_switches(join(praised))] == [
        "pain",
        "need",
        "request",
        "doubtful",
    ]


def test_praise_of_a_strength_does_not_raise_the_coverage(praised):
    """It could not have been in a theme."""
    page = overview_page(join(praised))
    assert page.coverage[0].value == "5 (62%)"
    assert page.coverage[3].value == "1 (12%)"


def test_section_is_absent_without_strengths(praised, joined):
    """An empty heading would say that nothing works."""
    assert "What works" in render("overview.html", overview_page(join(praised)))
    assert "What works" not in render("overview.html", overview_page(joined))


def test_many_strengths_unfold(praised):
    """Twelve at once."""
    strength = praised.theming.themes[2]
    many = tuple(replace(strength, id=f"S-{n:04d}") for n in range(20))
    page = overview_page(join(replace(praised, theming=replace(praised.theming, themes=many))))
    assert len(page.strengths) == 12
    assert page.more_strengths_words == "8 smaller strengths"


def test_strengths_page_says_what_it_is_and_rates_no_harm(page):
    """No severity, no Reach, nothing asked for."""
    html = render("theme.html", page).partition("<main")[2].partition("</main>")[0]
    assert "This is a strength, not a problem" in html
    assert 'href="../index.html#strengths"' in html
    assert not any(word in html for word in ("Severity", "Reach", "Asked for", "other hand"))


def test_complaints_near_a_strength_are_also_said(page):
    """Praise is not the whole story."""
    assert [card.id for card in page.quotes] == ["E-4"]
    assert [card.id for card in page.attached] == ["E-8"]
    assert page.against == ()
    assert "Also said" in render("theme.html", page)


def test_complaints_come_before_facts_and_weaker_praise(praised):
    """They are what a reader of praise looks for."""
    beside = replace(praised.theming.assignments[-1], excerpt_id="E-4", score=0.99)
    assigned = tuple(
        beside if item.excerpt_id == "E-4" else item for item in praised.theming.assignments
    )
    joined = join(replace(praised, theming=replace(praised.theming, assignments=assigned)))
    page = dict(theme_pages(joined))["themes/T-0004.html"]
    assert [card.id for card in page.attached] == ["E-8", "E-4"]


def test_group_keeps_its_strengths_apart(praised):
    """Praise is not quoted as a problem of the group."""
    themes = tuple(
        replace(theme, parent_id="T-0003") if theme.status == "strength" else theme
        for theme in praised.theming.themes
    )
    joined = join(replace(praised, theming=replace(praised.theming, themes=themes)))
    group = dict(theme_pages(joined))["themes/T-0003.html"]
    assert [link.text for link in group.strengths] == ["quick search"]
    assert [link.text for link in group.children] == ["export loses columns", "log-in code late"]
    assert "E-4" not in {card.id for card in group.quotes}
    assert [card.id for card in group.against] == ["E-4"]


def test_persona_page_lists_what_works_for_them(praised):
    """Apart from what they have more or less than others."""
    page = dict(persona_pages(join(praised)))["personas/lead-b.html"]
    assert [(row.theme.text, row.of) for row in page.praised] == [("quick search", "1 of 2")]
    assert "quick search" not in {row.theme.text for one in page.compared for row in one.rows}
    assert page.facts[2].value == "1"


def test_table_has_no_severity_for_a_strength(praised):
    """Zero would read as a problem that is harmless."""
    themes = next(item for item in tables(join(praised)) if item.name == "themes")
    rows = [dict(zip(themes.columns, row, strict=True)) for row in themes.rows]
    assert [(row["status"], row["severity"] is None) for row in rows] == [
        ("theme", False),
        ("theme", False),
        ("strength", True),
        ("group", False),
    ]


def test_site_has_a_page_for_every_strength(praised):
    """Every link to it leads somewhere, and its own lead back."""
    files = dict(build_site(praised).files)
    assert b'href="themes/T-0004.html"' in files["index.html"]
    assert b'href="../index.html#strengths"' in files["themes/T-0004.html"]
    assert b'id="strengths"' in files["index.html"]


def test_praise_beside_a_theme_is_shown_where_as_many_praise(study):
    """A subject that holds both is no strength, and what is praised in it must not be lost."""
    assert praised_rows(join(study)) == ()
    near = {placed.excerpt_id for placed in study.theming.assignments if placed.how == "core"}
    beside = tuple(
        replace(placed, theme_id="T-0001", how="attached", score=0.6, support=0.1)
        if placed.excerpt_id not in near
        else placed
        for placed in study.theming.assignments
    )
    judged = tuple(
        one if one.excerpt_id in near else replace(one, facet="praise")
        for one in study.judgements.judgements
    )
    excerpts = tuple(
        replace(one, person_id=f"P-{number}") for number, one in enumerate(study.segments.excerpts)
    )
    joined = join(
        replace(
            study,
            segments=replace(study.segments, excerpts=excerpts),
            theming=replace(study.theming, assignments=beside),
            judgements=replace(study.judgements, judgements=judged),
        )
    )
    (row,) = praised_rows(joined)
    assert row.link.href == "themes/T-0001.html#against-title"
    assert "people praise, " in row.size
    assert row.quote


def test_praise_of_nothing_in_particular_is_one_line(praised):
    """ "Very good" and "I love it" are no subject; who reads what works need not open a card of them."""
    (row,) = strength_rows(join(praised))
    assert row.link.text == "quick search"
    page = overview_page(join(only_saying(praised, "I love it, great!")))
    assert page.strengths == ()
    assert (page.general.people, page.general.links[0].text) == ("1 person", "quick search")
    assert "1 person only praise, and do not say what" in render("overview.html", page)


def only_saying(study, text):
    """The study with this as the whole of what is praised."""
    by_id = {item.id: item for item in study.segments.excerpts}
    turn_id = by_id["E-4"].turn_id
    excerpt = replace(by_id["E-4"], text=text, start=0, end=len(text))
    others = tuple(one for one in study.segments.excerpts if one.turn_id != turn_id)
    turns = tuple(
        replace(one, text=text) if one.id == turn_id else one for one in study.reading.turns
    )
    return replace(
        study,
        reading=replace(study.reading, turns=turns),
        segments=replace(study.segments, excerpts=(excerpt, *others)),
    )
