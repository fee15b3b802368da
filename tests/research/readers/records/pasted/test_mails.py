"""Mails that somebody copied into one document."""

from __future__ import annotations

import io

import docx

from research.readers import find_reader
from research.readers.document import RawFile
from research.readers.records.pasted.mails import READER
from research.settings import Settings

MAILS = """Complaints in May

From: Oona Blake <oona@blake.example>
Sent: Monday, May 4, 2026 9:12 AM
To: Pier Desk <support@pier.example>
Subject: The gate

The gate beeps all night.

From: Lena Arndt <lena.arndt@pier.example>
Sent: Monday, May 4, 2026 11:00 AM
To: Oona Blake <oona@blake.example>
Subject: RE: The gate

We have sent somebody to look at it.

Von: Jörg Albers <joerg@albers.example>
Gesendet: Dienstag, 5. Mai 2026 08:00
An: support@pier.example
Betreff: Steg

Der Steg ist morsch.

De : Inès Noël <ines@noel.example>
Envoyé : mardi 5 mai 2026 10:00
À : support@pier.example
Objet : Le quai

Le quai est glissant.
"""


def test_each_mail_is_its_senders():
    """In whatever language the program wrote their heads; a desk's colleague answers for it."""
    file = RawFile(id="complaints.txt", data=MAILS.encode())
    assert find_reader(file) is READER
    document = READER.read(file, Settings())
    assert [
        (one.writer.name, one.role, one.text, one.question) for one in document.utterances
    ] == [
        ("Oona Blake", "participant", "The gate beeps all night.", "The gate"),
        ("Lena Arndt", "agent", "We have sent somebody to look at it.", "RE: The gate"),
        ("Jörg Albers", "participant", "Der Steg ist morsch.", "Steg"),
        ("Inès Noël", "participant", "Le quai est glissant.", "Le quai"),
    ]
    assert document.utterances[0].date == "2026-05-04T09:12:00"
    assert [one.text for one in document.left_out] == ["Complaints in May"]


def test_mails_in_a_word_document():
    """A title page changes nothing."""
    word = docx.Document()
    for line in MAILS.split("\n"):
        word.add_paragraph(line)
    made = io.BytesIO()
    word.save(made)
    file = RawFile(id="complaints.docx", data=made.getvalue())
    said = find_reader(file).read(file, Settings()).utterances
    assert [one.role for one in said] == ["participant", "agent", "participant", "participant"]


THREAD = MAILS.partition("\n\n")[2].partition("Von: Jörg")[0]


def test_a_thread_with_a_desk():
    """What the customer wrote first stands below the desk's answer, and nowhere else."""
    file = RawFile(id="mail.txt", data=THREAD.encode())
    assert find_reader(file) is READER
    said = READER.read(file, Settings()).utterances
    assert [(one.writer.name, one.role) for one in said] == [
        ("Oona Blake", "participant"),
        ("Lena Arndt", "agent"),
    ]


def test_a_thread_of_two_is_one_mail_with_its_history():
    """Where no desk tells who answers, what is quoted below a mail was not sent once more."""
    two = THREAD.replace("Pier Desk <support@", "Lena Arndt <lena.arndt@")
    assert find_reader(RawFile(id="mail.txt", data=two.encode())) is not READER


def test_a_tickets_sender_is_no_mails_head():
    """What opens a record stands right above its fields."""
    ticket = MAILS.partition("\n\n")[2].replace("\nFrom:", "\nTicket 2\nFrom:")
    file = RawFile(id="tickets.txt", data=f"Ticket 1\n{ticket}".encode())
    assert find_reader(file) is not READER
