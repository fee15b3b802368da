from __future__ import annotations

import pytest

from research.text.lines import lines_of
from research.text.quoted import inline_quote, mark_quotes
from research.text.ticket import parts_of


def _reasons(text: str) -> list[str]:
    lines = list(lines_of(text, len(text)))
    mark_quotes(lines, text)
    return [line.reason for line in lines]


def test_a_wrapped_attribution_is_one() -> None:
    """Mail programs wrap at 78 characters."""
    text = "No, it is still empty today.\nOn Monday, 3 May 2026 at 09:12 X\n<x@y.example>\nwrote:\nYes"
    assert _reasons(text) == ["", *["quoted reply"] * 4]


def test_a_sentence_with_wrote_is_none() -> None:
    """People tell who wrote what."""
    assert _reasons("On Monday he wrote:\nfix it") == ["", ""]
    assert inline_quote("He wrote: fix it") == len("He wrote: fix it")


def test_two_headers_make_a_block() -> None:
    """One may be a sentence."""
    assert _reasons("From: Monday on\nit fails\nTo: nobody") == ["", "", ""]


@pytest.mark.parametrize(
    "below",
    [
        "On Apr 3, 2012, at 4:19 PM, Bo Lind wrote:\n\n> Hello, any news?",
        "On Mon, 2 Apr 2012 at 18:26, Megan One <megan@example.com>\nwrote:\n> Hello, any news?",
        "2012-04-03 16:19 GMT+02:00 Bo Lind <bo@example.com>:\n> Hello, any news?",
        "> On 22 Aug 2015, at 19:21, Bo Lind wrote:\n>\n> Hello, any news?",
        "Am 03.04.2012 um 16:19 schrieb Bo Lind:\n> Hello, any news?",
    ],
)
def test_an_answer_right_above_the_attribution_is_kept(below):
    """Not every program leaves a blank line between what was answered and what was quoted."""
    said = "Invoices come in the wrong currency.\nThey did again on Tuesday\n"
    parts = parts_of(said + below)
    assert "".join((said + below)[p.start : p.end] for p in parts if not p.reason) == said


def test_an_attribution_that_is_wrapped_is_no_words():
    """Its first line belongs to it, not to whoever answered."""
    text = "The total is off again.\n\nOn Mon, 2 Apr 2012 at 18:26,\nMegan <megan@example.com> wrote:\n> Hello"
    assert [text[p.start : p.end].strip() for p in parts_of(text) if not p.reason] == [
        "The total is off again."
    ]


def test_headers_that_begin_with_the_date():
    """Some programs print the sender third; what is below was written by somebody else."""
    text = (
        "Dragging a card drops it in the wrong lane.\n\nDate: Thu, 26 Jun 2014 13:53:45 +0400\n"
        "Subject: Your card\nFrom: desk@example.com\nTo: kim@example.com\n\nHello! How is it going?"
    )
    kept = [text[p.start : p.end].strip() for p in parts_of(text) if not p.reason]
    assert kept == ["Dragging a card drops it in the wrong lane."]


def test_a_form_that_asks_for_date_and_subject_is_no_mail():
    """What was filled in by hand stays the author's."""
    text = "Date: 3 May\nSubject: my parcel\nIt came open and half of the beans were gone."
    kept = "".join(text[p.start : p.end] for p in parts_of(text) if p.reason != "template field")
    assert "half of the beans" in kept
