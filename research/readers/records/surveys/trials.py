"""Responses that are no respondent's: previews and tests of the survey's makers, spam, ideas that they put in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from research.readers.records.authorship.side_words import FALSE
from research.readers.records.tables.columns import normalise
from research.readers.records.tables.table import Table
from research.text.wordings import words

OF_USERS = words("user_created user_submitted user_generated")
SEEDED = "an idea that the survey's makers put in"
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
    r"|\w*?(?P<key>[bcdfghjkqvwx])(?P=key){3,}\w*"
)
_ONE_WORD = re.compile(r"(?:tests|testing|teste|prueba|prova|essai|bar|abc|123)[\s.!?]*")
"""The hardest part of a release, or the best place of a hotel, where it is all that was answered."""
_MODES = frozenset({"interview", "pretest", "debug", "admin"})
"""What SoSci Survey writes into its column Mode."""
_TELLING = _TYPES | OF_USERS | {"status", "tester", "mode"}
_QUALTRICS = frozenset({"response id", "responseid"})


def why_trials(table: Table) -> Sequence[str]:
    """Why each row is no respondent's; empty for those that are."""
    flat = [frozenset(map(normalise, names)) for names in table.names]
    ours = table.survey and any(names & _QUALTRICS for names in flat)
    tested = any("dispcode" in names for names in flat)
    for column, names in enumerate(flat):
        if not names & _TELLING:
            continue
        cells = list(map(normalise, table.column(column)))
        if names & _TYPES or (ours and "status" in names):
            return [_trial(cell, numbered=table.survey) for cell in cells]
        if (seeded := names & OF_USERS) or ("tester" in names and tested):
            theirs, reason = (FALSE, SEEDED) if seeded else ({"1"}, TRIAL)
            return [reason if cell in theirs else "" for cell in cells]
        if "mode" in names and "interview" in {*cells} <= _MODES:
            return ["" if cell == "interview" else TRIAL for cell in cells]
    return [""] * len(table.rows)


def _trial(kind: str, *, numbered: bool) -> str:
    if kind.isdigit():
        return _NUMBERS.get(kind, "") if numbered else ""
    return next((reason for reason, words in _WORDS if words.search(kind)), "")


def only_trial(answers: Sequence[str]) -> bool:
    """Whether whoever sent the response typed nothing but "test" or a row of keys."""
    typed = [answer.strip().lower() for answer in answers]
    if len(typed) == 1 and _ONE_WORD.fullmatch(typed[0]):
        return False
    return bool(typed) and all(map(_TYPED.fullmatch, typed))


def without_rows(table: Table, reasons: Sequence[str]) -> Table:
    """The table without the rows that have a reason: which questions are open is told by people's answers alone."""
    if not any(reasons):
        return table
    rows = [row for row, reason in zip(table.rows, reasons, strict=True) if not reason]
    return replace(table, rows=rows)
