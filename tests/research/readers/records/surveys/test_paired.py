"""Several columns for each participant."""

from __future__ import annotations

SHEET = (
    "Task,P1 success,P1 comment,P1 notes,P2 success,P2 comment,P2 notes\n"
    "Find the invoice,Yes,I expected it under my own name,scrolled,No,I would ring accounts for that one,sighed\n"
    "Change the address,No,The pencil looks like a logo to me,left,Yes,My address is too long for it,slow\n"
)


def test_a_task_per_row(read):
    """Each participant's words are theirs, under the task; whether they managed describes them."""
    document = read(SHEET)
    assert document.kind == "survey"
    assert [(one.author.id, one.question) for one in document.utterances] == [
        (who, f"{task} – comment")
        for who in ("P1", "P2")
        for task in ("Find the invoice", "Change the address")
    ]
    assert dict(document.utterances[0].author.attributes)["Find the invoice – success"] == "Yes"
    assert "scrolled" not in {one.text for one in document.utterances}


def test_columns_that_differ(read):
    """Where not every participant has the same columns the sheet stays as it is."""
    document = read(SHEET.replace("P2 notes", "P2 time"))
    assert {one.locator for one in document.utterances} <= {"row 2", "row 3"}


def test_columns_in_another_order(read):
    """Each is found by its head."""
    turned = SHEET.replace("P2 success,P2 comment", "P2 comment,P2 success")
    turned = turned.replace(
        "No,I would ring accounts for that one", "I would ring accounts for that one,No"
    )
    turned = turned.replace(
        "Yes,My address is too long for it", "My address is too long for it,Yes"
    )
    told = [(one.author.id, one.text) for one in read(turned).utterances]
    assert told == [(one.author.id, one.text) for one in read(SHEET).utterances]


def test_a_head_that_stands_twice(read):
    """No column hides another: the sheet stays as it is."""
    twice = "Task,P1 comment,P1 comment,P2 comment,P2 comment\n" + "".join(
        f"Task {n},It is slow for me on {n},I lost my list at {n},My screen is grey at {n},We ring them at {n}\n"
        for n in range(1, 9)
    )
    said = " ".join(one.text for one in read(twice).utterances)
    assert all(
        words in said
        for words in ("slow for me on 1", "my list at 1", "screen is grey at 1", "ring them at 1")
    )
