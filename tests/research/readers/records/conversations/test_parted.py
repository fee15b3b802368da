from __future__ import annotations

CHAT = '"(10:01) Olu: The sheet is a cloth\n(10:02) Kay: Please send a photo\n(10:03) Olu: No camera here"'


def test_what_each_side_wrote(read):
    """A cell that holds a whole talk gives each its own words."""
    document = read(
        f"Case,Customer,Subject,Conversation\nC-1,Olu,Size,{CHAT}\nC-2,Ada,Size,{CHAT}\n"
    )
    own = [one.text for one in document.utterances if one.role == "participant"]
    assert "Please send a photo" not in " ".join(own)
    assert any(text.startswith("The sheet is a cloth") for text in own)


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
