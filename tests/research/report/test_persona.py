"""A persona's page."""

from __future__ import annotations

from dataclasses import replace

from research.report.joins import join
from research.report.persona import persona_pages


def test_persona_is_shown_with_what_it_has_more_than_others(joined):
    """Themes only: a group would say the same twice."""
    page = dict(persona_pages(joined))["personas/lead-b.html"]
    assert [[row.theme.text for row in table.rows] for table in page.compared] == [
        ["export loses columns"],
        ["log-in code late"],
    ]
    assert [table.open for table in page.compared] == [True, False]
    assert page.nothing == ""


def test_persona_of_few_says_why_nothing_stands_out(study):
    """Its shares stand there all the same, unfolded."""
    few = tuple(replace(link, verdict="too few") for link in study.society.links)
    joined = join(replace(study, society=replace(study.society, links=few)))
    page = dict(persona_pages(joined))["personas/lead-b.html"]
    assert page.nothing == "This persona has too few people to be compared with others."
    assert [table.open for table in page.compared] == [True]


def test_persona_speaks_in_its_own_words(joined):
    """Only its people's quotes, one each before a second."""
    page = dict(persona_pages(joined))["personas/lead-b.html"]
    assert [card.who for card in page.voices[0].quotes] == ["P-1, Acme", "P-2", "P-1, Acme"]


def test_persona_of_nobody_is_fine(study):
    """Declared and not met."""
    nobody = replace(study.society.personas[1], person_ids=())
    society = replace(study.society, personas=(nobody,), links=())
    page = persona_pages(join(replace(study, society=society)))[0][1]
    assert page.facts[0].value == "0"
    assert page.voices == ()


def test_long_list_of_people_is_cut(study):
    """Sixty on the page, the rest in the table."""
    crowd = replace(study.society.personas[0], person_ids=tuple(f"P{n}" for n in range(70)))
    society = replace(study.society, personas=(crowd,), links=())
    page = persona_pages(join(replace(study, society=society)))[0][1]
    assert len(page.members) == 60
    assert page.more_members == "10 more in data/people.csv"
