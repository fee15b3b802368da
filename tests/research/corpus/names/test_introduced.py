from __future__ import annotations

import pytest

from research.corpus.names.introduced import introduced
from research.model import Turn


def _turn(text, *, role="participant", person="P-0007"):
    return Turn(
        id="a#1",
        source_id="a",
        record_id="",
        locator="line 1",
        kind="interview",
        role=role,
        person_id=person,
        text=text,
    )


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hi, my name is Nele Vos and it beeps.", ["Nele Vos"]),
        ("Hello. My full name's Nele Vos and it beeps.", ["Nele Vos"]),
        ("Ich heiße Jörg von der Au, guten Tag.", ["Jörg von der Au"]),
        ("Me llamo Lidia. ¿Y usted?", ["Lidia"]),
        ("Je m'appelle Zoé Petit-Jean.", ["Zoé Petit-Jean"]),
        ("My name is on the list, and my name is Customer Support.", []),
        ("The app is called Rosterly.", []),
    ],
)
def test_who_says_what_they_are_called(text, names):
    """A capital behind the words; what is no name is left alone."""
    assert [(one.person_id, one.value) for one in introduced([_turn(text)])] == [
        ("P-0007", name) for name in names
    ]


def test_somebody_of_the_company_is_their_role():
    """An agent has no id of a person."""
    (one,) = introduced([_turn("My name is Kim Doe.", role="agent", person="")])
    assert (one.person_id, one.value) == ("[agent]", "Kim Doe")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Sure. I am Bo Lind, I bake.", ["Bo Lind"]),
        ("Hi all, I'm Sara and it broke.", ["Sara"]),
        ("This is Torvald from the night shift.", ["Torvald"]),
        ("Nazywam się Ewa Lis.", ["Ewa Lis"]),
        ("Меня зовут Олег.", ["Олег"]),
        ("I'm South African, so it is warm here.", []),
        ("I am Scrum Master, and I am Premium Plus.", []),
        ("Меня зовут на помощь. Hello, I'm German.", []),
    ],
)
def test_who_says_who_they_are(text, names):
    """Without the word for a name: behind a greeting, in full, or from somewhere."""
    assert [one.value for one in introduced([_turn(text)])] == names


def test_a_single_name_answers_who_somebody_is():
    """Elsewhere "I'm Muslim" says something else."""
    said = "Yes, I'm Odhran, I run a shop."
    asked = _turn("Could you introduce yourself?", role="moderator", person="")
    assert [one.value for one in introduced([asked, _turn(said)])] == ["Odhran"]
    assert introduced([_turn(said)]) == []


def test_whoever_answers_for_the_company_is_called_so():
    """They say so behind an apology as well."""
    said = _turn("Sorry about that. I am Sunniva and I will ring you.", role="agent", person="")
    assert [one.value for one in introduced([said])] == ["Sunniva"]


def test_moderators_name_themselves_and_each_other():
    """Of a participant the same words may be about anything."""
    said = "Hi, I'm Dana and I do research, and this is Tom, he takes notes."
    turns = [_turn(said, role="moderator", person="")]
    assert {(one.person_id, one.value) for one in introduced(turns)} == {
        ("[moderator]", "Dana"),
        ("[moderator]", "Tom"),
    }
    assert introduced([_turn("I'm Polish, I drive a van.")]) == []


@pytest.mark.parametrize("role", ["moderator", "participant"])
@pytest.mark.parametrize(
    "text",
    [
        "So this is Larch Board, and it opens here.",
        "This is Larchboard, a tool for lists. This is Larchboard.",
        "Das ist Larchboard, die Liste.",
    ],
)
def test_what_somebody_shows_is_nobody(role, text):
    """Whoever shares a screen says this of every page."""
    before = _turn("Could you introduce what is on your screen?", role="moderator", person="")
    assert introduced([before, _turn(text, role=role)]) == []
