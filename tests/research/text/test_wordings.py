import pytest

from research.text.wordings import any_wording, beginnings, plain, words


def test_a_wording_is_found_whole_or_not():
    """Lines are alternatives, and no word is cut."""
    found = any_wording("""
slow
very? late
""")
    assert [hit[0] for hit in found.finditer("slow, slowly, ver late, very late")] == [
        "slow",
        "ver late",
        "very late",
    ]


def test_curly_apostrophes_are_straight():
    """Phones write the one, keyboards the other."""
    assert plain("I DON’T") == "i don't"


def test_words_of_a_list_may_stand_on_several_lines():
    """Spaces and lines part them alike."""
    assert words("quote quotes\n  cita\n") == {"quote", "quotes", "cita"}


@pytest.mark.parametrize(
    ("pattern", "begun"),
    [
        (r"\bborn|birth ?date", {"born", "birthdat", "birth da"}),
        (r"(?:personal)?ausweis(?:-?nr)?", {"personal", "ausweis", "ausweis-", "ausweisn"}),
        (r"nac[íi]\b|\bgeb\.|urodz\w+", {"nací", "naci", "geb.", "urodz"}),
        (r"^late\b|(?<!not )(?<!n't )(?:easy|big)(?! and)", {"late", "easy", "big"}),
        (r"tests{1,2}|(?:lo+ng)|(?:a|B)(?:c|d)", {"tests", "lo", "ac", "ad", "bc", "bd"}),
    ],
)
def test_a_pattern_says_itself_what_it_begins_with(pattern, begun):
    """As many letters as tell it from others; whoever adds a word has nothing else to add."""
    assert beginnings(pattern) == begun


@pytest.mark.parametrize("pattern", [r"\w+ing", "late|x?", "[a-z]+"])
def test_a_pattern_that_may_begin_with_anything_is_refused(pattern):
    """It would be tried everywhere, or nowhere."""
    with pytest.raises(ValueError, match=r"\['"):
        beginnings(pattern)


def test_what_may_stand_there_or_not_begins_no_wording():
    """However often a pattern allows it, up to never."""
    assert beginnings("me (?:hear|see)(?: now){0,2}!?") == {"me hear", "me hear ", "me see", "me see n", "me hear!", "me see!"}  # fmt: skip
