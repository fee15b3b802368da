"""A line of a transcript: its words, and apart from them its marks, label, stamp and why nobody said it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from research.text.question_marks import ENDED_ASKING, QUESTION

_BOX = re.compile(r"\S \[[ xX]\]")
_ENDING = 12
_QUESTIONS = re.compile(r"^.*?[?？][\"”’)]*(?:\s++[^.!?]*+[?？][\"”’)]*)*", re.DOTALL)
_HAS_WORD = re.compile(r"\w")
SENTENCE_END = re.compile(r"[.?!…][\"”’)]{0,3}$")
LABELLED = re.compile(r"[^\W_][^:\n]{0,30}:\s+\S")
"""How a line begins that may have a label before its words."""
WRAPPED = "goes on from the line above"
Mark: TypeAlias = Literal["", "heading", "bullet", "number", "quote"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line, paragraph or table row, as the format has it."""

    number: int
    """From 1, counting blank ones."""
    text: str
    """Its words: no indent, bullet, heading or emphasis marks."""
    locator: str
    indent: int = 0
    """Columns before the words; a tab counts four."""
    mark: Mark = ""
    enumerator: str = ""
    """1 or 1.a or ii, for a numbered line."""
    bold: bool = False
    """All of it is emphasised."""
    italic: bool = False
    """All of it is slanted, as answers or stage directions are."""
    lead: str = ""
    """The emphasised beginning of a line that is not emphasised as a whole."""
    label: str = ""
    """Who says it, where the format has a place for that (a column, a voice tag)."""
    question: str = ""
    """What was asked, where the format has a place for that."""
    stamp: str = ""
    """When it was said, where the format has a place for that."""
    aside: str = ""
    """Why nobody said it; empty for speech."""
    raw: str = ""
    """As it stood in the file, where that differs."""
    notes: tuple[str, ...] = ()
    """What somebody else wrote among its words, taken out of them."""
    furniture: bool = False
    """An aside that the page put into the middle of a sentence."""

    @property
    def blank(self) -> bool:
        """Nothing stands on the line."""
        return not self.text and not self.aside

    @property
    def speech(self) -> bool:
        """Somebody may have said it."""
        return bool(self.text) and not self.aside

    @property
    def box(self) -> bool:
        """It is to be ticked, by whoever watches or plans."""
        return self.mark == "bullet" and bool(_BOX.match(self.raw))

    @property
    def original(self) -> str:
        """As it stood in the file."""
        return self.raw or self.text

    @property
    def words(self) -> int:
        """How many words stand on the line."""
        return len(self.text.split())

    def saying(self, said: str, *notes: str | None, label: str = "", question: str = "") -> Line:
        """The line with only that part of it as said, and what was taken out of it, if anything, as notes."""
        return replace(
            self,
            text=said,
            label=label or self.label,
            question=question or self.question,
            notes=(*self.notes, *filter(None, notes)),
            raw=self.original,
        )


def set_aside(
    lines: Iterable[Line], numbers: Iterable[int], reason: str, *, mark: Mark = ""
) -> tuple[Line, ...]:
    """The lines, those of the given numbers with the reason why nobody said them."""
    chosen = set(numbers)
    return tuple(
        replace(line, aside=reason, mark=mark or line.mark)
        if line.number in chosen and not line.aside
        else line
        for line in lines
    )


def put(lines: Iterable[Line], changed: Mapping[int, Line]) -> tuple[Line, ...]:
    """The lines, those of the given numbers replaced."""
    return tuple(changed.get(line.number, line) for line in lines)


def asks(text: str) -> bool:
    """Whether a line ends in a question mark, give or take quotes and brackets, or in a verb that asks."""
    return text.rstrip(" \t\"'”’)]*_").endswith(tuple(QUESTION)) or bool(
        ENDED_ASKING.search(text[-_ENDING:])
    )


def cut_at_question(text: str) -> tuple[str, str]:
    """The leading questions of a line and what follows them; no question, and all is answer."""
    found = _QUESTIONS.match(text)
    if not found:
        return "", text
    answer = text[found.end() :].strip()
    if not _HAS_WORD.search(answer):
        return text, ""
    return found[0].strip(), answer.lstrip("-–—:> ").strip()


def runs_on(above: Line, below: Line) -> bool:
    """Whether the sentence of the line above goes on in the one right below."""
    return below.number == above.number + 1 and not above.text.endswith((".", "?", "!", "…", '"'))


def in_paragraphs(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines of a text that was wrapped at the page's width, each paragraph joined into its first line; the others become furniture."""
    first: Line | None = None
    joined: dict[int, Line] = {}
    for line in lines:
        if not line.speech or line.mark or first is None:
            first = line if line.speech and not line.mark else None
        else:
            told = joined.get(first.number, first)
            joined[first.number] = told.saying(f"{told.text} {line.text}")
            joined[line.number] = replace(line, aside=WRAPPED, furniture=True)
    return put(lines, joined)
