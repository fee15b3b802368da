"""Segments of coding tools."""

from __future__ import annotations

import pytest

from research.errors import InputError
from research.readers.records.coded.excerpts import answered, name_of_session

SAID = [
    "I would not let it read my mails",
    "The first week I only clicked skip",
    "A voice is worth ten buttons",
]


@pytest.mark.parametrize(
    "head",
    [
        "Document group,Document name,Code,Segment,Created by,Comment",
        "Dokumentgruppe,Dokumentname,Code,Segment,Bearbeitet von,Kommentar",
        "ID,Document,Codes,Quotation Content,Created by,Comment",
        "Folder,File Name,Code Name,Reference Text,Coded By Initials,Memo",
        "No,Filename,Codename,Coded_text,Coder,Memo",
        "Excerpt Range,Media Title,Codes Applied Combined,Excerpt Copy,Excerpt Creator,Memo",
    ],
)
def test_segments_without_participants(read, head):
    """Each document is a talk of one person; codes, memos and whoever coded are nobody's."""
    names = ["P01_Interview.docx", "B2_ward", "Interview 7 - baker"]
    rows = "".join(
        f"R{n},{name},Trust > Data,{said},KM,a strong one for the deck\n"
        for n, (name, said) in enumerate(zip(names, SAID, strict=True))
    )
    document = read(f"{head}\n{rows}")
    assert document.cited
    assert [(one.session, one.text, one.role) for one in document.utterances] == [
        (name, said, "participant") for name, said in zip(names, SAID, strict=True)
    ]


def test_texts_of_a_source_that_is_no_talk(read):
    """Feedback by channel under a category stays feedback."""
    rows = "".join(f"{n},App Store,Speed,It hangs when I open chart {n}\n" for n in range(4))
    document = read(f"id,source,category,text\n{rows}")
    assert document.kind == "ticket"


def test_a_segment_of_two_voices():
    """Of a question with its answer only the answer."""
    assert answered("I: And then?\nB: Then I rang: nobody came.\nI waited.") == (
        "Then I rang: nobody came.\nI waited."
    )
    assert answered("One thing: it hangs") == "One thing: it hangs"


def test_folders_of_a_tool():
    """A document is called by its own name."""
    assert name_of_session(r"Files\Interviews\P03") == "P03"
    assert name_of_session("Round 1/P04.docx") == "P04.docx"


def test_an_answer_with_a_colon_keeps_its_beginning():
    """Below a question what stands before a colon is a label only if it may be one."""
    assert answered("Interviewer: What annoys you?\nTwo things: it is slow and it hangs.") == (
        "Two things: it is slow and it hangs."
    )
    assert answered("Interviewer: And you?\nAda Kern: It is slow.") == "It is slow."


def test_segments_of_articles(read):
    """Are by authors, whom nobody interviewed; an interview may be a PDF too."""
    table = "Document name,Code,Segment\n{},Trust,Trust declines with distance\n{},Method,Five of them find most problems\n"
    with pytest.raises(InputError):
        read(table.format("Smith 2019.pdf", "Nielsen et al.pdf"))
    assert len(read(table.format("Ada.pdf", "Interview 2024.pdf")).utterances) == 2
