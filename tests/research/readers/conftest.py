"""Small documents of every format, made in memory."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence

import docx
import pytest
from odf import opendocument, style, table, text

from research.readers.document import Document


def said(document: Document) -> list[tuple[str, str]]:
    """Who said what, in order."""
    return [(one.speaker, one.text) for one in document.utterances]


@pytest.fixture
def make_docx() -> Callable[..., bytes]:
    """A Word document from its paragraphs."""

    def _make(*paragraphs: str, rows: Sequence[Sequence[str]] = (), style: str = "") -> bytes:
        word = docx.Document()
        for one in paragraphs:
            word.add_paragraph(one, style=style or None)
        if rows:
            grid = word.add_table(rows=len(rows), cols=len(rows[0]))
            for place, row in enumerate(rows):
                for column, cell in enumerate(row):
                    grid.cell(place, column).text = cell
        out = io.BytesIO()
        word.save(out)
        return out.getvalue()

    return _make


@pytest.fixture
def make_odt() -> Callable[..., bytes]:
    """An OpenDocument text from its paragraphs; tabs become tab elements."""

    def _make(*paragraphs: str, rows: Sequence[Sequence[str]] = ()) -> bytes:
        document = opendocument.OpenDocumentText()
        bold = style.Style(name="Strong", family="text")
        bold.addElement(style.TextProperties(fontweight="bold"))
        document.automaticstyles.addElement(bold)
        for one in paragraphs:
            paragraph = text.P()
            for place, part in enumerate(one.split("\t")):
                if place:
                    paragraph.addElement(text.Tab())
                strong = part.startswith("**")
                words = part.strip("*")
                paragraph.addElement(
                    text.Span(stylename=bold, text=words) if strong else text.Span(text=words)
                )
            document.text.addElement(paragraph)
        if rows:
            grid = table.Table(name="talk")
            for row in rows:
                line = table.TableRow()
                for cell in row:
                    box = table.TableCell()
                    box.addElement(text.P(text=cell))
                    line.addElement(box)
                grid.addElement(line)
            document.text.addElement(grid)
        out = io.BytesIO()
        document.write(out)
        return out.getvalue()

    return _make


@pytest.fixture
def make_pdf() -> Callable[..., bytes]:
    """A PDF with one page for each list of lines."""

    def _make(*pages: Sequence[str]) -> bytes:
        kids = " ".join(f"{4 + 2 * place} 0 R" for place in range(len(pages)))
        objects = [
            "<< /Type /Catalog /Pages 2 0 R >>",
            f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ]
        for place, lines in enumerate(pages):
            shown = " ".join(f"({_escaped(line)}) Tj 0 -14 Td" for line in lines)
            stream = f"BT /F1 11 Tf 50 780 Td {shown} ET"
            objects.append(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
                f"/Resources << /Font << /F1 3 0 R >> >> /Contents {5 + 2 * place} 0 R >>"
            )
            objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
        return _pdf(objects)

    return _make


@pytest.fixture
def make_zip() -> Callable[..., bytes]:
    """A zip from member names and contents."""

    def _make(**members: str | bytes) -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in members.items():
                archive.writestr(name.replace("__", "/").replace("_dot_", "."), content)
        return out.getvalue()

    return _make


def _escaped(line: str) -> str:
    return line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def _pdf(objects: Sequence[str]) -> bytes:
    body = "%PDF-1.4\n"
    places = []
    for number, one in enumerate(objects, start=1):
        places.append(len(body))
        body += f"{number} 0 obj\n{one}\nendobj\n"
    start = len(body)
    body += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n"
    body += "".join(f"{place:010} 00000 n \n" for place in places)
    body += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    return body.encode("latin-1")
