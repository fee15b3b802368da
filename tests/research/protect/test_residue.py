from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from research.model import Turn
from research.protect.residue import residue
from research.settings import ProtectSettings


def _turn(text: str, row: int = 7) -> Turn:
    return Turn(
        id=f"t{row}",
        source_id="tickets/t.csv",
        record_id=str(row),
        locator=f"row {row}",
        kind="ticket",
        role="participant",
        text=text,
    )


def test_clean_texts_leave_no_residue() -> None:
    """Masks are not taken for what they hide."""
    texts = [
        "Write to [email] or [phone].",
        "",
        "The rota of 2026-03-11 is empty, 12 people saw it.",
    ]
    assert residue([_turn(text) for text in texts], ProtectSettings()) == ()


def test_residue_names_the_place_and_never_the_thing() -> None:
    """A researcher can look it up; the report repeats nothing."""
    said = residue([_turn("me at example dot org"), _turn("a@b.c", 9)], ProtectSettings())
    assert said == (
        (
            "2 texts still look like they hold an e-mail address: tickets/t.csv row 7, "
            "tickets/t.csv row 9"
        ),
    )


def test_long_lists_are_cut() -> None:
    """Five places are enough to start with."""
    (said,) = residue([_turn("x@y.z", n) for n in range(9)], ProtectSettings())
    assert said.startswith("9 texts")
    assert said.endswith("row 4 and 4 more")


def test_one_text_is_said_as_one() -> None:
    """The sentence reads well for a single find."""
    (said,) = residue([_turn("my name is Zbigniew")], ProtectSettings())
    assert said.startswith("1 text still looks like it holds the name of somebody unknown")


def test_kinds_that_are_not_masked_are_not_looked_for() -> None:
    """What the researcher let through is no finding."""
    turns = [_turn("a@b.c")]
    assert residue(turns, ProtectSettings(emails=False)) == ()
    assert residue(turns, ProtectSettings(enabled=False)) == ()


@given(st.text())
def test_any_text_can_be_looked_at(text: str) -> None:
    """No text stops the check."""
    residue([_turn(text)], ProtectSettings())


def test_a_long_run_without_an_address_costs_little():
    """The net is cast once over a text, not once from each of its letters."""
    start = time.process_time()
    residue([_turn("a." * 200_000 + "@"), _turn("http://" * 60_000)], ProtectSettings())
    assert time.process_time() - start < 2


def test_digits_of_other_scripts_are_digits() -> None:
    """A long number that no mask took is told, however its digits are written."""
    assert residue([_turn("٤١١١ ١١١١ ١١١١ ١١١١")], ProtectSettings())
    assert not residue([_turn("انتظرت ٢٠٢٦ مرة")], ProtectSettings())
