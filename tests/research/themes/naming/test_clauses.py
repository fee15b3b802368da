"""Names where no words are common to two people."""

import pytest

from research.text.stems import stem
from research.themes.naming.clauses import beginning, short_clauses, words_of

KNOWN = {stem(word) for word in ("money", "ignoring", "sums", "rota", "gloves")}


def shown(*texts):
    """The clauses of some texts."""
    return [one.shown for one in short_clauses(texts, known=KNOWN)]


def test_a_clause_is_whole():
    """It ends at a sign, and is never the beginning of a longer one."""
    assert shown(
        "Honestly, it's money for nothing, and I mean every single month of the year"
    ) == ["it's money for nothing"]


def test_who_somebody_is_names_nothing():
    """The others of the theme are somebody else."""
    assert shown("I'm a rota manager", "Ich bin die Rota") == []
    assert shown("I'm a bit without money") == ["i'm a bit without money"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("And so the gloves stay on my", "gloves stay"),
        ("She is ignoring my", "she is ignoring"),
        ("she is ignoring her", "she is ignoring her"),
        ("stop ignoring me please", "stop ignoring me"),
        ("sums are wrong lol", "sums are wrong"),
        ("aber die sums stimmen nie", "sums stimmen nie"),
    ],
)
def test_words_that_lead_on_are_cut_at_its_edges(text, name):
    """What is left is said as well."""
    assert shown(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Does that rota mean?",
        "Is there a rota?",
        "I mean it",
        "Rota",
        "",
        "the the the",
        "a rota that is much too long for it",
        "As a rota planner I mean",
    ],
)
def test_no_name(text):
    """A question, nothing to the point, one word, none, more than five, and the rest of one."""
    assert shown(text) == []


def test_each_clause_once_and_the_typical_first():
    """Members are given from the most typical on."""
    assert shown("Bad rota. Bad rota!", "good money") == ["bad rota", "good money"]


@pytest.mark.parametrize(
    "text", ["P-060501 ignoring money", "money for U15", "[email] or rota", "see @dana_k rota"]
)
def test_nobody_is_named(text):
    """What stands for a person or an address is in no name."""
    assert not any(
        word in " ".join(shown(text)).split() for word in ("p", "u", "email", "dana", "k")
    )


def test_crossed_out_texts_have_no_words():
    """A row of one letter stands for what nobody may read."""
    assert words_of("The XXXX XXXXX XX") == []
    assert words_of("The XXXX rota is late") == ["the", "rota", "is", "late"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Still the same today I'm afraid", "still the same today"),
        ("The parcel was left in the", "the parcel was left"),
        ("Gloves for the", "gloves for the"),
    ],
)
def test_a_beginning_does_not_wait_for_more(text, name):
    """Only what is cut can wait."""
    assert " ".join(beginning(words_of(text))) == name
