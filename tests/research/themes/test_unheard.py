import numpy as np
from evidence import an_excerpt

from research.themes.unheard import unheard


def _said(n, person, kind="interview"):
    return an_excerpt(f"E-{n}", source_id=f"{person}.txt", person_id=person, kind=kind)


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
