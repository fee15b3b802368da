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


def test_what_a_customer_replied_is_theirs(read):
    """Beside their complaint and what the company said to it."""
    document = read(
        "complaint id,complaint text,company response,customer reply\n"
        "1,The fridge came without its drawer,We send the drawer,It came in another colour\n"
        "2,They billed a cover I never wanted,We refunded it,\n"
    )
    heard = [one.text for one in document.utterances if one.role == "participant"]
    assert heard[1] == "It came in another colour"
    assert len(heard) == 3
