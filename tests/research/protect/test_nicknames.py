from __future__ import annotations

from research.model import Identity
from research.protect.names import Names
from research.protect.nicknames import SHORT


def _names(*names: str) -> Names:
    return Names(
        [
            Identity(person_id=f"P-{n:04d}", kind="name", value=name)
            for n, name in enumerate(names, start=1)
        ]
    )


def test_people_are_called_for_short() -> None:
    """In whatever language they are on the list; who has no short name known is called by the long one."""
    assert {"liz", "beth"} <= set(SHORT["elizabeth"])
    assert "fritz" in SHORT["friedrich"]
    assert "honza" in SHORT["jan"]
    assert "chidi" not in SHORT


def test_whoever_is_called_for_short_is_masked() -> None:
    """Where a short name is a word too, its place tells."""
    names = _names("Elizabeth Marsh", "William Osei")
    assert names.masked("Lizzie and Bill share a desk") == "P-0001 and P-0002 share a desk"
    assert names.masked("Bill payment fails, the bill is paid") == (
        "Bill payment fails, the bill is paid"
    )


def test_who_is_listed_by_a_short_name_has_a_long_one() -> None:
    """With the last name; Robert alone is anybody."""
    names = _names("Rob Steele")
    assert names.masked("Robert Steele is me, Robert is not") == "P-0001 is me, Robert is not"


def test_somebody_elses_own_name_comes_first() -> None:
    """Kate on the list is not the Katherine on it."""
    assert _names("Katherine Bell", "Kate Osei").masked("I asked Kate.") == "I asked P-0002."


def test_a_first_syllable_is_enough_where_few_are_known() -> None:
    """With its capital, and unless the study writes it as a word."""
    names = _names("Desmond Cole")
    assert names.masked("Des fixed it, Desi too, and the des did not.") == (
        "P-0001 fixed it, P-0001 too, and the des did not."
    )
    names.learn(["la liste des prix", "le prix des lots. Des prix!"])
    assert names.masked("Des prix") == "Des prix"
    many = _names("Desmond Cole", *(f"Ana Q{'x' * n}" for n in range(2, 500)))
    assert many.masked("Des fixed it.") == "Des fixed it."


def test_a_short_name_goes_with_the_last_one() -> None:
    """Both may be words."""
    assert _names("Robert Young").masked("Rob Young should know") == "P-0001 should know"


def test_a_first_syllable_that_is_a_word_is_nobody() -> None:
    """Simon is not in every SIM, nor Pushpa in every push."""
    names = _names("Simon Beck", "Pushpa Rao", "Tapani Laine", "Logan Pike")
    for said in ("My SIM card is locked.", "Push and sound are off.", "Tap it.", "Log in fails."):
        assert names.masked(said) == said
