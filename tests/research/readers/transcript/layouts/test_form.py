"""Weighing what the form of a file says."""

from __future__ import annotations

from research.readers.transcript.blocks import gather
from research.readers.transcript.layouts.form import Layout, asker, share
from research.readers.transcript.markup import split_lines


def test_a_share_of_nothing_is_nothing() -> None:
    """And of something it is a fraction."""
    blocks = gather(split_lines("a?\n\nb\n\nc?\n\nd"), {}, wrapped=False)
    assert share(block.asks for block in blocks) == 0.5
    assert share(()) == 0.0


def test_who_asks_is_the_moderator() -> None:
    """And a layout that says nothing has no roles."""
    assert (asker(True), asker(False)) == ("moderator", "participant")  # noqa: FBT003
    assert Layout(name="labels").roles == {}
