"""A message as the e-mail package parses it, made safe to ask."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime

from research.readers.codepages import code_page
from research.readers.records.cleaning.clean import Markup
from research.readers.records.cleaning.dates import normalise_date

_ID = re.compile(r"<([^<>\s]+)>")
_BULK = frozenset({"bulk", "junk", "auto_reply", "auto-reply"})
_ROBOTS = re.compile(r"(mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """One message, decoded."""

    id: str
    thread: str
    """The id of the message that the thread began with."""
    sender: tuple[str, str]
    """Name and address."""
    recipients: tuple[str, ...]
    subject: str
    date: str
    text: str
    markup: Markup
    automatic: bool
    """A machine sent it: an auto-reply, a bounce, a bulk mail."""


def parse_mail(data: bytes) -> Mail:
    """The message's parts; anything may be missing, and then it is empty."""
    message = message_from_bytes(data)
    text, markup = _body(message)
    own = next(iter(_ID.findall(_header(message, "Message-ID"))), "")
    above = _ID.findall(_header(message, "References") or _header(message, "In-Reply-To"))
    people = getaddresses([_header(message, "From")]) or [("", "")]
    name, address = people[0]
    others = [_header(message, field) for field in ("To", "Cc", "Delivered-To")]
    return Mail(
        id=own,
        thread=above[0] if above else own,
        sender=(name, address.lower()),
        recipients=tuple(address.lower() for _, address in getaddresses(others) if address),
        subject=_header(message, "Subject"),
        date=_date(_header(message, "Date")),
        text=text,
        markup=markup,
        automatic=_is_automatic(message, address.lower()),
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
    for part in _leaves(message):
        kind = part.get_content_type()
        if kind in found and part.get_content_disposition() != "attachment":
            found[kind].append(_payload(part))
    plain = "\n".join(found["text/plain"])
    if plain.strip():
        return plain, "text"
    return "\n".join(found["text/html"]), "html"


def _leaves(message: Message) -> Iterator[Message]:
    return (part for part in message.walk() if not part.is_multipart())


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
