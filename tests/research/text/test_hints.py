import re

from hypothesis import given
from hypothesis import strategies as st

from research.text.hints import Hints, Wordings, Words

WORDS = ("birth", "born", "né", "a", "ab", "abab", "生年月日", "парол")


def test_a_word_is_found_however_it_is_spelt():
    """Apart and within others, in order, and none that is not there."""
    hints = Hints(["birth", "born", "x"])
    assert hints.there("Born, BORN, birthday") == {"birth", "born"}
    assert hints.places("Born, BORN birth") == [(0, "born"), (6, "born"), (11, "birth")]
    assert hints.there("") == set()
    assert hints.places("nothing") == []


def test_places_are_those_of_the_text_as_it_is_spelt():
    """A Turkish capital has a small letter of two, which moves nothing."""
    assert Hints(["born"]).places("İİ Born İ BORN") == [(3, "born"), (10, "born")]


def test_half_a_character_hides_nothing():
    """As a broken export may hold it; it moves nothing either."""
    hints = Hints(["born", "né"])
    assert hints.there("\ud83d Born \ude00 NÉ") == {"born", "né"}
    assert hints.places("\ud83dé BORN") == [(3, "born")]
    assert Hints([]).there("born") == set()


@given(st.lists(st.sampled_from([*WORDS, *map(str.upper, WORDS), " ", "İ", "c"])).map("".join))
def test_all_at_once_is_one_by_one(text):
    """One pass finds what as many searches would."""
    hints = Hints(WORDS)
    small = text.replace("İ", "i").lower()
    assert hints.there(text) == {word for word in WORDS if word in small}
    assert hints.places(text) == sorted(
        (at, word) for word in WORDS for at in range(len(small)) if small.startswith(word, at)
    )


@given(
    st.lists(
        st.sampled_from(["each ", "every ", "EIN ", "une ", "une", "Lehrerin", "X", " "])
    ).map("".join)
)
def test_a_pattern_is_tried_only_where_it_may_begin(text):
    """And finds what it finds when it is tried everywhere."""
    pattern = re.compile(r"\b(?:ein|each|every|une)\s(?P<word>[^\W\d_]+)", re.IGNORECASE)
    found = Hints(["ein", "each", "every", "une"]).matches(pattern, text)
    assert [one.span() for one in found] == [one.span() for one in pattern.finditer(text)]


@given(
    st.lists(
        st.sampled_from(["each ", "EACH other ", "one ", "ones ", "a one", "other ", "x", " "])
    ).map("".join)
)
def test_the_first_alternative_that_matches_counts(text):
    """As when all are tried everywhere."""
    pattern = r"\beach (?:one|other)\b|\bones?\b|\beach\b|(?<!a )one o|other (?=x)"
    found = Wordings(pattern, re.IGNORECASE).matches(text)
    each = re.finditer(pattern, text, re.IGNORECASE)
    assert [one.span() for one in found] == [one.span() for one in each]


@given(st.lists(st.sampled_from(["ana", "an", " ", "na", "o"])).map("".join))
def test_whole_words_are_found_where_they_stand(text):
    """Beside each other, and not within others."""
    words = Words(["an", "ana", "nana"])
    spans = (one.span() for one in re.finditer(r"\w+", text))
    known = [
        (low, text[low:high]) for low, high in spans if text[low:high] in {"an", "ana", "nana"}
    ]
    assert words.places(text) == known
    assert Words([]).places(text) == []
