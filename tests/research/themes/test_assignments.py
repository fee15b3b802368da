from dataclasses import replace

import numpy as np

from research.model import Judgement
from research.themes.assignments import assigned, outside
from research.themes.levels import Level

LEVEL = Level(
    theme=np.array([1, -1]),
    how=("core", "none"),
    score=np.array([0.81234, 0.2], np.float32),
    support=np.array([0.1, 0.05], np.float32),
    nearest=np.array([1, 0]),
    second=np.array([0, -1]),
    node=(0, 1),
    above=(-1, -1),
    problem=(True, True),
    stability=(1.0, 1.0),
)
PAIN = Judgement(excerpt_id="E-1", facet="pain")


def test_an_excerpt_has_its_theme_and_the_second_one():
    """By the ids of the level, with what speaks for it."""
    made = assigned(PAIN, 0, LEVEL, ["T-0004", "T-0009"])
    assert (made.theme_id, made.also, made.how) == ("T-0009", "T-0004", "core")
    assert made.score == 0.8123
    assert made.reason == ""


def test_what_is_in_no_theme_says_which_was_nearest_and_why_not():
    """Nothing vanishes."""
    made = assigned(PAIN, 1, LEVEL, ["T-0004", "T-0009"])
    assert (made.theme_id, made.nearest, made.how) == ("", "T-0004", "none")
    assert made.reason == "not close enough to any theme"


def test_without_any_theme_nothing_is_nearest():
    """And the reason is still given."""
    level = replace(LEVEL, theme=np.array([-1]), nearest=np.array([-1]))
    assert assigned(PAIN, 0, level, []).nearest == ""


def test_the_reason_tells_kinds_of_statement_apart():
    """Praise is not far from a theme, it is of another kind."""
    reasons = {outside(replace(PAIN, facet=f)).reason for f in ("praise", "context", "none")}
    assert len(reasons) == 3
