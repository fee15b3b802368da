from dataclasses import replace

import numpy as np

from research.settings import ThemeSettings
from research.themes.levels import levels
from research.themes.problems import Sorted
from research.themes.search.find import Found
from research.themes.search.tree import Tree

SWAPS, OTHERS_SWAPS, EXPORT = 0, 1, 2
"""Two themes that lie in one group, and one that stands alone."""


def _found(*, fine=None, problems=3, how=None):
    """Twelve excerpts of each of three themes; in one direction each, the first two near."""
    theme = np.repeat([SWAPS, OTHERS_SWAPS, EXPORT], 12)
    direction = np.eye(8, dtype=np.float32)[[0, 1, 4]]
    direction[OTHERS_SWAPS] += direction[SWAPS]
    half = np.tile(np.repeat([5, 6], 6), 3)
    rows = direction[theme] + 0.5 * np.eye(8, dtype=np.float32)[half]
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    found = Found(
        theme=theme,
        how=how or ("core",) * 36,
        score=np.ones(36, np.float32),
        nearest=theme,
        support=np.zeros(36, np.float32),
        second=np.full(36, -1),
        parent=(7, 7, -1),
        stability=(0.9, 0.8, 0.7),
        tree=Tree(coarse=theme, normal=theme, fine=theme if fine is None else np.array(fine)),
        rows=rows,
        resolution=2.0,
    )
    return Sorted(found=found, problems=problems)


def _levels(sorted_out, *, people=None):
    who = people or [f"p{i}" for i in range(len(sorted_out.found.theme))]
    return levels(sorted_out, people=who, settings=ThemeSettings(), seed=0)


HALVES = np.repeat([0, 1, 2, 3, 4, 5], 6)


def test_a_group_is_one_theme_when_less_detail_is_asked():
    """What stands alone is the same theme as before, with its stability."""
    made = _levels(_found())
    assert made.coarse.theme.tolist() == [0] * 24 + [1] * 12
    group, alone = made.coarse.node
    assert alone == EXPORT
    assert made.normal.above == (group, group, -1)
    assert made.coarse.above == (-1, -1)
    assert made.coarse.stability[1] == made.normal.stability[EXPORT]


def test_parts_lie_in_their_theme():
    """Each is shown under the theme it is a part of, and no node has two meanings."""
    made = _levels(_found(fine=HALVES))
    assert len(made.fine.node) == 6
    above = np.array(made.fine.above)[made.fine.theme]
    assert above.tolist() == made.normal.theme.tolist()
    assert not set(made.fine.node) & {*made.normal.node, *made.coarse.node}


def test_a_theme_without_two_parts_stays_whole():
    """The rest is too small for a part, or said by one person."""
    rest = np.where(np.arange(36) % 12 < 2, 9, HALVES // 2)
    assert _levels(_found(fine=rest)).fine.node == (SWAPS, OTHERS_SWAPS, EXPORT)
    loud = ["loud" if i % 12 < 6 else f"p{i}" for i in range(36)]
    assert set(_levels(_found(fine=HALVES), people=loud).fine.node) == {0, 1, 2}


def test_what_is_in_no_part_goes_to_the_nearest():
    """Nobody is lost by looking closer."""
    fine = HALVES.copy()
    fine[[0, 11]] = [30, 31]
    made = _levels(_found(fine=fine))
    assert made.fine.theme[0] == made.fine.theme[1]
    assert made.fine.theme[11] == made.fine.theme[10]
    assert made.fine.how == made.normal.how


def test_who_counts_does_not_depend_on_the_detail():
    """Core stays core, attached stays attached, and what is in none stays there."""
    how = tuple(["core", "attached", "core"] * 12)
    sorted_out = _found(fine=HALVES, how=how)
    theme = sorted_out.found.theme.copy()
    theme[5] = -1
    out = (*how[:5], "none", *how[6:])
    made = _levels(replace(sorted_out, found=replace(sorted_out.found, theme=theme, how=out)))
    assert made.coarse.how == made.normal.how == made.fine.how == out
    assert made.coarse.theme[5] == made.fine.theme[5] == -1
    assert made.fine.nearest[5] >= 0


def test_praise_speaks_against_the_problems_it_is_joined_with():
    """A strength in a group of problems counts for none of them."""
    made = _levels(_found(problems=1))
    assert made.normal.problem == (True, False, False)
    group, alone = (made.coarse.node.index(n) for n in made.coarse.node)
    assert made.coarse.problem == (True, False)
    assert set(made.coarse.how[:12]) == {"core"}
    assert set(made.coarse.how[12:24]) == {"attached"}
    assert set(made.coarse.how[24:]) == {"core"}
    assert (group, alone) == (0, 1)


def test_problems_come_before_strengths_at_every_detail():
    """However many more people praise."""
    few = [f"p{i % 3}" for i in range(24)] + [f"q{i}" for i in range(12)]
    made = _levels(_found(fine=HALVES, problems=2), people=few)
    assert made.coarse.problem == (True, False)
    assert made.fine.problem == (True,) * 4 + (False,) * 2


def test_a_second_theme_is_second_at_every_detail():
    """As the part that is nearest; within one group it is no other theme."""
    sorted_out = _found(fine=HALVES)
    second = sorted_out.found.second.copy()
    second[0], second[1] = OTHERS_SWAPS, EXPORT
    made = _levels(replace(sorted_out, found=replace(sorted_out.found, second=second)))
    assert made.fine.second[0] == made.fine.theme[12]
    assert made.coarse.second[0] == -1
    assert made.coarse.second[1] == made.coarse.theme[35]


def test_nothing_found():
    """No themes at any detail, and no error."""
    none = np.full(3, -1)
    found = replace(
        _found().found,
        theme=none,
        how=("none",) * 3,
        nearest=none,
        second=none,
        score=np.zeros(3, np.float32),
        support=np.zeros(3, np.float32),
        parent=(),
        stability=(),
        tree=Tree(coarse=none, normal=none, fine=none),
        rows=np.eye(3, 8, dtype=np.float32),
    )
    made = _levels(Sorted(found=found, problems=0))
    assert made.coarse.node == made.fine.node == ()
    assert made.fine.nearest.tolist() == [-1] * 3
