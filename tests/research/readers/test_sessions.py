"""Which column tells the sessions of one file apart."""

import pytest

from research.readers.document import Author, Document, Passage, Utterance
from research.readers.records.tables.spoken import words_of
from research.readers.sessions import FileSession, join_sessions, session_column

ASKS, SAYS = "Interviewer", "Participant"
SIDES = [ASKS, SAYS, ASKS, SAYS, ASKS, SAYS]


def _place(heads, columns, speakers):
    return session_column([words_of(head) for head in heads], columns, speakers)


@pytest.mark.parametrize(
    "head",
    ["interview_id", "Session", "file name", "transcriptId", "Teilnehmer", "participant_id"],
)
def test_a_column_that_is_called_one(head):
    """Both sides of each value are there, whatever order the rows are in."""
    assert _place([head], [["1", "1", "2", "2", "1", "1"]], SIDES) == 0


def test_the_speakers_tell_a_column_that_is_called_otherwise():
    """Another guest in each round, the same host."""
    evenings = ["a", "a", "a", "b", "b", "b"]
    assert _place(["on"], [evenings], ["Holt", "Ana", "Holt", "Holt", "Bo", "Holt"]) == 0
    assert _place(["on"], [evenings], ["Holt", "Ana", "Holt", "Holt", "Ana", "Holt"]) is None


@pytest.mark.parametrize(
    ("head", "cells"),
    [
        ("section", ["intro", "intro", "work", "work", "end", "end"]),
        ("turn", ["1", "2", "3", "4", "5", "6"]),
        ("turn", ["1", "2", "1", "2", "1", "2"]),
        ("party", ["staff", "guest", "staff", "guest", "staff", "guest"]),
        ("session", ["1"] * 6),
        ("session", [""] * 6),
        ("interview", ["1", "", "1", "", "2", ""]),
    ],
)
def test_parts_turns_and_sides_are_no_sittings(head, cells):
    """The same two people all along, or one speaker for each value."""
    assert _place([head], [cells], SIDES) is None


def test_many_sessions():
    """A hundred thousand pairs of people who never meet again are looked at once."""
    rows = range(100_000)
    assert _place(["on"], [[str(n // 2) for n in rows]], [f"u{n}" for n in rows]) == 0


def test_nothing():
    """No columns, no rows."""
    assert _place([], [], []) is None
    assert _place(["session"], [[]], []) is None


TALK = Document(
    format="x",
    utterances=(Utterance(text="It hangs", locator="line 2", lines=(2, 2)),),
    left_out=(Passage(text="---", locator="line 1", reason="a rule", lines=(1, 1)),),
    warnings=("doubt",),
)


def test_each_utterance_says_whose_session_it_is() -> None:
    """With the row's place, what stands beside the talk, and every warning once."""
    author = Author(email="a@x.example")
    joined = join_sessions(
        [
            FileSession(name="P1", place="row 2", document=TALK, author=author, row=2),
            FileSession(name="P2", place="row 3", document=TALK, row=3),
        ],
        format_="csv",
        left=[Passage(text="", locator="row 4", reason="record without text")],
    )
    assert [(u.session, u.locator, u.author, u.lines) for u in joined.utterances] == [
        ("P1", "row 2, line 2", author, (2, 2)),
        ("P2", "row 3, line 2", None, (3, 3)),
    ]
    assert joined.warnings == ("doubt",)
    assert [p.locator for p in joined.left_out] == ["row 4", "row 2, line 1", "row 3, line 1"]


def test_lines_may_be_counted_through() -> None:
    """No two segments of a file have one number."""
    joined = join_sessions(
        [FileSession(name="1", place="talk 1", document=TALK, before=7)], format_="json"
    )
    assert joined.utterances[0].lines == (9, 9)
