"""The records that readers make."""

from __future__ import annotations

import pytest

from research.readers.document import Author, RawFile, Utterance


@pytest.mark.parametrize(
    ("name", "suffix"),
    [
        ("a/b/P1.TXT", ".txt"),
        ("a.tar.GZ", ".gz"),
        ("README", ""),
        (".hidden", ""),
        ("P4 notes.2026-03-10", ""),
        ("a.7Z", ".7z"),
    ],
)
def test_the_ending_of_a_name_is_in_lower_case(name: str, suffix: str) -> None:
    """People and cameras shout."""
    assert RawFile(id=name, data=b"").suffix == suffix


def test_a_locator_tells_the_sheet() -> None:
    """Of a workbook with several; nobody is told where the file tells nobody."""
    said = Utterance(text="It hangs.", locator="sheet March, row 7")
    assert (said.sheet, said.writer) == ("sheet March", Author())
    assert Utterance(text="It hangs.", locator="row 7").sheet == ""
