from __future__ import annotations

import re
from dataclasses import replace

import pytest

from research.protect.opening import follows_somebody, is_listed, opens, opens_as_name
from research.protect.spans import Context

KNOWN = frozenset({"noor", "hope", "grace", "tariq"})


def _first(
    text: str, *, usual: bool = False, given: bool = False, expected: bool = False
) -> Context:
    word = re.split(r"\W", text, maxsplit=1)[0]
    return Context(
        text=text,
        spans=((0, len(word)),),
        words=(word.casefold(),),
        known=KNOWN,
        usual=usual,
        given=given,
        expected=expected,
    )


@pytest.mark.parametrize(
    "text",
    [
        "Grace and Noor trained us.",
        "Hope, Tariq and me sat down with it.",
        "Grace/Hope have the key.",
        "Rose und Noor wissen das.",
        "Hope y Tariq lo apuntan todo.",
    ],
)
def test_a_word_beside_somebody_known_is_a_name(text: str) -> None:
    """In a list of people each is one."""
    assert is_listed(_first(text))
    assert opens_as_name(_first(text))


def test_the_last_of_several_is_a_name_too() -> None:
    """Behind somebody known, as before."""
    name = Context(text="Noor and Carpenter sit there.", spans=((9, 18),), words=("carpenter",))
    assert not is_listed(name)
    assert is_listed(replace(name, known=KNOWN))


@pytest.mark.parametrize(
    "text",
    ["Grace and patience, that helps.", "Miles and miles of it.", "Joy and Linux are none."],
)
def test_a_word_beside_anything_else_is_none(text: str) -> None:
    """Only whom the study knows makes a list one of people."""
    assert not opens_as_name(_first(text))


@pytest.mark.parametrize(
    "text",
    [
        "Grace showed me the other menu.",
        "Miles sorted it before lunch.",
        "Will here again, same problem.",
        "Faith from the hostel again.",
        "Crystal, who sits at the window, has no signal.",
        "Dean will know.",
        "Ruby is out until Monday.",
        "Hope went home at six.",
        "Violet and her son have one code.",
        "Destiny can't see my bookings.",
        "Art is the first name.",
        "Will, our carpenter, measured it.",
        "Art (the caretaker) has a key.",
        "Rose, the nurse, prints them.",
        "Frost closed the ticket in spring, so he must have seen it.",
        "Grace, can you look at this?",
        "Grace: can you see my screen?",
        "Joy,\nthe page is blank.",
        "Joy\n\nthe page is blank",
        "Hope <[email]> wrote this",
        "Rose a demandé trois fois.",
        "Rosa ha trovato il tasto.",
        "Ángel llamó tres veces.",
        "Luz abriu a conta por mim.",
        "Ernst hat mir das gezeigt.",
    ],
)
def test_what_somebody_does_makes_a_name(text: str) -> None:
    """They help, stay away, work as something, are spoken to and are he or she later on."""
    assert opens_as_name(_first(text, given=True))


@pytest.mark.parametrize(
    "text",
    [
        "Will let us know on Friday.",
        "Will it open?",
        "Will ask everybody tomorrow.",
        "Mark everyone present first.",
        "Hope you can help!",
        "Hope is not a plan.",
        "Grace period over.",
        "Faith in the product is low, and she knows it.",
        "Art class was full, so he went home.",
        "Hope and joy, that is all.",
        "Crystal clear picture, no sound.",
        "Rose gold, size 7",
        "Art: five stars",
        "Joy\nThe display is bright.",
        "Bill doubled, he said.",
    ],
)
def test_what_anything_does_makes_none(text: str) -> None:
    """Verbs that need no subject, kinds of things, and whom somebody only quotes."""
    assert not opens_as_name(_first(text))


def test_a_word_that_the_study_writes_as_a_name_is_one() -> None:
    """Unless the next word is what is spoken of."""
    assert opens_as_name(_first("Rosa opens at nine.", usual=True))
    assert not opens_as_name(_first("Sunny days are shown as rain.", usual=True))


def test_a_sentence_opens_behind_its_end_and_behind_a_bullet() -> None:
    """A comma ends none."""
    assert opens(Context(text="It broke. Will", spans=((10, 14),), words=("will",)))
    assert opens(Context(text="a\n- Will", spans=((4, 8),), words=("will",)))
    assert not opens(Context(text="yes, Will", spans=((5, 9),), words=("will",)))


@pytest.mark.parametrize(
    "text",
    [
        "Drew sent the log yesterday.",
        "Rich has two phones.",
        "Miles is late again.",
        "Will didn't see it.",
        "Chase worked on it and Chase made it.",
        "Liv writes the allergens on the lid.",
        "Pearl could hear it.",
        "Hunter forwarded your mail.",
        "Wolf hat den Schlüssel.",
    ],
)
def test_before_a_verb_a_first_name_is_meant(text: str) -> None:
    """An imperative, an adjective and a thing without its article do not stand there."""
    assert opens_as_name(_first(text, given=True))


def test_a_last_name_alone_needs_more() -> None:
    """Readers, screens and prices are last names too."""
    assert not opens_as_name(_first("Reader was slow all day."))


@pytest.mark.parametrize(
    "text",
    [
        "Hope is not a plan.",
        "Amber was sold out.",
        "Bill was too high.",
        "Link is dead.",
        "Chelsea won the cup.",
        "Rich text is lost.",
        "Chase payments every week.",
        "Mark items in the list.",
        "Will go there.",
        "Will proceed to delete it, and will need them.",
        "April was quiet.",
        "May had five weekends.",
    ],
)
def test_what_opens_without_an_article_is_none(text: str) -> None:
    """Virtues, stuffs, towns and months do, and in notes links and bills."""
    assert not opens_as_name(_first(text, given=True))


@pytest.mark.parametrize(
    "text",
    [
        "Basil is a gem.",
        "Ruby types and I shout.",
        "Amber prints labels.",
        "Herb needs help.",
        "Herb retired once.",
        "Clay answers within the hour.",
        "Faith, bless her, counts them.",
        "Ginger isn't happy with it.",
        "Jordan was furious.",
    ],
)
def test_whoever_is_called_so_among_few(text: str) -> None:
    """A study with a Basil in it speaks of Basil."""
    assert opens_as_name(_first(text, given=True, expected=True))
    assert not opens_as_name(_first(text, given=False))


@pytest.mark.parametrize("text", ["Pope has the key.", "Becker, not Decker."])
def test_a_last_name_alone_among_few(text: str) -> None:
    """Where the study does not use the word otherwise."""
    assert opens_as_name(_first(text, expected=True))
    assert not opens_as_name(_first(text))


@pytest.mark.parametrize("text", ["Frost was early.", "Price tags fall off.", "Fields is empty."])
def test_a_last_name_that_is_a_stuff(text: str) -> None:
    """Or several things: nothing tells them apart."""
    assert not opens_as_name(_first(text, expected=True))


@pytest.mark.parametrize(
    "text",
    [
        "Hope you can help!",
        "Hope for the best.",
        "Patience is what you need.",
        "Ginger biscuits ran out.",
        "Clay soil moves.",
        "Amber alerts go to every phone.",
        "Basil, thyme and mint are missing.",
        "Ginger and lemon tea sells.",
        "Grace period is too short.",
        "Summer was awful.",
    ],
)
def test_what_is_a_stuff_in_any_study(text: str) -> None:
    """Before another noun, in a list, as a verb, or as what one needs; and seasons."""
    assert not opens_as_name(_first(text, given=True, expected=True))


def test_a_month_books_nothing() -> None:
    """So April is somebody here."""
    assert opens_as_name(_first("April booked the room twice, 3 April and 4 April."))


def test_one_of_several_things_is_none() -> None:
    """Whoever else the study speaks of."""
    assert not opens_as_name(_first("Basil, thyme and mint are missing.", usual=True))
    assert opens_as_name(_first("Alba, cariño, ven aquí.", usual=True))


def test_a_last_name_that_is_a_plural_does_what_one_does() -> None:
    """Where few are known: Fields keeps it, but fields keep their values."""
    assert opens_as_name(_first("Fields keeps losing his badge.", expected=True))
    assert not opens_as_name(_first("Fields keep their values.", expected=True))
    assert not opens_as_name(_first("Fields keeps losing his badge."))


def test_italian_and_french_put_a_word_into_the_verb() -> None:
    """She has already paid."""
    assert opens_as_name(_first("Marina ha già pagato tutto."))
    assert opens_as_name(_first("Aurore a déjà payé."))


def test_the_last_of_several_follows_somebody() -> None:
    """Whom the study knows."""
    last = Context(text="Noor and May", spans=((9, 12),), words=("may",), known=KNOWN)
    assert follows_somebody(last)
    assert not follows_somebody(replace(last, text="June and May"))
    assert opens_as_name(replace(_first("May, Noor and I can."), known=KNOWN))
