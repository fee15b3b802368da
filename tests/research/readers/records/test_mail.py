from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from research.readers.records.mail import parse_mail


def test_headers_are_decoded():
    """Encoded words, folded lines and lying charsets are read."""
    mail = parse_mail(
        b"From: =?utf-8?q?J=C3=BCrgen?= <J@X.example>\nTo: a@x.example, B <b@x.example>\n"
        b"Subject: =?iso-8859-1?q?F=FCr_dich?=\nDate: Thu, 05 Mar 2026 10:12:00 +0100 (CET)\n"
        b"Message-ID: <m2>\nReferences: <m1> <m1b>\n\nHi\n"
    )
    assert mail.sender == ("Jürgen", "j@x.example")
    assert mail.recipients == ("a@x.example", "b@x.example")
    assert (mail.subject, mail.date) == ("Für dich", "2026-03-05T09:12:00Z")
    assert (mail.id, mail.thread, mail.text) == ("m2", "m1", "Hi\n")


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
        assert parse_mail(b"From: a@x.example\n" + header + b"\n\nOut of office").automatic
    assert parse_mail(b"From: MAILER-DAEMON@x.example\n\nundelivered").automatic
    assert not parse_mail(b"From: a@x.example\nAuto-Submitted: no\n\nhi").automatic


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
