"""Which label says best what a theme is about."""

import numpy as np

from research.themes.candidates import Candidate
from research.themes.label_scores import rank, unit


def candidate(shown, **changes):
    """A candidate that covers half of its theme."""
    values = {"weight": 1.0, "share": 0.5, "covered": 0.5, "only": 0.5}
    values |= {"whole": 1.0, "rarest": 0.5, "paired": False}
    return Candidate(shown=shown, content=tuple(shown.split()), **{**values, **changes})


def ranked(*group, encode=None):
    """The order of one theme's candidates."""
    centres = np.array([[1.0, 0.0]], np.float32)
    return [one.shown for one in rank([group], centres, sizes=[10], encode=encode)[0]]


def test_near_the_centre_wins():
    """Of two phrases in equal use the one that means what the theme means leads."""
    vectors = {"a b": [0.0, 1.0], "c d": [1.0, 0.0]}
    encode = lambda texts: np.array([vectors[text] for text in texts], np.float32)  # noqa: E731
    assert ranked(candidate("a b"), candidate("c d"), encode=encode) == ["c d", "a b"]


def test_without_vectors_words_decide():
    """What more members say leads."""
    assert ranked(candidate("a b", covered=0.2), candidate("c d"))[0] == "c d"


def test_a_phrase_goes_before_a_pair():
    """What somebody said is better than what was put together."""
    assert ranked(candidate("a and b", paired=True), candidate("c d"))[0] == "c d"


def test_equals_are_in_alphabetical_order():
    """The order of the input does not matter."""
    assert ranked(candidate("c d"), candidate("a b")) == ["a b", "c d"]


def test_nothing_to_rank():
    """A theme without candidates stays without."""
    assert ranked(encode=lambda texts: np.zeros((len(texts), 2), np.float32)) == []


def test_rows_of_zeros_stay():
    """No division by nothing."""
    assert not unit(np.zeros((2, 3), np.float32)).any()
