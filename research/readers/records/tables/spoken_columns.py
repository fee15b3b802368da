"""Which columns of a table hold a talk: told by what they are called and by what stands in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from research.readers.ai_interviews import is_interviewed
from research.readers.records.authorship.numbered_speakers import are_interviews
from research.readers.records.tables.roles import Roles, columns_taken
from research.readers.records.tables.spoken import Spoken, headed, is_quote, words_of
from research.readers.records.tables.table import Table, mean_words
from research.readers.sessions import session_column
from research.readers.transcript.labelling.roles import asks_questions, is_role
from research.readers.transcript.layouts.column_names import QUOTES, SAW, WHOSE
from research.readers.transcript.layouts.tables import NOTED, by_head
from research.text.wordings import words

_SESSION: Final = words("session interview test sitzung sesión sessione sessie")
_WRITTEN: Final = words("""
note notes text content entry notiz notizen nota notas appunti observation observations beobachtung transcript
""")
"""In the head of a column that holds quotes and notes, one below the other."""
_TYPES: Final = words("""
bug issue problem insight highlight idea question comment pain need finding error other
""")
_KINDS: Final = _TYPES | QUOTES | NOTED | _WRITTEN
"""What a note-taker's tool calls its entries."""
_LOGGED: Final = words("""
task tasks severity heuristic tag issue aufgabe schweregrad tarea gravedad tâche gravité compito gravità taak
""")
"""In the heads of a session's log beside what was seen."""
_CHANNELS: Final = words(
    "channel source via touchpoint kanal quelle canal canale fonte origen kanaal bron"
)
_FEW_WORDS: Final = 2


def is_feedback_log(table: Table, roles: Roles) -> bool:
    """Whether each row says when and through which channel a contact got in touch: records, also where their words are called quotes."""
    contacts = roles.keys() & {"name", "email"}
    return "date" in roles and bool(contacts) and bool(table.called(_CHANNELS))


def spoken_columns(table: Table, roles: Roles) -> Spoken | None:
    """The columns of a talk, None for a table of records."""
    return _by_voices(table) or _of_turns(table, roles)


def _of_turns(table: Table, roles: Roles) -> Spoken | None:
    if {"speaker", "text"} <= roles.keys() and "subject" not in roles:
        speaker, text = roles["speaker"][0], roles["text"][0]
        session = _session(table, speaker)
        named = session is not None and _is_session(table.headers[session])
        if "record_id" not in roles or named:
            return Spoken(speaker=speaker, text=text, session=session)
        whose = (*roles.get("author_id", ()), *roles["record_id"])
        if _are_sides(table.column(speaker)) or are_interviews(table, speaker, text, whose[0]):
            return Spoken(speaker=speaker, text=text, session=whose[0])
    keys = [place for place in roles.get("record_id", ()) if not _is_session(table.headers[place])]
    if keys or "subject" in roles:
        return None
    return _by_sides(table) or _noted(table, roles) or _by_kind(table) or _observed(table)


def told_columns(table: Table, roles: Roles) -> Spoken | None:
    """Who spoke beside what was said, whatever that is called: the column with most words.

    Beside questions or marks a speaker is one whom an audience heard.
    """
    others = roles.keys() & {"text", "subject", "record_id", "rating"}
    free = [place for place in range(len(table.headers)) if place not in columns_taken(roles)]
    if "speaker" not in roles or table.asks or others or not free:
        return None
    speaker = roles["speaker"][0]
    text = max(free, key=lambda place: mean_words(table.column(place)))
    return Spoken(speaker=speaker, text=text, session=_session(table, speaker))


def _session(table: Table, speaker: int) -> int | None:
    columns = [table.column(place) for place in range(len(table.headers))]
    columns[speaker] = [""] * len(table.rows)
    heads = [words_of(head) for head in table.headers]
    return session_column(heads, columns, table.column(speaker))


def _by_voices(table: Table) -> Spoken | None:
    """A column for whoever asks and one for whoever answers, both with more than names in them."""
    asks = [place for place, head in enumerate(table.headers) if asks_questions(head)]
    answers = [c for c, head in enumerate(table.headers) if is_role(head) and c not in asks]
    if len(asks) != 1 or len(answers) != 1:
        return None
    told = all(mean_words(table.column(place)) > _FEW_WORDS for place in (*asks, *answers))
    return Spoken(text=answers[0], asked=asks[0]) if told else None


def _by_sides(table: Table) -> Spoken | None:
    """Heads such as `who` and `what`, where the cells say which side spoke: moderator and P3, or a program that asks."""
    found = by_head(table.headers)
    if found is None or found.asked:
        return None
    sides, said = table.column(found.speaker), table.column(found.said)
    talk = Spoken(speaker=found.speaker, text=found.said, session=_session(table, found.speaker))
    turns = list(zip(sides, said, strict=True))
    return talk if _are_sides(sides) or is_interviewed(turns) else None


def _are_sides(cells: Sequence[str]) -> bool:
    """Whether the cells are a researcher's and a participant's: moderator, P3."""
    sides = {cell for cell in cells if cell.strip()}
    return all(map(is_role, sides)) and any(map(asks_questions, sides))


def _noted(table: Table, roles: Roles) -> Spoken | None:
    """A column of quotes beside one of observations or tasks, which what is to be done about them is not."""
    quotes, measures = headed(table, QUOTES), roles.get("reply", ())
    noted = [place for place in headed(table, NOTED) if place not in measures]
    if len(quotes) != 1 or not noted:
        return None
    tasks = [place for place in noted if {"task", "tasks"} & words_of(table.headers[place])]
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
    seen = [place for place in headed(table, SAW) if len(words_of(table.headers[place])) == 1]
    beside = headed(table, _LOGGED)
    if len(seen) != 1 or not beside:
        return None
    tasks = [place for place in beside if {"task", "tasks"} & words_of(table.headers[place])]
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
    known = all(words_of(cell) and words_of(cell) <= _KINDS for cell in found)
    return known and any(map(is_quote, found))


def _whose(table: Table, text: int) -> int | None:
    """The column of the participants, beside the one of what they said."""
    return next((place for place in headed(table, WHOSE) if place != text), None)


def _is_session(head: str) -> bool:
    return words_of(head) - {"id"} <= _SESSION
