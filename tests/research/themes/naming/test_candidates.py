"""What a theme could be called."""

from collections import Counter

from research.themes.naming.candidates import PHRASES, Frequencies, candidates, stems_of
from research.themes.naming.spoken import ends_of, read_clauses, verbs_of


def offered(*texts, names=()):
    """Candidates of one theme."""
    spoken = list(read_clauses(texts))
    among = Frequencies(
        texts=Counter(word for clauses in spoken for word in stems_of(clauses)),
        names=names,
        verbs=verbs_of(spoken),
        ends=ends_of(spoken),
    )
    return candidates(spoken, among=among, mean=20.0)


def shown(*texts, **kwargs):
    """Their words."""
    return [one.shown for one in offered(*texts, **kwargs)]


def test_what_many_say_comes_first():
    """The phrase that everybody uses leads."""
    found = offered("order new checks", "please order new checks", "order new checks now")
    assert found[0].shown == "order new checks"


def test_a_name_alone_is_no_label():
    """A product, even of two words, is not a point."""
    assert not shown("Acme Planner", "Acme Planner", names={"acm", "planner"})


def test_a_single_word_is_no_label():
    """Labels are of two words and more."""
    assert not shown(*["refund"] * 4, *["exchange"] * 4)


def test_a_slip_of_the_pen_is_not_offered():
    """A word that one of many members says does not stand for them."""
    words = [
        "code",
        "login",
        "missing",
        "late",
        "again",
        "slow",
        "broken",
        "wrong",
        "lost",
        "gone",
    ]
    texts = [f"{one} {other}" for one in words for other in words if one != other]
    assert not any("lgoin" in one for one in shown(*texts, "lgoin code"))


def test_no_name_ends_before_the_thing_that_its_last_words_are_of():
    """Whoever pays for seats of summer staff does not pay for seats of summer."""
    texts = ["pay for seats of summer staff", "pay for seats of summer staff", "summer", "summer"]
    found = shown(*texts)
    assert "pay for seats of summer staff" in found
    assert not any(one.endswith("of summer") for one in found)


def test_where_little_is_shared_one_shared_word_will_do():
    """Six people who each put it their own way still get a name."""
    places = ("Leeds", "York", "Hull", "Bath", "Ely", "Deal")
    assert "deliver to leeds" in shown(*(f"do you deliver to {place}" for place in places))


def test_what_many_share_is_not_called_by_what_one_adds():
    """Where several say doors and bells, the one who says Tuesday names nothing."""
    wishes = ("new lift doors", "more lift bells", "more lift doors", "new lift bells")
    assert not any("tuesday" in one for one in shown(*wishes, *wishes, "lift doors on tuesday"))


def test_what_nobody_shares_names_nothing():
    """One of many members does not speak for all."""
    assert not shown("red cat", "blue dog", "green cow", "pink hen", "grey owl", "black bee")


def test_two_things_are_joined_only_where_two_members_join_them():
    """An "and" in one text joins half of one thing with half of another."""
    once = ["order disappears", "form and order disappears", "form disappears"]
    assert not any(" and " in one for one in shown(*once))
    assert "form and order" in shown("the form and order", "my form and order is lost")


def test_what_happens_is_told_from_what_it_happens_to():
    """A phrase with a verb or a negation says what is the matter."""
    found = {one.shown: one.happens for one in offered("I export hours", "no export of hours")}
    assert found["export hours"]
    assert found["no export of hours"]
    assert not offered("payroll hours")[0].happens


def test_there_are_never_too_many():
    """Each candidate costs a sentence vector."""
    colours, animals = ("red", "blue", "green", "pink", "grey"), ("cat", "dog", "cow", "hen")
    texts = [f"{colour} {animal} runs" for colour in colours for animal in animals]
    assert len(offered(*texts * 3)) <= PHRASES


def test_no_words_no_candidates():
    """Members that only greet offer nothing."""
    assert not offered("hello", "hi there", "")


def test_no_complaints_name_no_theme():
    """However many say so among those who say something."""
    found = shown(*["no complaints"] * 6, *["the queue at the desk is long"] * 3)
    assert "no complaints" not in found
    assert found


def test_no_name_ends_before_the_thing():
    """Somebody asks for the nearest shop; "get to nearest" is a part of that."""
    found = shown("how do I get to the nearest shop", "get to the nearest desk", "nearest shop")
    assert not any(one.endswith("nearest") for one in found)
    assert any(one.endswith("nearest shop") for one in found)
