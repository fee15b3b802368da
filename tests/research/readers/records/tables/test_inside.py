"""Fields in the objects of a record."""

from __future__ import annotations

import pytest

from research.readers.records.tables.columns import role


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("author.displayName", "name"),
        ("farmer.name", "name"),
        ("fields.name", "name"),
        ("from_field.name", "name"),
        ("author.encid", "author_id"),
        ("text.full", "text"),
        ("text.language", "attribute"),
        ("createdAt.localDateTimeForShop", "date"),
        ("shopPublicReply.text", "reply"),
        ("customerReply.text", "text"),
        ("state.name", ""),
        ("business.name", ""),
        ("marks.0.name", ""),
        ("marks.value", ""),
    ],
)
def test_what_stands_in_an_object(path, wanted):
    """A state has a name as a person has, and what several have is nobody's in particular."""
    assert role(path)[0] == wanted
