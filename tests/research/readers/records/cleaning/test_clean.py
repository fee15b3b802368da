"""Letters that two programs read differently."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.readers.records.cleaning.clean import (
    as_text,
    clean,
    is_digest,
    is_placeholder,
    mended,
    says_nothing,
    tidy,
)


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


@pytest.mark.parametrize(
    "typed",
    [
        "<script>alert(1)</script>",
        '"><img onerror=alert(1) src=x>',
        "if a < b and b > c then it hangs",
        "I get <br> in my text",
        "use {{ 7*7 }} & see",
        "open https://x.example/?a=1&copy=2 please",
    ],
)
def test_what_people_type_stays(typed):
    """Tags and signs in plain text are the person's words."""
    assert clean(typed) == typed


def test_html_is_recognised_by_its_blocks():
    """A body of paragraphs becomes lines."""
    assert clean("<p>It broke.</p><p>Twice &amp; badly.</p>") == "It broke.\n\nTwice & badly."
    assert clean("Hello,<br>it broke.<br/>Bye") == "Hello,\nit broke.\nBye"


def test_entities_of_exports_are_resolved():
    """Half-escaped text reads as it was written."""
    assert clean("it&#39;s slow &lt;again&gt;") == "it's slow <again>"


def test_control_characters_and_lone_surrogates_go():
    """What is stored can be written, searched and shown."""
    assert tidy("a\x00b\r\nc \u200bd\ud800\x07") == "ab\nc \u200bd?"
    tidy("\ud83d").encode("utf-8")


@given(st.text())
def test_cleaning_twice_changes_nothing(text):
    """Stored text is a fixed point of tidying."""
    assert tidy(tidy(text)) == tidy(text)


@pytest.mark.parametrize("text", ["", "N/A", "nothing.", "None", "-", "no comment", "...", "Nil"])
def test_answers_without_content(text):
    """People who leave a field empty in words said nothing."""
    assert says_nothing(text)


@pytest.mark.parametrize(
    "text", ["Nothing works", "good", "No signal at home", "none of it helps"]
)
def test_short_answers_with_content(text):
    """A short answer can still say something."""
    assert not says_nothing(text)


def test_hashes():
    """A base64 or hex digest is where words were removed."""
    assert is_digest("Wwv4V+vvEudRW0Hi5bSkeQ==")
    assert is_digest("d41d8cd98f00b204e9800998ecf8427e")
    assert not is_digest("password reset")


def test_line_ends_that_an_export_wrote_out():
    """Backslash n behind a full stop, or twice, is a line's end; a path keeps its own."""
    assert clean("Dear team,\\n\\nit hangs.\\nAlways.") == "Dear team,\n\nit hangs.\nAlways."
    assert clean("It is in C:\\new\\notes") == "It is in C:\\new\\notes"


def test_no_negative_is_no_answer():
    """What a booking site puts into an empty half of a review."""
    assert is_placeholder("No Negative")
    assert not is_placeholder("No negative surprises")


def test_translations_of_a_store():
    """What somebody wrote is kept, wherever its translation stands."""
    above = "(Translated by Google) The pool was cold.\n\n(Original)\nLa piscina estaba fría."
    below = "La piscina estaba fría.\n\n(Translated by Google)\nThe pool was cold."
    assert clean(above) == clean(below) == "La piscina estaba fría."


def test_the_day_that_a_review_site_prints_below():
    """It is nobody's sentence; in the middle of a text it stays."""
    assert clean("No seat for my dog.\nDate of experience: May 4, 2026\n") == "No seat for my dog."
    own = "Date of experience: none yet\nI never got in."
    assert clean(own) == own


def test_what_a_database_writes_for_nothing():
    r"""MySQL's \\N is nobody's answer."""
    assert is_placeholder("\\N")
    assert not is_placeholder("\\North")


DAY = datetime(2026, 3, 5)  # noqa: DTZ001 -- a cell has no zone
MOMENT = datetime(2026, 3, 5, 9, 12)  # noqa: DTZ001 -- a cell has no zone


def test_cells_as_typed():
    """Numbers, dates and truths look as in the spreadsheet's own export."""
    assert [as_text(v) for v in (3.0, 2.5, True, None, float("nan"), "x", 7)] == [
        "3", "2.5", "true", "", "", "x", "7",
    ]  # fmt: skip
    assert as_text(DAY) == "2026-03-05"
    assert as_text(MOMENT) == "2026-03-05T09:12:00"
    assert as_text(date(2026, 3, 5)) == "2026-03-05"
    assert as_text(["a", 2, None]) == "a; 2"
    assert as_text(b"\xff") == "\ufffd"
    assert as_text(timedelta(hours=1)) == "1:00:00"
    assert as_text({"a": 1}) == ""
