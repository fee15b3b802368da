"""Sheets of a workbook that say what the other sheets are: read-me, legend, codebook."""

from __future__ import annotations

import re

from research.readers.records.tables.columns import assign, known
from research.readers.records.tables.table import Table
from research.text.personal import speaks_of_self

_NAMED = re.compile(
    r"read[ _-]?me|about(?: .*)?|cover(?: ?sheet)?|legend|key|glossary|codebook|data ?dictionary|metadata|instructions|"
    r"info(?:s|rmation(?:en)?)?|methodology|lies ?mich|legende|hinweise|erläuterung(?:en)?|deckblatt|anleitung|methodik|"
    r"variablen|variables|lisez[ _-]?moi|à propos|légende|couverture|léeme|leeme|leyenda|acerca de|portada|instrucciones",
    re.IGNORECASE,
)
_RECORDS = frozenset({"record_id", "author_id", "email", "date", "rating"})
"""A sheet with such columns holds records, whatever it is called."""
_MANY = 12
"""So many lines under no header are a list of answers."""


def is_about_the_file(name: str, table: Table) -> bool:
    """Whether a sheet explains the file: by its name, or lines one below the other under no header.

    Answers may stand like that as well, so this only tells beside a sheet of records; a sheet
    called like a column of texts ("Comments"), or headed by a question, holds answers.
    """
    if _NAMED.fullmatch(name.strip()):
        return _RECORDS.isdisjoint(assign(table.names, {}))
    heads = any(known(header) or header.strip().endswith("?") for header in (*table.headers, name))
    lines = ["".join(filter(str.strip, cells)) for _, cells in table.rows]
    one = all(sum(1 for cell in cells if cell.strip()) <= 1 for _, cells in table.rows)
    return one and not heads and len(lines) < _MANY and not any(map(speaks_of_self, lines))
