from research.protect.spans import places


def test_a_word_is_found_wherever_it_stands():
    """From left to right, none over another."""
    assert list(places("aa", "aaaa baa")) == [0, 2, 6]
    assert list(places("x", "")) == []
