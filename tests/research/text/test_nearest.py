from research.text.nearest import meant, nearest


def test_a_slip_of_the_keyboard_is_met():
    """Whatever the case; the word comes back as it is written there."""
    assert nearest("dana hewit", ["Mirko", "Dana Hewitt"]) == "Dana Hewitt"


def test_what_is_far_off_or_differs_in_a_number_is_not_meant():
    """P8 is no slip for P7, and nothing is guessed for a word that is like none."""
    assert not nearest("P7_interview", ["P8_interview", "notes"])
    assert not nearest("zebra", ["Mirko", "Dana"])


def test_a_guess_ends_a_sentence_and_no_guess_adds_nothing():
    """So that it can stand behind any of them."""
    assert meant("Nachrict", ["Nachricht"]) == "; did you mean “Nachricht”?"
    assert not meant("Nachrict", [])
