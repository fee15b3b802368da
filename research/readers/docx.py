"""Word documents: Teams transcripts, tables of speaker and text, styles, plain paragraphs."""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import cache, partial
from typing import NamedTuple

import docx
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.oxml.table import CT_Tbl
from docx.oxml.text.paragraph import CT_P
from docx.oxml.text.run import CT_R
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from research.errors import InputError
from research.readers import archive
from research.readers.document import Document, RawFile
from research.readers.transcript.assemble import assemble
from research.readers.transcript.labelling.roles import is_spelt_role
from research.readers.transcript.lines import Mark
from research.readers.transcript.page import Page, Shape
from research.settings import Settings

MEMBER = "word/document.xml"
_NESTED = frozenset((qn("w:tbl"), qn("w:txbxContent")))
_NOT_SPEECH = frozenset((qn("w:del"), qn("w:moveFrom"), qn("w:txbxContent")))


class _Style(NamedTuple):
    """What a paragraph has from the style it names."""

    name: str
    bold: bool


def recognises(file: RawFile) -> bool:
    """A zip with a Word document in it, whatever its name."""
    return archive.holds(file, MEMBER)


def read(file: RawFile, settings: Settings) -> Document:
    """The talk in a Word document.

    Raises:
        InputError: It is damaged, a bomb, or holds no text.
    """
    return talk_in(opened(file, settings), file.id)


def talk_in(word: WordDocument, file_id: str) -> Document:
    """The talk in a document that is open.

    Raises:
        InputError: It holds no text.
    """
    page = Page(unit="paragraph")
    style_of = cache(partial(_style, word))
    for element in _blocks(word):
        if isinstance(element, CT_Tbl):
            page.table(_cells(element, word))
        else:
            paragraph, style = Paragraph(element, word), style_of(element.style)
            page.add(_runs(paragraph, style), _shape(paragraph, style))
    return assemble(page.sheet("docx", file_id))


def opened(file: RawFile, settings: Settings) -> WordDocument:
    """The document, after what no document is was refused.

    Raises:
        InputError: It is damaged, or a bomb.
    """
    archive.check(file, settings.limits)
    try:
        return docx.Document(io.BytesIO(file.data))
    except Exception as error:  # the library lets through whatever a broken part raises
        raise InputError(
            f"{file.id}: this is not a Word document that can be read ({error})",
            hint="save it once more as .docx, not as Strict Open XML",
        ) from error


def tables_of(word: WordDocument) -> Iterator[tuple[tuple[str, ...], ...]]:
    """The cells of each table, row by row."""
    tables = (element for element in _blocks(word) if isinstance(element, CT_Tbl))
    return (_cells(table, word) for table in tables)


def text_beside(word: WordDocument) -> str:
    """What stands outside of the tables."""
    blocks = (element for element in _blocks(word) if isinstance(element, CT_P))
    return "\n".join(Paragraph(element, word).text for element in blocks)


def _blocks(word: WordDocument) -> Iterator[CT_P | CT_Tbl]:
    """Paragraphs and tables in order, also those inside content controls."""
    for element in word.element.body.iter(qn("w:p"), qn("w:tbl")):
        inside = {above.tag for above in element.iterancestors()}
        if isinstance(element, (CT_P, CT_Tbl)) and not inside & _NESTED:
            yield element


def _cells(table: CT_Tbl, word: WordDocument) -> tuple[tuple[str, ...], ...]:
    owner = Table(table, word)
    return tuple(tuple(_Cell(cell, owner).text for cell in row.tc_lst) for row in table.tr_lst)


def _style(word: WordDocument, style_id: str | None) -> _Style:
    """What the style of a paragraph says; looking it up goes through all styles there are."""
    style = word.part.get_style(style_id, WD_STYLE_TYPE.PARAGRAPH)
    font = getattr(style, "font", None)
    return _Style(name=getattr(style, "name", None) or "", bold=bool(font and font.bold))


def _shape(paragraph: Paragraph, style: _Style) -> Shape:
    indent = paragraph.paragraph_format.left_indent
    inches = indent.inches if indent is not None else 0.0
    numbering = paragraph._p.find(f"{qn('w:pPr')}/{qn('w:numPr')}")  # noqa: SLF001
    level = numbering.find(qn("w:ilvl")) if numbering is not None else None
    depth = int(level.get(qn("w:val"), "0")) if level is not None else max(0, round(inches * 2))
    listed = style.name.startswith("List") or numbering is not None
    mark: Mark = "bullet" if listed else ""
    if style.name.startswith(("Heading", "Title", "Subtitle")):
        mark = "heading"
    elif "Quote" in style.name:
        mark = "quote"
    return Shape(mark=mark, depth=depth, label=style.name if is_spelt_role(style.name) else "")


def _runs(paragraph: Paragraph, style: _Style) -> Iterator[tuple[str, bool]]:
    """The runs of a paragraph, each with whether it is bold."""
    for element in paragraph._p.iter(qn("w:r")):  # noqa: SLF001
        removed = any(above.tag in _NOT_SPEECH for above in element.iterancestors())
        if isinstance(element, CT_R) and not removed:
            run = Run(element, paragraph)
            yield run.text, style.bold if run.bold is None else run.bold
