"""The sides of talks in which a recorder numbered whoever speaks: SPEAKER_00, channel 2."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Final

from research.model import Role
from research.readers.records.authorship.company_signs import speaks_for_company
from research.readers.records.tables.table import Table
from research.text.wordings import words

_HEADS: Final = words("""
channel channel_id audio_channel speaker_channel speaker speaker_id speaker_label speaker_tag track leg side line
participant_index spk
""")
_NUMBER: Final = re.compile(
    r"(?:speaker|spk|channel|ch|track|sprecher(?:in)?|locuteur|hablante)?[ _-]?(?:\d{1,2}|[AB])|left|right|l|r",
    re.IGNORECASE,
)
_MOST: Final = 4
"""Numbers in one talk."""
_SHARED: Final = 0.5
_FIRM: Final = 0.8
"""Share of the talks in which a number answers, from which one turn in another proves nothing."""
_CALLS: Final = 0.25
"""Share of the talks in which somebody speaks for a company, from which they are a desk's calls."""


def are_numbers(cells: Sequence[str]) -> bool:
    """Whether the cells are a recorder's numbers for speakers: SPEAKER_01, channel 2, B."""
    return any(cells) and all(_NUMBER.fullmatch(cell.strip()) for cell in cells)


def are_interviews(table: Table, speaker: int, text: int, session: int) -> bool:
    """Whether a recorder numbered the speakers of talks in which nobody speaks for a company.

    Args:
        table: A row for each turn.
        speaker: The column of the numbers.
        text: The column of what was said.
        session: The column of the talks.
    """
    if not are_numbers(table.column(speaker)):
        return False
    calls = {cells[session] for _, cells in table.rows if speaks_for_company(cells[text])}
    return len(calls) < _CALLS * len(set(table.column(session)))


def sides_by_number(
    table: Table, records: Sequence[str], texts: Sequence[str]
) -> Sequence[Role] | None:
    """The sides of the rows, where a column numbers the speakers of each record."""
    column = _numbered_column(table, records)
    if column is None or not texts:
        return None
    return sides_of_numbers(list(zip(records, table.column(column), texts, strict=True)))


def _numbered_column(table: Table, records: Sequence[str]) -> int | None:
    """The column of speakers' numbers, which change within most records; none where it names people."""
    for column in table.called(_HEADS):
        cells = [cell.strip() for cell in table.column(column)]
        within: dict[str, set[str]] = defaultdict(set)
        for record, cell in zip(records, cells, strict=True):
            within[record].add(cell)
        several = sum(1 < len(found) <= _MOST for found in within.values())
        if are_numbers(cells) and several >= _SHARED * len(within):
            return column
    return None


def sides_of_numbers(rows: Sequence[tuple[str, str, str]]) -> Sequence[Role] | None:
    """The side of every row, by who speaks as a company does in each talk.

    Where nobody does so in a talk, or one turn alone against most other talks (as when a customer says: let me know
    if it works), the number that does elsewhere is believed; where nobody does anywhere, nothing is told. Of three
    who speak only the company's is known.

    Args:
        rows: Talk, number and words of each.
    """
    spoken: dict[str, Counter[str]] = defaultdict(Counter)
    for record, number, said in rows:
        spoken[record][number.strip()] += speaks_for_company(said)
    answers = {record: _most(said) for record, said in spoken.items()}
    usual = Counter(filter(None, answers.values()))
    if not usual:
        return None
    often, times = usual.most_common(1)[0]
    steady = times > max(1, _SHARED * usual.total())
    firm = times >= max(_MOST + 1, _FIRM * usual.total())
    for record, heard in spoken.items():
        doubtful = (steady and not answers[record]) or (firm and heard.total() == 1)
        answers[record] = often if doubtful and often in heard else answers[record]
    return [_role(number.strip(), answers[record], spoken[record]) for record, number, _ in rows]


def _most(said: Counter[str]) -> str:
    """Whoever is heard most often; nobody where two are."""
    (first, times), *others = said.most_common(2)
    return first if times > max((other for _, other in others), default=0) else ""


def _role(number: str, answers: str, numbers: Counter[str]) -> Role:
    if number == answers:
        return "agent"
    return "participant" if answers and len(numbers) == 2 else "unknown"  # noqa: PLR2004 -- one of each side
