"""Columns by role."""

from __future__ import annotations

from research.readers.records.tables.roles import columns_taken, with_role


def test_a_column_plays_one_role():
    """What is a reply is no text any more, and the last one leaves no empty role behind."""
    roles = {"text": (1, 4), "subject": (2,), "reply": (6,)}
    assert with_role(roles, "reply", (4,)) == {"text": (1,), "subject": (2,), "reply": (6, 4)}
    assert with_role(roles, "text", (2,)) == {"text": (1, 4, 2), "reply": (6,)}
    assert columns_taken(roles, but={"text"}) == {2, 6}
