import numpy as np
import pytest
from evidence import an_excerpt

from research.themes.saturation import (
    chao2,
    curve,
    found_share,
    new_per_person,
    saturation,
    unheard,
    worded,
)

NEW = (9, 6, 4, 3, 1, 2, 0, 1, 0, 0)


def _people(*themes):
    return {f"p{i}": frozenset(mentioned) for i, mentioned in enumerate(themes)}


def _seen(counts, people):
    """People 0..n-1 mention theme t when t was met in more than so many of them."""
    return {
        f"p{i}": frozenset(f"t{t}" for t, met in enumerate(counts) if i < met)
        for i in range(people)
    }


def test_guest_base_run_and_threshold():
    """The worked example: ratios after 6 to 10 interviews, saturated at six, after two more."""
    found = saturation(NEW)
    assert [round(r, 3) for r in found.ratios] == [0.136, 0.091, 0.045, 0.045, 0.0]
    assert found.reached == 6
    assert saturation((9, 6, 4, 3, 2, 2, 1, 1, 1, 0)).reached == 8


def test_saturation_may_not_be_reached():
    """Every interview brings something new, or there were too few."""
    assert saturation((3, 3, 3, 3, 3, 3)).reached == 0
    assert saturation((3, 3)).reached == 0
    assert saturation((0,) * 8).reached == 0


def test_who_is_first_to_mention_a_theme():
    """Each theme is new once."""
    people = _people("ab", "bc", "abc")
    assert new_per_person(["p0", "p1", "p2"], people) == [2, 1, 0]
    assert new_per_person(["p2", "p0", "p1"], people) == [3, 0, 0]


def test_chao2_is_a_lower_bound_of_all_themes():
    """S=24, Q1=6, Q2=5, m=10 gives 26.25; the five-person example gives 16."""
    assert chao2(_seen([1] * 6 + [2] * 5 + [4] * 13, 10)) == pytest.approx(26.25)
    assert chao2(_seen([4, 3, 3, 1, 1, 1, 1, 1], 5)) == pytest.approx(16.0)


def test_the_found_share_uses_lewis_adjusted_p():
    """Five people, eight themes seen 4,3,3,1,1,1,1,1: found .641."""
    assert found_share(_seen([4, 3, 3, 1, 1, 1, 1, 1], 5)) == pytest.approx(0.641, abs=5e-4)


def test_under_four_people_nothing_is_estimated():
    """Three people tell nothing of what nobody said."""
    few = _seen([1, 2], 3)
    assert chao2(few) is None
    assert found_share(few) is None
    assert worded(few, ["p0", "p1", "p2"])[1] == ""


def test_the_curve_ends_with_everything_and_repeats():
    """Median inside its band, never falling, the same for the same seed."""
    people = _people("ab", "bc", "cd", "de", "ea")
    drawn = curve(people, seed=1)
    assert drawn == curve(people, seed=1)
    assert drawn[-1] == (1.0, 1.0, 1.0)
    assert all(low <= middle <= high for middle, low, high in drawn)
    assert [m for m, _, _ in drawn] == sorted(m for m, _, _ in drawn)


def test_no_themes_no_curve():
    """Nobody said anything."""
    assert curve({}, seed=0) == ()
    assert curve(_people("", ""), seed=0) == ()


def test_the_sentences_say_what_was_done():
    """Figures with their rule and source, and no two shares of what was found that contradict each other."""
    people = _seen([8, 7, 6, 5, 4, 1], 8)
    order = [f"p{i}" for i in range(8)]
    said, unseen = worded(people, order)
    assert said.startswith("Little new after 4 (+2) interviews: the next 2 brought at most 5%")
    assert unseen == (
        "6 themes and smaller groups were met in 8 interviews: no sign of rarer ones among people "
        "like these (Chao2). Of problems about as common as those, over 99% were found (Lewis 2001)."
    )
    assert "Too few" in worded(people, order[:3])[0]


def test_what_came_up_once_tells_that_there_is_more():
    """Every interview brings its own: the end of it is not in sight."""
    people = _people("ab", "acd", "aef", "agh", "aij", "akl")
    said, unseen = worded(people, sorted(people))
    assert said.startswith(
        "New themes were still coming up at the end: the last 2 interviews brought 50%"
    )
    assert "with rare ones at least 58 exist" in unseen


def _said(n, person, kind="interview", date=""):
    source = f"{person}.txt"
    return an_excerpt(f"E-{n}", source_id=source, person_id=person, kind=kind, date=date)


def test_tickets_do_not_saturate():
    """Only interviews have an order in which themes dry up."""
    excerpts = [_said(n, f"p{n}", "ticket") for n in range(6)]
    assert unheard(excerpts, np.zeros(6, int), (), seed=0) == ((), "", "")


def test_small_groups_count_as_met():
    """What one person says alone is what tells how much is unseen."""
    excerpts = [_said(n, f"p{n}") for n in range(6)]
    themes = np.array([0, 0, 0, 0, 0, -1])
    drawn, said, unseen = unheard(excerpts, themes, ((5,),), seed=0)
    assert len(drawn) == 6
    assert "2 themes" in unseen
    assert said


def test_interviews_count_in_the_order_they_were_held():
    """Whatever the people are called: all that is new came in the first."""
    excerpts = [_said(n, "P9", date="2026-03-01") for n in range(4)]
    later = ((4, "P5"), (5, "P4"), (6, "P3"), (7, "P2"), (8, "P1"))
    excerpts += [_said(n, person, date=f"2026-03-{n:02d}") for n, person in later]
    _, said, _ = unheard(excerpts, np.array([0, 1, 2, 3, 0, 0, 0, 0, 0]), (), seed=0)
    assert "Little new after 4 (+2) interviews" in said


def test_three_interviews_draw_no_curve() -> None:
    """Through so few any line can be drawn."""
    heard = {person: frozenset({"slow"}) for person in ("P1", "P2", "P3", "P4")}
    assert curve(heard, seed=1)
    del heard["P4"]
    assert curve(heard, seed=1) == ()
