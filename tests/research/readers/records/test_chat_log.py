"""A channel saved as text."""

from __future__ import annotations

import pytest

from research.errors import InputError

HEAD = "=" * 62 + "\nGuild: Planks\nChannel: Support / help\nTopic: Ask here\n" + "=" * 62 + "\n\n"
TALK = """[02/01/2026 10:00] owl
My save is gone,
forty hours of it.

[02/01/2026 10:02] Helper (bot)
A human will look at this.

[02/01/2026 10:07] Petra | Staff
Which platform?

[02/01/2026 10:09] owl (pinned)
The handheld.

{Attachments}
https://cdn.example/b.png

[02/01/2026 10:10] rook77
Joined the server.

"""


def test_messages_below_their_senders(read):
    """The members' words are theirs; bots', the staff's and the program's are not."""
    document = read(HEAD + TALK + "=" * 62 + "\nExported 5 message(s)\n", "help.txt")
    assert [(one.text, one.role) for one in document.utterances] == [
        ("My save is gone,\nforty hours of it.", "participant"),
        ("A human will look at this.", "bot"),
        ("Which platform?", "agent"),
        ("The handheld.", "participant"),
    ]
    assert document.utterances[0].locator == "line 7"
    assert document.utterances[0].date == "2026-01-02T10:00:00" or document.warnings
    left = {one.text for one in document.left_out}
    assert {"Topic: Ask here", "https://cdn.example/b.png", "Joined the server."} <= left


def test_a_channel_without_messages(read):
    """Says so."""
    with pytest.raises(InputError, match="no messages"):
        read(HEAD, "help.txt")
