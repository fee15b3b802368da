"""Columns and tables that researchers fill in when they work on answers: codes, memos, dictionaries."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from research.readers.records.surveys.codebooks import is_dictionary
from research.readers.records.tables.columns import TICKET_SIGNS, normalise
from research.readers.records.tables.roles import Roles, with_role
from research.readers.records.tables.table import Table, written
from research.readers.transcript.layouts.column_names import WHOSE
from research.text.wordings import words

_CODES: Final = words("""
code codes codename codenames coded coding codings recode recoded subcode subcodes theme themes subtheme subthemes
category categories subcategory subcategories sentiment tag tags memo memos interpretation paraphrase generalisation
generalization insight insights takeaway takeaways thema themen kategorie kategorien oberkategorie unterkategorie
hauptkategorie subkategorie kodierung codierung kode generalisierung thème thèmes catégorie catégories codage tema
temas temi subtema subtemas categoría categorías código códigos codificación codifica categoria categorias categorie
codering codice codici kategoria kod kody temat
""")
_TOPICS: Final = words("label topic theme cluster name")
_KEYWORDS: Final = words("keywords key_words key_terms top_words terms representation")
"""Beside the label of a theme, what a program counted in it."""
_NAMED_CODES: Final = _CODES - {
    "category", "categories", "sentiment", "kategorie", "categoría", "categoria", "catégorie", "categorie", "kategoria",
    "thema", "tema", "temat", "insight", "insights",
}  # fmt: skip
"""A category or subject with a description may be one that a customer chose."""
_RECORDS: Final = words("""
text comment comments review feedback answer response message body verbatim content date timestamp created_at created
id ticket_id record_id response_id subject rating
""")
_BESIDE: Final = words("""
primary secondary final initial first second third main sub level coder rater axial open selective in vivo parent
agreed consensus ai auto human emergent applied combined path system key of the by for and or a b c researcher analyst
name names group id ids statement
""")
"""Words that say which code; any other ("postal code", "category of ticket") is of another thing."""
_NUMBERED: Final = re.compile(r"(?:q|r|l)?\d{1,3}")
_MOST_WORDS: Final = 5
_TOKEN: Final = re.compile(r"[^\W\d]{0,12}[-_ ]?\d[\w-]{0,12}")
_COUNTS: Final = words("""
n count counts frequency frequencies freq percent percentage mentions references files number_of_highlights anzahl häufigkeit prozent
nennungen anteil nombre fréquence effectif frecuencia porcentaje cantidad frequenza frequência aantal liczba
""")
_COUNTED: Final = words(
    "participants respondents interviewees people users interviews quotes mentions excerpts"
)
_COUNTING: Final = _COUNTED | words("n no number num total count of reported unique")
"""Headers such as `n_participants` and `total quotes` are made of them."""
_SEVERAL: Final = re.compile(r"[,;|]")
_DEFINED: Final = words("""
definition definitions description inclusion inclusion_criteria exclusion exclusion_criteria when_to_use example
examples example_quote example_quotes illustrative_quote memo codebook color colour beschreibung ankerbeispiel
ankerbeispiele kodierregel kodierregeln beispiel définition exemple definición ejemplo definizione esempio definição
exemplo
""")
_WORDS: Final = frozenset({"text", "subject"})
"""Roles of words that may be somebody else's."""
NOTE_TAKERS: Final = words("""
interviewer interviewers interviewed_by conducted_by moderator moderated_by researcher note_taker notetaker
facilitator observer action_items interviewerin interviewer_name entrevistador entrevistadora intervistatore enquêteur
""")
"""Beside such a column notes and summaries are theirs."""
_NOTED: Final = words("""
note notes summary pain points point insight insights next steps takeaway takeaways key learnings observations
observation impressions follow up ups action items hypothesis hypotheses findings background context main needs goals
debrief comments additional notizen zusammenfassung notas resumen résumé synthèse appunti sintesi samenvatting tl dr
motivations frustrations behaviors behaviours description title
""")
_MADE: Final = words("""
topic topics parent sentiment label polarity score actionability effort emotion emotions intensity theme themes
hierarchy level 1 2 3 keywords entities classification
""")
_TRANSLATED: Final = words("""
translated translation translations english en in to englisch übersetzt übersetzung traducido traducción traduit
traduction tradotto traduzione vertaling auto machine google deepl
""")
_WHO: Final = WHOSE | words(
    "speaker person customer author befragte informant email respondentid who"
)


def with_coding(table: Table, roles: Roles) -> Roles:
    """The roles, and that of every column of codes, memos or themes: nobody's words nor traits."""
    taken = {c for role, found in roles.items() if role not in _WORDS for c in found}
    noted = not NOTE_TAKERS.isdisjoint(table.flat_headers)
    bases = {tuple(head.split()) for head in table.flat_headers}
    found = {
        column
        for column, header in enumerate(table.headers)
        if column not in taken
        and (
            (is_coding(header) and not _names_people(table, column))
            or (noted and _NOTED.issuperset(table.flat_headers[column].split()))
            or _is_derived(header, bases)
        )
    }
    if not found:
        return roles
    return with_role(roles, "ignore", sorted(found))


def _is_derived(header: str, bases: Collection[tuple[str, ...]]) -> bool:
    """Whether a column was made from another: its translation, or topics.

    Args:
        header: Of the column.
        bases: The words of all of its headers.
    """
    words = tuple(normalise(header).split())
    for cut in range(1, len(words)):
        made = _MADE.issuperset(words[cut:]) or _TRANSLATED.issuperset(words[cut:])
        if made and words[:cut] in bases:
            return True
    translated = bool(words) and words[0] in _TRANSLATED and len(words) <= _MOST_WORDS
    return translated and words[1:] in bases


def is_coding(header: str) -> bool:
    """Whether the header is one of a researcher's columns: Code 1, Theme, Subtheme, Memo."""
    head = normalise(header).split()
    if not 0 < len(head) <= _MOST_WORDS or _CODES.isdisjoint(head):
        return False
    return all(
        word in _CODES or word in _BESIDE or bool(_NUMBERED.fullmatch(word)) for word in head
    )


def why_no_evidence(table: Table) -> str:
    """What a table is that holds words but nobody's evidence; empty for any other."""
    flat = table.flat_names
    known = frozenset(flat)
    if {"tag", "document"} <= known and known & {"content", "text"}:
        return "highlights of a coding tool; the documents they were cut from are the evidence"
    coded = [set(normalise(header).split()) for header in table.headers if is_coding(header)]
    named = any(words & _NAMED_CODES for words in coded)
    counts = (n for n, name in enumerate(flat) if _is_count(name))
    counted = coded and ("%" in table.headers or any(_has_numbers(table, n) for n in counts))
    what = ""
    if known & _TOPICS and known & _KEYWORDS and not known & (_RECORDS - {"id"}):
        what = "a list of themes with their keywords, in the words of whoever named them"
    elif is_dictionary(table):
        what = "a data dictionary: it explains the columns of another table"
    elif known & _RECORDS or len(known & TICKET_SIGNS) > 1 or _says_who(table):
        pass  # whose words they are is told, so they are somebody's
    elif (named and known & _DEFINED) or any("definition" in name.split() for name in known):
        what = "a codebook: codes with descriptions, which nobody interviewed wrote"
    elif counted:
        what = "a table of counts: how often a code or theme came up, in a researcher's words"
    return what


def _is_count(name: str) -> bool:
    """Whether a header says how many people or quotes a theme has."""
    parts = set(name.split())
    return name in _COUNTS or bool(parts & _COUNTED and parts - _COUNTED and parts <= _COUNTING)


def _has_numbers(table: Table, column: int) -> bool:
    """*Nombre* is a number in French and a name in Spanish."""
    return any(any(map(str.isdigit, cell)) for cell in table.column(column))


def _says_who(table: Table) -> bool:
    """Whether a column says whose the words are, so that quotations among codes are somebody's; not with several in a cell."""
    columns = [
        column
        for column, name in enumerate(table.flat_names)
        if not _is_count(name)
        and not _WHO.isdisjoint(word.rstrip("0123456789") for word in name.split())
    ]
    cells = (written(table.column(column)) for column in columns)
    return any(2 * sum(map(bool, map(_SEVERAL.search, those))) <= len(those) for those in cells)


def _names_people(table: Table, column: int) -> bool:
    """A column called code may hold the respondents' own: a token with a figure, no two alike."""
    cells = [cell.strip() for cell in table.column(column)]
    alike = len(set(cells)) < len(cells)
    return len(cells) > 1 and not alike and all(map(_TOKEN.fullmatch, cells))
