"""What a text says outright."""

from __future__ import annotations

import time

import pytest

from research.facets.cues import (
    FAMILY_CUES,
    NAMES,
    NOT_GOOD_CUE,
    SETTLED_CUE,
    any_of,
    is_abroad,
    is_question,
    measure_cues,
    plain,
    says_outright,
)


def test_every_family_has_a_number() -> None:
    """One figure per name, for any text."""
    for text in ("", "?", "I can't find it.", "x" * 5000, "\ud83d\ude00 \u202e"):
        assert len(measure_cues(text)) == len(NAMES)


@pytest.mark.parametrize(
    "text",
    [
        "I can't find where to swap a shift, and when I can't, I ring the office.",
        "It was slow, so slow that I'd rather have it on paper; why is it not easy?",
        "No puedo entrar, y no puedo salir.",
        "Es ist zu langsam. Warum ist es so langsam?",
        "_slow_ slower slow/slow. Sorry, oops!",
    ],
)
def test_a_cue_is_counted_wherever_its_pattern_finds_it(text: str) -> None:
    """Trying a pattern only where it may begin misses nothing, and takes no words for two cues."""
    counts = dict(zip(NAMES, measure_cues(text), strict=True))
    rest = NOT_GOOD_CUE.sub(" . ", SETTLED_CUE.sub(" . ", plain(text)))
    for name, pattern in FAMILY_CUES.items():
        found = len(pattern.findall(rest))
        assert counts[name] == min(found, 3) ** 0.5


def test_a_long_text_does_not_win_by_length() -> None:
    """The tenth mention counts no more than the third."""
    often = dict(zip(NAMES, measure_cues("slow " * 10), strict=True))["slow"]
    thrice = dict(zip(NAMES, measure_cues("slow " * 3), strict=True))["slow"]
    assert often == thrice > 0


def test_negated_praise_is_not_praise() -> None:
    """Not clear is not clear."""
    cues = dict(zip(NAMES, measure_cues("It is not very clear."), strict=True))
    assert cues["not good"] > 0
    assert cues["useful"] == 0


@pytest.mark.parametrize(
    "text", ["How do I get a receipt", "Is it raining?", "how can I pay", "Come faccio a pagare"]
)
def test_a_question_is_told_without_its_mark(text: str) -> None:
    """People in a hurry type no question mark."""
    assert is_question(text)


def test_a_statement_is_no_question() -> None:
    """It only contains the word."""
    assert not is_question("I know how the till works.")


@pytest.mark.parametrize("text", ["It would be great if it rang twice.", "I wish it had a lamp."])
def test_a_wish_is_told_without_a_please(text: str) -> None:
    """What would be, is not."""
    assert dict(zip(NAMES, measure_cues(text), strict=True))["wished"] > 0
    assert dict(zip(NAMES, measure_cues("It rang twice."), strict=True))["wished"] == 0


def test_words_are_never_cut() -> None:
    """A pattern meets whole words only."""
    assert any_of("late").search("The plates are here.") is None
    assert any_of("late").search("It is late.") is not None


def test_plain_text_has_straight_apostrophes() -> None:
    """Phones write curly ones."""
    assert plain("I DON’T") == "i don't"


@pytest.mark.parametrize(
    "text",
    [
        "The rota on the left has three links, the casino is on top.",
        "He was also very fast, so we attended the sales course.",
        "No comment on the moment.",
        "She is generally at the chat desk by ten.",
    ],
)
def test_no_english_word_is_a_cue_of_another_language(text: str) -> None:
    """Words that mean something else are left out, such as the German "fast"."""
    counts = dict(zip(NAMES, measure_cues(text), strict=True))
    wrong = ("hard", "upset", "broken", "cannot", "missing", "slow", "excess", "again", "how")
    assert [name for name in wrong if counts[name]] == []
    assert not counts["good"]


def test_words_for_what_is_wrong_or_wanted_are_seen() -> None:
    """In any language; an account without them says neither."""
    assert says_outright("And then it crashed.")
    assert says_outright("Est-ce que je peux le changer ?")
    assert not says_outright("I went to the planner and put my name in.")
    assert not says_outright("Am Montag war ich im Büro.")


def test_another_language_is_told_by_its_small_words() -> None:
    """One is enough."""
    assert is_abroad("Poi ho chiamato il medico")
    assert not is_abroad("Then I called the doctor")


def test_hostile_text_costs_linear_time() -> None:
    """A hundred thousand repeated words do not stall a run."""
    start = time.process_time()
    for word in (
        "not ",
        "keeps ",
        "used to ",
        "is there a ",
        "what is ",
        "a",
        "no longer ",
        "non ",
        "hab ",
    ):
        measure_cues(word * (100_000 // len(word)))
    assert time.process_time() - start < 10


@pytest.mark.parametrize(
    ("text", "not_good"),
    [
        ("It worked well for all of us.", False),
        ("It worked fine until the new year.", True),
        ("The scanner worked until we moved it.", True),
    ],
)
def test_what_worked_well_was_good(text: str, *, not_good: bool) -> None:
    """Only what worked until something happened does not any more."""
    cues = dict(zip(NAMES, measure_cues(text), strict=True))
    assert (cues["not good"] > 0) is not_good
