"""Several sessions of one file as one document."""

from __future__ import annotations

from research.readers.document import Author, Document, Passage, Utterance
from research.readers.sessions import Held, join_sessions

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
            Held(name="P1", place="row 2", document=TALK, author=author, row=2),
            Held(name="P2", place="row 3", document=TALK, row=3),
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
        [Held(name="1", place="talk 1", document=TALK, before=7)], format_="json"
    )
    assert joined.utterances[0].lines == (9, 9)
