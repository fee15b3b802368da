from __future__ import annotations

import pytest

from research.text.ticket.lines import lines_of
from research.text.ticket.parts import parts_of
from research.text.ticket.quoted_mail import inline_quote, mark_quotes


def _reasons(text: str) -> list[str]:
    lines = list(lines_of(text, len(text)))
    mark_quotes(lines, attributed=True)
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


@pytest.mark.parametrize(
    "line",
    [
        "2014-10-17 11:28 GMT+03:00 Post Office <\nmail@post.example>:",
        "On 11-Apr-2011, at 6:54 PM, Roman T <roman@example.com> sent:",
        "---- Jo Smith wrote ----",
        "------On 12/29/1987 17:32 PM, Jo Smith wrote-----",
        "Op 17-feb.-2015, om 13:18 heeft Jo Smit <jo@example.com> het volgende geschreven:",
        "På 14 september 2015 på 02:23:18, Val Ruud (val@example.be) skrev:",
        "Vào 14:24 8 tháng 6, 2017, Hùng <hung@example.com> đã viết:",
        "2011/4/7 Nathan O <support@example.com>",
    ],
)
def test_attributions_of_many_programs(line):
    """What stands above a quotation is nobody's words."""
    text = f"The export stops halfway and I lose the afternoon.\n\n{line}\n\n> Any news?"
    kept = [text[p.start : p.end].strip() for p in parts_of(text) if not p.reason]
    assert kept == ["The export stops halfway and I lose the afternoon."]


@pytest.mark.parametrize(
    "said",
    [
        "On 12 March I sent you the following list:\nbeans, rice and two lamps",
        "-- the clerk, who never wrote back --\nthat is what I call it",
        "2011/4/7 was the day it broke.\nSince then nothing",
    ],
)
def test_sentences_that_look_like_attributions(said):
    """People write about who sent what, too."""
    text = f"The parcel came open again this week.\n{said}"
    assert "".join(text[p.start : p.end] for p in parts_of(text) if not p.reason) == text


def test_a_header_that_is_wrapped():
    """A long subject or address goes on in the next line."""
    text = (
        "Please see what they write below, none of it is true.\n\nFrom: Shop <shop@example.com>\nDate: 4 Sep 2012\n"
        "Subject: Your order of two\nlamps and a shade\nTo: kim@example.com\n\nWe never got the money."
    )
    headers = [text[p.start : p.end] for p in parts_of(text) if p.reason == "forwarded header"]
    assert "lamps and a shade" in "".join(headers)


def test_a_sentence_between_headers_is_somebodys():
    """A wrapped header ends without a stop and tells nothing of its writer."""
    text = (
        "From: Ana <a@x.example>\nTo: you\nI need my money back now please.\nSubject: refund\nBye"
    )
    assert _reasons(text)[2] == ""


def test_words_above_an_attribution_may_begin_like_one():
    """On my phone; what follows is an attribution of its own."""
    below = "On 3 May 2024 at 10:11, Desk <d@x.example> wrote:\n> No."
    assert _reasons(f"On my phone it crashed again\n{below}") == ["", *["quoted reply"] * 2]
