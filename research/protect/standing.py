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
_STRESS = frozenset("_~")
_JOINS_BEFORE, _JOINS_BEHIND = frozenset("\\=&%~"), frozenset("\\=@")
_NEAR = 100
"""How far a line is read around a word; a line may be a megabyte long."""


def stands_free(name: Context) -> bool:
    """Not inside a path, an address, a handle or a longer word."""
    before = name.text[name.start - 1 : name.start] if name.start else ""
    after = name.text[name.end : name.end + 1]
    joined = "_" in (before, after) and not is_in_document(name)
    marked = any("\u0300" <= char <= "\u036f" for char in (before, after))
    if marked or (joined and not _is_stressed(name, before, after)):
        return False
    return len(name.words) > 1 or bool(HOME.search(name.before)) or _one(name, before, after)


def _one(name: Context, before: str, after: str) -> bool:
    if _is_stressed(name, before, after):
        return True
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


def _is_stressed(name: Context, before: str, after: str) -> bool:
    """As Markdown writes it: _Anna_ and ~Anna~."""
    around = name.text[name.start - 2 : name.start - 1] if name.start > 1 else ""
    beyond = name.text[name.end + 1 : name.end + 2]
    return before == after and before in _STRESS and not (around.isalnum() or beyond.isalnum())


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
    before = name.text[max(0, name.start - _NEAR) : name.start].split(" ")[-1]
    chunk = f"{before}{name.text[name.start : name.end + _NEAR]}".split(maxsplit=1)[0]
    return name.capitals and chunk.count("/") == 1 and "." not in chunk.rstrip(".")
