import pytest

from research.readers.records.tables.composed import composed_role, is_writer


@pytest.mark.parametrize(
    ("header", "role"),
    [
        ("review comment message", "text"), ("nps feedback text", "text"), ("review comment title", "subject"),
        ("ticket comments", ""), ("product description", ""), ("message", ""), ("agent message", ""), ("", ""),
    ],
)  # fmt: skip
def test_every_word_says_whose_it_is(header: str, role: str):
    """One word of another side is enough not to know."""
    assert composed_role(header) == role


def test_headers_of_who_wrote_a_comment():
    """A ticket's creator is not meant: only who wrote this text."""
    assert is_writer("comment created by")
    assert not is_writer("ticket created by")
