"""Whether a word stands by itself, and is no part of a path, an address, a handle or a longer word."""

from __future__ import annotations

import re

from .spans import Context

_WEB = re.compile(r"\S*(?:://|www\.|@)\S*$")
HOME = re.compile(r"(?:[\\/]|\b)(?:users|home|documents and settings)[\\/]$", re.IGNORECASE)
"""Before a folder that is called after whoever owns it."""
_DOCUMENT = re.compile(
    r"[\w-]{0,100}\.(?:pdf|docx?|xlsx?|csv|tsv|txt|md|pptx?|od[tsp]|rtf|jpe?g|png|heic|mp[34]|m4a|wav|mov|eml|msg|vcf|zip)\b",
    re.IGNORECASE,
)
"""The rest of a document's name; of a program's, okafor.py, the name is no person's."""
_NUMBERED = re.compile(r"[_-]?\d")
_QUERY = re.compile(r"[?=]\S*$")
_JOINS_BEFORE, _JOINS_BEHIND = frozenset("\\=&%"), frozenset("\\=@")


def stands_free(name: Context) -> bool:
    """Not inside a path, an address, a handle or a longer word; _Anna_ is stressed as Markdown does it."""
    text, (low, high) = name.text, (name.start, name.end)
    before, after = text[low - 1 : low] if low else "", text[high : high + 1]
    marked = any("\u0300" <= char <= "\u036f" for char in (before, after))
    joined = (before == "_" and low > 1 and text[low - 2].isalnum()) or (
        after == "_" and text[high + 1 : high + 2].isalnum()
    )
    if marked or (joined and not is_in_document(name)):
        return False
    return len(name.words) > 1 or bool(HOME.search(name.before)) or _one(name, before, after)


def _one(name: Context, before: str, after: str) -> bool:
    asked = before == "&" and not _QUERY.search(name.before)  # Anna&José, but ?a=1&anna
    mail = (
        after == "@" and name.words[0] not in name.common
    )  # anna@gmail, where no address was seen
    joined = (not asked and before in _JOINS_BEFORE) or (not mail and after in _JOINS_BEHIND)
    if joined or _names_a_file(name, after):
        return False
    if "/" in (before, after):
        return _is_alternative(name)
    return before == "@" or before.isspace() or not _WEB.search(name.before)


def is_in_document(name: Context) -> bool:
    """Karlsson_Anna_2024, adeyemi_invoice.pdf; not dana_okafor_table, nor May_report.pdf."""
    ends = bool(_DOCUMENT.match(name.text, name.end))
    if len(name.words) > 1:
        return ends or bool(_NUMBERED.match(name.text, name.end))
    return ends and name.words[0] not in name.common


def _names_a_file(name: Context, after: str) -> bool:
    if _DOCUMENT.match(name.text, name.end):
        return False
    return after == "." and name.text[name.end + 1 : name.end + 2].islower()


def _is_alternative(name: Context) -> bool:
    """Okafor/Raman are two people, src/okafor/raman.py is a path."""
    before = name.far_before.split(" ")[-1]
    chunk = f"{before}{name.said}{name.after}".split(maxsplit=1)[0]
    return name.capitals and chunk.count("/") == 1 and "." not in chunk.rstrip(".")
