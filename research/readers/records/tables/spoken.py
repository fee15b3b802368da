"""Talks that were saved as tables: a speaker and a text, or a note-taker's sheet with quotes."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from research.model import Pairs
from research.readers.document import Author, Document, Passage, Utterance
from research.readers.records.authorship.numbered import are_interviews
from research.readers.records.cleaning.clean import clean, tidy
from research.readers.records.cleaning.quoted import quotation_in, unquoted
from research.readers.records.coded.attributed import attributed
from research.readers.records.coded.excerpts import answered, name_of_session
from research.readers.records.posts import AGAIN, EMPTY
from research.readers.records.tables.cells import pairs
from research.readers.records.tables.columns import normalise
from research.readers.records.tables.table import Table, mean_words
from research.readers.sittings import sitting_column
from research.readers.transcript.labelling.roles import asks_questions, is_role
from research.readers.transcript.layouts.tables import NOTED, QUOTES, WHOSE, by_head

_SESSION: Final = frozenset(
    {"session", "interview", "test", "sitzung", "sesión", "sessione", "sessie"}
)
_WRITTEN: Final = frozenset({
    "note", "notes", "text", "content", "entry", "notiz", "notizen", "nota", "notas", "appunti",
    "observation", "observations", "beobachtung", "transcript",
})  # fmt: skip
"""In the head of a column that holds quotes and notes, one below the other."""
_KINDS: Final = QUOTES | NOTED | _WRITTEN | frozenset({
    "bug", "issue", "problem", "insight", "highlight", "idea", "question", "comment", "pain", "need",
    "finding", "error", "other",
})  # fmt: skip
"""What a note-taker's tool calls its entries."""
_SEEN: Final = frozenset({
    "observation", "observations", "observed", "beobachtung", "beobachtungen", "observación", "observaciones",
    "osservazione", "osservazioni", "observatie",
})  # fmt: skip
_LOGGED: Final = frozenset({
    "task", "tasks", "severity", "heuristic", "tag", "issue", "aufgabe", "schweregrad", "tarea", "gravedad", "tâche",
    "gravité", "compito", "gravità", "taak",
})  # fmt: skip
"""In the heads of a session's log beside what was seen."""
_MOST_HEAD_WORDS: Final = 4
_FEW_WORDS: Final = 2
_NOTE: Final = "an observer's note, nobody's words"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """Which columns hold a talk."""

    text: int
    speaker: int | None = None
    """None where everything was said by the participant of the session."""
    asked: int | None = None
    """The task under which it was said."""
    kind: int | None = None
    """Says of each row whether it is a quote or somebody's note."""
    among: bool = False
    """Quotations stand among what somebody saw: only they were said."""
    session: int | None = None
    """Which of several talks a row belongs to."""
    cited: bool = False
    """Quotations that somebody chose: the same one under two codes was said once."""
    quoted: bool = False
    """The speakers are those of a column of participants, whatever their codes look like."""
    more: tuple[int, ...] = ()
    """Further columns like the one of the text: the clusters of a map."""
    labelled: bool = False
    """Each cell names who said it; a cell that does not is a note."""
    traits: tuple[int, ...] = ()
    """Describe whoever said it."""


def spoken_columns(table: Table, roles: Mapping[str, tuple[int, ...]]) -> Spoken | None:
    """The columns of a talk, None for a table of records."""
    return _by_voices(table) or _of_turns(table, roles)


def _of_turns(table: Table, roles: Mapping[str, tuple[int, ...]]) -> Spoken | None:
    if {"speaker", "text"} <= roles.keys() and "subject" not in roles:
        speaker, text = roles["speaker"][0], roles["text"][0]
        sitting = _sitting(table, speaker)
        if "record_id" not in roles or (
            sitting is not None and _is_session(table.headers[sitting])
        ):
            return Spoken(speaker=speaker, text=text, session=sitting)
        whose = (*roles.get("author_id", ()), *roles["record_id"])
        if _are_sides(table.column(speaker)) or are_interviews(table, speaker, text, whose[0]):
            return Spoken(speaker=speaker, text=text, session=whose[0])
    keys = [place for place in roles.get("record_id", ()) if not _is_session(table.headers[place])]
    if keys or "subject" in roles:
        return None
    return _by_sides(table) or _noted(table) or _by_kind(table) or _observed(table)


def told_columns(table: Table, roles: Mapping[str, tuple[int, ...]]) -> Spoken | None:
    """Who spoke beside what was said, whatever that is called: the column with most words."""
    if "speaker" not in roles or roles.keys() & {"text", "subject", "record_id"}:
        return None
    speaker, known = roles["speaker"][0], {place for held in roles.values() for place in held}
    free = [place for place in range(len(table.headers)) if place not in known]
    if not free:
        return None
    text = max(free, key=lambda place: mean_words(table.column(place)))
    return Spoken(speaker=speaker, text=text, session=_sitting(table, speaker))


def _sitting(table: Table, speaker: int) -> int | None:
    columns = [table.column(place) for place in range(len(table.headers))]
    columns[speaker] = [""] * len(table.rows)
    return sitting_column(table.headers, columns, table.column(speaker))


def read_spoken(table: Table, columns: Spoken) -> Document:
    """One utterance per row; who is the moderator is found out like in any transcript."""
    said: list[Utterance] = []
    left: list[Passage] = list(table.left_out)
    seen: set[tuple[str, str]] = set()
    heads = [table.headers[column] for column in columns.traits]
    for number, cells in table.rows:
        place, found = table.locator(number), list(_said(cells, columns))
        traits = pairs(heads, [cells[column] for column in columns.traits])
        for speaker, words in found:
            whose = speaker if columns.session is None else f"{cells[columns.session]} {speaker}"
            again = columns.cited and (whose, words) in seen
            seen.add((whose, words))
            if again:
                left.append(_passage(words, place, number, AGAIN))
            else:
                said.append(_utterance(cells, columns, (speaker, words), (place, number), traits))
        if not found:
            shown = " ".join(filter(None, cells))
            left.append(_passage(shown, place, number, _why(cells, columns)))
    return Document(
        format=table.format,
        kind="interview",
        utterances=tuple(said),
        left_out=tuple(left),
        warnings=table.warnings,
        cited=columns.cited,
    )


def _passage(text: str, place: str, number: int, reason: str) -> Passage:
    return Passage(text=text, locator=place, reason=reason, lines=(number, number))


def _why(cells: Sequence[str], columns: Spoken) -> str:
    """Why nobody said what a row holds."""
    written = bool(cells[columns.text].strip())
    noting = columns.asked is not None or columns.kind is not None or columns.among
    return _NOTE if noting or (columns.labelled and written) else EMPTY


def _utterance(
    cells: Sequence[str],
    columns: Spoken,
    said: tuple[str, str],
    at: tuple[str, int],
    traits: Pairs,
) -> Utterance:
    speaker, words = said
    cited = columns.cited or (columns.quoted and bool(speaker))
    cited = cited and not asks_questions(speaker)
    return Utterance(
        text=words,
        speaker=speaker,
        role="participant" if cited else "",
        session=name_of_session(cells[columns.session]) if columns.session is not None else "",
        author=Author(attributes=traits) if traits else None,
        question=tidy(cells[columns.asked]) if columns.asked is not None else "",
        locator=at[0],
        lines=(at[1], at[1]),
    )


def _said(cells: Sequence[str], columns: Spoken) -> Iterator[tuple[str, str]]:
    """Who said what in a row, without what was only seen."""
    for column in (columns.text, *columns.more):
        yield from _said_in(clean(cells[column]), cells, columns)


def _said_in(words: str, cells: Sequence[str], columns: Spoken) -> Iterator[tuple[str, str]]:
    if columns.kind is not None and not _is_quote(cells[columns.kind]):
        return
    if columns.labelled:
        told_by = [attributed(line) for line in words.split("\n") if line.strip()]
        several = len(told_by) > 1 and all(who for who, _ in told_by)
        for who, told in told_by if several else (attributed(words),):
            if who:
                yield tidy(who), unquoted(told)
        return
    speaker = cells[columns.speaker] if columns.speaker is not None else "Participant"
    parts = [quotation_in(words) if columns.among else unquoted(words)]
    if columns.cited:
        lines = [line.strip() for line in words.split("\n") if line.strip()]
        bare = [unquoted(line) for line in lines]
        apart = len(lines) > 1 and all(one != line for one, line in zip(bare, lines, strict=True))
        parts = bare if apart else [answered(part) for part in parts]
    yield from ((tidy(speaker), part) for part in parts if part)


def _by_voices(table: Table) -> Spoken | None:
    """A column for whoever asks and one for whoever answers, both with more than names in them."""
    asks = [place for place, head in enumerate(table.headers) if asks_questions(head)]
    answers = [c for c, head in enumerate(table.headers) if is_role(head) and c not in asks]
    if len(asks) != 1 or len(answers) != 1:
        return None
    both = (list(filter(str.strip, table.column(place))) for place in (*asks, *answers))
    told = all(sum(len(c.split()) for c in cells) > _FEW_WORDS * len(cells) for cells in both)
    return Spoken(text=answers[0], asked=asks[0]) if told else None


def _by_sides(table: Table) -> Spoken | None:
    """Heads such as `who` and `what`, where the cells say which side spoke: moderator, P3."""
    found = by_head(table.headers)
    if found is None or found.asked:
        return None
    sides = table.column(found.speaker)
    talk = Spoken(speaker=found.speaker, text=found.said, session=_sitting(table, found.speaker))
    return talk if _are_sides(sides) else None


def _are_sides(cells: Sequence[str]) -> bool:
    """Whether the cells are a researcher's and a participant's: moderator, P3."""
    sides = {cell for cell in cells if cell.strip()}
    return all(map(is_role, sides)) and any(map(asks_questions, sides))


def _noted(table: Table) -> Spoken | None:
    """A column of quotes beside one of observations or tasks."""
    quotes, noted = headed(table, QUOTES), headed(table, NOTED)
    if len(quotes) != 1 or not noted:
        return None
    tasks = [place for place in noted if {"task", "tasks"} & _words(table.headers[place])]
    whose = _whose(table, quotes[0])
    sides = [place for place in range(len(table.headers)) if _are_sides(table.column(place))]
    sessions = [whose] if whose is not None else headed(table, _SESSION)
    return Spoken(
        text=quotes[0],
        speaker=sides[0] if sides else whose,
        asked=(tasks or noted)[0],
        session=sessions[0] if sides and sessions else None,
        quoted=not sides and whose is not None,
    )


def _observed(table: Table) -> Spoken | None:
    """What somebody saw beside tasks or severities, now and then with what was said in quotation marks."""
    seen = [place for place in headed(table, _SEEN) if len(_words(table.headers[place])) == 1]
    beside = headed(table, _LOGGED)
    if len(seen) != 1 or not beside:
        return None
    tasks = [place for place in beside if {"task", "tasks"} & _words(table.headers[place])]
    return Spoken(
        text=seen[0], speaker=_whose(table, seen[0]), asked=next(iter(tasks), None), among=True
    )


def _by_kind(table: Table) -> Spoken | None:
    """A column that tells quotes from notes, and one with both."""
    kinds = [place for place in range(len(table.headers)) if _tells_kinds(table.column(place))]
    if len(kinds) != 1:
        return None
    whose = _whose(table, kinds[0])
    written = [place for place in headed(table, _WRITTEN) if place not in kinds]
    rest = [place for place in range(len(table.headers)) if place not in {*kinds, whose}]
    most = max(rest, key=lambda place: sum(map(len, table.column(place))), default=None)
    text = next(iter(written), most if whose is not None else None)
    return None if text is None else Spoken(text=text, speaker=_whose(table, text), kind=kinds[0])


def _tells_kinds(cells: Sequence[str]) -> bool:
    found = {cell for cell in cells if cell.strip()}
    known = all(_words(cell) and _words(cell) <= _KINDS for cell in found)
    return known and any(map(_is_quote, found))


def _whose(table: Table, text: int) -> int | None:
    """The column of the participants, beside the one of what they said."""
    return next((place for place in headed(table, WHOSE) if place != text), None)


def _is_quote(cell: str) -> bool:
    return not _words(cell).isdisjoint(QUOTES)


def _is_session(head: str) -> bool:
    return _words(head) <= _SESSION


def headed(table: Table, names: Collection[str], *, but: Collection[str] = ()) -> list[int]:
    """The columns with a short head that holds one of the names, and none of the other words."""
    heads = [_words(head) for head in table.headers]
    return [
        place
        for place, words in enumerate(heads)
        if len(words) <= _MOST_HEAD_WORDS and not words.isdisjoint(names) and words.isdisjoint(but)
    ]


def _words(head: str) -> frozenset[str]:
    return frozenset(normalise(head).split())
