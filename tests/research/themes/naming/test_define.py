"""What a theme is and is not, in one sentence."""

import pytest

from research.themes.naming.define import define, sentences, worded

SPOKEN = "I put in a swap on Monday and nobody has said yes"


def test_a_definition_is_made_of_what_people_say():
    """The name, a sentence of somebody and what else is said make one sentence."""
    assert define("Swap waiting", ["no reply", "wrong people"], spoken=SPOKEN) == (
        f"Swap waiting, as in “{SPOKEN}”; also no reply and wrong people."
    )


def test_what_is_missing_is_left_out():
    """Without a sentence or other phrases the rest remains."""
    assert define("Swap waiting", ["no reply"]) == "Swap waiting; also no reply."
    assert define("Swap waiting", []) == "Swap waiting."
    assert define("", []) == ""


def test_three_other_phrases_are_enough():
    """A definition is read at a glance."""
    assert define("Swap", ["a", "b", "c", "d"]) == "Swap; also a, b and c."


def test_the_neighbour_is_named():
    """A reader learns where the other complaint is counted."""
    assert (
        worded("Swap waiting; also no reply.", unlike="late delivery", unlike_id="T-0007")
        == "Swap waiting; also no reply; not: late delivery, T-0007."
    )
    assert worded("A.", unlike="") == "A."


def test_a_sentence_is_repeated_exactly():
    """Each is a slice of what was said, without what ends it."""
    quote = f"Hello there. {SPOKEN}. It was version 2.1 of the app, I think!"
    found = sentences(quote)
    assert found == [SPOKEN, "It was version 2.1 of the app, I think"]
    assert all(one in quote for one in found)


@pytest.mark.parametrize(
    "quote",
    [
        "",
        "No idea.",
        "?!",
        "one two three\nfour five",
        "word " * 60,
        "two  blanks in this one here",
    ],
)
def test_what_cannot_be_read_in_a_sentence_is_not_repeated(quote):
    """Too short, too long, or laid out in another way."""
    assert not sentences(quote)
