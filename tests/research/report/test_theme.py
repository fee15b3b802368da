"""A theme's page."""

from __future__ import annotations

from dataclasses import replace

import pytest

from research.report.joins import join
from research.report.theme import theme_pages


@pytest.fixture
def page(joined):
    """The page of the first theme."""
    return dict(theme_pages(joined))["themes/T-0001.html"]


def ids(cards):
    """Excerpt ids."""
    return [card.id for card in cards]


def test_asked_for_stands_apart_from_what_was_said(page):
    """A request is one answer to the problem, not the problem."""
    assert ids(page.quotes) == ["E-1", "E-3"]
    assert ids(page.requests) == ["E-2"]
    assert ids(page.requests[0].because) == ["E-1"]


def test_attached_is_shown_and_not_among_the_quotes(page):
    """It does not count."""
    assert ids(page.attached) == ["E-5"]


def test_praise_near_the_theme_stands_against_it(page):
    """Counter-evidence is beside the claim."""
    assert ids(page.against) == ["E-4"]


def test_group_links_to_its_themes(joined):
    """And has their quotes."""
    group = dict(theme_pages(joined))["themes/T-0003.html"]
    assert [link.text for link in group.children] == ["export loses columns", "log-in code late"]
    assert len(group.quotes) == 4
    assert group.next is None


def test_themes_lead_to_their_neighbours_in_the_ranking(page):
    """Reading on is one click."""
    assert page.previous is None
    assert page.next
    assert page.next.href == "../themes/T-0002.html"


def test_the_reach_to_plan_with_is_marked(study):
    """Three kinds of source give three ranges; the reader must see which one the ranking takes."""
    talks = replace(study.sizing.reach[0], sample=8)
    tickets = replace(talks, kind="ticket", people=1, sample=3)
    both = replace(study.sizing, reach=(tickets, talks))
    page = theme_pages(join(replace(study, sizing=both)))[0][1]
    assert [(row.kind, row.planned) for row in page.reach.rows] == [
        ("tickets", False),
        ("interviews", True),
    ]
    assert page.reach.rows[0].holds.startswith(
        "holds if those who write are like those who do not"
    )


def test_theme_without_reach_still_has_a_page(study):
    """No row, a sentence instead."""
    bare = replace(study, sizing=replace(study.sizing, reach=()))
    assert theme_pages(join(bare))[0][1].reach.rows == ()


def test_only_forty_quotes_are_printed(study):
    """The rest is in the table, and the page says how many there are."""
    first = study.segments.excerpts[1]
    more = tuple(replace(first, id=f"X-{n}", person_id=f"Q-{n}") for n in range(100))
    judged = tuple(replace(study.judgements.judgements[0], excerpt_id=item.id) for item in more)
    placed = tuple(replace(study.theming.assignments[0], excerpt_id=item.id) for item in more)
    big = replace(
        study,
        segments=replace(study.segments, excerpts=more),
        judgements=replace(study.judgements, judgements=judged),
        theming=replace(study.theming, assignments=placed),
    )
    page = theme_pages(join(big))[0][1]
    assert len(page.quotes) == 40
    assert page.quotes_words == "40 of 100 excerpts; all of them are in data/evidence.csv"


def test_praise_is_not_printed_twice(study):
    """What stands against the theme is not among the attached as well."""
    judged = tuple(
        replace(one, facet="praise") if one.excerpt_id == "E-5" else one
        for one in study.judgements.judgements
    )
    placed = tuple(replace(one, support=0.1) for one in study.theming.assignments)
    joined = join(
        replace(
            study,
            judgements=replace(study.judgements, judgements=judged),
            theming=replace(study.theming, assignments=placed),
        )
    )
    told = dict(theme_pages(joined))["themes/T-0001.html"]
    assert "E-5" in ids(told.against)
    assert told.attached == ()


def test_accounts_are_not_counted_where_none_is_known(study):
    """No account known is not "0 accounts"."""
    bare = tuple(replace(person, account="") for person in study.reading.people)
    joined = join(replace(study, reading=replace(study.reading, people=bare)))
    told = dict(theme_pages(joined))["themes/T-0001.html"]
    assert not any(fact.name.startswith("account") for fact in told.facts)


def test_where_nobody_says_it_twice_nobody_is_loud(study):
    """That one of five mentions is of one person is no news."""
    sizes = tuple(replace(one, mentions=one.people) for one in study.sizing.counts)
    joined = join(replace(study, sizing=replace(study.sizing, counts=sizes)))
    told = dict(theme_pages(joined))["themes/T-0001.html"]
    assert not any("from one person" in fact.note for fact in told.facts)
