"""Reviews and posts that somebody copied from a page into a text file."""

from __future__ import annotations

import pytest

from research.readers import find_reader
from research.readers.document import RawFile
from research.readers.records.pasted.page_posts import READER
from research.settings import Settings

STORE = """Ines Pardo
★★☆☆☆ 4 May 2026
The ferry times are those of last winter
12 people found this review helpful
Harbour Apps
5 May 2026
We put the new ones in this morning.
Joost de Wit
★☆☆☆☆ 6 May 2026
My ticket vanished when the ramp came down
3 people found this review helpful
Harbour Apps
7 May 2026
Would you write to our desk about it?
Maeve Roche
★★★★☆ 9 May 2026
I like that it works in the tunnel
1 people found this review helpful
"""
SITE = """Ines Pardo
IE • 3 reviews
Rated 2 out of 5 stars
May 4, 2026
No seat though I paid for one

Date of experience: May 2, 2026
Reply from Harbour Apps
We are sorry to hear about your seat.
Joost de Wit
NL • 1 review
Rated 1 out of 5 stars
May 6, 2026
The crew could not scan my phone

Date of experience: May 5, 2026
Maeve Roche
IE • 9 reviews
Rated 4 out of 5 stars
May 9, 2026
Boarding took two minutes with the dog

Date of experience: May 8, 2026
"""
FORUM = """Posted by u/tidewatch 3 days ago
Does the night boat still run?

gullfeather
·
2d ago
It left without me twice this week
Reply
mooring_kid
·
1d ago
Mine came, but nobody opened the cabin
Reply
oldsailor — 11/05/2026 10:15
They never print the winter table
Reply
"""

COMMENTS = """Pier Museum
March 3 at 9:00 AM
What do you think of the new gate?
Most relevant
Ines Pardo
Top fan
The gate beeps when I push the pram through
2d
Like
Reply
Author
Pier Museum
We are looking into it.
1d
Like
Reply
Joost de Wit
My card opens it only at the third try
3d
Like
Reply
Edited
Maeve Roche
I like that it closes by itself
5d
Like
Reply
"""
CHANNEL = (
    "=" * 62 + "\nGuild: Planks\nChannel: Support / help\nTopic: Ask here\n" + "=" * 62 + "\n\n"
)
MESSAGES = """[02/01/2026 10:00] owl
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


def said(text: str, name: str = "reviews/page.txt"):
    file = RawFile(id=name, data=text.encode())
    assert find_reader(file) is READER
    return READER.read(file, Settings())


def test_reviews_with_the_developers_answers():
    """Whoever gives no stars and writes below the others' reviews is the company."""
    document = said(STORE)
    assert document.kind == "review"
    told = [
        (one.writer.name, one.text, one.rating)
        for one in document.utterances
        if one.role != "agent"
    ]
    assert told == [
        ("Ines Pardo", "The ferry times are those of last winter", "2/5"),
        ("Joost de Wit", "My ticket vanished when the ramp came down", "1/5"),
        ("Maeve Roche", "I like that it works in the tunnel", "4/5"),
    ]
    answers = [one.text for one in document.utterances if one.role == "agent"]
    assert [one.split()[0] for one in answers] == ["We", "Would"]
    assert {one.text[-7:] for one in document.left_out} == {"helpful"}


def test_what_a_site_prints_around_a_review():
    """Where somebody is from, how many stars, and when are none of their words."""
    document = said(SITE)
    own = [(one.writer.name, one.text) for one in document.utterances if one.role != "agent"]
    assert own == [
        ("Ines Pardo", "No seat though I paid for one"),
        ("Joost de Wit", "The crew could not scan my phone"),
        ("Maeve Roche", "Boarding took two minutes with the dog"),
    ]
    answers = [one.text for one in document.utterances if one.role == "agent"]
    assert answers == ["Reply from Harbour Apps\nWe are sorry to hear about your seat."]


def test_initials_in_place_of_a_picture():
    """Stand above the name, and end nobody's review."""
    page = STORE
    for letters, name in (("IP", "Ines Pardo"), ("JW", "Joost de Wit"), ("MR", "Maeve Roche")):
        page = page.replace(name, f"{letters}\n{name}")
    said_before = [one.text for one in said(STORE).utterances]
    assert [one.text for one in said(page).utterances] == said_before


def test_posts_of_a_forum():
    """Each is its writer's, be the time beside the name or below it."""
    document = said(FORUM)
    assert [(one.writer.name, one.text) for one in document.utterances] == [
        ("u/tidewatch", "Does the night boat still run?"),
        ("gullfeather", "It left without me twice this week"),
        ("mooring_kid", "Mine came, but nobody opened the cabin"),
        ("oldsailor", "They never print the winter table"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Day one\n4 May 2026\nI waited.\nDay two\n5 May 2026\nI waited on.\nDay two\n6 May 2026\nIt came.\n",
        "Ines Pardo\n0:12\nWhere is it?\nJoost de Wit\n0:15\nBelow.\nMaeve Roche\n0:19\nNo, above.\n",
        "P1\n4 May 2026\nI waited.\nP2\n5 May 2026\nMe too.\nP3\n6 May 2026\nIt came.\n",
        "Customer: Ines\nDate: 2026-05-04\nNo.\nCustomer: Bo\nDate: 2026-05-05\nNo.\nCustomer: Di\nDate: 2026-05-06\n",
        "Interviewer\n4 May 2026\nWhere?\nIn the harbour\nwhere the boats are\n",
    ],
)
def test_talks_and_diaries_are_none(text):
    """Days, times within a recording, and codes of participants say nothing of a page."""
    assert find_reader(RawFile(id="talk.txt", data=text.encode())) is not READER


def test_a_ticket_with_an_agent():
    """A name that says whose side it is on is enough for two to be a page's."""
    ticket = (
        "Ticket 500 – Help\nOona Blake\nMay 4, 2026 10:12\nThe gate beeps all night\n\nLena Arndt (Agent)\nMay 4, 2026 11:30\n"
        "We have sent somebody\n\nOona Blake\nMay 5, 2026 09:05\nIt still beeps\n"
    )
    assert [
        (one.writer.name, one.role) for one in said(ticket).utterances if one.role != "agent"
    ] == [("Oona Blake", "participant")] * 2


def test_comments_whose_time_stands_below_them():
    """The page's own answers are the company's; its buttons and marks are nobody's."""
    document = said(COMMENTS)
    own = [(one.writer.name, one.text) for one in document.utterances if one.role != "agent"]
    assert own == [
        ("Ines Pardo", "The gate beeps when I push the pram through"),
        ("Joost de Wit", "My card opens it only at the third try"),
        ("Maeve Roche", "I like that it closes by itself"),
    ]
    assert [one.text for one in document.utterances if one.role == "agent"] == [
        "We are looking into it."
    ]
    assert {"Most relevant", "Edited", "Like"} <= {one.text for one in document.left_out}


@pytest.mark.parametrize(
    "head",
    ["{who}\n  9:1{n} AM\n", "[9:1{n} AM] {who}\n", "{who}\n9:1{n} Uhr\n", "{who}\n09:1{n}\n"],
)
def test_a_chat_with_times_of_day(head):
    """Several write, and none asks the others: each message is its writer's."""
    talk = [("Ines Pardo", "The gate is shut again"), ("Joost de Wit", "Same here, since Monday"),
            ("Ines Pardo", "And nobody answers the bell"), ("Maeve Roche", "I climbed over it")] * 2  # fmt: skip
    text = "".join(head.format(who=who, n=n) + words + "\n" for n, (who, words) in enumerate(talk))
    told = [(one.writer.name, one.text) for one in said(text, "slack.txt").utterances]
    assert told == talk


def test_a_chat_in_which_somebody_asks_is_a_talk():
    """Who asks the others questions moderates them."""
    talk = "".join(
        f"{who}\n9:1{n} AM\n{words}\n"
        for n, (who, words) in enumerate(
            [("Lena", "Who used it?"), ("Bo", "I did"), ("Lena", "Was it slow?"), ("Di", "It was"), ("Lena", "Why?"), ("Ed", "The lift")]
        )
    )  # fmt: skip
    assert find_reader(RawFile(id="slack.txt", data=talk.encode())) is not READER


def test_whoever_answers_three_others_on_a_store_page():
    """And opens nothing, where nobody else writes twice."""
    page = "".join(
        f"{who}\nMarch {n}, 2026\n{words}\nHarbour Apps\nMarch {n + 1}, 2026\nWe look into it, {n}.\n"
        for n, (who, words) in enumerate([("Ines Pardo", "It left early"), ("Joost de Wit", "No seat"), ("Maeve Roche", "Fine with a dog")], 1)
    )  # fmt: skip
    told = [(one.writer.name, one.role) for one in said(page).utterances if one.role != "agent"]
    assert told == [(who, "participant") for who in ("Ines Pardo", "Joost de Wit", "Maeve Roche")]


@pytest.mark.parametrize(
    "head", ["{who} — Today at 9:1{n} AM", "{who}, [02.03.2026 09:1{n}]", "{who} [9:1{n} AM]"]
)
def test_a_name_and_the_time_on_one_line(head):
    """As Discord and Telegram copy it."""
    who = ("moth", "kite", "ludo")
    text = "".join(
        head.format(who=one, n=n) + f"\n{one} sees no light at gate {n}\n"
        for n, one in enumerate(who)
    )
    assert [one.writer.name for one in said(text).utterances] == [*who]


def test_a_help_desks_page_of_two():
    """Whoever writes to the customer is the desk, and whom it went to is nobody's words."""
    page = (
        "No heat in row 4 #88\n\nMaeve Roche\nTuesday 10:12\nTo: Harbour Support\nThe deck heater is cold since noon\n\n"
        "Kim Sol\nTuesday 10:40\nTo: Maeve Roche\nWe send the mate to look at it.\n"
    )
    told = {one.text: one.role for one in said(page).utterances}
    assert told.pop("We send the mate to look at it.") == "agent"
    assert told == {"The deck heater is cold since noon": "participant"}
