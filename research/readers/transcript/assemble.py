"""From the lines of any format to a Document: the one way through for all transcripts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, takewhile
from typing import TypeAlias

from research.model import Pairs
from research.readers.document import Document, Passage, Utterance
from research.readers.transcript.blocks import gather, is_wrapped
from research.readers.transcript.labelling.candidates import Labelled
from research.readers.transcript.labelling.labels import find_labels
from research.readers.transcript.labelling.named import take_bracketed, take_named
from research.readers.transcript.labelling.senders import take_senders
from research.readers.transcript.layouts.cited import are_cited, take_cited, unquoted
from research.readers.transcript.layouts.fields import take_fields
from research.readers.transcript.layouts.form import Layout
from research.readers.transcript.layouts.layout import LABELS, UNTOLD, lay_out
from research.readers.transcript.layouts.monologue import is_called_alone, told_of_others
from research.readers.transcript.layouts.narrated import take_narrated
from research.readers.transcript.layouts.tables import BESIDE, UNANSWERED
from research.readers.transcript.lines import Line, in_paragraphs, set_aside
from research.readers.transcript.marks.asides import (
    NOTED,
    SUMMARY,
    front_matter,
    set_asides,
    who_was_there,
    without_summaries,
)
from research.readers.transcript.marks.between import between_turns, observed_aside
from research.readers.transcript.marks.furniture import REASON as NUMBERS
from research.readers.transcript.marks.furniture import number_runs, off_line_numbers
from research.readers.transcript.marks.nobody import ABOUT, why_no_evidence
from research.readers.transcript.marks.notes import take_callouts, take_noted_quotes
from research.readers.transcript.marks.notices import notices_aside
from research.readers.transcript.marks.stamps import take_stamps
from research.readers.transcript.sections import part_sections, with_sessions
from research.readers.transcript.turns import take_turns
from research.text.personal import says_i

TITLE = "a title before anybody speaks"
HEADING = "a heading"
_LONGEST_TITLE = 10
_FEWEST_BELOW = 2
_Labelled: TypeAlias = tuple[tuple[Line, ...], dict[int, Labelled]]
"""The lines, and the labels that begin them by line number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A file's lines, and what its format knows besides."""

    format: str
    lines: tuple[Line, ...]
    wrapped: bool | None = None
    """Whether lines end where the page does; None when it has to be told from them."""
    header: Pairs = ()
    warnings: tuple[str, ...] = ()
    name: str = ""
    """The file's path, which may say that it holds notes."""
    recorded: bool = False
    """Captions hold everybody who was heard: without labels they are nobody's monologue."""

    def labels_in(self, lines: Sequence[Line]) -> dict[int, Labelled]:
        """The labels that begin lines, by line number."""
        return find_labels(lines, recorded=self.recorded, wrapped=self.wrapped)

    def is_wrapped(self, lines: Sequence[Line], labels: Mapping[int, Labelled]) -> bool:
        """Whether lines end where the page does, told from them where the format does not say so."""
        return is_wrapped(lines, labels) if self.wrapped is None else self.wrapped


def assemble(sheet: Sheet) -> Document:
    """Who said what, in order, and everything else with its reason."""
    lines, header = front_matter(take_bracketed(sheet.lines, recorded=sheet.recorded))
    there = who_was_there(lines)
    lines = take_noted_quotes(set_asides(take_callouts(off_line_numbers(lines))))
    sent = take_senders(lines)
    messages = any(line.label for line in sent) and not any(line.label for line in lines)
    lines = take_named(notices_aside(take_stamps(sent)))
    lines, about, sections = part_sections(lines, sheet.name)
    lines, labels = _labelled(sheet, take_fields(take_cited(lines)))
    lines, labels = _unsaid_aside(sheet, lines, labels)
    document = _document(sheet, lines, labels, header=_merge(sheet.header, header, about, there))
    said = with_sessions(document.utterances, sections) if sections else document.utterances
    return replace(document, utterances=unquoted(said), messages=messages, cited=are_cited(said))


def _labelled(sheet: Sheet, lines: tuple[Line, ...]) -> _Labelled:
    """The lines and their labels, once quotations in an account are labelled and summaries set aside."""
    lines, labels = _quoted(sheet, lines, sheet.labels_in(lines))
    lines = without_summaries(lines, labels)
    summed = any(line.aside == SUMMARY for line in lines)
    return lines, sheet.labels_in(lines) if summed else labels


def _quoted(sheet: Sheet, lines: tuple[Line, ...], labels: dict[int, Labelled]) -> _Labelled:
    """The lines with the quotations in an account or in notes labelled, unless the file is about the study."""
    wrapped = not labels and sheet.is_wrapped(lines, labels)
    whole = in_paragraphs(lines) if wrapped else lines
    told = take_narrated(whole, labels, sheet.name)
    if told == whole or why_no_evidence(lines, labels, sheet.name) == ABOUT:
        return lines, labels
    return told, sheet.labels_in(told)


def _unsaid_aside(sheet: Sheet, lines: tuple[Line, ...], labels: dict[int, Labelled]) -> _Labelled:
    """The lines with what nobody said beside the labelled turns set aside; all of them, without labels, in a file that is no talk."""
    lines = _beside_answers(between_turns(lines, labels), labels)
    reason = "" if sheet.recorded else why_no_evidence(lines, labels, sheet.name)
    if reason:
        lines, labels = set_aside(lines, _spoken(lines), reason), {}
    lines = observed_aside(lines, labels)
    return lines if sheet.recorded else _title_aside(lines, labels), labels


def _document(
    sheet: Sheet,
    lines: Sequence[Line],
    labels: Mapping[int, Labelled],
    *,
    header: Pairs,
) -> Document:
    wrapped = sheet.is_wrapped(lines, labels)
    blocks = gather(lines, labels, wrapped=wrapped)
    several = sheet.recorded and not is_called_alone(sheet.name)
    layout = told_of_others(lay_out(blocks, recorded=several), blocks)
    lines = _headings_aside(lines, layout, labels)
    lines = set_aside(lines, layout.unanswered, UNANSWERED)
    spoken = set(_spoken(lines))
    blocks = tuple(block for block in blocks if block.first.number in spoken)
    said = take_turns(blocks, layout, lines, wrapped=wrapped, recorded=sheet.recorded)
    lines = _wordless_aside(lines, said)
    told = layout.name != UNTOLD and bool(said)
    return Document(
        format=sheet.format,
        kind="interview" if told else "",
        utterances=said,
        left_out=(*passages(lines), *_within(lines)),
        header=_with_title(header, lines),
        warnings=(*sheet.warnings, *_doubts(layout, said)),
    )


def passages(lines: Iterable[Line]) -> tuple[Passage, ...]:
    """What nobody said, neighbouring lines with one reason taken together."""
    kept = [line for line in lines if line.aside]
    runs = groupby(enumerate(kept), key=lambda pair: (pair[1].number - pair[0], pair[1].aside))
    return tuple(
        Passage(
            text="\n".join(line.original for line in run),
            locator=run[0].locator,
            reason=reason,
            lines=(run[0].number, run[-1].number),
        )
        for (_, reason), group in runs
        if (run := [line for _, line in group])
    )


def _within(lines: Iterable[Line]) -> Iterator[Passage]:
    """Line numbers and notes that were taken out of lines of speech."""
    for line in lines:
        runs = number_runs(line.text) if line.speech else ()
        found = [(line.text[start:end], NUMBERS) for start, end in runs]
        for text, reason in (*found, *((note, NOTED) for note in line.notes)):
            place = (line.number, line.number)
            yield Passage(text=text, locator=line.locator, reason=reason, lines=place)


def _spoken(lines: Iterable[Line]) -> list[int]:
    return [line.number for line in lines if line.speech]


def _headings_aside(
    lines: Sequence[Line], layout: Layout, labels: Mapping[int, Labelled]
) -> tuple[Line, ...]:
    """Headings are nobody's words, unless the layout has found them to be the questions."""
    numbers = [
        line.number
        for line in lines
        if line.speech
        and line.number not in labels
        and (line.mark == "heading" and layout.roles.get(line.number) != "moderator")
    ]
    return set_aside(lines, numbers, HEADING)


def _beside_answers(lines: Sequence[Line], labels: Mapping[int, Labelled]) -> tuple[Line, ...]:
    """Below a table of questions and answers, what nobody is named to say was written about them."""
    numbers: list[int] = []
    below = False
    for line in lines:
        if part := labels.get(line.number):
            below = part.how == "given" and part.label in "QA"
        elif below and line.speech and line.mark != "heading":
            numbers.append(line.number)
    return set_aside(lines, numbers, BESIDE)


def _wordless_aside(lines: Sequence[Line], said: Sequence[Utterance]) -> tuple[Line, ...]:
    """A label that nothing follows is in no utterance."""
    covered = {number for one in said for number in range(one.lines[0], one.lines[1] + 1)}
    numbers = [line.number for line in lines if line.speech and line.number not in covered]
    return set_aside(lines, numbers, "a speaker's label without words")


def _title_aside(lines: Sequence[Line], labels: Mapping[int, Labelled]) -> tuple[Line, ...]:
    """Short lines at the top, before the first label, are titles."""
    first = min(labels, default=0)
    top = list(
        takewhile(_is_title, (line for line in lines if line.speech and line.number < first))
    )
    if not labels and _has_title(lines):
        top = [next(line for line in lines if line.speech)]
    return set_aside(lines, [line.number for line in top], TITLE)


def _has_title(lines: Sequence[Line]) -> bool:
    """Whether a file without labels begins with a line that is no sentence, as the others are."""
    speech = [line for line in lines if line.speech]
    if len(speech) <= _FEWEST_BELOW or speech[0].mark or not _is_title(speech[0]):
        return False
    first, rest = speech[0], speech[1:]
    ended = sum(line.text.endswith((".", "?", "!", "…", '"', "”")) for line in rest)
    apart = rest[0].number > first.number + 1 and 2 * ended > len(rest)
    return apart and first.text[0].isupper() and not says_i(first.text)


def _is_title(line: Line) -> bool:
    plain = line.mark in ("", "heading") and not line.enumerator and line.indent == 0
    return (
        plain
        and line.words <= _LONGEST_TITLE
        and not line.text.endswith((".", "?", "!", ",", "…"))
    )


def _with_title(header: Pairs, lines: Sequence[Line]) -> Pairs:
    if any(name == "title" for name, _ in header):
        return header
    titles = (line.text for line in lines if line.text and line.aside in (HEADING, TITLE))
    title = next(titles, "")
    return (*header, ("title", title)) if title else header


def _merge(*headers: Pairs) -> Pairs:
    merged: dict[str, str] = {}
    for pairs in headers:
        for name, value in pairs:
            merged.setdefault(name, value)
    return tuple(merged.items())


def _doubts(layout: Layout, said: Sequence[object]) -> tuple[str, ...]:
    if not said or layout.name in (LABELS, UNTOLD):
        return ()
    return (f"who speaks was told by the file's layout: {layout.name}",)
