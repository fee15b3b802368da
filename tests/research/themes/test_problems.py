from dataclasses import replace

import numpy as np

from research.model import Judgement
from research.settings import ThemeSettings
from research.themes.problems import sort_out
from research.themes.search.find import Found
from research.themes.search.tree import Tree


def _found(themes, how=None, watch=()):
    group = np.array(themes, dtype=np.int64)
    count = len(set(themes) - {-1})
    return Found(
        theme=group,
        how=tuple(how or ["core" if t >= 0 else "none" for t in themes]),
        score=np.ones(len(themes), np.float32),
        nearest=np.where(group >= 0, group, 0),
        support=np.zeros(len(themes), np.float32),
        second=np.full(len(themes), -1, dtype=np.int64),
        parent=tuple(range(count)),
        stability=tuple(float(t) for t in range(count)),
        tree=Tree(coarse=group, normal=group, fine=group),
        rows=np.zeros((len(themes), 2), np.float32),
        watch=watch,
    )


def _sorted(found, facets, people=None, doubtful=()):
    return sort_out(
        found,
        judgements=[
            Judgement(excerpt_id=f"E-{i}", facet=facet, doubtful=i in doubtful)
            for i, facet in enumerate(facets)
        ],
        people=people or [f"p{i}" for i in range(len(facets))],
        themes_from=("pain", "need", "request"),
        settings=ThemeSettings(),
    )


def _kept(found, facets, people=None, doubtful=()):
    return _sorted(found, facets, people, doubtful).found


def test_problems_are_core_and_the_rest_stands_beside():
    """Praise and facts are attached, filler is in no theme."""
    found = _kept(_found([0] * 6), ["pain", "need", "request", "praise", "context", "none"])
    assert found.how == ("core", "core", "core", "attached", "attached", "none")
    assert found.theme.tolist() == [0, 0, 0, 0, 0, -1]


def test_a_subject_with_too_few_problems_goes_to_the_watchlist():
    """Two complaints among much praise are kept in sight, not counted as a theme."""
    facets = ["pain", "pain", "praise", "context", "pain", "pain", "pain"]
    found = _kept(_found([0, 0, 0, 0, 1, 1, 1]), facets)
    assert found.theme.tolist() == [-1, -1, -1, -1, 0, 0, 0]
    assert found.watch == ((0, 1),)
    assert found.nearest.tolist()[:4] == [-1] * 4


def test_themes_are_numbered_by_people_of_their_core():
    """The one with most praise is not the largest problem."""
    facets = ["pain"] * 3 + ["praise"] * 3 + ["pain"] * 4
    found = _kept(_found([0] * 6 + [1] * 4), facets)
    assert found.theme.tolist() == [1] * 6 + [0] * 4
    assert found.stability == (1.0, 0.0)


def test_a_group_that_one_theme_is_left_of_is_none():
    """There is nothing to group."""
    found = replace(_found([0, 0, 0, 1, 1, 1, 2, 2, 2]), parent=(4, 4, 5))
    assert _kept(found, ["pain"] * 9).parent == (4, 4, -1)
    assert _kept(found, ["context"] * 3 + ["pain"] * 6).parent == (-1, -1)


def test_what_is_only_praised_is_a_strength():
    """After the problems, with the praise as its core."""
    kept = _sorted(_found([0] * 5 + [1] * 3), ["praise"] * 4 + ["context"] + ["pain"] * 3)
    assert kept.problems == 1
    assert kept.found.theme.tolist() == [1] * 5 + [0] * 3
    assert kept.found.how[:5] == ("core", "core", "core", "core", "attached")


def test_one_persons_problems_are_no_theme():
    """However many."""
    found = _kept(_found([0] * 5), ["pain"] * 5, people=["p"] * 5)
    assert found.theme.tolist() == [-1] * 5
    assert found.watch == ((0, 1, 2, 3, 4),)


def test_nothing_found():
    """No themes in, none out."""
    assert _kept(_found([-1, -1]), ["pain", "pain"]).parent == ()


def test_doubtful_problems_of_what_nearly_all_praise_are_none():
    """Four remarks that may be complaints, among thirty people who plainly like it."""
    facets = ["pain"] * 4 + ["praise"] * 30
    doubted = _sorted(_found([0] * 34), facets, doubtful=range(4))
    assert doubted.problems == 0
    assert doubted.found.how[:4] == ("attached",) * 4
    assert doubted.found.how[4:] == ("core",) * 30
    assert _sorted(_found([0] * 34), facets).problems == 1


def test_doubtful_problems_stay_where_people_are_of_two_minds():
    """Recall before precision: plain complaints and praise about one subject."""
    facets = ["pain"] * 6 + ["praise"] * 10
    assert _kept(_found([0] * 16), facets, doubtful=range(4)).how[:6] == ("core",) * 6
    few = ["pain"] * 3 + ["praise"] * 5
    assert _kept(_found([0] * 8), few, doubtful=range(3)).how[:3] == ("core",) * 3


def test_what_is_surely_a_problem_stays_one_among_much_praise():
    """Only what is doubtful is taken for no problem there."""
    facets = ["pain"] * 6 + ["praise"] * 60
    kept = _sorted(_found([0] * 66), facets, doubtful=range(3))
    assert kept.problems == 1
    assert kept.found.how[:6] == ("attached",) * 3 + ("core",) * 3
