from research.text.wordings import any_wording, plain, words


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
