from research.text.length import shortened, some, words_in


def test_words_are_counted_where_no_space_parts_them():
    """A sentence in Japanese is no single word; one in any spaced script has its words."""
    assert words_in("") == 0
    assert words_in("the shelf by the door") == 5
    assert words_in("Größe und Gewicht") == 3
    assert words_in("メールに棚の番号を書いてほしいです") >= 5
    assert words_in("好") == 1


def test_long_text_is_cut_at_a_word():
    """On one line, with an ellipsis."""
    assert shortened("one two\nthree four", limit=9) == "one two …"
    assert shortened("one\ntwo", limit=9) == "one two"
    assert shortened("x" * 50, limit=9) == "xxxxxxxxx …"


def test_the_first_are_named_and_the_others_counted() -> None:
    """A few are all named."""
    assert some(["a", "b"]) == "a, b"
    assert some(["a", "b", "c"], 2, between="; ") == "a; b and 1 more"
