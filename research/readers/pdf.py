"""PDF transcripts: the text layer, wrapped lines joined and page furniture dropped."""

from __future__ import annotations

import io
import logging
import re
import time
from collections.abc import Iterator, Sequence

import pypdf
from pypdf.errors import LimitReachedError, PyPdfError

from research.errors import InputError
from research.readers.document import Document, RawFile, Reader
from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.lines import SENTENCE_END, Line
from research.readers.transcript.marks.furniture import REASON, edges, running_rows
from research.readers.transcript.markup import parse_line
from research.settings import Settings

MOST_PAGES = 3_000
"""No study has a transcript of so many pages; books have fewer."""

_NUMBER = re.compile(r"^\d{1,4}$")
_PAGE = re.compile(
    r"^(?:page\s*)?\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?$|^[-–—]\s*\d{1,4}\s*[-–—]$", re.IGNORECASE
)
_PRINTED_FROM = re.compile(r"(?:https?|file|ﬁle|about|blob|chrome[\w-]*):\S*\s+\d{1,3}/\d{1,3}")
_PRINTED_AT = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}(?: ?[AaPp]\.?[Mm]\.?)?(?: \S.*)?"
)
"""What a browser prints at the edges of a page: from where and which page, when and its title."""
_COLUMN = 5
"""Bare numbers in a row that make a column of line numbers."""
_FEWEST_LETTERS = 20
_SHORT = 0.75


def recognises(file: RawFile) -> bool:
    """The mark that PDF files begin with, give or take some bytes before it."""
    return b"%PDF-" in file.data[:1024]


def read(file: RawFile, settings: Settings) -> Document:
    """The talk in a PDF with a text layer.

    Raises:
        InputError: It is damaged, encrypted, too slow, or a scan without text.
    """
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what matters of it is raised
    try:
        pages = [_rows(text) for text in _texts(file, settings.limits.seconds)]
    except LimitReachedError as error:
        raise InputError(
            f"{file.id}: a page of the PDF unpacks to far more than a page of text",
            hint="print it to a new PDF, or copy its text to a .txt file",
        ) from error
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        raise InputError(
            f"{file.id}: the PDF is damaged or encrypted ({type(error).__name__}: {error})",
            hint="open it and print it to a new PDF, or copy its text to a .txt file",
        ) from error
    letters = sum(sum(map(str.isalpha, row)) for page in pages for row in page)
    if letters < _FEWEST_LETTERS:
        raise InputError(
            f"{file.id}: the PDF has no text, only pictures of {len(pages)} pages: it is a scan",
            hint="run text recognition (OCR) over it, or copy its text to a .txt file",
        )
    lines = tuple(_lines(pages))
    return assemble(Sheet(format="pdf", lines=lines, wrapped=True, name=file.id))


def _texts(file: RawFile, seconds: float) -> Iterator[str]:
    """The text of each page; a page takes as long as it takes, the next one may be too late."""
    deadline = time.monotonic() + seconds
    pdf = pypdf.PdfReader(io.BytesIO(file.data))
    if pdf.is_encrypted and not pdf.decrypt(""):
        raise InputError(f"{file.id}: the PDF needs a password", hint="save it without one")
    if len(pdf.pages) > MOST_PAGES:
        raise InputError(
            f"{file.id}: the PDF has more than {MOST_PAGES:,} pages",
            hint="take out what is no talk",
        )
    for page in pdf.pages:
        yield page.extract_text()
        if time.monotonic() > deadline:
            raise InputError(
                f"{file.id}: reading the PDF takes longer than {seconds:g} seconds",
                hint="print it to a new PDF, or raise limits.seconds",
            )


def _rows(text: str) -> list[str]:
    return [" ".join(row.split()) for row in text.split("\n")]


def _lines(pages: Sequence[Sequence[str]]) -> Iterator[Line]:
    """Each row of each page as a line; paragraphs are told by their short last row."""
    running = running_rows(pages)
    rows = [row for page in pages for row in page if row]
    width = sorted(map(len, rows))[int(0.9 * (len(rows) - 1))]
    spaced = sum(not row for page in pages for row in page) > 0.6 * len(rows)
    number = 0
    before = ""
    for place, page in enumerate(pages, start=1):
        furniture = _furniture(page) | running[place - 1]
        for row, text in enumerate(page, start=1):
            if not text and (spaced or not SENTENCE_END.search(before)):
                continue
            number += 1
            line = parse_line(text, number=number, locator=f"page {place}, line {row}")
            if row - 1 in furniture:
                yield _dropped(line, text)
                continue
            if before and text and _ends_paragraph(before, text, width):
                yield Line(number=number, text="", locator=line.locator)
                number += 1
                line = parse_line(text, number=number, locator=line.locator)
            before = text
            yield line


def _dropped(line: Line, text: str) -> Line:
    return Line(
        number=line.number, text="", raw=text, locator=line.locator, aside=REASON, furniture=True
    )


def _ends_paragraph(before: str, text: str, width: int) -> bool:
    return len(before) < _SHORT * width and bool(SENTENCE_END.search(before)) and text[0].isupper()


def _furniture(page: Sequence[str]) -> set[int]:
    edge = edges(page)
    numbers = {place for place in edge if _PAGE.match(page[place])}
    printed = {place for place in edge if _PRINTED_FROM.fullmatch(page[place])}
    printed |= {place for place in edge if printed and _PRINTED_AT.fullmatch(page[place])}
    return numbers | printed | _number_columns(page)


def _number_columns(page: Sequence[str]) -> set[int]:
    """Line numbers that were set beside the text come out as a run of bare numbers."""
    found: set[int] = set()
    run: list[int] = []
    for place, row in enumerate((*page, "end")):
        if _NUMBER.match(row):
            run.append(place)
        else:
            if len(run) >= _COLUMN:
                found.update(run)
            run = []
    return found


READER = Reader(format="pdf", suffixes=(".pdf",), recognises=recognises, read=read)
