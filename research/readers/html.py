"""Web pages: paragraphs, lists, quotes and tables of a transcript published as HTML."""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass, field

from bs4 import BeautifulSoup, Tag, XMLParsedAsHTMLWarning
from bs4.element import CData, NavigableString, PreformattedString

from research.readers.decode import decode_file, sniff
from research.readers.document import Document, RawFile, Reader
from research.readers.records.cleaning.markup import BLOCKS
from research.readers.transcript.assemble import assemble
from research.readers.transcript.lines import Mark
from research.readers.transcript.page import Page, Shape
from research.settings import Settings
from research.text.sounds import SOUND

_BEGINNING = re.compile(
    r"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_DROPPED = frozenset(
    ("script", "style", "noscript", "template", "svg", "head", "nav", "iframe", "object")
)
_APART = re.compile(r"speaker|author|name|time|stamp", re.IGNORECASE)
_PAGE = re.compile(r"(?!\w+:|//)[^()\n#?]{1,400}\.(?:html?|md)", re.IGNORECASE)
"""Where a link leads that stays on the site: codes/trust.html."""
_STRONG = frozenset(("b", "strong", "th"))


def recognises(file: RawFile) -> bool:
    """A doctype or the page's own element, before any text."""
    beginning = sniff(file.data)
    if _BEGINNING.match(beginning):
        return True
    return file.suffix in (".html", ".htm") and "<" in beginning


def read(file: RawFile, settings: Settings) -> Document:
    """The talk on a web page.

    Raises:
        InputError: There is no text on it.
    """
    soup = parsed(decode_file(file, settings))
    acts = any(SOUND.fullmatch(tag.get_text()) for tag in soup.find_all(("b", "strong")))
    walk = _Walk(page=Page(unit="paragraph"), acts=acts)
    walk.visit(soup)
    walk.end()
    title = soup.title.get_text(" ", strip=True) if soup.title else ""
    header = (("title", title),) if title else ()
    return assemble(walk.page.sheet("html", file.id, header=header))


def parsed(text: str) -> BeautifulSoup:
    """The elements of a page, be it one of XML."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", XMLParsedAsHTMLWarning)
        return BeautifulSoup(text, "lxml")


@dataclass(slots=True, kw_only=True)
class _Walk:
    """A walk over the page's elements that adds its paragraphs to a page of lines."""

    page: Page
    row: list[tuple[str, bool]] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    lists: int = 0
    acts: bool = False
    """What is bold behind words was done, not said, as in Markdown that sets laughs so."""

    def visit(self, node: Tag, *, bold: bool = False) -> None:
        """Add what stands below the node, in order."""
        for child in node.children:
            if isinstance(child, PreformattedString) and not isinstance(child, CData):
                continue  # a comment, the doctype, a declaration
            if isinstance(child, NavigableString):
                self._say(str(child), bold=bold, kept=node.name == "pre")
            elif isinstance(child, Tag):
                self._visit_tag(child, bold=bold)

    def end(self) -> None:
        """End the line, if anything stands on it."""
        if "".join(text for text, _ in self.row).strip():
            mark: Mark = self.marks[-1] if self.marks else ""
            self.page.add(self.row, Shape(mark=mark, depth=max(0, self.lists - 1)))
        self.row = []

    def _say(self, text: str, *, bold: bool, kept: bool) -> None:
        self.row.append((text if kept else re.sub(r"\s+", " ", text), bold))

    def _visit_tag(self, tag: Tag, *, bold: bool) -> None:
        foot = tag.name == "footer" and not tag.find_parent("blockquote")
        if foot or tag.name in _DROPPED:
            return
        if tag.name == "br":
            self.end()
        elif tag.name == "table":
            self.end()
            self.page.table(_rows(tag))
        elif tag.name in BLOCKS:
            self._block(tag)
        else:
            before, behind = ("(", ")") if self._is_act(tag) else _around(tag)
            self.row.append((before, bold))
            self.visit(tag, bold=bold or tag.name in _STRONG)
            self.row.append((behind, bold))

    def _is_act(self, tag: Tag) -> bool:
        begun = bool("".join(text for text, _ in self.row).strip())
        strong = self.acts and tag.name in ("b", "strong")
        return strong and (begun or bool(SOUND.fullmatch(tag.get_text())))

    def _block(self, tag: Tag) -> None:
        self.end()
        mark = _mark(tag.name)
        self.lists += tag.name in ("ul", "ol")
        if mark:
            self.marks.append(mark)
        self.visit(tag)
        self.end()
        if mark:
            self.marks.pop()
        self.lists -= tag.name in ("ul", "ol")
        if not self.lists and tag.name != "dt":
            self.page.add((("", False),))


def _around(tag: Tag) -> tuple[str, str]:
    """What parts an element from the words beside it; a link to another page of the site is one of Markdown."""
    page = _PAGE.fullmatch(str(tag.get("href", ""))) if tag.name == "a" else None
    if page:
        return "[", f"]({page[0].replace(' ', '%20')})"
    return (" ", " ") if _is_apart(tag) else ("", "")


def _is_apart(tag: Tag) -> bool:
    """Whether it holds a name or a time, which a page's style parts from the words."""
    return tag.name == "time" or bool(_APART.search(" ".join(tag.get_attribute_list("class"))))


def _mark(name: str) -> Mark:
    if re.fullmatch(r"h[1-6]", name):
        return "heading"
    if name == "li":
        return "bullet"
    return "quote" if name == "blockquote" else ""


def _rows(table: Tag) -> tuple[tuple[str, ...], ...]:
    return tuple(
        tuple(
            cell.get_text(" ", strip=True) for cell in row.find_all(["td", "th"], recursive=False)
        )
        for row in table.find_all("tr")
    )


READER = Reader(format="html", suffixes=(".html", ".htm"), recognises=recognises, read=read)
