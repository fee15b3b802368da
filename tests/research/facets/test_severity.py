"""How much a problem hurts."""

from __future__ import annotations

import numpy as np
import pytest

from research.facets.classify import Verdict
from research.facets.severity import severity
from research.facets.weights import load_weights, measure_logits

CATASTROPHIC, MAJOR, MILD, TRIFLING = (6, 3, 3), (5, 2, -3), (3, -2, -3), (-2, -4, -4)
"""Log-odds of being worse than cosmetic, than minor and than major."""
UNSURE = (1, 0, -0.5)
WORDS_ONLY = 0


def told(worse, *, facet="pain", doubtful=False) -> Verdict:
    """A verdict with those log-odds."""
    return Verdict(
        facet=facet,
        probability=0.9,
        doubtful=doubtful,
        leaning="pain",
        pain_score=0.9,
        worse=tuple(worse),
    )


@pytest.mark.parametrize(
    ("text", "odds", "level", "cue"),
    [
        ("After the crash I had lost all my notes.", CATASTROPHIC, 4, "lost all my notes"),
        ("I have cancelled our subscription.", CATASTROPHIC, 4, "cancelled our subscription"),
        ("In the end I gave up.", MAJOR, 3, "gave up"),
        ("It signed us out, every time.", MAJOR, 3, "every time"),
        ("We use a work-around.", MAJOR, 3, "work-around"),
        ("I want my money back and a REFUND.", MAJOR, 3, "money back"),
        ("They refunded me on the same day.", MILD, 0, ""),
        ("There is a typo in the heading.", TRIFLING, 1, "typo"),
        ("It is confusing.", MILD, 2, "confusing"),
        ("The list has two columns.", MILD, 0, ""),
    ],
)
def test_the_words_for_it_are_shown(text, odds, level, cue) -> None:
    """And nothing is shown, or rated, where nobody says how bad it is."""
    found = severity(text, told(odds))
    assert (found.level, found.cue) == (level, cue)


@pytest.mark.parametrize(
    "text", ["In the end I gave up.", "So we do it by hand.", "Non funziona."]
)
def test_a_word_for_it_settles_what_is_not_clear(text: str) -> None:
    """What the text says on the whole need only not speak against it."""
    assert severity(text, told(UNSURE)).level == 3
    assert severity("So it goes.", told(UNSURE)).level == 0


@pytest.mark.parametrize(
    "text",
    [
        "We don't print on paper any more, the greys look dull.",
        "The button for a refund is green and the others are blue.",
        "My grandmother's crash course in knitting has tiny letters.",
        "I'd like to freeze my membership over the summer.",
    ],
)
def test_grave_words_in_mild_talk_are_no_cue(text: str) -> None:
    """A word for something grave is not believed where all else says that it is not."""
    assert severity(text, told(MILD)).level < 3


def test_a_catastrophe_must_be_twice_as_clear() -> None:
    """Who tells of ambulances tells of grave things; nothing need have gone wrong."""
    text = "The dispatcher decided to send an ambulance."
    assert severity(text, told((4, 1, 1.2))).level == 3
    assert severity(text, told((4, 2, 1.8))).level == 4
    assert severity(text, told((4, 1, 1.2), facet="request")).level == 0


def test_what_is_more_than_major_is_more_than_minor() -> None:
    """A step that contradicts the one below it is not believed."""
    text = "I would like to know about people that were diagnosed in this period."
    assert severity(text, told((3, -0.4, 2.6))).level == 0


def test_harm_without_a_word_for_it_is_rated_by_the_whole() -> None:
    """No part of the sentence is singled out as if it said so alone."""
    text = "It's Tuesday, we sat in the lobby, and my mother had to pay a taxi for nothing."
    found = severity(text, told(MAJOR))
    assert (found.level, found.cue) == (3, "")


def test_what_may_be_no_problem_must_tell_of_harm_more_clearly() -> None:
    """Else half of what somebody tells about himself would be grave; a word for it still counts."""
    barely = (3, 1.2, -2)
    text = "Before this I was nine years with a shipping company."
    assert severity(text, told(barely)).level == 3
    assert severity(text, told(barely, doubtful=True)).level == 0
    assert severity("I typed it in by hand.", told(barely, doubtful=True)).level == 3


@pytest.mark.parametrize("facet", ["praise", "context", "none"])
def test_only_what_lacks_or_hurts_has_a_severity(facet) -> None:
    """Praise that names an old crash is no problem."""
    found = severity("It crashed and I lost all my notes.", told(CATASTROPHIC, facet=facet))
    assert (found.level, found.cue) == (0, "")


@pytest.mark.parametrize(
    "text", ["It no longer crashes, so.", "It isn’t broken; it never crashed.", ""]
)
def test_what_is_solved_is_no_cue(text: str) -> None:
    """A crash that is gone does not make a major problem."""
    assert severity(text, told(UNSURE)).level == 0


def test_a_wish_alone_does_not_say_how_bad_its_lack_is() -> None:
    """One with a grave reason does."""
    assert severity("Please send the report on Mondays.", told(MILD, facet="request")).level == 0
    found = severity(
        "Please refund the ticket, I was charged twice.", told(MAJOR, facet="request")
    )
    assert (found.level, found.cue) == (3, "refund")


def test_the_cue_is_verbatim() -> None:
    """Curly apostrophes and capitals come out as they were written."""
    text = "I CAN’T OPEN the file."
    assert severity(text, told(MAJOR)).cue == "CAN’T OPEN"


@pytest.mark.parametrize(
    ("worse", "milder"),
    [
        ("I gave up and we do it by hand again.", "It's a small thing, the icon is a bit ugly."),
        ("We lost everything and cancelled our contract.", "It could look a bit nicer."),
        ("Nobody in our office can log in since Monday.", "The heading is slightly crooked."),
    ],
)
def test_what_was_learned_orders_by_harm(worse: str, milder: str) -> None:
    """By words alone, without the vectors of a known model."""
    odds = measure_logits(np.zeros((2, WORDS_ONLY)), [worse, milder], load_weights())[:, 6:]
    assert odds[0, 1] > odds[1, 1]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("The vet gave him the other dog's injection and he died.", 4),
        ("We moved all our insurance to somebody else that week.", 4),
        ("I rang nine times and had to drive there in the end.", 3),
        ("We had to send all the guests home and shut the restaurant.", 3),
        ("It's a tiny bit crooked, which nobody sees but me.", 1),
        ("The form is on the second page.", 0),
    ],
)
def test_harm_is_told_without_any_of_the_words(text: str, level: int) -> None:
    """With vectors, what happened counts and not only how it is called."""
    from research.themes.vectors.encode import load_encoder

    (odds,) = measure_logits(load_encoder().encode([text]), [text], load_weights())[:, 6:]
    assert severity(text, told(odds)).level == level


@pytest.mark.parametrize("unlikely", [{"doubtful": True}, {"facet": "request"}])
def test_a_single_word_rates_nothing_that_may_be_no_problem(unlikely):
    """Nothing had them worry; only what is surely a pain is minor for such a word."""
    text = "Nothing had me worry about the visit."
    assert severity(text, told(UNSURE, **unlikely)).level == 0
    assert severity("The visit was a worry.", told(UNSURE)).level == 2
