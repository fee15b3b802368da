"""Mails in files of their own."""

from __future__ import annotations

from research.corpus.who.mailboxes import with_desks
from research.readers.document import Author, Document, Utterance

DESK = "hello@quilt.example"


def _mail(sender, to):
    said = Utterance(
        text="It wobbles",
        locator="message 1",
        role="participant",
        author=Author(email=sender),
        to=(to,),
    )
    return Document(format="mbox", kind="ticket", utterances=(said,))


def _roles(*documents):
    return [one.role for document in with_desks(documents) for one in document.utterances]


def test_who_most_of_the_others_write_to():
    """Answers for the company, which no mail tells alone."""
    asked = [_mail(f"{who}@x.example", DESK) for who in ("ana", "bo", "cy")]
    assert _roles(*asked, _mail(DESK, "ana@x.example")) == ["participant"] * 3 + ["agent"]


def test_two_who_write_to_each_other():
    """Nobody can say which of them asks; both stay as they are."""
    assert _roles(_mail("ana@x.example", "bo@x.example"), _mail("bo@x.example", "ana@x.example")) == [
        "participant", "participant",
    ]  # fmt: skip
