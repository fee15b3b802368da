from __future__ import annotations

from research.corpus.repeats.written import longest_line, start_of


def test_copies_agree_in_their_longest_line():
    """A device's line and white space do not matter, case and the last mark neither."""
    assert longest_line("Hi,\nThe  rota is empty.\n\nSent by me") == "the rota is empty"


def test_a_text_wrapped_otherwise_begins_alike():
    """Five words are enough to look closer."""
    first, again = "The rota\nis empty again today", "the rota is empty  again, and"
    assert start_of(first) == "the rota is empty again"
    assert start_of(again).startswith(start_of(first))


def test_no_words():
    """Empty texts have neither."""
    assert longest_line("") == start_of("") == ""
