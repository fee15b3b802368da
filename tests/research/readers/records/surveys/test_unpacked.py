from __future__ import annotations

import csv
import io
import json

import pytest

from research.readers.records.surveys.unpacked import talk_in

SAID = [
    "The badge reader takes three tries", "Signs are too small for me", "It is loud next to the kitchen",
    "Blinds that work, please", "We sit on two floors and shout", "The lift breaks every Monday",
    "Desks by the window are gone at seven", "A coat rack near the door is missing",
]  # fmt: skip


def _table(cells: list[str]) -> str:
    out = io.StringIO()
    csv.writer(out).writerows(
        [["id", "user_id", "answers"], *([f"r{n}", f"u{n}", cell] for n, cell in enumerate(cells))]
    )
    return out.getvalue()


def test_answers_in_a_cell(read):
    """Each field is a column, as if it had been exported so: questions, closed answers and all."""
    cells = [
        json.dumps({"role": ("Nurse", "Cook")[n % 2], "What annoys you?": said})
        for n, said in enumerate(SAID)
    ]
    document = read(_table(cells), "survey.csv")
    assert [(one.question, one.text) for one in document.utterances] == [
        ("What annoys you?", said) for said in SAID
    ]
    assert document.utterances[0].author.attributes == (("role", "Nurse"),)


def test_a_list_of_questions_in_a_cell(read):
    """With its answers, as survey tools nest them."""
    cells = [json.dumps([{"question": "What annoys you?", "answer": said}]) for said in SAID]
    assert [one.text for one in read(_table(cells), "survey.csv").utterances] == SAID


def test_braces_that_are_no_objects(read):
    """What people type in braces stays as typed."""
    cells = ["{sighs} " + said for said in SAID]
    assert len(read(_table(cells), "survey.csv").utterances) == 8


TALK = [
    {"role": "user", "content": "The tap drips,\nsince Monday"},
    {"role": "assistant", "content": "Have you closed the valve?"},
]


@pytest.mark.parametrize(
    "shown", [json.dumps(TALK), str(TALK), str(TALK).replace("}, {", "}\n {")]
)
def test_a_talk_is_lines(shown):
    """As JSON has it, as Python prints it, and as an array is printed."""
    assert talk_in(shown).splitlines() == [
        "Customer: The tap drips, since Monday", "Bot: Have you closed the valve?",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "cell",
    ["", "[1, 2]", "[{}]", "[" * 5000, "[('a', 'b')]", json.dumps(TALK[:1]), "['ui', 'cost']"],
)
def test_whatever_is_no_talk(cell):
    """Lists of tags, one side alone, damage."""
    assert talk_in(cell) == ""


def test_a_column_of_talks(read):
    """What the program says is no evidence."""
    talk = json.dumps(TALK).replace('"', '""')
    document = read(f'conversation_id,messages\nc1,"{talk}"\nc2,"{talk.replace("tap", "bath")}"\n')
    assert [(one.text, one.role) for one in document.utterances][:2] == [
        ("The tap drips, since Monday", "participant"), ("Have you closed the valve?", "bot"),
    ]  # fmt: skip


def test_a_gap_without_end():
    """A hundred thousand empty lines between two messages are read once."""
    assert talk_in("[{}" + "\n" * 100_000 + "x") == ""


def test_objects_as_python_prints_them(read):
    """A script that saved what it had been given."""
    rows = "".join(
        f"{n},\"{{'user_name': 'owl{n}', 'is_public': True, 'comment': 'The lift stops at floor {n}'}}\"\n"
        for n in range(3)
    )
    document = read(f"id,attributes\n{rows}")
    assert [one.text for one in document.utterances][2] == "The lift stops at floor 2"
