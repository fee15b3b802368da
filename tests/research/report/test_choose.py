"""Which quotes stand for a theme."""

from __future__ import annotations

from dataclasses import replace

import pytest

from research.report.choose import choose_quotes, readable

TEXT = "this happens to me on most days of the working week"


@pytest.fixture
def make(joined):
    """Makes core evidence of a person with a score and a severity."""
    first = joined.by_excerpt["E-1"]

    def evidence(name, person, *, severity=0, text=TEXT, doubtful=False, **place):
        own = {"score": 0.5, "how": "core"} | place
        return replace(
            first,
            excerpt=replace(first.excerpt, id=name, person_id=person, text=text),
            judgement=replace(
                first.judgement, excerpt_id=name, severity=severity, doubtful=doubtful
            ),
            assignment=replace(first.assignment, excerpt_id=name, **own),
        )

    return evidence


def chosen(items, limit=40):
    """The ids of the chosen quotes."""
    return [item.excerpt.id for item in choose_quotes(items, limit=limit)]


def test_most_typical_comes_first(make):
    """The one nearest to the theme's centre."""
    assert chosen([make("a", "P1", score=0.4), make("b", "P2", score=0.9)]) == ["b", "a"]


def test_loud_person_does_not_fill_the_page(make):
    """Everybody's best comes before anybody's second."""
    loud = [make(f"l{n}", "P1", score=0.9 - n / 100) for n in range(8)]
    others = [make("x", "P2", score=0.3), make("y", "P3", score=0.2)]
    assert chosen([*loud, *others], limit=4) == ["l0", "x", "y", "l1"]


def test_most_severe_is_always_there(make):
    """Even when it is far from the centre and there is no room."""
    items = [make(f"m{n}", f"P{n}", score=0.9, severity=1) for n in range(9)]
    worst = make("worst", "P1", severity=4, text="I lost it all.")
    assert chosen([*items, worst], limit=3)[-1] == "worst"


def test_attached_comes_after_core(make):
    """However near it is."""
    items = [make("far", "P1", score=0.9, how="attached"), make("near", "P2", score=0.4)]
    assert chosen(items) == ["near", "far"]


def test_readable_length_is_preferred(make):
    """8 to 40 words."""
    short, long = make("s", "P1", text="Too slow."), make("l", "P2", text="word " * 41)
    assert not readable(short)
    assert not readable(long)
    assert chosen([short, long, make("ok", "P3", score=0.1)])[0] == "ok"


def test_who_does_not_shout_is_heard_first(make):
    """A card on page one shouts at nobody while somebody says it plainly."""
    assert chosen([make("a", "P1", score=0.9, text=TEXT.upper()), make("b", "P2")]) == ["b", "a"]


def test_order_of_the_input_does_not_matter(make):
    """Ties are settled by id."""
    items = [make(f"e{n}", f"P{n % 3}", severity=n % 2) for n in range(9)]
    assert chosen(items) == chosen(items[::-1])


def test_nothing_to_choose_from_is_fine():
    """A theme of requests alone has no other quotes."""
    assert choose_quotes((), limit=5) == ()


def test_what_is_sure_comes_before_what_may_be_no_problem(make):
    """However typical the other is; what is near only still comes last."""
    items = [
        make("vague", "P1", score=0.9, doubtful=True),
        make("plain", "P2", score=0.4),
        make("beside", "P3", score=0.8, how="attached"),
    ]
    assert chosen(items) == ["plain", "vague", "beside"]


def test_grave_words_about_something_else_do_not_lead(make):
    """A husband who lost a day's pay says less of late alerts than a milder word about them."""
    items = [
        make("first", "P1", score=0.9),
        make("astray", "P2", score=0.3, severity=3),
        make("mild", "P3", score=0.7, severity=1),
        make("grave", "P4", score=0.65, severity=3),
    ]
    assert chosen(items) == ["first", "grave", "mild", "astray"]
