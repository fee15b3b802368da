"""Columns and tables that researchers fill in when they work on answers: codes, memos, dictionaries."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from research.readers.records.tables.columns import normalise
from research.readers.records.tables.roles import Roles, with_role
from research.readers.records.tables.table import Table
from research.text.role_words import words_for
from research.text.wordings import words

CODES: Final = words("""
code codes codename codenames coded coding codings recode recoded subcode subcodes theme themes subtheme subthemes
category categories subcategory subcategories sentiment tag tags memo memos interpretation paraphrase generalisation
generalization insight insights takeaway takeaways thema themen kategorie kategorien oberkategorie unterkategorie
hauptkategorie subkategorie kodierung codierung kode generalisierung thème thèmes catégorie catégories codage tema
temas temi subtema subtemas categoría categorías código códigos codificación codifica categoria categorias categorie
codering codice codici kategoria kod kody temat
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
_WORDS: Final = frozenset({"text", "subject"})
"""Roles of words that may be somebody else's."""
NOTE_TAKERS: Final = words_for("moderator", "side") | words(
    "interviewed_by conducted_by moderated_by interviewer_name note_taker notetaker observer action_items"
)
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
    if not 0 < len(head) <= _MOST_WORDS or CODES.isdisjoint(head):
        return False
    return all(
        word in CODES or word in _BESIDE or bool(_NUMBERED.fullmatch(word)) for word in head
    )


def _names_people(table: Table, column: int) -> bool:
    """A column called code may hold the respondents' own: a token with a figure, no two alike."""
    cells = [cell.strip() for cell in table.column(column)]
    alike = len(set(cells)) < len(cells)
    return len(cells) > 1 and not alike and all(map(_TOKEN.fullmatch, cells))
