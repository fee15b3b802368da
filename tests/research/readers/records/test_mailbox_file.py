from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.errors import InputError
from research.readers.document import RawFile
from research.readers.records.mailbox_file import READER, parse_mail
from research.settings import Settings


def test_headers_are_decoded():
    """Encoded words, folded lines and lying charsets are read."""
    mail = parse_mail(
        b"From: =?utf-8?q?J=C3=BCrgen?= <J@X.example>\nTo: a@x.example, B <b@x.example>\n"
        b"Subject: =?iso-8859-1?q?F=FCr_dich?=\nDate: Thu, 05 Mar 2026 10:12:00 +0100 (CET)\n"
        b"Message-ID: <m2>\nReferences: <m1> <m1b>\n\nHi\n"
    )
    assert (mail.author.name, mail.author.email) == ("Jürgen", "j@x.example")
    assert mail.to == ("a@x.example", "b@x.example")
    assert (mail.subject, mail.date) == ("Für dich", "2026-03-05T09:12:00Z")
    assert (mail.part, mail.record_id, mail.text) == ("m2", "m1", "Hi\n")


def test_the_plain_part_is_preferred():
    """HTML is read where there is nothing else; attachments never."""
    head = b'From: a@x.example\nContent-Type: multipart/mixed; boundary="b"\n\n'
    html = b"--b\nContent-Type: text/html; charset=utf-8\n\n<p>rich</p>\n"
    plain = b"--b\nContent-Type: text/plain; charset=nonsense\n\ncaf\xe9\n"
    attached = b"--b\nContent-Type: text/plain\nContent-Disposition: attachment\n\nlog\n"
    assert parse_mail(head + html + plain + attached + b"--b--\n").text.strip() == "café"
    rich = parse_mail(head + html + attached + b"--b--\n")
    assert (rich.text.strip(), rich.markup) == ("<p>rich</p>", "html")


def test_machines_are_told():
    """Auto-replies, bulk mail and bounces say what they are."""
    for header in (b"Auto-Submitted: auto-replied", b"Precedence: bulk", b"X-Autoreply: yes"):
        assert parse_mail(b"From: a@x.example\n" + header + b"\n\nOut of office").reason
    assert parse_mail(b"From: MAILER-DAEMON@x.example\n\nundelivered").reason
    assert not parse_mail(b"From: a@x.example\nAuto-Submitted: no\n\nhi").reason


@given(st.binary(max_size=200))
def test_any_headers_are_read(data):
    """Garbage before the body does not break the message."""
    assert isinstance(parse_mail(b"From: a@x.example\nSubject: " + data + b"\n\nhi").text, str)


def test_a_charset_that_is_not_told():
    """Or told wrong: the letters tell."""
    head = (
        b"From: Zoya <z@x.example>\nSubject: Pay\nContent-Type: text/plain; charset=us-ascii\n\n"
    )
    said = "Деньги списали дважды, а заказ в приложении один"
    assert parse_mail(head + said.encode("koi8-r")).text == said


def mail(number, sender, to="desk@x.example", body="It fails", more=""):
    return (
        f"From {sender} Thu Mar  5 09:12:00 2026\nFrom: {sender}\nTo: {to}\nSubject: Login\n"
        f"Message-ID: <m{number}>\nDate: Thu, 05 Mar 2026 09:12:00 +0000\n{more}\n{body}\n\n"
    )


def test_threads_and_sides(read):
    """A thread is a record; who answers for the mailbox is an agent."""
    box = (
        mail(1, "kim@y.example", body="I cannot log in\n>From the start")
        + mail(2, "sam@z.example", body="Export fails")
        + mail(3, "desk@x.example", "kim@y.example", "Try again", "In-Reply-To: <m1>\n")
        + mail(4, "kim@y.example", body="Still no", more="References: <m1> <m3>\n")
    )
    document = read(box, "box.mbox")
    assert [(said.text, said.role, said.record_id) for said in document.utterances] == [
        ("I cannot log in\nFrom the start", "participant", "m1"),
        ("Try again", "agent", "m1"),
        ("Still no", "participant", "m1"),
        ("Export fails", "participant", "m2"),
    ]
    assert document.utterances[0].author.email == "kim@y.example"
    assert document.utterances[0].question == "Login"
    assert document.utterances[3].locator == "message 2"


def test_machines_are_left_out(read):
    """An auto-reply is nobody's problem."""
    box = mail(1, "kim@y.example") + mail(
        2, "sam@z.example", body="I am out", more="Auto-Submitted: auto-replied\n"
    )
    document = read(box, "box.mbox")
    assert len(document.utterances) == 1
    assert "machine" in document.left_out[0].reason


def test_a_line_that_begins_with_from(read):
    """`From here on` inside a message does not start another."""
    document = read(mail(1, "kim@y.example", body="Hello,\n\nFrom here on it fails"), "box.mbox")
    assert len(document.utterances) == 1


def test_a_single_message(read):
    """An eml file is a mailbox of one; its HTML becomes text with quotes marked."""
    document = read(
        "Received: by x\nFrom: Kim Po <kim@y.example>\nSubject: Hi\nMIME-Version: 1.0\n"
        "Content-Type: text/html\n\n<p>It fails</p><blockquote>we asked</blockquote>",
        "one.eml",
    )
    (said,) = document.utterances
    assert (said.text, said.author.name) == ("It fails\n\n> we asked", "Kim Po")


def test_what_is_no_mail():
    """A transcript with a From label is none, and an empty mailbox says so."""
    assert not READER.recognises(RawFile(id="t.txt", data=b"From: Kim\n\nHello there\n"))
    with pytest.raises(InputError, match="no mail"):
        READER.read(RawFile(id="t.eml", data=b"\n\n"), Settings())


def test_whom_the_settings_call_an_agent(read):
    """Answers for the mailbox, also where the mail went to nobody's desk."""
    box = mail(1, "kim@y.example", "ola@y.example") + mail(2, "ola@y.example", "zoe@y.example")
    roles = [one.role for one in read(box, "box.mbox", agents=("ola@y.example",)).utterances]
    assert roles == ["participant", "agent"]
