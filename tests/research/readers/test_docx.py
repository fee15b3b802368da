"""Word documents, as Teams and people make them."""

from __future__ import annotations

import io

import docx
import pytest

from research.errors import InputError
from research.readers.document import RawFile
from research.readers.docx import read, recognises
from research.settings import LimitSettings, Settings


def spoken(data: bytes):
    document = read(RawFile(id="p1.docx", data=data), Settings())
    return [(one.speaker, one.text) for one in document.utterances]


def test_labelled_paragraphs(make_docx) -> None:
    """A paragraph with a name before it is that speaker's."""
    data = make_docx(
        "Interview 4",
        "Dana: What broke?",
        "Sam: The export.",
        "It stops.",
        "Dana: Why?",
        "Sam: Size.",
    )
    assert spoken(data) == [
        ("Dana", "What broke?"),
        ("Sam", "The export.\nIt stops."),
        ("Dana", "Why?"),
        ("Sam", "Size."),
    ]


def test_teams_has_name_and_time_above_the_words(make_docx) -> None:
    """The first line of each paragraph is who and when."""
    data = make_docx(
        "Dana Smith started transcription",
        "Dana Smith   0:03\nWhat broke?",
        "Sam Roe   0:09\nThe export.",
        "Dana Smith   1:02:11\nWhy?",
        "Sam Roe   1:02:20\nSize, I guess.",
        "Dana Smith stopped transcription",
    )
    document = read(RawFile(id="p1.docx", data=data), Settings())
    assert [(one.speaker, one.locator, one.text) for one in document.utterances][:3] == [
        ("Dana Smith", "00:00:03", "What broke?"),
        ("Sam Roe", "00:00:09", "The export."),
        ("Dana Smith", "01:02:11", "Why?"),
    ]
    assert {one.reason for one in document.left_out} == {"written by the tool"}


def test_a_table_of_speaker_and_text(make_docx) -> None:
    """Columns are told by their heads."""
    rows = [
        ("Time", "Speaker", "Transcript"),
        ("00:01", "Interviewer", "What broke?"),
        ("00:05", "P3", "The export."),
    ]
    document = read(RawFile(id="p1.docx", data=make_docx(rows=rows)), Settings())
    assert [(one.speaker, one.locator, one.text) for one in document.utterances] == [
        ("Interviewer", "00:00:01", "What broke?"),
        ("P3", "00:00:05", "The export."),
    ]


def test_a_table_without_a_head_is_told_by_recurring_names(make_docx) -> None:
    """A column of few short names beside one of texts is who speaks."""
    rows = [
        ("Dana", "What broke?"),
        ("Sam", "The export."),
        ("Dana", "And why is that?"),
        ("Sam", "The size."),
    ]
    assert [name for name, _ in spoken(make_docx(rows=rows))] == ["Dana", "Sam", "Dana", "Sam"]


def test_paragraph_styles_that_are_named_after_the_speaker() -> None:
    """Word users make a style for each speaker."""
    word = docx.Document()
    for name in ("Interviewer", "Respondent"):
        word.styles.add_style(name, docx.enum.style.WD_STYLE_TYPE.PARAGRAPH)
    for name, words in (
        ("Interviewer", "What broke?"),
        ("Respondent", "The export."),
        ("Interviewer", "Why?"),
    ):
        word.add_paragraph(words, style=name)
    out = io.BytesIO()
    word.save(out)
    assert spoken(out.getvalue()) == [
        ("Interviewer", "What broke?"),
        ("Respondent", "The export."),
        ("Interviewer", "Why?"),
    ]


def test_bold_questions_and_plain_answers() -> None:
    """Bold runs ask where nothing is labelled."""
    word = docx.Document()
    word.add_heading("Session 3", 1)
    for question, answer in (("What broke?", "The export."), ("And then?", "I went home.")):
        word.add_paragraph().add_run(question).bold = True
        word.add_paragraph(answer)
    out = io.BytesIO()
    word.save(out)
    document = read(RawFile(id="p1.docx", data=out.getvalue()), Settings())
    assert [(one.role, one.text) for one in document.utterances] == [
        ("moderator", "What broke?"),
        ("participant", "The export."),
        ("moderator", "And then?"),
        ("participant", "I went home."),
    ]
    assert ("title", "Session 3") in document.header


def test_words_that_were_struck_by_track_changes_are_gone() -> None:
    """What an editor inserted counts, what was deleted does not."""
    word = docx.Document()
    paragraph = word.add_paragraph("P1: I like ")
    for tag, words in (("w:ins", "the map"), ("w:del", "the list")):
        change = docx.oxml.OxmlElement(tag)
        run = paragraph.add_run(words)._r
        run.getparent().remove(run)
        change.append(run)
        paragraph._p.append(change)
    word.add_paragraph("Interviewer: Why?")
    out = io.BytesIO()
    word.save(out)
    assert spoken(out.getvalue())[0] == ("P1", "I like the map")


def test_content_tells_a_word_document_whatever_its_name(make_docx) -> None:
    """The ending does not matter."""
    assert recognises(RawFile(id="p1.txt", data=make_docx("Dana: hi")))
    assert not recognises(RawFile(id="p1.docx", data=b"Dana: hi"))


@pytest.mark.parametrize("cut", [30, 500, -40])
def test_a_document_that_is_cut_off_is_rejected(make_docx, cut: int) -> None:
    """A truncated download says that it is damaged."""
    with pytest.raises(InputError, match=r"p1\.docx"):
        read(RawFile(id="p1.docx", data=make_docx("Dana: hi")[:cut]), Settings())


def test_a_document_without_words_is_rejected(make_docx) -> None:
    """Pictures of text are no text."""
    with pytest.raises(InputError, match="no text"):
        read(RawFile(id="p1.docx", data=make_docx("", " ")), Settings())


def test_a_bomb_is_rejected_before_it_is_parsed(make_docx) -> None:
    """What unpacks to more than the limit never reaches the parser."""
    settings = Settings(limits=LimitSettings(unpacked_megabytes=1))
    with pytest.raises(InputError, match="larger than 1 MB"):
        read(RawFile(id="p1.docx", data=make_docx("a " * 2_000_000)), settings)
