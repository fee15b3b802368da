"""Rows that are nobody's evidence: hidden, spam, a program's, trials of a form; and cells that hold no answer, such as R's NA."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Final

from research.readers.records.authorship.sidewords import FALSE, TRUE
from research.readers.records.posts import AGAIN, EVENT, INTERNAL
from research.readers.records.tables.columns import normalise
from research.readers.records.tables.roles import Roles
from research.readers.records.tables.table import Table, written
from research.text.wordings import words

_FALSE = FALSE | {"f", "n", "internal", "private", "note", "internal note"}
_TRUE = TRUE | {"t", "y"}
_SYSTEM = frozenset({"system", "is system", "system note"})
_REMOVED = words("is_spam spam is_deleted deleted is_removed")
_MODERATED = words("""
comment_approved moderation_status curated moderation_state review_status comment_status
""")
_OF_USERS = words("user_created user_submitted user_generated")
SEEDED = "an idea that the survey's makers put in"
_PUBLISHED = frozenset({"published", "is published"})
_UNWANTED = frozenset({"spam", "trash", "deleted", "removed"})
TRIED = "a trial of the form"
_SHORT = 40
"""Letters up to which two people may write the same, and a text may be a trial."""
SPAM = "spam or removed, as the export says"
_STAFF_PARTS = frozenset({"work_notes", "work notes", "note", "note and reopen"})
TRIAL, _SPAM = (
    "a trial response of the survey's makers",
    "a response that the survey tool takes for spam",
)
_NUMBERS = {**dict.fromkeys(("1", "2", "17"), TRIAL), **dict.fromkeys(("8", "9", "12"), _SPAM)}
"""The response types of Qualtrics."""
_WORDS = (
    (_SPAM, re.compile(r"\bspam\b|\bpourriel|\bindésirable|\bno deseado|\bongewenst")),
    (TRIAL, re.compile(
        r"\bpreview\b|\btest\b|vorschau|umfragetest|\baperçu|\bprévisualis|\bprevia\b|\bprueba\b"
        r"|\banteprima|\bprova\b|\bvoorbeeld"
    )),
)  # fmt: skip
_TYPES = words("""
response_type antworttyp antwortart type_de_réponse tipo_de_respuesta tipo_di_risposta tipo_de_resposta antwoordtype
type_antwoord
""")
"""What the column is called above the numbers; its short name is Status in every language."""
_TYPED = re.compile(
    r"(?:tests?|testing|teste|prueba|prova|essai|asdf\w{0,8}|qwert\w{0,6}|jkl\w{0,6}|x{3,12}|blah|lorem ipsum.{0,400}|foo|bar|abc|123)"
    r"(?:[\s,.!?-]+(?:tests?|testing|teste|asdf\w{0,8}|blah|x{3,12}|foo|bar|abc|123|\d{1,3}))*[\s.!?]*"
    r"|(?:this is (?:just )?|just )?(?:a )?test(?:ing)?[\s.!?]*|das ist (?:nur )?ein test[\s.!?]*"
)
_ONE_WORD = re.compile(r"(?:tests|testing|teste|prueba|prova|essai|bar|abc|123)[\s.!?]*")
"""The hardest part of a release, or the best place of a hotel, where it is all that was answered."""
_MODES = frozenset({"interview", "pretest", "debug", "admin"})
"""What SoSci Survey writes into its column Mode."""
_TELLING = _TYPES | _OF_USERS | {"status", "tester", "mode"}
_QUALTRICS = frozenset({"response id", "responseid"})
_NA: Final = "NA"
_NUMBER: Final = re.compile(r"-?\d+(?:[.,]\d+)?")
_CODE: Final = re.compile(r"[A-Z]{2,5}")
_FEWEST: Final = 2


def reasons_of(table: Table, roles: Roles) -> Sequence[str]:
    """Why each row is nobody's; empty for those that are somebody's."""
    reasons = [""] * len(table.rows)
    for values, column, reason in _signs(table, roles):
        for place, cell in enumerate(table.column(column)):
            if cell.strip().lower() in values:
                reasons[place] = reason
    texts, seen = roles.get("text", ()), set[tuple[str, ...]]()
    for place, (_, cells) in enumerate(table.rows):
        said = [cells[column] for column in texts if cells[column].strip()]
        if sum(map(len, said)) <= _SHORT:
            reasons[place] = reasons[place] or (TRIED if only_trial(said) else "")
        elif "record_id" in roles:
            continue
        elif (row := tuple(cells)) in seen:
            reasons[place] = reasons[place] or AGAIN
        else:
            seen.add(row)
    return reasons


def _signs(table: Table, roles: Roles) -> Iterator[tuple[Collection[str], int, str]]:
    """Values of columns that make a row nobody's evidence, with the reason."""
    for column in table.called(_SYSTEM):
        # Else the system that somebody writes about, by its number.
        if {cell.strip().lower() for cell in table.column(column)} <= {*TRUE, *FALSE, ""}:
            yield TRUE, column, EVENT
    yield from ((TRUE, column, SPAM) for column in table.called(_REMOVED))
    yield from ((FALSE, column, SEEDED) for column in table.called(_OF_USERS))
    yield from ((_UNWANTED, column, SPAM) for column in table.called(_MODERATED))
    for column in roles.get("visible", ()):
        # A review that waits to be published is its author's.
        if "rating" not in roles or table.flat_name(column) not in _PUBLISHED:
            yield _hiding(table, column), column, INTERNAL
    yield from ((_TRUE, column, INTERNAL) for column in roles.get("hidden", ()))
    yield from ((_STAFF_PARTS, column, INTERNAL) for column in roles.get("part_type", ()))


def _hiding(table: Table, column: int) -> Collection[str]:
    """A visibility by a number is one of several kinds, whose order every tool has its own way."""
    numbered = table.flat_name(column) == "visibility"
    return _FALSE - {"0"} if numbered else _FALSE


def trials(table: Table) -> Sequence[str]:
    """For each row why it is nobody's response; empty for people's."""
    flat = [frozenset(map(normalise, names)) for names in table.names]
    ours = table.survey and any(names & _QUALTRICS for names in flat)
    tested = any("dispcode" in names for names in flat)
    for column, names in enumerate(flat):
        if not names & _TELLING:
            continue
        cells = list(map(normalise, table.column(column)))
        if names & _TYPES or (ours and "status" in names):
            return [_trial(cell, numbered=table.survey) for cell in cells]
        if (seeded := names & _OF_USERS) or ("tester" in names and tested):
            theirs, reason = (FALSE, SEEDED) if seeded else ({"1"}, TRIAL)
            return [reason if cell in theirs else "" for cell in cells]
        if "mode" in names and "interview" in {*cells} <= _MODES:
            return ["" if cell == "interview" else TRIAL for cell in cells]
    return [""] * len(table.rows)


def only_trial(answers: Sequence[str]) -> bool:
    """Whether whoever sent the response typed nothing but "test" or a row of keys."""
    typed = [answer.strip().lower() for answer in answers]
    if len(typed) == 1 and _ONE_WORD.fullmatch(typed[0]):
        return False
    return bool(typed) and all(map(_TYPED.fullmatch, typed))


def without_trials(table: Table, reasons: Sequence[str]) -> Table:
    """The rows of people, by whose answers alone it is told which questions are open."""
    if not any(reasons):
        return table
    rows = [row for row, reason in zip(table.rows, reasons, strict=True) if not reason]
    return replace(table, rows=rows)


def _trial(kind: str, *, numbered: bool) -> str:
    if kind.isdigit():
        return _NUMBERS.get(kind, "") if numbered else ""
    return next((reason for reason, words in _WORDS if words.search(kind)), "")


def without_missing(table: Table) -> Table:
    """The table with empty cells for `NA`, where it stands in a column of numbers, in which nobody writes words."""
    columns = list(map(table.column, range(len(table.headers))))
    if not any(map(_are_numbers, columns)):
        return table
    coded = list(map(_are_codes, columns))
    rows = [
        (n, ["" if cell.strip() == _NA and not code else cell for cell, code in zip(cells, coded, strict=True)])
        for n, cells in table.rows
    ]  # fmt: skip
    return replace(table, rows=rows)


def _are_codes(cells: list[str]) -> bool:
    """Whether NA is one of several regions or countries: EU, APAC, NA."""
    others = {cell.strip() for cell in cells} - {"", _NA}
    return bool(others) and all(map(_CODE.fullmatch, others))


def _are_numbers(cells: list[str]) -> bool:
    filled = written(cells)
    numbers = [cell for cell in filled if cell != _NA]
    return _FEWEST <= len(numbers) < len(filled) and all(map(_NUMBER.fullmatch, numbers))
