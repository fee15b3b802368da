"""What a theme could be called."""

from collections import Counter

from research.themes.candidates import PAIRS, PHRASES, Frequencies, candidates, stems_of
from research.themes.phrases import read_clauses


def offered(*texts, names=(), others=()):
    """Candidates of one theme among other texts."""
    spoken = list(read_clauses([*texts, *others]))
    among = Frequencies(
        texts=Counter(word for clauses in spoken for word in stems_of(clauses)),
        mean=20.0,
        names=names,
    )
    return candidates(spoken[: len(texts)], among=among)


def test_what_many_say_comes_first():
    """The phrase that everybody uses leads."""
    found = offered("order new checks", "please order new checks", "order new checks from bank")
    assert found[0].shown == "order new checks"
    assert found[0].share == 1


def test_a_name_alone_is_no_label():
    """A product, even of two words, is not a point."""
    found = offered("Acme Planner", "Acme Planner", names={"acm", "planner"})
    assert not found


def test_words_side_by_side_are_offered_as_a_pair():
    """Themes whose members share words but no phrase still get a name."""
    found = offered(*["refund"] * 4, *["exchange"] * 4)
    assert [one.shown for one in found if one.paired] == ["exchange and refund"]


def test_a_word_is_not_repeated_in_another_form():
    """No label says printer printing."""
    found = offered("printer printing", "printer printing slow", "printing printer slow")
    assert all(len(set(one.shown.split()) & {"printer", "printing"}) < 2 for one in found)


def test_a_slip_of_the_pen_is_not_offered():
    """A word that one of many members says does not stand for them."""
    texts = ["login code missing", "missing login code", "login code late"] * 3
    found = offered(*texts, "lgoin code missing")
    assert not any("lgoin" in one.shown for one in found)


def test_words_of_this_theme_only_are_told():
    """Only says how much of what is said with a word is said here."""
    found = offered("slow printer", "slow printer", others=["slow queue", "slow queue"])
    assert next(one for one in found if one.shown == "slow printer").only == 1.0


def test_there_are_never_too_many():
    """Each candidate costs a sentence vector."""
    colours, animals = ("red", "blue", "green", "pink", "grey"), ("cat", "dog", "cow")
    texts = [f"{colour} {animal}" for colour in colours for animal in animals]
    assert len(offered(*texts * 3)) <= PHRASES + PAIRS


def test_no_words_no_candidates():
    """Members that only greet offer nothing."""
    assert not offered("hello", "hi there", "")
