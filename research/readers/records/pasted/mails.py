"""Mails pasted one below the other, each below its `From:` and `Sent:`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from email.utils import getaddresses
from typing import Final

from research.readers.decode import decode_file, typed
from research.readers.document import Document, Passage, RawFile, Reader
from research.readers.records.authorship.authors import make_author, sounds_generic
from research.readers.records.cleaning.dates import normalise_date
from research.readers.records.conversations.chats import with_chats
from research.readers.records.mailbox_file import threads_of
from research.readers.records.posts import Post, compose
from research.settings import Settings
from research.text.ticket.boilerplate import HEADER
from research.text.ticket.printed import SENDER

ABOVE: Final = "text above the first mail"

_SENDER: Final = re.compile(rf"(?:{SENDER})\s?[:：]\s*\S", re.IGNORECASE)
_SUBJECT: Final = re.compile(
    r"(?:Subject|Betreff|Objet|Oggetto|Asunto|Assunto|Onderwerp|Ämne|Emne|Aihe|Temat|Předmět|Тема|Konu)\s?:",
    re.IGNORECASE,
)
_RULE: Final = re.compile(r"[-=_*\s]{3,}")
_FEWEST, _TOP, _BELOW = 3, 200, 4


def read_mails(file: RawFile, settings: Settings) -> Document:
    """Every mail as a record of whoever sent it; who answers is an agent.

    Raises:
        InputError: it is no text.
    """
    return mails_document(decode_file(file, settings), settings, format_="txt")


def mails_document(text: str, settings: Settings, *, format_: str) -> Document:
    """The mails of a text that holds several."""
    lines = text.split("\n")
    mails = list(mails_in(lines))
    document = compose(with_chats(threads_of(mails, settings)), format_=format_, kind="ticket")
    above = enumerate(lines[: mails[0].line - 1], start=1)
    return replace(
        document,
        left_out=(
            *document.left_out,
            *(Passage.at(n, line, ABOVE) for n, line in above if line.strip()),
        ),
    )


def holds_mails(text: str) -> bool:
    """Whether a text begins with the head of a mail, below a title, and three people sent some, or two, one to a desk.

    Right below another line `From:` is a field of a ticket.
    """
    if not any("@" in line and _SENDER.match(line) for line in text[:_TOP].lstrip().split("\n")):
        return False
    lines = text.split("\n")
    mails = list(mails_in(lines))
    fields = bool(mails) and mails[0].line > 1 and bool(lines[mails[0].line - 2].strip(" -_=*"))
    senders = len({mail.author for mail in mails})
    desk = senders > 1 and any(sounds_generic(address) for mail in mails for address in mail.to)
    return (desk or senders >= _FEWEST) and not fields


def mails_in(lines: Sequence[str], *, addressed: bool = True) -> Iterator[Post]:
    """Each mail with the line of its head; nothing of what stands above the first.

    Args:
        lines: Of the text.
        addressed: Whether every sender has an address; in a desk's own thread some have a name alone.
    """
    heads = [
        n
        for n, line in enumerate(lines)
        if ("@" in line or not addressed) and _begins(lines[n : n + _BELOW])
    ]
    for place, end in zip(heads, [*heads, len(lines)][1:], strict=True):
        block = [line.strip() for line in lines[place:end]]
        body = next((n for n, line in enumerate(block) if line and not HEADER.match(line)), end)
        said = (line for line in block[body:] if not _RULE.fullmatch(line))
        mail = _mail(block[:body], "\n".join(said).strip())
        yield replace(mail, line=place + 1, locator=f"line {place + 1}")


def _begins(lines: Sequence[str]) -> bool:
    sender, *below = map(str.strip, lines)
    return bool(_SENDER.match(sender)) and any(map(HEADER.match, below))


def _mail(head: Sequence[str], text: str) -> Post:
    sender, *fields = [line.partition(":")[2].strip() for line in head]
    subject = next((line.partition(":")[2] for line in head if _SUBJECT.match(line)), "")
    return Post(
        record_id="",
        text=text,
        subject=subject.strip(),
        author=make_author(name=sender),
        date=next(filter(None, map(normalise_date, fields)), ""),
        to=tuple(address.lower() for _, address in getaddresses(fields) if "@" in address),
        markup="text",
    )


READER = Reader(
    format="txt", suffixes=(), recognises=lambda file: holds_mails(typed(file)), read=read_mails
)
