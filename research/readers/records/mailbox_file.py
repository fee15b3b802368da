"""Mailboxes (mbox) and single messages (eml): a thread is a record, a message one of its texts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime

from research.errors import InputError
from research.readers.codepages import code_page
from research.readers.document import Document, Passage, RawFile, Reader
from research.readers.records.authorship.authors import make_author, staff_test, writer_in
from research.readers.records.authorship.behaviour import desks_in
from research.readers.records.cleaning.clean import Markup
from research.readers.records.cleaning.dates import normalise_date
from research.readers.records.conversations.chats import with_chats
from research.readers.records.posts import Post, compose
from research.settings import Settings

_ID = re.compile(r"<([^<>\s]+)>")
_BULK = frozenset({"bulk", "junk", "auto_reply", "auto-reply"})
_ROBOTS = re.compile(r"(mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?)\b")
AUTOMATIC = "sent by a machine: auto-reply, bounce or bulk mail"
UNREADABLE = "message that could not be read"
_START = re.compile(rb"^From [^\s]{1,200} [^\n]{0,80}?\d\d:\d\d[^\n]{0,80}\n", re.MULTILINE)
_QUOTED_START = re.compile(rb"^>(>*From )", re.MULTILINE)
_HEADER = re.compile(rb"^[A-Za-z][A-Za-z0-9-]{1,40}:[ \t]?[^\n]*\n", re.MULTILINE)
_MAIL_HEADERS = re.compile(
    rb"^(Message-ID|Received|MIME-Version|Return-Path|Delivered-To):", re.IGNORECASE | re.MULTILINE
)
_SENDER = re.compile(rb"^From:[^\n]*@", re.IGNORECASE | re.MULTILINE)
_SHOWN = re.compile(rb"^(To|Subject|Date|Sent|Cc):", re.IGNORECASE | re.MULTILINE)
_FROM = re.compile(rb"^From:", re.IGNORECASE | re.MULTILINE)
_PROBE = 8_000


def read_mailbox(file: RawFile, settings: Settings) -> Document:
    """Every message as one text of its thread; who answers for the mailbox is an agent.

    Raises:
        InputError: there is no message in it.
    """
    mails: list[Post] = []
    left: list[Passage] = []
    for number, data in enumerate(_split(file.data), start=1):
        where = f"message {number}"
        try:
            mails.append(replace(parse_mail(data), locator=where, line=number))
        except (Exception, RecursionError):  # noqa: BLE001 -- the package fails in many ways on spam
            left.append(Passage.at(number, "", UNREADABLE, locator=where))
    if not any(mail.text or mail.subject for mail in mails):
        raise InputError(
            f"{file.id}: it holds no mail with words", hint="export the mailbox as mbox"
        )
    document = compose(with_chats(threads_of(mails, settings)), format_="mbox", kind="ticket")
    return replace(document, left_out=document.left_out + tuple(left))


def _split(data: bytes) -> Iterator[bytes]:
    data = data.replace(b"\r\n", b"\n").lstrip()
    starts = [
        hit
        for hit in _START.finditer(data)
        if hit.start() == 0 or data[hit.start() - 2 : hit.start()] == b"\n\n"
    ]
    if not starts or starts[0].start() != 0:
        yield data
        return
    ends = [hit.start() for hit in starts[1:]] + [len(data)]
    for hit, end in zip(starts, ends, strict=True):
        yield _QUOTED_START.sub(rb"\1", data[hit.end() : end])


def threads_of(mails: Sequence[Post], settings: Settings) -> Iterator[Post]:
    """Those of a thread together, with the side of whoever wrote each."""
    staff = desks_in([(mail.author.email, mail.to) for mail in mails])
    is_staff = staff_test(settings.tickets.agents)
    threads: dict[str, list[Post]] = {}
    for mail in mails:
        threads.setdefault(mail.record_id or f"message-{mail.line}", []).append(mail)
    for thread, group in threads.items():
        for place, mail in enumerate(group):
            ours = mail.author.email in staff or is_staff(mail.author)
            yield replace(
                mail,
                record_id=thread,
                part=(mail.part or str(mail.line)) if place else "",
                role="agent" if ours else "participant",
            )


def parse_mail(data: bytes) -> Post:
    """A message as a text of the thread that it is in; anything may be missing, and then it is empty."""
    message = message_from_bytes(data)
    text, markup = _body(message)
    own = next(iter(_ID.findall(_header(message, "Message-ID"))), "")
    above = _ID.findall(_header(message, "References") or _header(message, "In-Reply-To"))
    people = getaddresses([_header(message, "From")]) or [("", "")]
    author = make_author(name=people[0][0], email=people[0][1])
    others = [_header(message, field) for field in ("To", "Cc", "Delivered-To")]
    automatic = _is_automatic(message, author.email) and writer_in(text, author) is author
    return Post(
        record_id=above[0] if above else own,
        text=text,
        part=own,
        subject=_header(message, "Subject"),
        author=author,
        date=_date(_header(message, "Date")),
        to=tuple(address.lower() for _, address in getaddresses(others) if address),
        markup=markup,
        reason=AUTOMATIC if automatic else "",
    )


def _header(message: Message, field: str) -> str:
    raw = message.get(field)
    if raw is None:
        return ""
    try:
        shown = str(make_header(decode_header(str(raw))))
    except (LookupError, ValueError):  # an unknown or lying charset
        shown = str(raw)
    return " ".join(shown.encode("utf-8", "replace").decode("utf-8").split())


def _date(text: str) -> str:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return normalise_date(text)
    aware = moment.astimezone(UTC) if moment.tzinfo else moment
    return normalise_date(aware.isoformat())


def _is_automatic(message: Message, sender: str) -> bool:
    submitted = _header(message, "Auto-Submitted").lower()
    return (
        (bool(submitted) and submitted != "no")
        or _header(message, "Precedence").lower() in _BULK
        or bool(_header(message, "X-Autoreply") or _header(message, "X-Autorespond"))
        or bool(_ROBOTS.match(sender))
    )


def _body(message: Message) -> tuple[str, Markup]:
    """The plain part, else the HTML part; attachments are no words of the message."""
    found: dict[str, list[str]] = {"text/plain": [], "text/html": []}
    for part in message.walk():
        kind = part.get_content_type()
        if kind in found and part.get_content_disposition() != "attachment":
            found[kind].append(_payload(part))
    plain, html = ("\n".join(texts) for texts in found.values())
    return (plain, "text") if plain.strip() else (html, "html")


def _payload(part: Message) -> str:
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return ""
    for charset in (part.get_content_charset() or "utf-8", "utf-8", code_page(data) or "cp1252"):
        try:
            return data.decode(charset)
        except (LookupError, ValueError):
            continue
    return data.decode("latin-1")


def _recognises(file: RawFile) -> bool:
    start = file.data[:_PROBE].lstrip().replace(b"\r\n", b"\n")
    if _START.match(start):
        return bool(_FROM.search(start))
    if not _HEADER.match(start) or not _FROM.search(start):
        return False
    return bool(_MAIL_HEADERS.search(start)) or _is_pasted(start.partition(b"\n\n")[0])


def _is_pasted(head: bytes) -> bool:
    """Whether it is the head of a mail as people copy it from their program: no technical headers."""
    return bool(_SENDER.search(head)) and len(set(map(bytes.lower, _SHOWN.findall(head)))) > 1


READER = Reader(
    format="mbox", suffixes=(".mbox", ".eml", ".mbx"), recognises=_recognises, read=read_mailbox
)
