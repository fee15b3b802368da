"""Personas against themes."""

from __future__ import annotations

from dataclasses import replace

from research.report.grid import persona_grid, split
from research.report.joins import join


def test_grid_has_a_cell_per_persona(joined):
    """None where nothing was worked out; groups are not in it."""
    grid = persona_grid(joined)
    assert grid
    assert [column.people for column in grid.columns] == ["2 people", "1 person"]
    assert [row.theme.text for row in grid.rows] == ["export loses columns", "log-in code late"]
    over, missing = grid.rows[0].cells
    assert over
    assert (over.of, over.verdict.text) == ("2 of 2", "more than others")
    assert missing is None


def test_too_few_is_said(joined):
    """A share of two people is no share."""
    grid = persona_grid(joined)
    assert grid
    cell = grid.rows[1].cells[0]
    assert cell
    assert cell.verdict.text == "too few"


def test_no_personas_no_grid(study):
    """The page then says why."""
    bare = replace(study, society=replace(study.society, personas=(), links=()))
    assert persona_grid(join(bare)) is None


def test_what_does_not_fit_is_said(study):
    """Thirteen personas are more than a page can hold."""
    persona = study.society.personas[1]
    many = tuple(replace(persona, id=f"p{n}", name=f"p{n}") for n in range(13))
    grid = persona_grid(join(replace(study, society=replace(study.society, personas=many))))
    assert grid
    assert len(grid.columns) == 12
    assert grid.omitted == "1 more persona: see data/persona_themes.csv."


def test_a_long_ranking_is_cut_too(study):
    """The rest is in the table."""
    theme = study.theming.themes[1]
    many = tuple(replace(theme, id=f"T-{n:04d}", parent_id="") for n in range(1, 23))
    grid = persona_grid(join(replace(study, theming=replace(study.theming, themes=many))))
    assert grid
    assert len(grid.rows) == 20
    assert grid.omitted.startswith("1 more theme and 1 theme in which no persona clearly differs")


def test_themes_in_which_all_are_alike_fill_no_page(study):
    """A hundred cells without a difference tell no more than a sentence."""
    even = tuple(replace(link, verdict="even") for link in study.society.links)
    grid = persona_grid(join(replace(study, society=replace(study.society, links=even))))
    assert grid
    assert len(grid.rows) < 2
    assert "in which no persona clearly differs" in grid.omitted


def test_split_shows_the_range_behind_the_share(joined):
    """The upper end is drawn first, the share over it."""
    found = split(joined.study.society.links[0], replace(joined, root="../"))
    assert [part.name for part in found.bar] == ["range", "rate"]
    assert found.theme.href == "../themes/T-0001.html"
    assert found.range == "10–90%"


def test_a_share_of_too_few_is_neither_compared_nor_drawn(joined):
    """Nobody quotes "ten times as often" for two people of three, and one of one is no long bar."""
    links = joined.study.society.links
    few = replace(links[0], verdict="too few", lift=9.8)
    assert (split(few, joined).lift, split(few, joined).bar) == ("", ())
    assert split(replace(few, verdict="even"), joined).lift == "9.8 ×"
