"""Chats that a meeting tool saved."""

from __future__ import annotations

import pytest

from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.labelling.senders import take_senders
from research.readers.transcript.markup import split_lines


def _said(text):
    document = assemble(Sheet(format="txt", lines=split_lines(text)))
    return [(one.speaker, one.text) for one in document.utterances], document


def test_a_saved_chat_has_the_sender_above_each_message() -> None:
    """Messages of several lines stay whole; who wrote once, in small letters, is somebody too."""
    said, document = _said(
        "10:01:12\t From  Ines (host)  to  Everyone:\n"
        "\tWhich page did you open first?\n"
        "10:01:50\t From  joris's iPad  to  Everyone:\n"
        "\tthe map\n"
        "\tbut it was empty\n"
        "10:02:03\t From  Ola K.  to  Ines (host)(Direct Message):\n"
        "\tI gave up at the sign-in\n"
    )
    assert said == [
        ("Ines (host)", "Which page did you open first?"),
        ("joris's iPad", "the map but it was empty"),
        ("Ola K.", "I gave up at the sign-in"),
    ]
    assert [one.locator for one in document.utterances] == ["10:01:12", "10:01:50", "10:02:03"]
    assert {one.reason for one in document.left_out} == {"the sender, written by the chat program"}


def test_older_chats_have_it_before_the_message() -> None:
    """On one line, with or without whom it is for; long messages are whole."""
    long = "the lift was out of order and " * 30 + "nobody said so"
    said, _ = _said(
        "10:01:12 From Ines : Which page did you open first?\n"
        f"10:01:50 From Bo to Everyone : {long}\n"
        "10:02:03 From Ola to Ines (Privately) : the map: it was empty\n"
    )
    assert said == [
        ("Ines", "Which page did you open first?"),
        ("Bo", long),
        ("Ola", "the map: it was empty"),
    ]


@pytest.mark.parametrize(
    "head",
    [
        "Von {} an alle:",
        "De {} à tous :",
        "De {} a todos:",
        "Da {} a tutti:",
        "Van {} naar iedereen:",
    ],
)
def test_other_languages(head: str) -> None:
    """The program speaks the host's language."""
    said, _ = _said(
        "".join(f"10:0{n}:12 {head.format(who)}\n\tok {who}\n" for n, who in enumerate("AB"))
    )
    assert [speaker for speaker, _ in said] == ["A", "B"]


def test_reactions_are_nobodys_words() -> None:
    """Nor is the quoted beginning of what somebody replies to."""
    said, _ = _said(
        "10:01:12 From Ines to Everyone:\n\tWhere did you look for the price?\n"
        '10:01:30 From Bo to Everyone:\n\tReacted to "Where did you look..." with 👍\n'
        '10:02:03 From Ola to Everyone:\n\tReplying to "Where did you look..."\n\t\n\ton the last page\n'
        '10:02:09 From Bo to Everyone : Reacted to "on the last page" with ❤️\n'
    )
    assert said == [("Ines", "Where did you look for the price?"), ("Ola", "on the last page")]


@pytest.mark.parametrize(
    "text",
    [
        "M: How did you travel?\nP: From Gouda to Delft: by train.",
        "From Gouda to Delft: that took an hour.\nThe bus was late.",
        "From: Ines\nTo: Bo\nFrom my desk: nothing works.",
    ],
)
def test_sentences_that_begin_so_are_left_alone(text: str) -> None:
    """A trip from town to town is no chat, nor is a letter's head."""
    lines = split_lines(text)
    assert take_senders(lines) == tuple(lines)


@pytest.mark.parametrize(
    "head",
    [
        "[02.03.26, 09:1{n}:00] {who}: ",
        "02/03/2026, 09:1{n} - {who}: ",
        "3/2/26, 9:1{n} AM - {who}: ",
        "\u200e[3/2/26, 9:1{n}:00\u202fAM] ~\u202f{who}: ",
    ],
)
def test_an_exported_chat_has_the_sender_before_each_message(head) -> None:
    """Also who wrote once, and whoever is in nobody's address book; what the program says is nobody's."""
    who = ["Ola Po", "+44 7700 900123", "Jan", "Ola Po", "zsofi"]
    lines = [head.format(n=n, who=name) + f"message: {n}" for n, name in enumerate(who, start=1)]
    notice = head.format(n=0, who="X").replace("~", "").split("X:")[0].rstrip("\u202f ")
    text = "\n".join([f"{notice} Ola Po added Jan", lines[0], "and more", *lines[1:]])
    said, document = _said(text)
    assert said == [
        ("Ola Po", "message: 1 and more"),
        ("+44 7700 900123", "message: 2"),
        ("Jan", "message: 3"),
        ("Ola Po", "message: 4"),
        ("zsofi", "message: 5"),
    ]
    assert [one.reason for one in document.left_out] == ["written by the chat program"]


def test_an_exported_chat_of_one_sender_is_no_talk() -> None:
    """A log has the same form."""
    text = "\n".join(f"2026-03-02 09:1{n}: Planner: step {n} is done" for n in range(6))
    said, _ = _said(text)
    assert len({speaker for speaker, _ in said}) <= 1


def test_a_chat_copied_out_of_a_browser():
    """The time goes before the day."""
    said, _ = _said(
        "[14:03, 12/02/2026] Me: Hello, how do you order today?\n[14:05, 12/02/2026] Olena: By phone, because the site is wrong\n"
        "[14:06, 12/02/2026] Me: What bothers you most?\n[14:09, 12/02/2026] Olena: I cross the town\n"
    )
    assert said[1] == ("Olena", "By phone, because the site is wrong")


def test_day_and_time_before_a_name_need_no_dash() -> None:
    """Where several write, again and again."""
    text = (
        "2026-03-02 08:12 Study: What did you do first?\n2026-03-02 08:40 Hanna: Looked at the meter.\n"
        "2026-03-02 08:41 Study: And then?\n2026-03-02 09:15 Hanna: Poor and proud\n"
    )
    assert _said(text)[0][1:] == [
        ("Hanna", "Looked at the meter."),
        ("Study", "And then?"),
        ("Hanna", "Poor and proud"),
    ]
