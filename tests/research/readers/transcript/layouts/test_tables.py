"""Tables that are transcripts."""

from __future__ import annotations

from research.readers.transcript.layouts.tables import (
    SEEN,
    Columns,
    find_columns,
    spoken_row,
)
from research.readers.transcript.lines import Line


def test_columns_are_told_by_their_heads_or_by_what_recurs() -> None:
    """And a table of other things is none."""
    assert find_columns([("Time", "Speaker", "Text"), ("0:01", "A", "hi")]) == Columns(
        speaker=1, said=2, time=0, headed=True
    )
    assert find_columns([("Question", "Answer"), ("Why?", "So.")]) == Columns(
        speaker=0, said=1, headed=True, asked=True
    )
    rows = [
        ("Dana", "What broke?"),
        ("Sam", "The export."),
        ("Dana", "And why so?"),
        ("Sam", "Its size."),
    ]
    assert find_columns(rows) == Columns(speaker=0, said=1)
    assert find_columns([("Date", "3 May"), ("Place", "Cork")]) is None
    assert find_columns([("a",), ("b", "c")]) is None


def test_a_head_that_is_known_by_its_speaker_column_only() -> None:
    """Who is the head of the column and nobody's name."""
    rows = [
        ["Who", "Their words"],
        *[["Int.", "Why is that so?"], ["Resp.", "It froze again."]] * 3,
    ]
    columns = find_columns(rows)
    assert columns is not None
    assert columns.headed


def test_heads_of_several_words() -> None:
    """Who spoke, What was said, in a table too short to tell by its content."""
    rows = [["Who spoke", "What was said"], ["Int.", "Why?"], ["She", "It beeps."]]
    columns = find_columns(rows)
    assert columns is not None
    assert (columns.speaker, columns.said, columns.headed) == (0, 1, True)
    assert find_columns([["Task owner", "Due date"], ["Int.", "May"], ["She", "June"]]) is None


def test_quotes_beside_what_somebody_saw() -> None:
    """A column of participants makes it a list of quotations, which is another matter."""
    rows = [["Time", "Observation", "Quote"], ["09:14", "opens a drawer", '"It is in here."']]
    assert find_columns(rows) == Columns(
        speaker=1, said=2, time=0, headed=True, quoted=True, named=False
    )
    named = [["Participant", "Observation", "Quote"], ["P1", "nods", "So."]]
    assert find_columns(named) == Columns(speaker=0, said=2, headed=True, quoted=True)
    rated = [["Customer", "Score", "Verbatim Feedback"], ["Larch", "3", "It is slow."]]
    assert find_columns(rated) == Columns(speaker=0, said=2, headed=True, quoted=True)


def test_a_translation_beside_the_words_was_said_by_nobody() -> None:
    """However long it is."""
    rows = [
        ["Speaker", "Original", "English translation"],
        ["Int.", "¿Y la nevera?", "And what about the fridge?"],
        ["P20", "Comemos el helado.", "We eat all of the ice cream then."],
        ["Int.", "¿Y la radio?", "And what about the radio?"],
        ["P20", "Es de mi abuela.", "It is my grandmother's, really."],
    ]
    columns = find_columns(rows)
    assert columns is not None
    assert (columns.speaker, columns.said) == (0, 1)


def test_quotes_beside_tasks_in_portuguese() -> None:
    """A participant's speech is what was said."""
    rows = [
        ["Tarefa", "Observação", "Fala do participante"],
        ["Pagar", "Leu alto", "Cadê o código?"],
    ]
    columns = find_columns(rows)
    assert columns is not None
    assert columns.said == 2
    assert columns.quoted


def test_a_row_without_a_quotation_is_what_somebody_saw() -> None:
    """Beside rows that have one."""
    columns = find_columns(
        [["Participant", "Observation", "Quote"], ["P1", "Went back", "Where did it go?"]]
    )
    assert columns is not None
    line = Line(number=2, text="P1 | Scrolled on |", locator="line 2")
    assert spoken_row(line, ["P1", "Scrolled on", ""], columns).aside == SEEN
    said = spoken_row(line, ["P1", "Scrolled on", "Nothing there."], columns)
    assert (said.label, said.text) == ("P1", "Nothing there.")


def test_what_was_done_stands_beside_words_whose_cells_name_who_said_them() -> None:
    """Nobody said it; a column of comments without speakers is another matter."""
    head = ["Time", "What was said", "What was done"]
    rows = [head, ["06:10", "Farmer: First the screen.", "walks"], ["06:20", "", "wipes it"]]
    columns = find_columns(rows)
    assert columns is not None
    said = [spoken_row(Line(number=1, text="x", locator="a"), row, columns) for row in rows[1:]]
    assert [(one.text, one.label, one.stamp, one.aside) for one in said] == [
        ("Farmer: First the screen.", "", "00:06:10", ""),
        ("x", "", "", SEEN),
    ]
    assert find_columns([head, ["06:10", "It is slow.", "walks"]]) is None


def test_a_short_table_with_a_head_in_another_language() -> None:
    """Two who are asked speak twice; the head is neither of them."""
    said = [("Int", "Sorterer I?"), ("IP2", "Jeg sorterer."), ("IP3", "Jeg skyller ikke.")]
    rows = [
        ("Nr.", "Hvem", "Udsagn"),
        *((str(n), *one) for n, one in enumerate([*said, *said], 1)),
    ]
    assert find_columns(rows) == Columns(speaker=1, said=2, headed=True)


def test_tasks_of_a_short_log_are_nobody() -> None:
    """Three rows of tasks and what was seen are no talk of a dash and a T3."""
    log = [("Time", "Task", "Observation"), ("15:54", "—", "Browses the list.")]
    log += [("15:59", "T3", "Adds it, sees no answer."), ("16:00", "T3", "Adds it once more.")]
    assert find_columns(log) is None
