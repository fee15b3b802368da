"""Captions saved as a table."""

from __future__ import annotations

from research.readers.document import RawFile
from research.readers.records.separated import READER
from research.settings import Settings


def test_a_recognisers_table_is_a_talk() -> None:
    """Times in milliseconds, and who speaks in brackets before the words."""
    rows = [(500, 4000, "[SPEAKER_00]: Where is it?"), (4200, 9000, "[SPEAKER_01]: In the shed."),
            (90_500, 91_000, "[SPEAKER_00]: Why there?"), (92_000, 93_000, "[SPEAKER_01]: It is dry.")]  # fmt: skip
    text = "start\tend\ttext\n" + "".join(f"{a}\t{b}\t{c}\n" for a, b, c in rows)
    document = READER.read(RawFile(id="P4.tsv", data=text.encode()), Settings())
    assert document.kind == "interview"
    assert [(one.speaker, one.text) for one in document.utterances][1] == (
        "SPEAKER_01",
        "In the shed.",
    )
    assert document.utterances[2].locator == "00:01:30"


def test_a_table_with_more_than_times_and_words_is_none() -> None:
    text = (
        "start,end,city,text\n"
        "1,2,Ravna,It is always so slow here\n2,3,Lund,Nobody answers when I call\n"
    )
    document = READER.read(RawFile(id="t.csv", data=text.encode()), Settings())
    assert document.kind != "interview"
