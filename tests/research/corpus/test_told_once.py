"""Warnings of many files."""

from __future__ import annotations

from research.corpus.told_once import warnings_in
from research.readers.document import Document


def _document(*warnings: str) -> Document:
    return Document(format="txt", warnings=warnings)


def test_a_warning_names_its_files_once() -> None:
    """Thirty diaries of one layout are one line; what names its file already stays as it is."""
    diaries = {f"d{n}.txt": _document("told by the layout") for n in range(30)}
    named = {f"{n}.txt": _document(f"{n}.txt: named .txt, but a docx") for n in "xy"}
    table = {"t.csv": _document("row 7 of t.csv has no date")}
    assert list(warnings_in({**diaries, **named, **table})) == [
        "d0.txt, d1.txt, d2.txt and 27 more: told by the layout",
        "x.txt, y.txt: named .txt, but a docx",
        "row 7 of t.csv has no date",
    ]
