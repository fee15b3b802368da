"""Groups that count their people from one."""

from __future__ import annotations

from research.corpus.who.groups import are_counted_anew
from research.readers.document import Document, Utterance


def _sessions(*labels):
    said = [(n, Utterance(text="x", locator="", speaker=s)) for n, s in enumerate(labels)]
    return {"north": said, "south": said}


def test_each_group_of_a_table_has_a_first_and_a_second():
    """Words that count voices; the study's own P1 and P2 are the same people in both."""
    table = Document(format="csv", utterances=())
    assert are_counted_anew(table, _sessions("Student 1", "Student 2"))
    assert not are_counted_anew(table, _sessions("P1", "P2"))
    assert not are_counted_anew(table, _sessions("Student 1"))
    assert not are_counted_anew(
        Document(format="txt", utterances=()), _sessions("Guest 1", "Guest 2")
    )
