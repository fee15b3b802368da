"""Codes that start again."""

from __future__ import annotations

from research.corpus.who.authored import Placed, place_of
from research.corpus.who.rounds import rounds_apart
from research.people.mention import Mention


def _place(path, *names, code="1"):
    keys = (("code", code), *(("name", name) for name in names))
    return Placed(mention=Mention(at=place_of(path, 1), keys=keys))


def _codes(*places):
    return [dict(place.mention.keys).get("code", "") for place in rounds_apart(places)]


def test_another_name_is_another_person():
    """The first folder keeps the code, whatever else lies in the second."""
    places = (
        _place("a/P1.txt", "mira holt"),
        _place("b/P1.txt", "jonas feld"),
        _place("b/P1_diary.txt"),
    )
    assert _codes(*places) == ["1", "", ""]


def test_nothing_named_is_one_person():
    """So is one name in both, and a short form of it."""
    assert _codes(_place("wave1/P1.txt"), _place("wave2/P1.txt")) == ["1", "1"]
    assert _codes(_place("a/P1.txt", "mira holt"), _place("b/P1.txt", "mira")) == ["1", "1"]
    assert _codes(_place("a/P1.txt", "liz"), _place("b/P1.txt", "lisbeth")) == ["1", "1"]


def test_a_folder_of_their_own_is_no_round():
    """P01/first.txt and P01/second.txt lie in one place."""
    assert _codes(_place("P01/a.txt", "mira"), _place("P01/b.txt", "jonas")) == ["1", "1"]


def test_focus_groups_count_from_one():
    """Two that share several codes; not where numbers go on, or where one group meets again."""
    two = [_place(f"FG{n}.txt", code=code) for n in (1, 2) for code in ("1", "2")]
    assert _codes(*two) == ["1", "2", "", ""]
    on = [_place("FG1.txt"), _place("FG1.txt", code="2"), _place("FG2.txt", code="3")]
    assert _codes(*on) == ["1", "2", "3"]
    again = [_place(f"group A, meeting {n}.txt", code=code) for n in (1, 2) for code in ("1", "2")]
    assert _codes(*again) == ["1", "2", "1", "2"]
