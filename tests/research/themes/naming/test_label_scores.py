"""Which label says best what a theme is about."""

from dataclasses import replace

import numpy as np
import pytest

from research.themes.naming.candidates import Candidate
from research.themes.naming.label_scores import rank

VECTORS = {"a b": [0.0, 1.0], "c d": [1.0, 0.0], "e f": [0.8, 0.6], "files abort": [0.8, -0.6]}
AROUND = {
    "lock file": [0.8, 0.6],
    "runs abort": [0.8, -0.6],
    "old bus": [-1.0, 0.0],
}
SPREAD = {"file on the lock": [0.8, 0.6], "run of backup": [0.8, -0.6]}


def candidate(shown, **changes):
    """A candidate of which every word carries a point."""
    return Candidate(shown=shown, content=tuple(shown.split()), **{"happens": False} | changes)


def encode(texts):
    """Unit rows of the phrases above."""
    return np.array([(VECTORS | AROUND | SPREAD)[text] for text in texts], np.float32)


def ranked(*group, encode=None, others=()):
    """The order of the first theme's candidates."""
    centres = np.array([[1.0, 0.0], *others], np.float32)
    offered = [group, *([] for _ in others)]
    return [one.shown for one in rank(offered, centres, encode=encode)[0]]


def test_near_the_centre_wins():
    """Of two phrases in equal use the one that means what the theme means leads."""
    assert ranked(candidate("a b"), candidate("c d"), encode=encode) == ["c d", "a b"]


def test_near_another_theme_loses():
    """A phrase that fits the next theme as well says less of this one."""
    group = (candidate("a b"), candidate("c d"), candidate("e f"))
    free = ranked(*group, encode=encode)
    crowded = ranked(*group, encode=encode, others=[[0.9, -0.4]])
    assert free.index("c d") <= crowded.index("c d")
    assert crowded[0] == "e f"


def test_who_says_more_leads():
    """Up to three words that carry a point; what is longer is only longer."""
    assert ranked(candidate("a b"), candidate("a b c"))[0] == "a b c"
    assert ranked(candidate("a b c"), candidate("a b c d"))[0] == "a b c"


def test_what_happens_leads():
    """With a verb or a negation a name says what is the matter."""
    assert ranked(candidate("a b"), candidate("c d", happens=True))[0] == "c d"


def test_equals_stay_as_they_were_offered():
    """Words decide where meaning does not, and where there are no vectors."""
    assert ranked(candidate("c d"), candidate("a b")) == ["c d", "a b"]


def test_two_phrases_say_what_neither_says_alone():
    """Where a theme lies between them, they are a name together, of five words at most."""
    group = tuple(candidate(name) for name in AROUND)
    assert ranked(*group, encode=encode)[0] == "lock file, runs abort"
    assert "," not in ranked(*group)[0]


def test_a_second_phrase_adds_to_the_first():
    """One that is as near as the first, or far from the theme, adds nothing."""
    assert ranked(candidate("c d"), candidate("e f"), encode=encode)[0] == "c d"
    assert "old bus" not in ranked(*map(candidate, AROUND), encode=encode)[0]


def test_a_second_phrase_is_surely_about_the_problem():
    """Who is content says in the same theme what works."""
    lock, runs, _ = map(candidate, AROUND)
    assert "," not in ranked(lock, replace(runs, sure=False), encode=encode)[0]


def test_a_name_is_what_somebody_surely_complains_of():
    """A phrase from praise in one breath with it gives way to one that is nearly as near."""
    praised, plain = replace(candidate("c d"), sure=False), candidate("e f")
    assert ranked(praised, plain)[0] == "e f"


@pytest.mark.parametrize("common", [False, True])
def test_small_words_count_where_only_one_person_says_the_second(common):
    """What two people say may take a few more."""
    second = candidate("run of backup", common=common)
    names = ranked(candidate("file on the lock"), second, candidate("old bus"), encode=encode)
    assert ("," in names[0]) is common


def test_no_word_stands_twice_in_a_name():
    """Not in another form either: "lock file, files abort"."""
    group = (candidate("lock file"), candidate("files abort"))
    assert "," not in ranked(*group, encode=encode)[0]


def test_nothing_to_rank():
    """A theme without candidates stays without."""
    assert ranked(encode=lambda texts: np.zeros((len(texts), 2), np.float32)) == []
