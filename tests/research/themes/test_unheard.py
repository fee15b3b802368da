import numpy as np
from evidence import an_excerpt

from research.themes.unheard import unheard


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
