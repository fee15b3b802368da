from __future__ import annotations

import re

import pytest

from research.protect.opening import is_listed, opens, opens_as_name
from research.protect.spans import Context

KNOWN = frozenset({"noor", "hope", "grace", "tariq"})


def _first(text: str, *, usual: bool = False) -> Context:
    word = re.split(r"\W", text, maxsplit=1)[0]
    return Context(
        text=text,
        spans=((0, len(word)),),
        words=(word.casefold(),),
        known=KNOWN,
        usual=usual,
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
        "Will, our carpenter, measured it.",
        "Art (the caretaker) has a key.",
        "Rose, the nurse, prints them.",
        "Frost closed the ticket in spring, so he must have seen it.",
        "Grace, can you look at this?",
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
    assert opens_as_name(_first(text))


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
