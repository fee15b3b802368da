from dataclasses import replace

import numpy as np
import pytest
from evidence import an_excerpt, vectors_of

from research.model import Judgement
from research.settings import Settings
from research.themes.levels import Level
from research.themes.theming import assigned, make_themes, outside

SWAPS = (
    "my shift swap waits for approval",
    "swap waiting for manager approval",
    "approval of the swap takes days",
)
EXPORT = (
    "payroll export drops hours",
    "export to payroll has wrong hours",
    "hours wrong in payroll export",
)


def _excerpt(n, text, person, **more):
    return an_excerpt(
        f"E-{n:03d}",
        turn_id=f"t{n}",
        source_id="s.csv",
        record_id=str(n),
        person_id=person,
        kind=more.pop("kind", "ticket"),
        text=text,
        **more,
    )


def _study(texts, *, people=None):
    return [
        _excerpt(n, text, people[n % len(people)] if people else f"P-{n:04d}")
        for n, text in enumerate(texts)
    ]


def _themes(evidence, encoder, facets=None):
    return _tree(evidence, encoder, facets).normal


def _tree(evidence, encoder, facets=None):
    rows = encoder.encode_views([excerpt.text for excerpt in evidence])
    vectors = vectors_of(evidence, rows[:, 0], by_words=rows[:, 1])
    judged = [
        Judgement(excerpt_id=e.id, facet=(facets or {}).get(n, "pain"))
        for n, e in enumerate(evidence)
    ]
    return make_themes(evidence, vectors, judged, encode=encoder.encode, settings=Settings())


@pytest.mark.parametrize("count", [0, 1, 2])
def test_too_few_excerpts_make_no_theme_and_a_note(encoder, count):
    """A clear answer, not a crash; every excerpt keeps its assignment."""
    made = _themes(_study(SWAPS[:count]), encoder)
    assert made.themes == ()
    assert made.notes
    assert [a.how for a in made.assignments] == ["none"] * count
    assert all(a.reason for a in made.assignments)


def test_one_persons_many_mentions_are_no_theme(encoder):
    """Fewer than two people are a watchlist item at most."""
    made = _themes(_study(SWAPS * 4, people=["P-0001"]), encoder)
    assert made.themes == ()


def test_what_two_say_is_watched_and_what_one_says_is_not(encoder):
    """A single excerpt is listed with the evidence in no theme."""
    evidence = _study(["the swap waits", "the swap waits", "kettle descaling reminder"])
    (item,) = _themes(evidence, encoder).watchlist
    assert item.excerpt_ids == (evidence[0].id, evidence[1].id)


def test_two_problems_are_two_themes_with_ids_and_names(encoder):
    """Each excerpt in the theme that says the same thing."""
    evidence = _study((SWAPS + EXPORT) * 5)
    made = _themes(evidence, encoder)
    by_id = {a.excerpt_id: a.theme_id for a in made.assignments}
    swap = {by_id[e.id] for e in evidence if e.text in SWAPS} - {""}
    export = {by_id[e.id] for e in evidence if e.text in EXPORT} - {""}
    assert swap
    assert export
    assert not swap & export
    assert made.themes[0].id == "T-0001"
    assert all(theme.label and theme.definition for theme in made.themes)


def test_identical_texts_of_many_people_are_one_theme(encoder):
    """Not a division by zero."""
    made = _themes(_study([SWAPS[0]] * 12), encoder)
    assert len([theme for theme in made.themes if theme.status == "theme"]) == 1


def test_praise_and_facts_stand_beside_a_theme_and_never_count(encoder):
    """They are shown with it; a greeting is in none, with the reason."""
    evidence = _study((SWAPS + EXPORT) * 4)
    made = _themes(evidence, encoder, facets={0: "praise", 1: "context", 2: "none"})
    assert [a.how for a in made.assignments[:3]] == ["attached", "attached", "none"]
    assert "nothing of the subject" in made.assignments[2].reason


def test_praise_among_no_problems_is_no_theme(encoder):
    """Twelve people who like it have no problem, and the study says so."""
    evidence = _study(SWAPS * 4)
    made = _themes(evidence, encoder, facets=dict.fromkeys(range(12), "praise"))
    assert made.themes == ()
    assert "no" in made.notes[0].lower()


def test_the_order_of_excerpts_does_not_matter(encoder):
    """The same themes and members whatever the order of the input."""
    evidence = _study((SWAPS + EXPORT) * 5)
    one, other = _themes(evidence, encoder), _themes(evidence[::-1], encoder)
    assert one.themes == other.themes
    assert sorted(one.assignments, key=lambda a: a.excerpt_id) == sorted(
        other.assignments, key=lambda a: a.excerpt_id
    )


def test_a_loud_person_is_flagged(encoder):
    """More than half of the mentions from one person is said on the theme's page."""
    people = ["P-0001", "P-0001", "P-0001", "P-0002"]
    made = _themes(_study(SWAPS * 8, people=people), encoder)
    assert any("one person" in flag for theme in made.themes for flag in theme.flags)


def test_answers_without_content_stand_apart(encoder):
    """They are gathered after the themes, draw nothing to them and change no theme."""
    said = _study(SWAPS + EXPORT)
    silent = [
        replace(_excerpt(10 + n, text, f"P-1{n}"), silent=kind)
        for n, (text, kind) in enumerate(
            [*[("Nothing.", "nothing")] * 3, *[("N/A", "no answer")] * 2]
        )
    ]
    alone, made = _themes(said, encoder), _themes([*silent, *said], encoder)
    *themes, nothing = made.themes
    assert tuple(themes) == alone.themes
    assert (nothing.status, nothing.label) == ("silent", "Nothing to add")
    assert nothing.id not in {theme.id for theme in alone.themes}
    assert "“Nothing.”" in nothing.definition
    assert made.assignments[5:] == alone.assignments
    assert {a.theme_id for a in made.assignments[:3]} == {nothing.id}
    assert all(a.how == "none" and a.reason for a in made.assignments[3:5])


def _long(*texts):
    """Enough people who say it for groups and parts."""
    return _study([f"{text} {more}" for text in texts for more in ("again", "daily", "too", "")])


def test_a_theme_is_the_same_at_every_detail(encoder):
    """One id has one name and one meaning, however closely one looks."""
    tree = _tree(_long(*SWAPS, *EXPORT, "cannot log in", "login code is late"), encoder)
    named = {}
    for made in (tree.coarse, tree.normal, tree.fine):
        for theme in made.themes:
            assert named.setdefault(theme.id, theme.label) == theme.label
        known = {theme.id for theme in made.themes}
        assert {theme.parent_id for theme in made.themes} - {""} <= known
        assert {a.theme_id for a in made.assignments} - {""} <= known
        assert [a.excerpt_id for a in made.assignments] == [
            a.excerpt_id for a in tree.normal.assignments
        ]


def test_a_definition_names_a_sibling_of_the_same_detail(encoder):
    """The other theme is among those that are shown."""
    tree = _tree(_long(*SWAPS, *EXPORT), encoder)
    for made in (tree.coarse, tree.normal, tree.fine):
        shown = {theme.id for theme in made.themes}
        for theme in made.themes:
            _, told_apart, other = theme.definition.rpartition(", T-")
            assert not told_apart or f"T-{other.rstrip('.')}" in shown - {theme.id}


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
