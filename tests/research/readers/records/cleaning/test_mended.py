"""Letters that two programs read differently."""

from __future__ import annotations

import pytest

from research.readers.records.cleaning.mended import mended


@pytest.mark.parametrize("code", ["cp1252", "latin-1"])
@pytest.mark.parametrize(
    "text", ["Der Käse war alt", "Le café était là", "för någon annan", "não é só", "¿Qué? mañana"]
)
def test_letters_come_back(code: str, text: str) -> None:
    """Whichever code page they were read in."""
    assert mended(text.encode().decode(code, "replace")) == text


def test_quotes_and_pictures_come_back() -> None:
    """A closing quote even where its last byte was lost."""
    assert (
        mended("I canâ€™t â€” the â€œNextâ€\ufffd button ðŸ˜€") == "I can’t — the “Next” button 😀"
    )
    assert mended("I canâ€™t".encode().decode("cp1252")) == "I can’t"
    assert mended("Работает плохо".encode().decode("latin-1")) == "Работает плохо"


@pytest.mark.parametrize(
    "text",
    [
        "“CAFÉ” and „Ä“",
        "NÃO é a “IRMÔ",
        "Âme, château – naïve",
        "plain",
        "Ð is a letter",
        "£ signs come out as Â£ in the file",
        "My name is shown as JosÃ©",
        "– and cafÃ© are mixed",
    ],
)
def test_other_text_stays(text: str) -> None:
    """Whatever letters a language has, and where its quotes stand."""
    assert mended(text) == text


def test_a_long_line_costs_little() -> None:
    """Whatever is repeated."""
    assert mended("Ãâ" * 200_000) == "Ãâ" * 200_000
