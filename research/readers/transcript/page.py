"""Paragraphs and tables of word processors and web pages, gathered as lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from research.errors import InputError
from research.model import Pairs
from research.readers.transcript.assemble import Sheet
from research.readers.transcript.layouts.tables import (
    HEAD,
    LONGEST_NAME,
    Columns,
    find_columns,
    spoken_row,
)
from research.readers.transcript.lines import Line, Mark
from research.readers.transcript.markup import parse_line


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """How a paragraph looks, where the format says so."""

    mark: Mark = ""
    depth: int = 0
    """Nesting of lists, or indents."""
    label: str = ""
    """A speaker whom the paragraph's style names."""


PLAIN = Shape()
_NO_TEXT = "scans, and pages that a script fills, have to be saved as text"


@dataclass(slots=True, kw_only=True)
class Page:
    """A document while its paragraphs are read in order."""

    unit: str
    lines: list[Line] = field(default_factory=list)

    def add(self, words: Iterable[tuple[str, bool]], shape: Shape = PLAIN) -> None:
        """Add a paragraph, given as runs and whether each is bold: a line for each that its words have."""
        row: list[tuple[str, bool]] = []
        for text, bold in words:
            first, *others = text.split("\n")
            row.append((first, bold))
            for other in others:
                self._add(row, shape)
                row = [(other, bold)]
        self._add(row, shape)

    def _add(self, words: Sequence[tuple[str, bool]], shape: Shape) -> None:
        number = len(self.lines) + 1
        raw = "".join(text for text, _ in words)
        line = parse_line(raw, number=number, locator=f"{self.unit} {number}")
        if not line.text:
            self.lines.append(line)
            return
        bold = "".join(text for text, strong in words if strong).strip()
        whole = bool(bold) and all(strong or not text.strip() for text, strong in words)
        self.lines.append(
            replace(
                line,
                mark=shape.mark or line.mark,
                indent=line.indent + 4 * shape.depth,
                bold=line.bold or whole,
                lead=line.lead or _lead(words, line.text),
                label=shape.label,
            )
        )

    def table(self, rows: Sequence[Sequence[str]]) -> None:
        """Add a table: speaker and text where its columns are those, else cell by cell."""
        columns = find_columns(rows)
        for place, row in enumerate(rows):
            if columns is None:
                self._cells(row)
            elif place == 0 and columns.headed:
                self.lines.append(replace(self._line(" | ".join(row)), text="", aside=HEAD))
            else:
                self._row(row, columns)

    def sheet(self, form: str, name: str, *, header: Pairs = ()) -> Sheet:
        """All lines, as of a file of that format and name.

        Raises:
            InputError: There is no text on any.
        """
        if not any(line.text for line in self.lines):
            raise InputError(f"{name}: there is no text in the document", hint=_NO_TEXT)
        return Sheet(format=form, lines=tuple(self.lines), header=header, name=name)

    def _cells(self, row: Sequence[str]) -> None:
        filled = [cell for cell in row if cell.strip()]
        pair = len(row) == 2 and len(filled) == 2 and len(filled[0].split()) <= LONGEST_NAME  # noqa: PLR2004
        if pair and not filled[0].rstrip().endswith((":", "?", ".")):
            filled = [f"{filled[0].strip()}: {filled[1].strip()}"]
        for cell in filled:
            self.add(((cell, False),))
        self.add((("", False),))

    def _row(self, row: Sequence[str], columns: Columns) -> None:
        cells = [" ".join(cell.split()) for cell in row]
        line = self._line(" | ".join(row))
        self.lines.append(spoken_row(line, cells, columns))

    def _line(self, text: str) -> Line:
        number = len(self.lines) + 1
        return Line(number=number, text=text, locator=f"{self.unit} {number}", raw=text)


def _lead(words: Sequence[tuple[str, bool]], text: str) -> str:
    """The bold beginning of a line that goes on in plain type."""
    strong = ""
    for part, bold in words:
        if not bold and part.strip():
            break
        strong += part
    lead = strong.strip().rstrip(":").strip()
    return lead if lead and len(lead) < len(text) and text.startswith(lead) else ""
