"""Whose the posts of a copied page are."""

from __future__ import annotations

from research.readers.records.pasted.page_heads import posts_of

NETWORK = """View Ines Pardo’s profile
Ines Pardo

• 3rd+
Ferry planner at North Quay, mother of two and a half
2w
It left without me
Like
Reply
View Joost de Wit’s profile
Joost de Wit

• 2nd
Head of Piers
3w
Mine came late
Like
Reply
View Maeve Roche’s profile
Maeve Roche

• 1st
Baker
1w
I took the bus
Thanks
Like
Reply
"""
BOARD = """Quill
Member
Posts: 31
Mar 1, 2026 at 10:15 AM
It left without me
Fen
Member
Posts: 2
Mar 2, 2026 at 10:15 AM
Mine came late
hollow
Senior Member
Posts: 7
Mar 3, 2026 at 10:15 AM
I took the bus
"""


def told(text: str):
    lines = [(n, line) for n, line in enumerate(text.split("\n"), start=1) if line]
    return [
        (post.name, [words for _, words in post.body]) for post in posts_of(lines, clocks=False)
    ]


def test_what_stands_between_the_name_and_the_time():
    """The name is so many lines above as the most different names are, whatever somebody is."""
    assert [name for name, _ in told(NETWORK)] == ["", "Ines Pardo", "Joost de Wit", "Maeve Roche"]
    assert told(NETWORK)[0][1] == []
    assert told(NETWORK)[3][1] == ["I took the bus", "Thanks", "Like", "Reply"]
    assert [name for name, _ in told(BOARD)] == ["", "Quill", "Fen", "hollow"]


def test_a_program_among_people():
    """What a chat marks as a program is a bot's."""
    text = "Ines\n9:14 AM\nIt hangs\nPolly\nAPP  9:15 AM\nVote now\nBo\n9:16 AM\nNo\n"
    assert [name for name, _ in told(text)] == ["", "Ines", "Polly (bot)", "Bo"]


def test_a_message_that_goes_on():
    """A time without a name belongs to whoever wrote before it."""
    text = "Ines\n9:14 AM\nIt hangs\n9:15 AM\nstill\nBo\n9:16 AM\nNo\nDi\n9:17 AM\nYes\n"
    assert told(text)[1] == ("Ines", ["It hangs", "9:15 AM", "still"])


def test_a_name_said_twice_above_the_words():
    """A picture's caption says whose it is."""
    text = "".join(
        f"{who}'s profile picture\n{who}\n{words}\n{n}w\n{n} likes\nReply\n"
        for n, (who, words) in enumerate([("gull_k", "It left without me"), ("owl.7", "Mine came late"), ("fenfen", "I took the bus")], 1)
    )  # fmt: skip
    assert [name for name, _ in told(text)] == ["", "gull_k", "owl.7", "fenfen"]
