"""What quotation marks are."""

import re

import pytest

from research.text.quote_marks import WHOLE, has_quote_mark, in_quotes, is_in_quotes


@pytest.mark.parametrize("text", ['"It hung."', "“It hung.”", "„Es hing.“", "« Ça a planté. »"])
def test_a_quotation_is_one_in_any_language(text):
    """Straight, English, German and French marks."""
    assert re.fullmatch(in_quotes(3, 40), text)
    assert is_in_quotes(text)
    assert has_quote_mark(text)


def test_two_quotations_are_not_one():
    """Between the marks there is none."""
    assert not re.fullmatch(in_quotes(3, 40), "“Save” did what “Send” did, he said “twice”")


@pytest.mark.parametrize("text", ["", "It's the driver's 5' rule", "‘single’"])
def test_apostrophes_are_no_quotation_marks(text):
    """Nor is nothing."""
    assert not is_in_quotes(text)
    assert not has_quote_mark(text)


def test_a_quotation_has_a_length():
    """A button's name is shorter than what somebody said."""
    assert not re.fullmatch(in_quotes(8, 40), "“Save”")


def test_a_line_that_is_a_quotation():
    """With the stop behind it, and nothing else."""
    assert WHOLE.fullmatch("“It hung”.")
    assert not WHOLE.fullmatch("She said “It hung”")
