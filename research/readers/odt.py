"""OpenDocument texts (LibreOffice, Google Docs): paragraphs, lists, tables."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final
from xml.etree.ElementTree import Element

from research.errors import InputError
from research.readers import archive
from research.readers.document import Document, RawFile, Reader
from research.readers.elements import parse_xml
from research.readers.transcript.assemble import assemble
from research.readers.transcript.labelling.roles import is_spelt_role
from research.readers.transcript.page import Page, Shape
from research.settings import Settings

MEMBER: Final = "content.xml"
KIND: Final = "application/vnd.oasis.opendocument.text"

_URN: Final = "urn:oasis:names:tc:opendocument:xmlns:"
_TEXT: Final = f"{{{_URN}text:1.0}}"
_TABLE: Final = f"{{{_URN}table:1.0}}"
_STYLE: Final = f"{{{_URN}style:1.0}}"
_OFFICE: Final = f"{{{_URN}office:1.0}}"
_WEIGHT: Final = f"{{{_URN}xsl-fo-compatible:1.0}}font-weight"
_BOLD: Final = frozenset({"bold", "600", "700", "800", "900"})
_NOT_SPEECH: Final = frozenset({
    f"{_OFFICE}annotation", f"{_OFFICE}annotation-end", f"{_TEXT}note", f"{_TEXT}tracked-changes",
})  # fmt: skip
_SPACES: Final = {f"{_TEXT}tab": "\t", f"{_TEXT}s": " ", f"{_TEXT}line-break": "\n"}
_WIDEST: Final = 200


def recognises(file: RawFile) -> bool:
    """A zip that says it is an OpenDocument text."""
    return archive.holds(file, MEMBER) and KIND.encode() in file.data[:400]


def read(file: RawFile, settings: Settings) -> Document:
    """The talk in an OpenDocument text.

    Raises:
        InputError: It is damaged, a bomb, or holds no text.
    """
    archive.check(file, settings.limits)
    parts = _parts(file)
    body = parts[0].find(f"{_OFFICE}body/{_OFFICE}text")
    if body is None:
        raise InputError(
            f"{file.id}: this OpenDocument file is not a text", hint="save it as .odt"
        )
    page = Page(unit="paragraph")
    styles = [style for part in parts for style in part.iter(f"{_STYLE}style")]
    made = (style for part in parts for style in part.iterfind(f"{_OFFICE}automatic-styles/*"))
    parents = {_name(style): _name(style, f"{_STYLE}parent-style-name") for style in made}
    strong = frozenset(_name(style) for style in styles if _is_bold(style))
    _Walk(page=page, strong=strong, parents=parents).visit(body)
    return assemble(page.sheet("odt", file.id))


def _parts(file: RawFile) -> list[Element]:
    """The content, and the styles that are kept apart from it."""
    with zipfile.ZipFile(io.BytesIO(file.data)) as packed:
        members = [name for name in (MEMBER, "styles.xml") if name in packed.namelist()]
        return [parse_xml(packed.read(name), where=file.id) for name in members]


@dataclass(slots=True, kw_only=True)
class _Walk:
    """A walk over the document's elements that adds its paragraphs to a page."""

    page: Page
    strong: frozenset[str]
    parents: Mapping[str, str]
    """The style that a person chose, by the nameless one that the program made of it."""
    lists: int = 0

    def visit(self, node: Element) -> None:
        """Add every paragraph and table below the node, in order."""
        self.lists += node.tag == f"{_TEXT}list"
        for child in node:
            if child.tag in {f"{_TEXT}p", f"{_TEXT}h"}:
                self._paragraph(child)
            elif child.tag == f"{_TABLE}table":
                self.page.table(_rows(child))
            elif child.tag not in _NOT_SPEECH:
                self.visit(child)
        self.lists -= node.tag == f"{_TEXT}list"

    def _paragraph(self, node: Element) -> None:
        style = _name(node, f"{_TEXT}style-name")
        named = self.parents.get(style) or style
        shape = Shape(
            mark="heading" if node.tag == f"{_TEXT}h" else "bullet" if self.lists else "",
            depth=max(0, self.lists - 1),
            label=named if is_spelt_role(named) else "",
        )
        self.page.add(_runs(node, self.strong, bold=style in self.strong), shape)


def _runs(node: Element, strong: frozenset[str], *, bold: bool) -> Iterator[tuple[str, bool]]:
    """The words below a node and whether they are bold, tabs and spaces spelt out."""
    yield (node.text or "").replace("\n", " "), bold
    for child in node:
        if child.tag in _SPACES:
            times = int(child.get(f"{_TEXT}c", "1"))
            yield _SPACES[child.tag] * min(times, _WIDEST), bold
        elif child.tag not in _NOT_SPEECH:
            style = _name(child, f"{_TEXT}style-name")
            yield from _runs(child, strong, bold=bold or style in strong)
        yield (child.tail or "").replace("\n", " "), bold


def _rows(table: Element) -> tuple[tuple[str, ...], ...]:
    rows = _below(table, f"{_TABLE}table-row")
    return tuple(tuple(map(_cell, _below(row, f"{_TABLE}table-cell"))) for row in rows)


def _cell(cell: Element) -> str:
    paragraphs = (*_below(cell, f"{_TEXT}p"), *_below(cell, f"{_TEXT}h"))
    return "\n".join(
        "".join(text for text, _ in _runs(one, frozenset(), bold=False)) for one in paragraphs
    )


def _below(node: Element, tag: str) -> Iterator[Element]:
    """The elements of that name, and none inside another of them."""
    for child in node:
        if child.tag == tag:
            yield child
        else:
            yield from _below(child, tag)


def _name(element: Element, attribute: str = f"{_STYLE}name") -> str:
    return element.get(attribute, "").replace("_20_", " ")


def _is_bold(style: Element) -> bool:
    properties = style.iter(f"{_STYLE}text-properties")
    return any(one.get(_WEIGHT) in _BOLD for one in properties)


READER = Reader(format="odt", suffixes=(".odt",), recognises=recognises, read=read)
