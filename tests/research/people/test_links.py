from dataclasses import replace

import pytest
from evidence import an_excerpt

from research.model import (
    Assignment,
    Findings,
    Judgements,
    Person,
    Reading,
    Segments,
    Theme,
    Theming,
)
from research.people.links import link_people
from research.settings import PeopleSettings


def _findings(having, people):
    """Everybody says one thing; those in `having` say the theme."""
    excerpts = tuple(an_excerpt(f"E-{p.id}", person_id=p.id) for p in people)
    assigned = tuple(
        Assignment(excerpt_id=e.id, theme_id="T-0001", how="core")
        if e.person_id in having
        else Assignment(excerpt_id=e.id)
        for e in excerpts
    )
    return Findings(
        reading=Reading(sources=(), turns=(), people=tuple(people)),
        segments=Segments(excerpts=excerpts),
        judgements=Judgements(judgements=()),
        theming=Theming(
            themes=(Theme(id="T-0001", label="Export", definition=""),), assignments=assigned
        ),
    )


def _links(having, *groups):
    people = [Person(id=f"{name}{n}", persona=name) for name, size in groups for n in range(size)]
    society = link_people(_findings(having, people), rules=(), settings=PeopleSettings())
    return {link.persona_id: link for link in society.links}


def test_a_persona_that_has_a_theme_more_than_others_is_told():
    """Ten of ten against none of ten is over and under, with Wilson ranges."""
    links = _links({f"a{n}" for n in range(10)}, ("a", 10), ("b", 10))
    assert (links["a"].verdict, links["b"].verdict) == ("over", "under")
    assert (links["a"].people, links["a"].persona_people, links["a"].lift) == (10, 10, 2.0)
    assert links["a"].rate_low == pytest.approx(0.722, abs=1e-3)


def test_under_five_people_there_is_no_verdict():
    """Four of four is four people."""
    links = _links({f"a{n}" for n in range(4)}, ("a", 4), ("b", 10))
    assert links["a"].verdict == "too few"
    assert links["b"].verdict != "too few"


def test_who_was_interviewed_is_compared_with_who_was_interviewed():
    """In an hour everybody raises it; that sixty people who wrote one ticket did not makes it nobody's own."""
    nurses = [Person(id=f"n{n}", persona="nurse") for n in range(6)]
    porters = [Person(id=f"p{n}", persona="porter") for n in range(6)]
    writers = [Person(id=f"w{n}") for n in range(60)]
    talked = {person.id for person in nurses + porters}
    findings = _findings(talked, nurses + porters + writers)
    said = tuple(
        replace(e, kind="interview" if e.person_id in talked else "ticket")
        for e in findings.segments.excerpts
    )
    findings = replace(findings, segments=Segments(excerpts=said))
    links = link_people(findings, rules=(), settings=PeopleSettings()).links
    assert {(link.verdict, link.lift) for link in links} == {("even", 1.0)}


def test_chance_is_not_a_finding():
    """Six of ten against five of ten is even."""
    having = {f"a{n}" for n in range(6)} | {f"b{n}" for n in range(5)}
    assert {link.verdict for link in _links(having, ("a", 10), ("b", 10)).values()} == {"even"}


def test_a_theme_of_nobody():
    """Rates of zero, no division by zero."""
    assert _links(set(), ("a", 5), ("b", 5))["a"].lift == 0.0


def test_no_people_no_links():
    """An empty study."""
    assert _links(set()) == {}


def test_groups_take_nothing_from_what_themes_prove():
    """A report that keeps its themes in many groups makes no more comparisons of themes for it."""
    people = [Person(id=f"{name}{n}", persona=name) for name in "ab" for n in range(5)]
    findings = _findings({f"a{n}" for n in range(5)}, people)
    groups = tuple(
        Theme(id=f"T-1{n:03}", label="All", definition="", status="group") for n in range(40)
    )
    theming = replace(findings.theming, themes=(*findings.theming.themes, *groups))
    society = link_people(replace(findings, theming=theming), rules=(), settings=PeopleSettings())
    assert [link.verdict for link in society.links if link.theme_id == "T-0001"] == [
        "over",
        "under",
    ]
