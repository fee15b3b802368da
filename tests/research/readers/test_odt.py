"""OpenDocument texts."""

from __future__ import annotations

import pytest

from research.errors import InputError
from research.readers.document import RawFile
from research.readers.odt import read, recognises
from research.settings import Settings


def test_tabs_are_indents_of_a_think_aloud_script(make_odt) -> None:
    """The script asks, what is tabbed below it answers, marks are nobody's."""
    data = make_odt(
        "1 Read the start page.",
        "\tAlright, I am there.",
        "\t(The participant reads)",
        "\tMODERATOR: Please read aloud.",
        "2 Log in.",
        "\tThat was quick.",
        "3 Find your last order.",
        "\tIt is gone.",
    )
    document = read(RawFile(id="p1.odt", data=data), Settings())
    assert [one.text for one in document.utterances if one.role == "participant"] == [
        "Alright, I am there.",
        "That was quick.",
        "It is gone.",
    ]
    assert [one.text for one in document.utterances if one.speaker] == ["Please read aloud."]


def test_bold_questions(make_odt) -> None:
    """A style that is bold asks where nothing is labelled."""
    data = make_odt("**What broke?", "The export.", "**And then?", "I went home.")
    document = read(RawFile(id="p1.odt", data=data), Settings())
    assert [one.role for one in document.utterances] == ["moderator", "participant"] * 2


def test_a_table_of_speaker_and_text(make_odt) -> None:
    """Columns are told by their heads."""
    data = make_odt(
        rows=[("Speaker", "Text"), ("Interviewer", "What broke?"), ("P3", "The export.")]
    )
    document = read(RawFile(id="p1.odt", data=data), Settings())
    assert [(one.speaker, one.text) for one in document.utterances] == [
        ("Interviewer", "What broke?"),
        ("P3", "The export."),
    ]


def test_content_tells_an_opendocument_text(make_odt) -> None:
    """The ending does not matter."""
    assert recognises(RawFile(id="p1.zip", data=make_odt("hi")))
    assert not recognises(RawFile(id="p1.odt", data=b"PK\x03\x04 nothing"))


def test_a_document_that_is_cut_off_is_rejected(make_odt) -> None:
    """A truncated download says that it is damaged."""
    with pytest.raises(InputError, match=r"p1\.odt"):
        read(RawFile(id="p1.odt", data=make_odt("Dana: hi")[:-60]), Settings())


def test_the_odts_of_a_study_say_what_its_texts_say(shared) -> None:
    """The original documents give the words of their text conversions."""
    study = shared / "studies" / "serdif-usability-2021"
    for path in sorted((study / "raw").glob("*.odt"))[:5]:
        document = read(RawFile(id=path.name, data=path.read_bytes()), Settings())
        words = " ".join(one.text for one in document.utterances).split()
        text = (study / "transcripts" / f"{path.stem}.txt").read_text(encoding="utf-8").split()
        assert set(words) <= set(text)
        assert len(words) > 0.8 * len(text)
