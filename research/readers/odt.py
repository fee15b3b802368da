"""OpenDocument texts (LibreOffice, Google Docs): paragraphs, lists, tables."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from odf import opendocument

from research.errors import InputError
from research.readers import archive
from research.readers.document import Document, RawFile, Reader
from research.readers.transcript.assemble import assemble
from research.readers.transcript.labelling.roles import is_spelt_role
from research.readers.transcript.page import Page, Shape
from research.settings import Settings

MEMBER = "content.xml"
KIND = "application/vnd.oasis.opendocument.text"

_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
_TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
_STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_FORMAT = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
_NOT_SPEECH = frozenset(
    (
        (_OFFICE, "annotation"),
        (_OFFICE, "annotation-end"),
        (_TEXT, "note"),
        (_TEXT, "tracked-changes"),
    )
)
_SPACES = {"tab": "\t", "s": " ", "line-break": "\n"}
_WIDEST = 200
_DEEPEST = 60
"""A document whose elements are nested deeper was made to break readers."""


def recognises(file: RawFile) -> bool:
    """A zip that says it is an OpenDocument text."""
    return archive.holds(file, MEMBER) and KIND.encode() in file.data[:400]


def read(file: RawFile, settings: Settings) -> Document:
    """The talk in an OpenDocument text.

    Raises:
        InputError: It is damaged, a bomb, or holds no text.
    """
    archive.check(file, settings.limits)
    root = _open(file)
    page = Page(unit="paragraph")
    _Walk(page=page, strong=_bold_styles(root), parents=_parents(root)).visit(root.text)
    return assemble(page.sheet("odt", file.id))


def _open(file: RawFile) -> Any:
    try:
        root = opendocument.load(io.BytesIO(file.data))
    except Exception as error:  # the library lets through whatever a broken part raises
        raise InputError(
            f"{file.id}: this is not an OpenDocument text that can be read ({error})",
            hint="save it once more as .odt or .docx",
        ) from error
    if not hasattr(root, "text"):
        raise InputError(
            f"{file.id}: this OpenDocument file is not a text", hint="save it as .odt"
        )
    return root


@dataclass(slots=True, kw_only=True)
class _Walk:
    """A walk over the document's elements that adds its paragraphs to a page."""

    page: Page
    strong: frozenset[str]
    parents: Mapping[str, str]
    depth: int = 0

    def visit(self, node: Any) -> None:
        """Add every paragraph and table below the node, in order."""
        if self.depth > _DEEPEST:
            raise InputError(
                "the document's elements are nested too deeply", hint="save it as .docx"
            )
        self.depth += 1
        for child in node.childNodes:
            self._visit_child(child)
        self.depth -= 1

    def _visit_child(self, child: Any) -> None:
        name = getattr(child, "qname", None)
        if name is None or name in _NOT_SPEECH:
            return
        if name in ((_TEXT, "p"), (_TEXT, "h")):
            self._paragraph(child, heading=name[1] == "h")
        elif name == (_TABLE, "table"):
            self.page.table(_rows(child))
        else:
            self.visit(child)

    def _paragraph(self, node: Any, *, heading: bool) -> None:
        style = _style(node, _TEXT, "style-name")
        named = self.parents.get(style, style)
        lists = _lists_above(node)
        shape = Shape(
            mark="heading" if heading else "bullet" if lists else "",
            depth=max(0, lists - 1),
            label=named if is_spelt_role(named) else "",
        )
        self.page.add(_runs(node, self.strong, bold=style in self.strong), shape)


def _runs(node: Any, strong: frozenset[str], *, bold: bool) -> Iterator[tuple[str, bool]]:
    """The words below a node and whether they are bold, tabs and spaces spelt out."""
    for child in node.childNodes:
        name = getattr(child, "qname", None)
        if name is None:
            yield str(getattr(child, "data", "")).replace("\n", " "), bold
        elif name in _NOT_SPEECH:
            continue
        elif name[0] == _TEXT and name[1] in _SPACES:
            times = int(_attribute(child, _TEXT, "c") or "1") if name[1] == "s" else 1
            yield _SPACES[name[1]] * min(times, _WIDEST), bold
        else:
            inner = _style(child, _TEXT, "style-name")
            yield from _runs(child, strong, bold=bold or inner in strong)


def _rows(table: Any) -> tuple[tuple[str, ...], ...]:
    rows = _below(table, (_TABLE, "table-row"))
    return tuple(
        tuple(_cell(cell) for cell in _below(row, (_TABLE, "table-cell"))) for row in rows
    )


def _cell(cell: Any) -> str:
    paragraphs = (*_below(cell, (_TEXT, "p")), *_below(cell, (_TEXT, "h")))
    return "\n".join(
        "".join(text for text, _ in _runs(one, frozenset(), bold=False)) for one in paragraphs
    )


def _below(node: Any, name: tuple[str, str]) -> Iterator[Any]:
    for child in node.childNodes:
        if getattr(child, "qname", None) == name:
            yield child
        elif hasattr(child, "childNodes"):
            yield from _below(child, name)


def _lists_above(node: Any) -> int:
    lists = 0
    while node is not None:
        lists += getattr(node, "qname", None) == (_TEXT, "list")
        node = node.parentNode
    return lists


def _parents(root: Any) -> dict[str, str]:
    """The style that a person chose, by the nameless one that the program made of it."""
    return {
        _attribute(style, _STYLE, "name"): _style(style, _STYLE, "parent-style-name")
        for style in _below(root.automaticstyles, (_STYLE, "style"))
    }


def _bold_styles(root: Any) -> frozenset[str]:
    """Names of the styles that are bold by themselves."""
    styles = (
        *_below(root.automaticstyles, (_STYLE, "style")),
        *_below(root.styles, (_STYLE, "style")),
    )
    return frozenset(
        _style(style, _STYLE, "name")
        for style in styles
        for properties in _below(style, (_STYLE, "text-properties"))
        if _attribute(properties, _FORMAT, "font-weight") in ("bold", "600", "700", "800", "900")
    )


def _style(node: Any, space: str, name: str) -> str:
    """What a style is called; in a name, spaces are written out."""
    return _attribute(node, space, name).replace("_20_", " ")


def _attribute(node: Any, space: str, name: str) -> str:
    return str((getattr(node, "attributes", None) or {}).get((space, name), ""))


READER = Reader(format="odt", suffixes=(".odt",), recognises=recognises, read=read)
