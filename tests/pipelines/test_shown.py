import json
from dataclasses import replace

import pytest

from pipelines.inspection import Inspection, Speaker
from pipelines.shown import as_json, as_text
from research.model import Turn
from research.report.outcomes import Omission


def _turn(number, role="participant", text="The export drops breaks.", reason=""):
    return Turn(
        id=f"a#{number}",
        source_id="a",
        record_id=str(number),
        locator=f"line {number}",
        kind="interview",
        role=role,
        text=text,
        person_id="P-0001",
        reason=reason,
    )


FOUND = Inspection(
    file="interviews/P1.txt",
    study="my-study",
    outcome="read",
    format="txt",
    kind="interview",
    kind_why="told from the content",
    people=("P-0001",),
    evidence=8,
    speakers=(
        Speaker(
            label="Tom", role="participant", why="answers", people=("P-0001",), turns=9, words=40
        ),
        Speaker(label="Hannah", role="moderator", why="asks", people=(), turns=9, words=90),
    ),
    turns=tuple(_turn(n) for n in range(1, 10)),
    left_out=(
        *(
            Omission(
                source_id="P1.txt",
                what="turn",
                locator=f"row {n}",
                reason=f"copy of record {n}",
                text="same",
            )
            for n in range(3)
        ),
        Omission(
            source_id="P1.txt",
            what="passage",
            locator="line 1",
            reason="a title",
            text="Session 1",
        ),
    ),
    warnings=("P1.txt: " + "the file name says one thing and the text says another " * 3,),
)


def test_speakers_roles_and_reasons_stand_in_a_table():
    """What a researcher looks for first."""
    lines = as_text(FOUND, width=96).splitlines()
    (tom,) = [line for line in lines if line.strip().startswith("Tom")]
    assert "participant" in tom
    assert "answers; P-0001" in tom
    assert "my-study" in as_text(FOUND, width=96)


@pytest.mark.parametrize("width", [60, 80, 110])
def test_no_line_is_wider_than_the_terminal(width):
    """Long texts end with dots; warnings are wrapped whole."""
    long = replace(FOUND, turns=(_turn(1, text="word " * 500),))
    shown = as_text(long, width=width).splitlines()
    assert max(map(len, shown)) <= max(width, 78)
    assert any(line.endswith(" ...") for line in shown)


def test_only_the_first_turns_are_shown():
    """With how many there are, and which of them may count."""
    asked = replace(FOUND, turns=(_turn(1, role="moderator", reason="x"), *FOUND.turns))
    shown = as_text(asked, width=96)
    assert "First turns (6 of 10)" in shown
    assert "- moderator" in shown
    assert "+ participant" in shown


def test_reasons_that_differ_in_a_number_are_one_group():
    """Forty copies of forty records are one line and two examples."""
    shown = as_text(FOUND, width=96)
    assert "3  copy of record ..." in shown
    assert shown.count(": same") == 2
    assert shown.index("copy of record") < shown.index("a title")


def test_many_speakers_are_cut_short():
    """The first dozen, and how many more."""
    crowd = tuple(replace(FOUND.speakers[1], label=f"S{n}") for n in range(30))
    assert "and 18 more" in as_text(replace(FOUND, speakers=crowd), width=96)


def test_a_file_in_which_nobody_speaks_is_shown():
    """Nothing is a case too."""
    empty = Inspection(file="a.txt", outcome="read", kind="interview", format="txt")
    shown = as_text(empty, width=96)
    assert "nobody says anything" in shown
    assert "Left out: nothing" in shown


def test_hostile_text_cannot_drive_the_terminal():
    """Escape sequences and line breaks are taken out of everything printed."""
    nasty = "\x1b[2J\x07now\nforged line\u202e"
    found = replace(
        FOUND,
        file=nasty,
        turns=(_turn(1, text=nasty),),
        left_out=(
            Omission(source_id="P1.txt", what="excerpt", locator=nasty, reason=nasty, text=nasty),
        ),
        about=((nasty, nasty),),
    )
    shown = as_text(found, width=96)
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    assert "\nforged" not in shown


def test_json_has_the_documented_keys(samples):
    """docs/inspect.md is what other programs rely on."""
    whole = json.loads(as_json(FOUND))
    documented = (samples.parent / "docs/inspect.md").read_text(encoding="utf-8")
    table = documented.split("## `--json`")[1].split("\n# ")[0]
    for key in (*whole, *whole["speakers"][0], *whole["turns"][0], *whole["left_out"][0]):
        assert key in table
    assert len(whole["turns"]) == 9


def test_json_survives_any_text():
    """Lone surrogates, quotes, markup: what comes out is what went in, in ASCII."""
    odd = 'a "b" </script> \udcff \x00 ü'
    text = as_json(replace(FOUND, turns=(_turn(1, text=odd),)))
    assert text.isascii()
    assert json.loads(text)["turns"][0]["text"] == odd


def test_the_columns_of_a_survey_say_how_they_were_taken():
    """All of them, however many, each with the reason."""
    about = (
        ("open question", "Why? – asks for one's view; 9 of 9 differ, 4.0 words each"),
        *(("closed question", f"Scale {n} – options") for n in range(20)),
    )
    lines = as_text(replace(FOUND, about=about), width=120).splitlines()
    assert "Columns (21)" in lines
    (why,) = [line for line in lines if " Why? " in line]
    assert why.split()[0] == "+"
    assert "asks for one's view" in why
    assert sum("closed question" in line for line in lines) == 20
