from __future__ import annotations

import pytest

from research.readers.document import Author
from research.readers.records.conversations.parted import are_threads, mail_posts
from research.readers.records.posts import Post

THREAD = '"From: Olu <o@x.example>\nDate: 2026-01-02 10:00\n\nThe sheet is a cloth.\n\nFrom: Towel Support <care@t.example>\nDate: 2026-01-02 12:00\n\nPlease send a photo."'
CHAT = '"(10:01) Olu: The sheet is a cloth\n(10:02) Kay: Please send a photo\n(10:03) Olu: No camera here"'


@pytest.mark.parametrize("cell", [THREAD, CHAT])
def test_what_each_side_wrote(read, cell):
    """A cell that holds a whole talk gives each its own words."""
    document = read(
        f"Case,Customer,Subject,Conversation\nC-1,Olu,Size,{cell}\nC-2,Ada,Size,{cell}\n"
    )
    own = [one.text for one in document.utterances if one.role == "participant"]
    assert "Please send a photo" not in " ".join(own)
    assert any(text.startswith("The sheet is a cloth") for text in own)


THREAD_MAILED = """From: Hanneke <h@x.example>
Date: 2026-01-01 10:00

The towels shed blue fluff on my cat.

-----
From: Towel Support <care@towel.example>
Date: 2026-01-01 12:00
To: h@x.example

Dear Hanneke, wash them twice.

-----
From: Hanneke <h@x.example>
Date: 2026-01-02 09:00

The cat is still blue."""


def test_each_mail_is_its_senders():
    """The owner's by name or address; the others answer."""
    first = Post(record_id="1", text=THREAD_MAILED, locator="row 2", author=Author(name="Hanneke"))
    said = [(post.role, post.author.name, post.text, post.date[:10]) for post in mail_posts(first)]
    assert said == [
        ("participant", "Hanneke", "The towels shed blue fluff on my cat.", "2026-01-01"),
        ("agent", "Towel Support", "Dear Hanneke, wash them twice.", "2026-01-01"),
        ("participant", "Hanneke", "The cat is still blue.", "2026-01-02"),
    ]


def test_whoever_wrote_first_where_nobody_owns():
    """Opened the record."""
    posts = mail_posts(Post(record_id="1", text=THREAD_MAILED, locator="row 2"))
    assert [post.role for post in posts] == ["participant", "agent", "participant"]


def test_what_is_no_thread():
    """A text that only says from whom something came, or quotes a mail below its own words."""
    plain = [
        "From: the garden, with love",
        f"I wrote to you before.\n\n{THREAD_MAILED}",
        "It hangs",
    ]
    assert not are_threads(plain)
    assert are_threads([THREAD_MAILED, "It hangs"])
    (post,) = mail_posts(Post(record_id="1", text=plain[1], locator="row 2"))
    assert post.text == plain[1]


HEAD = "number,caller_id,short_description,description,comments,work_notes,assigned_to\n"
JOURNAL = (
    "2026-03-02 11:00:00 - Ada Poe (Additional comments)\nNow the tray is warped too.\n\n"
    "2026-03-02 10:00:00 - Lou Kay (Additional comments)\nPlease send a picture.\n\n"
    "2026-03-02 09:30:00 - Sam Roe (Additional comments)\nI can lend her mine.\n"
)
NOTES = "2026-03-02 10:05:00 - Lou Kay (Work notes)\nthird tray this week\n"


def test_the_callers_own_later_comment(read):
    """By the name above each entry; an assignee is an agent, anybody else unknown."""
    row = f'INC1,Ada Poe,Tray,The tray sticks when it is full,"{JOURNAL}","{NOTES}",Lou Kay\n'
    said = read(HEAD + row).utterances
    assert [(one.text, one.role) for one in said] == [
        ("The tray sticks when it is full", "participant"),
        ("I can lend her mine.", "unknown"),
        ("Please send a picture.", "agent"),
        ("Now the tray is warped too.", "participant"),
    ]
    assert said[3].author.name == "Ada Poe"


def test_comments_and_work_notes_in_one_column(read):
    """What staff wrote for themselves is left out, wherever it stands."""
    head = "number,caller,short_description,description,comments_and_work_notes,assigned_to\n"
    document = read(head + f'INC1,Ada Poe,Tray,The tray sticks,"{NOTES}\n{JOURNAL}",Lou Kay\n')
    assert [one.role for one in document.utterances][1:] == ["unknown", "agent", "participant"]
    assert [passage.reason for passage in document.left_out] == ["internal note"]


def test_a_date_in_a_sentence_is_no_entry(read):
    """A customer may paste anything below their own words."""
    row = f'INC1,Ada Poe,Tray,"I got this:\n{JOURNAL}",,,Lou Kay\n'
    (said,) = read(HEAD + row).utterances
    assert said.text.startswith("I got this")
