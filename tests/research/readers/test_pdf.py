"""PDF transcripts with a text layer, and scans without one."""

from __future__ import annotations

from itertools import count

import pytest
from pypdf import PageObject
from pypdf.errors import LimitReachedError

from research.errors import InputError
from research.readers import pdf
from research.readers.document import RawFile
from research.readers.pdf import read, recognises
from research.settings import LimitSettings, Settings


def spoken(data: bytes):
    document = read(RawFile(id="p1.pdf", data=data), Settings())
    return [(one.speaker, one.text) for one in document.utterances], document


def test_wrapped_lines_are_joined_over_pages_without_their_furniture(make_pdf) -> None:
    """Running heads and page numbers are left out of the sentence they stand in."""
    data = make_pdf(
        [
            "Confidential",
            "Dana: What broke?",
            "Sam: The export, which I need each",
            "morning, stops on",
            "1/2",
        ],
        ["Confidential", "the third page and says nothing.", "Dana: Why?", "Sam: Size.", "2/2"],
    )
    said, document = spoken(data)
    assert said == [
        ("Dana", "What broke?"),
        (
            "Sam",
            "The export, which I need each morning, stops on the third page and says nothing.",
        ),
        ("Dana", "Why?"),
        ("Sam", "Size."),
    ]
    left = "\n".join(one.text for one in document.left_out)
    assert sorted(left.split("\n")) == ["1/2", "2/2", "Confidential", "Confidential"]
    assert document.utterances[1].locator == "page 1, line 3"


def test_a_column_of_line_numbers_is_nobodys_word(make_pdf) -> None:
    """Numbers that were set beside the text come out below it."""
    said, _ = spoken(make_pdf(["Dana: What broke?", "Sam: It stops.", *map(str, range(1, 9))]))
    assert said == [("Dana", "What broke?"), ("Sam", "It stops.")]


def test_a_hyphen_at_the_end_of_a_line_keeps_its_word(make_pdf) -> None:
    """The word is put together, the hyphen stays as it may be part of it."""
    said, _ = spoken(
        make_pdf(
            [
                "Dana: What broke?",
                "Sam: The two-",
                "way sync of the list.",
                "Dana: Oh?",
                "Sam: Yes.",
            ]
        )
    )
    assert said[1] == ("Sam", "The two-way sync of the list.")


def test_a_scan_is_rejected_saying_so(make_pdf) -> None:
    """Pages without text need text recognition first."""
    with pytest.raises(InputError, match="scan") as caught:
        read(RawFile(id="p1.pdf", data=make_pdf([], [])), Settings())
    assert "OCR" in caught.value.hint


@pytest.mark.parametrize(
    "data", [b"%PDF-1.4\n", b"%PDF-1.4\ngarbage\n%%EOF", b"%PDF-1.7\n1 0 obj\n<<"]
)
def test_a_damaged_pdf_is_rejected(data: bytes) -> None:
    """It says so and what to do."""
    with pytest.raises(InputError, match=r"p1\.pdf"):
        read(RawFile(id="p1.pdf", data=data), Settings())


def test_a_page_that_unpacks_without_end_is_rejected_saying_so(make_pdf, monkeypatch) -> None:
    """A few kilobytes may hold gigabytes of nothing; the file is not called damaged for it."""

    def unpack(_page) -> str:
        raise LimitReachedError("Limit reached while decompressing.")

    monkeypatch.setattr(PageObject, "extract_text", unpack)
    with pytest.raises(InputError, match="unpacks to far more"):
        spoken(make_pdf(["Dana: What broke?"]))


def test_a_slow_pdf_is_stopped_at_the_next_page(make_pdf, monkeypatch) -> None:
    """The limit of seconds holds from page to page."""
    ticks = count(step=10)
    monkeypatch.setattr(pdf.time, "monotonic", lambda: float(next(ticks)))
    settings = Settings(limits=LimitSettings(seconds=5))
    with pytest.raises(InputError, match="longer than 5 seconds"):
        read(RawFile(id="p1.pdf", data=make_pdf(["Dana: hi"], ["Sam: hi"])), settings)


def test_content_tells_a_pdf() -> None:
    """The ending does not matter."""
    assert recognises(RawFile(id="p1.doc", data=b"%PDF-1.4 ..."))
    assert not recognises(RawFile(id="p1.pdf", data=b"Dana: hi"))


def test_the_pdfs_of_a_study_say_what_its_texts_say(shared) -> None:
    """The originals give the words of their text conversions, by the same speakers."""
    study = shared / "studies" / "pdpilot-user-study-2023"
    for path in sorted((study / "raw").glob("*.pdf"))[:2]:
        document = read(RawFile(id=path.name, data=path.read_bytes()), Settings())
        text = (study / "transcripts" / f"{path.stem}.txt").read_text(encoding="utf-8")
        words = " ".join(one.text for one in document.utterances).split()
        missing = set(words) - set(text.split())
        assert len(missing) < 0.01 * len(words)
        assert {one.speaker[:4] for one in document.utterances} <= {"Dan", "Part"}


def test_what_a_browser_prints_around_a_page_is_nobodys(make_pdf) -> None:
    """When, its title and its address; a single page has them as well."""
    rows = [
        "P4: On the phone to Gary, who knows us.",
        "5/3/26, 6:45 PM Session P4",
        "file:///home/p4.html 1/1",
    ]
    said, document = spoken(make_pdf(["Ash: How?", *rows]))
    assert said[1] == ("P4", "On the phone to Gary, who knows us.")
    assert len(document.left_out) > 0
