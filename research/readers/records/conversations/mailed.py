"""A whole thread of mails in one text: each below its own `From:` and `Date:`, the first at the top."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from research.model import Role
from research.readers.document import Author
from research.readers.records.authorship.authors import author_key, make_author
from research.readers.records.authorship.sides import named_side
from research.readers.records.cleaning.clean import clean
from research.readers.records.cleaning.dates import normalise_date
from research.readers.records.posts import Post
from research.readers.records.tables.table import written
from research.text.boilerplate import HEADER
from research.text.printed import SENDER

_SENDER = re.compile(rf"(?:{SENDER})\s?[:：]\s*(?P<who>\S.*)", re.IGNORECASE)
_DATE = re.compile(r"(?:Date|Sent|Datum|Gesendet|Envoyé|Fecha|Enviado|Data|Inviato|Verzonden)\s?:\s*(?P<when>\S.*)", re.IGNORECASE)  # fmt: skip
_ADDRESS = re.compile(r"<?([^\s<>@]+@[^\s<>@]+)>?")
_RULE = re.compile(r"[-=_*\s]{3,}")
_SAMPLE, _SHARE = 200, 0.3


@dataclass(slots=True, kw_only=True)
class _Mail:
    author: Author
    when: str = ""
    lines: list[str]


def are_threads(cells: Sequence[str]) -> bool:
    """Whether the cells of a column begin with the head of a mail, each, and some hold several."""
    filled = written(cells[:_SAMPLE])
    threads = [_mails(clean(cell)) for cell in filled]
    begun = sum(1 for one in threads if one)
    return begun > _SHARE * len(filled) and any(len(one) > 1 for one in threads)


def mail_posts(first: Post) -> Iterator[Post]:
    """Each mail as a text of its sender: the record's owner, who else wrote first, or whoever answers."""
    mails = _mails(clean(first.text, markup=first.markup))
    if not mails:
        yield first
        return
    owner = first.author if author_key(first.author) else mails[0].author
    for number, mail in enumerate(mails):
        mine = _is_one(mail.author, owner)
        yield replace(
            first,
            text="\n".join(mail.lines).strip(),
            markup="text",
            part=f"{first.part}.{number + 1}".lstrip(".") if number else first.part,
            role="participant" if mine else _side(mail.author),
            author=owner if mine else mail.author,
            date=normalise_date(mail.when) or (first.date if not number else ""),
        )


def _mails(text: str) -> list[_Mail]:
    """The mails of a text that begins with the head of one; none of any other."""
    mails: list[_Mail] = []
    lines = text.strip().split("\n")
    in_head = False
    for number, line in enumerate(lines):
        plain = line.strip()
        sender = _SENDER.match(plain)
        if sender and any(HEADER.match(one.strip()) for one in lines[number + 1 : number + 3]):
            mails.append(_Mail(author=_author(sender["who"]), lines=[]))
            in_head = True
        elif not mails:
            return []
        elif in_head and HEADER.match(plain):
            if when := _DATE.match(plain):
                mails[-1].when = when["when"]
        elif not _RULE.fullmatch(plain):
            in_head = False
            mails[-1].lines.append(line)
    return mails


def _author(who: str) -> Author:
    address = _ADDRESS.search(who)
    name = _ADDRESS.sub("", who).strip(" \"'")
    return make_author(email=address[1] if address else "", name=name)


def _is_one(writer: Author, owner: Author) -> bool:
    same = {one.casefold() for one in (writer.email, writer.name) if one}
    return not same.isdisjoint({one.casefold() for one in (owner.email, owner.name) if one})


def _side(writer: Author) -> Role:
    """Of somebody whose record it is not."""
    return named_side(writer.name) or "unknown"
