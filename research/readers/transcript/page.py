"""Paragraphs and tables of word processors and web pages, gathered as lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from research.readers.transcript.layouts.tables import (
    HEAD,
    LONGEST_NAME,
    Columns,
    find_columns,
    find_quotations,
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


@dataclass(slots=True, kw_only=True)
class Page:
    """A document while its paragraphs are read in order."""

    unit: str
    lines: list[Line] = field(default_factory=list)

    def add(self, words: Sequence[tuple[str, bool]], shape: Shape = PLAIN) -> None:
        """Add one line of text, given as runs and whether each is bold."""
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
        columns = find_columns(rows) or find_quotations(rows)
        for place, row in enumerate(rows):
            if columns is None:
                self._cells(row)
            elif place == 0 and columns.headed:
                self._aside(" | ".join(row), HEAD)
            else:
                self._row(row, columns)

    def _cells(self, row: Sequence[str]) -> None:
        filled = [cell for cell in row if cell.strip()]
        pair = len(row) == 2 and len(filled) == 2 and len(filled[0].split()) <= LONGEST_NAME  # noqa: PLR2004
        if pair and not filled[0].rstrip().endswith((":", "?", ".")):
            filled = [f"{filled[0].strip()}: {filled[1].strip()}"]
        for cell in filled:
            for text in cell.split("\n"):
                self.add(((text, False),))
        self.add((("", False),))

    def _row(self, row: Sequence[str], columns: Columns) -> None:
        number = len(self.lines) + 1
        cells = [" ".join(cell.split()) for cell in row]
        if columns.asked:
            self._asked(cells[columns.speaker], cells[columns.said])
            return
        shown = " | ".join(row)
        line = Line(number=number, text=shown, locator=f"{self.unit} {number}", raw=shown)
        self.lines.append(spoken_row(line, cells, columns))

    def _asked(self, question: str, answer: str) -> None:
        for label, text in (("Q", question.rstrip(":").strip()), ("A", answer)):
            number = len(self.lines) + 1
            locator = f"{self.unit} {number}"
            who = label if text else ""
            self.lines.append(Line(number=number, text=text, locator=locator, label=who, raw=text))

    def _aside(self, text: str, reason: str) -> None:
        number = len(self.lines) + 1
        locator = f"{self.unit} {number}"
        self.lines.append(Line(number=number, text="", locator=locator, raw=text, aside=reason))


def _lead(words: Sequence[tuple[str, bool]], text: str) -> str:
    """The bold beginning of a line that goes on in plain type."""
    strong = ""
    for part, bold in words:
        if not bold and part.strip():
            break
        strong += part
    lead = strong.strip().rstrip(":").strip()
    return lead if lead and len(lead) < len(text) and text.startswith(lead) else ""
