from __future__ import annotations

import pytest

from research.protect.clauses import SINGULAR, acts, goes_on_as_name, is_abroad


def _is_name(text: str, *, verb: bool = False) -> bool:
    first = text.split(maxsplit=1)[0].rstrip(",")
    return goes_on_as_name(text, text[len(first) :], verb=verb)


@pytest.mark.parametrize(
    "text",
    [
        "Ray called again about the card.",
        "Drew at the front desk has a list.",
        "Sandy, is the scanner back with you?",
        "Rose gets annoyed when it hangs.",
        "Ray and I take turns.",
        "Drew's on holiday.",
        "Ernst hat das so eingestellt.",
        "Rosa abre a las nueve.",
    ],
)
def test_nearly_anything_follows_a_name(text: str) -> None:
    """Be it English or not."""
    assert _is_name(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ray tracing is off by default.",
        "Frank replies would help.",
        "Jack of clubs is missing from the deck.",
        "Sunny spots make it hard to read.",
        "Iris scanning takes minutes.",
        "Rose bushes are out of stock.",
        "Sandy the beach is not, and the photos are old.",
        "Rose and lavender, that is what it smells of.",
        "Frank, open and fair is what the review was.",
    ],
)
def test_what_follows_may_make_it_the_word(text: str) -> None:
    """What kind it is of, one of several, what it is done to."""
    assert not _is_name(text)


@pytest.mark.parametrize(
    "text",
    ["Mark items in the list.", "Will also work for me.", "Skip ads, please.", "Chase it up."],
)
def test_a_verb_opens_an_order_or_a_question(text: str) -> None:
    """With what it is done to, or with another verb."""
    assert not _is_name(text, verb=True)


@pytest.mark.parametrize(
    "text", ["Mark worked on it.", "Will is away.", "Chase from sales rang.", "Skip told me."]
)
def test_a_verb_is_a_name_before_another(text: str) -> None:
    """Two finite verbs do not stand beside each other."""
    assert _is_name(text, verb=True)


@pytest.mark.parametrize(
    "text",
    ["Hope is not a backup.", "Dawn is when it restarts.", "Basil was sold out in both shops."],
)
def test_what_is_said_of_stuffs(text: str) -> None:
    """What it is and whether there is any; "Hope is on nights" is said of somebody."""
    assert not goes_on_as_name(text, text[text.index(" ") :], verb=False, stuff=True)
    assert goes_on_as_name(text, " is on nights this week.", verb=False, stuff=True)


@pytest.mark.parametrize("after", [" has got the key", " would print it", " keeps the diary"])
def test_only_somebody_does_this(after: str) -> None:
    """Whatever else the word before is."""
    assert acts(after)


@pytest.mark.parametrize(
    "after", [" is a virtue", " would be nice", " runs out", " payments fail"]
)
def test_stuffs_and_virtues_do_this_too(after: str) -> None:
    """They are much, and print no lists."""
    assert not acts(after)


def test_one_does_what_several_do_not() -> None:
    """Banks keeps asking is somebody's, banks keep asking and bank statements are not."""
    assert SINGULAR.match(" keeps asking for it")
    assert SINGULAR.match(" still wants it")
    assert not any(map(SINGULAR.match, (" keep asking", " statements are late")))


def test_what_stands_in_brackets_behind_a_name_and_what_is_done_to_a_bill() -> None:
    """Rose from the desk; a participle alone is nobody's deed where the word is a verb."""
    assert _is_name("Rose (front desk) told us.")
    assert not _is_name("Bill attached.", verb=True)
    assert not goes_on_as_name(
        "Bell peppers and salt", " peppers and salt", verb=False, stuff=True
    )


def test_a_text_is_abroad_unless_it_is_english() -> None:
    """As far as its small words tell; without any it may be in any language."""
    assert is_abroad("le port est mouillé")
    assert is_abroad("zamek nowy")
    assert not is_abroad("we saw it and left")
