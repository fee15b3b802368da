from research.protect.spans import hinted, places


def test_a_word_is_found_wherever_it_stands():
    """From left to right, none over another."""
    assert list(places("aa", "aaaa baa")) == [0, 2, 6]
    assert list(places("x", "")) == []


def test_a_hint_is_found_however_it_is_spelt():
    """In order; where a small letter is longer than the large one, as it is spelt only."""
    assert hinted("Born, BORN birth", ("birth", "born", "x")) == [
        (0, "born"),
        (6, "born"),
        (11, "birth"),
    ]
    assert hinted("İ Born born", ("born",)) == [(7, "born")]
