from __future__ import annotations

import pytest

from research.text.ticket.forwarded_mail import mails_in

BODY = "The oven door sticks whenever the tray is full."
HEADERS = {
    "gmail": "---------- Forwarded message ---------\nFrom: Una Fell <una@fell.example>\nDate: Mon, 2 Mar 2026\nSubject: oven\nTo: Max Orr",
    "outlook": "From: Una Fell <una@fell.example>\nSent: Monday, 2 March 2026 09:01\nTo: Max Orr\nSubject: oven",
    "apple, German": "Anfang der weitergeleiteten Nachricht:\n\nVon: Una Fell <una@fell.example>\nBetreff: Ofen\nDatum: 2. März 2026",
    "thunderbird": "-------- Forwarded Message --------\nSubject: oven\nDate: 2 Mar 2026\nFrom: Una Fell <una@fell.example>",
    "French": "-----Message d’origine-----\nDe : Una Fell <una@fell.example>\nEnvoyé : lundi 2 mars 2026\nÀ : Max Orr",
}


@pytest.mark.parametrize("header", HEADERS.values(), ids=HEADERS)
def test_a_mail_that_is_passed_on(header):
    """It begins with its header, and its sender is the header's."""
    text = f"FYI\n\n{header}\n\n{BODY}"
    (mail,) = mails_in(text)
    assert mail.sender == "Una Fell <una@fell.example>"
    assert text[: mail.start] == "FYI\n\n"
    assert mail.text == f"{header}\n\n{BODY}"


def test_a_mail_behind_marks():
    """The marks of a quote are the mail program's, and end with the mail."""
    header = "Begin forwarded message:\n\n> From: Una Fell <una@fell.example>\n> Subject: oven\n>"
    text = f"{header}\n> {BODY}\n\nSent on the move"
    (mail,) = mails_in(text)
    assert mail.text.endswith(BODY)
    assert "> From" not in mail.text
    assert text[mail.end :] == "Sent on the move"


def test_a_mail_in_a_mail():
    """Each has its own sender."""
    text = f"Fwd:\n\n{HEADERS['gmail']}\n\nCan you look at this one for her please?\n\n"
    text += f"From: Ida Roe <ida@roe.example>\nSent: 1 March\nTo: Una\n\n{BODY}"
    assert [mail.sender for mail in mails_in(text)] == [
        "Una Fell <una@fell.example>",
        "Ida Roe <ida@roe.example>",
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"I have tried that twice now and it did nothing.\n\n{HEADERS['outlook']}\n\n{BODY}",
        f"It goes on.\n\nOn 2 Mar 2026 at 9:00, Una wrote:\n\n> From: x\n> To: y\n> {BODY}",
        "From: Leeds\nTo: York\nThe train was late again",
        "FYI\n\n" + HEADERS["outlook"].replace("Una Fell", "Acme Support") + f"\n\n{BODY}",
    ],
    ids=["an answer", "an attribution", "a journey", "a desk's own mail"],
)
def test_no_mail_is_passed_on(text):
    """A quote under an answer stays a quote."""
    assert mails_in(text) == ()


def test_a_subject_says_it():
    """Under "Fwd:" even many words above a header are no answer to it."""
    text = f"She has waited for somebody to call since the week before last.\n\n{HEADERS['outlook']}\n\n{BODY}"
    assert not mails_in(text)
    assert len(mails_in(text, told=True)) == 1


def test_an_address_and_a_subject_are_a_header():
    """Some desks keep no more of what they pass on; a journey has no address."""
    text = f"From: Una Fell <una@fell.example>\nSubject: Lost again\n\n{BODY}"
    assert [mail.sender for mail in mails_in(text)] == ["Una Fell <una@fell.example>"]
    assert not mails_in(f"From: Leeds\nSubject: late\n\n{BODY}")
