from dataclasses import replace
from functools import partial

import numpy as np
import pytest
from evidence import tickets

from research.themes.levels import Level, Levels
from research.themes.named import name_tree
from research.themes.naming.label import read_corpus

TEXTS = (
    *("the swap waits for approval", "my swap waits again", "a swap still waits") * 2,
    *("payroll export drops hours", "the payroll export is wrong", "payroll export again") * 2,
    *("cannot log in today", "the code to log in is late", "no code to log in") * 2,
)
SWAPS, EXPORT, LOGIN, GROUP, PART, OTHER_PART = range(6)


def _level(groups, *, node, above=None):
    theme = np.repeat(groups, 6 if len(groups) == 3 else 3)
    return Level(
        theme=theme,
        how=("core",) * len(theme),
        score=np.ones(18, np.float32),
        support=np.ones(18, np.float32),
        nearest=theme,
        second=np.full(18, -1),
        node=node,
        above=above or (-1,) * len(node),
        problem=(True,) * len(node),
        stability=(float("nan"), *(0.5,) * (len(node) - 1)),
    )


def _named(encoder, evidence, *, questions=lambda members: [None] * len(members)):
    cuts = Levels(
        coarse=_level([0, 0, 1], node=(GROUP, LOGIN)),
        normal=_level([0, 1, 2], node=(SWAPS, EXPORT, LOGIN), above=(GROUP, GROUP, -1)),
        fine=_level(
            [0, 1, 2, 2, 3, 3],
            node=(PART, OTHER_PART, EXPORT, LOGIN),
            above=(SWAPS, SWAPS, -1, -1),
        ),
    )
    corpus = read_corpus(TEXTS, vectors=encoder.encode(list(TEXTS)), encode=encoder.encode)
    return name_tree(cuts, corpus, evidence, questions=questions, reserved=2)


@pytest.fixture(name="tree")
def _tree(encoder):
    return _named(encoder, tickets(*TEXTS))


def test_numbers_go_on_from_themes_to_groups_to_parts(tree):
    """With the numbers in between that were asked for."""
    assert [theme.id for theme in tree.themes["normal"]] == [
        "T-0001",
        "T-0002",
        "T-0003",
        "T-0004",
    ]
    assert tree.reserved_from == 5
    assert [theme.id for theme in tree.themes["fine"]][:2] == ["T-0007", "T-0008"]


def test_what_themes_are_shown_under_is_a_group(tree):
    """Under the id and the name it has where it is a theme itself."""
    group = tree.themes["normal"][-1]
    assert (group.status, group.label) == ("group", tree.themes["coarse"][0].label)
    parent = tree.themes["fine"][-1]
    assert (parent.id, parent.status, parent.stability) == ("T-0001", "group", -1.0)
    assert parent.label == tree.themes["normal"][0].label


def test_a_group_is_called_by_its_themes(tree):
    """No one phrase says what several subjects have in common."""
    swaps, export, _, group = tree.themes["normal"]
    assert group.label.startswith(f"{swaps.label} and ")
    assert group.label.casefold().endswith(export.label.casefold())
    assert f"({swaps.id})" in group.definition
    assert f"({export.id})" in group.definition


def test_no_two_themes_share_a_name(tree):
    """Neither within a detail nor across."""
    names = {theme.id: theme.label for made in tree.themes.values() for theme in made}
    assert len(set(names.values())) == len(names) == 6


QUESTION = "Who else should we have asked, and why?"


def _asked(encoder, question):
    """The tree when the answers to a question, the first of its themes, have little in common."""
    asked = partial(_first, question)
    return _named(encoder, tickets(*TEXTS), questions=asked).themes["normal"]


def _first(question, members):
    return [question, *[None] * (len(members) - 1)]


def test_answers_with_little_in_common_are_called_by_their_question(encoder):
    """No one answer is what the others say; the group is called by what has something in common."""
    swaps, export, _, group = _asked(encoder, QUESTION)
    assert swaps.label == f"Answers to ‘{QUESTION}’"
    assert swaps.definition.startswith(swaps.label)
    assert any("swap" in phrase for phrase in swaps.keyphrases)
    assert "one question" in swaps.flags[0]
    assert group.label == f"{export.label} and more"


@pytest.mark.parametrize(
    "question", ["", "Is that so?", "Walk me through your day.", "And " * 30 + "why?"]
)
def test_what_is_no_whole_question_is_no_name(encoder, question):
    """It is told in the warning, cut at a word."""
    swaps = _asked(encoder, question)[0]
    assert "swap" in swaps.label.casefold()
    assert "little in common" in swaps.flags[0]
    assert len(swaps.flags[0]) < 220


def test_what_is_not_known_of_stability_is_minus_one(tree):
    """Not a number is no number to print."""
    assert [theme.stability for theme in tree.themes["normal"][:2]] == [-1.0, 0.5]


@pytest.mark.parametrize(("mentions", "warned"), [(3, 0), (4, 1)])
def test_a_theme_of_one_loud_person_says_so(encoder, mentions, warned):
    """From more than half of its mentions on."""
    evidence = tickets(*TEXTS)
    loud = [replace(excerpt, person_id="P-0") for excerpt in evidence[:mentions]]
    swaps = _named(encoder, [*loud, *evidence[mentions:]]).themes["normal"][0]
    assert sum("one person" in flag for flag in swaps.flags) == warned


def test_a_theme_of_two_thirds_is_very_broad(tree):
    """One of a third is not."""
    broad, narrow = tree.themes["coarse"]
    assert [("broad" in " ".join(theme.flags)) for theme in (broad, narrow)] == [True, False]


def test_a_problems_group_is_not_called_by_what_is_praised(encoder):
    """The strength beside it stands in the definition."""
    normal = _level([0, 1, 2], node=(SWAPS, EXPORT, LOGIN), above=(GROUP, GROUP, -1))
    cuts = Levels(
        coarse=_level([0, 0, 1], node=(GROUP, LOGIN)),
        normal=replace(normal, problem=(True, False, True)),
        fine=normal,
    )
    corpus = read_corpus(TEXTS, vectors=encoder.encode(list(TEXTS)), encode=encoder.encode)
    themes = name_tree(cuts, corpus, tickets(*TEXTS), reserved=2).themes["normal"]
    group = next(theme for theme in themes if theme.status == "group")
    swaps, export, *_ = themes
    assert group.label == f"{swaps.label.partition(',')[0]} and praise near it"
    assert f"what works there: {export.label.lower()}" in group.definition
