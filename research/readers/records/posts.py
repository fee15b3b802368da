"""Posts: the texts of any record before they are cleaned, and the document that is made of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count, groupby
from operator import attrgetter
from typing import Final, Literal

from research.model import Kind, Role
from research.readers.document import Author, Document, Passage, Utterance
from research.readers.records.authorship.authors import writer_in
from research.readers.records.cleaning.clean import Markup, clean, is_digest, is_placeholder, tidy

NOBODY = Author()
EMPTY = "record without text"
PLACEHOLDER = "a placeholder in an empty field"
DIGEST = "a hash where the text was removed"
INTERNAL = "internal note"
AGAIN = "the same record again"
PRINTED = "a title that a program wrote"
EVENT = "event of the chat, nobody's words"
BOT = "message of a bot"
SAME = "repeats the record's first text"


_PRINTED = re.compile(
    r"(?:conversation|chat|call|sms|text message|message|facebook message|video call) (?:with|from|by) .{1,80}"
    r"|(?:incoming|missed|outgoing|outbound|inbound|abandoned|answered|returned) (?:phone )?call\b.{0,80}"
    r"|(?:new |abandoned )?voice ?mail (?:from|left by)\b.{0,80}|(?:offline message|chat transcript) from .{1,80}"
    r"|(?:eingehender|verpasster|ausgehender) anruf\b.{0,80}|appel (?:entrant|manqué|sortant)\b.{0,80}"
    r"|llamada (?:entrante|perdida|saliente)\b.{0,80}|\(?no subject\)?|scrubbed",
    re.IGNORECASE,
)
"""What telephones and chats call the tickets that they open."""
_BEFORE_NAME: Final = 2
_LONGEST_PRINTED: Final = 120


_SHARED: Final = re.compile(r"RT @\w{1,40}:")
PASSED_ON = "somebody else's post, passed on"
_EVENTS: Final = re.compile(
    r"(?:joined the server|pinned a message|started a thread|changed the channel icon|removed a recipient|boosted the server)\.",
    re.IGNORECASE,
)
"""What Discord's exporter writes for a member."""
_NOBODYS: Final = (
    (PLACEHOLDER, is_placeholder),
    (DIGEST, is_digest),
    (EVENT, _EVENTS.fullmatch),
    (PASSED_ON, _SHARED.match),
)
"""Why a text is no evidence, and the test that tells."""


@dataclass(slots=True, kw_only=True)
class Post:
    """One text of a record before it is cleaned.

    Nothing changes it, but freezing takes three quarters of the time of making one, for every row.
    """

    record_id: str
    text: str
    locator: str = ""
    line: int = 0
    part: str = ""
    subject: str = ""
    """The ticket's subject, the review's title or the survey's question."""
    title: bool = True
    """The subject stands for the text when the text is empty; a survey's question does not."""
    author: Author = NOBODY
    role: Role | Literal[""] = "participant"
    date: str = ""
    to: tuple[str, ...] = ()
    """The addresses that a mail went to, in lower case."""
    markup: Markup = ""
    """What the format promises the text to be written in."""
    reason: str = ""
    """Why it is no evidence, when the format says so: an internal note, a join message."""
    rating: str = ""
    """The stars or the score that go with it: 2/5."""


def nth(first: Post, number: int, text: str) -> Post:
    """The post of one part of the first one's text; parts are counted from 0."""
    part = f"{first.part}.{number + 1}".lstrip(".") if number else first.part
    return replace(first, text=text, markup="text", part=part)


def compose(posts: Iterable[Post], *, format_: str, kind: Kind) -> Document:
    """The document: each post an utterance, or a passage with the reason why not.

    Within a ticket a text that was already there is left out: helpdesks repeat the description as
    the first comment. Two questions of a survey may have the same answer.
    """
    said: dict[tuple[str, str], Utterance] = {}
    left: list[Passage] = []
    for _, group in groupby(posts, key=attrgetter("record_id")):
        for made in _record(tuple(group)):
            if isinstance(made, Passage):
                left.append(made)
            else:
                _add(made, said, left)
    return Document(
        format=format_, kind=kind, utterances=tuple(said.values()), left_out=tuple(left)
    )


def _add(made: Utterance, said: dict[tuple[str, str], Utterance], left: list[Passage]) -> None:
    """A record that comes again is left out; one that comes again with other words is kept."""
    own = part = made.part
    for number in count(2):
        there = said.setdefault((made.record_id, part), made)
        if there is made:
            return
        if there.text == made.text:
            break
        part = f"{own or '1'}#{number}"
        made = replace(made, part=part)
    left.append(made.left_out(AGAIN))


def _record(posts: Sequence[Post]) -> Iterator[Utterance | Passage]:
    seen: set[str] = set()
    for post in posts:
        subject = clean(post.subject) if post.subject else ""
        text = clean(post.text, markup=post.markup) if post.text else ""
        reason = post.reason
        if not text and post.title and not post.part:
            text, subject = subject, ""
            reason = reason or (PRINTED if _PRINTED.fullmatch(text) else "")
        reason = reason or _reason(text, seen) or (PRINTED if _is_printed(text, subject) else "")
        if reason:
            yield Passage.at(post.line, text or subject, reason, locator=post.locator)
            continue
        if post.title and len(posts) > 1:
            seen.add(_squeezed(text))
        yield _utterance(post, text, "" if text == subject else subject)


def _utterance(post: Post, text: str, question: str) -> Utterance:
    return Utterance(
        text=text,
        locator=post.locator,
        role=post.role,
        record_id=tidy(post.record_id),
        part=tidy(post.part),
        author=writer_in(text, post.author),
        question=question,
        date=post.date,
        to=post.to,
        lines=(post.line, post.line),
        rating=post.rating,
    )


def _reason(text: str, seen: set[str]) -> str:
    if not text:
        return EMPTY
    for reason, says in _NOBODYS:
        if says(text):
            return reason
    return SAME if seen and _squeezed(text) in seen else ""


def _is_printed(text: str, subject: str) -> bool:
    """Whether a chat's ticket says with whom it was, as its title does: `Conversa com Ana Rey`."""
    if not subject or len(text) > _LONGEST_PRINTED:
        return False
    named, called = text.split()[_BEFORE_NAME:], subject.split()[_BEFORE_NAME:]
    return bool(called) and named == called and bool(_PRINTED.fullmatch(text))


def _squeezed(text: str) -> str:
    return "".join(text.split()).casefold()
