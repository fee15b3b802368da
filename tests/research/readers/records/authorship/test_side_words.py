"""Words for the two sides of a ticket."""

from __future__ import annotations

import pytest

from research.readers.records.authorship.side_words import (
    AUTHOR_ROLES,
    LABELS,
    answering_words,
    flagged,
)
from research.readers.records.tables.columns import normalise


@pytest.mark.parametrize(
    ("cell", "role"),
    [
        ("End_User", "participant"),
        ("Eingehend", "participant"),
        ("inbound", "participant"),
        ("Téléconseiller", "agent"),
        ("OUT", "agent"),
        ("Light Agent", "agent"),
        ("Operator Bot", "bot"),
    ],
)
def test_a_cell_tells_the_side_however_it_is_written(cell: str, role: str) -> None:
    assert AUTHOR_ROLES[normalise(cell)] == role


def test_a_direction_is_no_label_of_a_talk() -> None:
    """`In: the settings I find nothing` is a sentence."""
    assert not {"in", "out", "true", "false"} & LABELS.keys()


def test_users_of_the_desk():
    """Who talks with a contact as "user" answers for the company, unless somebody else does."""
    assert answering_words([{"contact", "user"}, {"contact"}]) == {"user"}
    assert not answering_words([{"contact"}, {"user"}])
    assert not answering_words([{"contact", "user"}, {"user", "admin"}])


def test_a_human_beside_a_bot():
    """Is who asks, unless a user does: then it is whoever took over."""
    assert not answering_words([{"human", "ai"}, {"human"}])
    assert answering_words([{"user", "bot"}, {"user", "bot", "human"}]) == {"human"}


@pytest.mark.parametrize(
    ("name", "side"),
    [
        ("is from client", "participant"),
        ("sent by agent", "agent"),
        ("is support", "agent"),
        ("from bot", "bot"),
        ("is member", None),
        ("agent", None),
        ("is open", None),
    ],
)
def test_whose_a_flag_is(name, side):
    """Nobody who is no member, or no guest, need answer for the company."""
    assert flagged(name) == side
