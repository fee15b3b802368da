"""Tables beside the talks that they were made from."""

from __future__ import annotations

from research.corpus.repeats.first_hand import SUMMARY, first_hand
from research.readers.document import Author, Document, Utterance

SUMS = [
    "Pays with coins since the machine is old", "Was fined in March after a logout",
    "Wants a countdown on the lock screen", "Relies on the pass of the firm",
]  # fmt: skip


def _table(*cells, question="Payment"):
    said = tuple(
        Utterance(
            text=cell,
            locator=f"row {n}",
            record_id=f"row-{n}",
            author=Author(id=f"P{n % 2 + 1}"),
            question=question,
        )
        for n, cell in enumerate(cells)
    )
    return Document(format="xlsx", kind="survey", utterances=said)


def _talk(who):
    said = (Utterance(text="I pay with coins.", speaker=who, locator="line 1"),)
    return Document(format="txt", kind="interview", utterances=said)


TALKS = {"P1.txt": _talk("P1"), "P2.txt": _talk("P2")}


def test_a_matrix_of_people_and_themes():
    """Its cells are a researcher's words on talks that are there."""
    found = first_hand({"matrix.xlsx": _table(*SUMS)}, TALKS)["matrix.xlsx"]
    assert not found.utterances
    assert {left.reason for left in found.left_out} == {SUMMARY}


def test_answers_of_those_who_were_interviewed():
    """A question, the first person, or other people's codes: the cells are answers."""
    own = [f"I think that {cell.lower()}" for cell in SUMS]
    for table in (_table(*own), _table(*SUMS, question="How do you pay?")):
        assert first_hand({"a.csv": table}, TALKS)["a.csv"] == table
    table = _table(*SUMS)
    assert first_hand({"a.csv": table}, {"P9.txt": _talk("P9")})["a.csv"] == table


def test_a_surveys_copy_without_its_questions():
    """The answers as a table of ids and words were taken for tickets, and are the survey's all the same."""
    said = [f"The door on floor {n} hits me in the back" for n in range(6)]
    survey = Document(
        format="spss",
        kind="survey",
        utterances=tuple(
            Utterance(
                text=one,
                locator=f"case {n}",
                record_id=f"a{n}",
                question="What went wrong?",
                author=Author(id=f"a{n}"),
            )
            for n, one in enumerate(said)
        ),
    )
    bare = Document(
        format="csv",
        kind="ticket",
        utterances=tuple(
            Utterance(text=one, locator=f"row {n}", record_id=f"row-{n}")
            for n, one in enumerate(said)
        ),
    )
    told = first_hand({"data.sav": survey}, {}, others={"data.csv": bare})
    assert told["data.csv"].utterances == ()
    assert len(told["data.sav"].utterances) == 6
