"""Two people's own words that tell what a theme is about."""

import pytest

from research.themes.naming.telling import Voice, sentences, telling

NAME = {"swap", "approval"}
OTHERS = {"manager", "holiday"}
WAITS = Voice(text="My swap has no approval since Monday.", person="P1", sure=True)
AWAY = Voice(text="Our manager was on holiday, so it lapsed.", person="P2", sure=True)


def told(*voices):
    return telling(voices, label="Swap and approval", name=NAME, others=OTHERS)


def test_one_says_the_name_and_another_what_else_is_said():
    """A reader sees the theme from two sides, whoever is more typical."""
    expected = ("My swap has no approval since Monday", "Our manager was on holiday, so it lapsed")
    assert told(WAITS, AWAY) == told(AWAY, WAITS) == expected


def test_the_other_voice_is_typical_and_not_the_one_with_most_words():
    """Spam at a theme's edge may hold its rarest words; what is nearest stands for it."""
    typical = Voice(text="No manager here looks at an approval.", person="P2", sure=True)
    spam = Voice(text="Manager swap approval lottery, call now.", person="P8", sure=True)
    assert told(WAITS, typical, spam)[1] == "No manager here looks at an approval"


def test_the_other_voice_surely_complains():
    """Praise in one breath with it is no second side of a problem: then one voice is enough."""
    content = Voice(text="The manager gave her approval at once.", person="P2", sure=False)
    assert told(WAITS, content) == ("My swap has no approval since Monday",)


def test_who_only_says_the_name_again_is_not_heard():
    """A reader knows it already; who says more speaks for it."""
    again = Voice(text="Swap approval and approval, swap.", person="P0", sure=True)
    assert told(again) == ()
    assert told(again, WAITS) == ("My swap has no approval since Monday",)


def test_dots_that_trail_off_are_no_part_of_a_sentence():
    """Nor a second mark: they are the mood and not the words."""
    said = sentences("The floor is never dry... Who mops it these days?! Nobody I know of")
    assert said == ["The floor is never dry", "Who mops it these days", "Nobody I know of"]


def test_nobody_is_heard_twice():
    """The second sentence is another person's, or there is none."""
    alone = [Voice(text=voice.text, person="P1", sure=True) for voice in (WAITS, AWAY)]
    assert told(*alone) == ("My swap has no approval since Monday",)


def test_the_same_is_not_repeated():
    """Somebody who says it in the same words adds nothing."""
    again = Voice(text="my swap had no approval since a manager", person="P2", sure=True)
    assert len(told(WAITS, again)) == 1


def test_where_nobody_says_the_name_a_typical_sentence_is_shown():
    """A theme without a common word is seen to be mixed; who says the name goes before."""
    coffee = Voice(text="The coffee is cold already.", person="P2", sure=True)
    doubtful = Voice(text="We were told to wait a little.", person="P4", sure=False)
    assert told(doubtful, coffee) == ("The coffee is cold already",)
    assert told(doubtful) == ()
    assert told(coffee, WAITS)[0] == "My swap has no approval since Monday"
    assert told() == ()


def test_what_goes_on_behind_quotation_marks_is_no_sentence():
    """A reader cannot know what "that nobody explains" is said of."""
    text = 'My swap has a line "approval pending" that nobody here explains to me. The swap waits.'
    assert sentences(text) == []


@pytest.mark.parametrize(
    "worse",
    [
        Voice(text="swaps and approval are quite alright, I suppose", person="P3", sure=False),
        Voice(text="THE SWAP WAITS FOR APPROVAL AGAIN", person="P3", sure=True),
        Voice(text="So, um, a swap is, uh, like the approval", person="P3", sure=True),
        Voice(text="I think a swap with no approval would be", person="P3", sure=True),
    ],
)
def test_who_says_it_plainly_is_preferred(worse):
    """Doubtful, shouted and halting speech comes after plain speech with the same words."""
    assert told(worse, WAITS)[0] == "My swap has no approval since Monday"
    assert told(worse) != ()


def test_a_sentence_is_repeated_exactly():
    """Each is a slice of what was said, without what ends it."""
    quote = "Hello there. I put in a swap on Monday. It was version 2.1 of the app, I think!"
    found = sentences(quote)
    assert found == ["I put in a swap on Monday", "It was version 2.1 of the app, I think"]
    assert all(one in quote for one in found)


@pytest.mark.parametrize(
    "quote",
    [
        "",
        "No idea.",
        "?!",
        "one two three\nfour five six",
        "word " * 60,
        "two  blanks in this one here",
        "(The participant opens the month view)",
        "[scrolls back to the top of the page]",
        "he opened it (the month view",
    ],
)
def test_what_cannot_be_read_in_a_sentence_is_not_repeated(quote):
    """Too short, too long, laid out in another way, or a note of what was done."""
    assert not sentences(quote)


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("Um, so I think the swap waits.", "I think the swap waits"),
        ("And, like, it waits for days.", "it waits for days"),
        ("But we never see the approval.", "we never see the approval"),
        ("So many swaps wait for her.", "So many swaps wait for her"),
        ("Like everybody I wait for days.", "Like everybody I wait for days"),
    ],
)
def test_what_somebody_begins_with_is_left_out(said, read):
    """A definition is read, not heard; every word that stays stands there as it was said."""
    assert sentences(said) == [read]
    assert read in said
