"""The one way through for all transcripts."""

from __future__ import annotations

from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.markup import split_lines


def document_of(text: str, **form: object):
    return assemble(Sheet(format="txt", lines=split_lines(text), **form))


def test_neighbouring_lines_with_one_reason_are_one_passage() -> None:
    """Blank lines and other reasons part them."""
    document = document_of("# A\n## B\n\n---\nM: a?\nP: b\nM: c?\nP: d")
    assert [(one.text, one.reason, one.lines) for one in document.left_out] == [
        ("# A\n## B", "a title before anybody speaks", (1, 2)),
        ("---", "a rule", (4, 4)),
    ]


def test_a_label_without_words_is_left_out() -> None:
    """It is in no turn, and is not lost."""
    document = document_of("M: a?\nP:\nM: c?\nP: d")
    assert [(one.text, one.reason) for one in document.left_out] == [
        ("P:", "a speaker's label without words")
    ]


def test_how_speakers_were_told_is_said() -> None:
    """Labels need no word, a layout does, and so does doubt."""
    assert document_of("M: a?\nP: b\nM: c?\nP: d").warnings == ()
    assert "layout" in document_of("**A?**\nyes\n**B?**\nno").warnings[0]
    untold = document_of("One. Two. Three.")
    assert "cannot be told" in untold.warnings[0]
    assert untold.kind == ""


def test_slanted_lines_among_labelled_turns_say_what_happened() -> None:
    """They are stage directions there."""
    document = document_of("M: a?\n\nP: b\n\n*He leaves the room now.*\n\nM: c?\n\nP: d")
    assert [one.text for one in document.left_out] == ["*He leaves the room now.*"]


def test_captions_have_no_titles() -> None:
    """The first words of a recording are said."""
    assert document_of("Hello there\nP1: hi\nM: a?\nP1: b", recorded=True).left_out == ()
