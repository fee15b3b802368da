"""Reviews and posts copied from a page: who wrote, then when or how many stars, then the words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from research.readers.decode import decode_file, typed
from research.readers.document import Document, Passage, RawFile, Reader
from research.readers.records.authorship.sides import named_side
from research.readers.records.pasted import opens_record
from research.readers.records.tables.table import Table
from research.readers.records.tables.tabular import read_table
from research.readers.records.tables.worded import opens_reply
from research.readers.transcript.labelling.roles import (
    PARTICIPANT_CODE,
    asks_questions,
    looks_like_name,
)
from research.settings import Settings

TOP: Final = "text above the first post"
PAGE: Final = "the page's own words, again and again"

_WHEN: Final = (
    r"(?P<when>\b(?:\d{1,3}|an?|one) ?(?:min(?:ute)?|hour|hr|day|week|wk|month|mo|year|yr|[hdwmy])s? ago\b"
    r"|\b(?:vor|il y a|hace|há) (?:\d{1,3}|eine[rmn]?|une?|una?|um) (?!uhr)[^\W\d]{3,8}"
    r"|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{4}-\d\d-\d\d\b"
    r"|\b\d{1,2}\.? (?:de )?[^\W\d]{3,10}\.?,? (?:de )?\d{4}\b|\b[^\W\d]{3,10}\.? \d{1,2},? \d{4}\b)"
)
_STAMP: Final = re.compile(
    r"(?P<stars>(?=[☆✩]*[★⭐✭])[★☆⭐✭✩]{1,10}|\b[1-5](?:[.,]\d)? ?(?:/|out of|von|sur|de|su) ?5\b)(?: stars)?"
    f"|{_WHEN}",
    re.IGNORECASE,
)
_BESIDE: Final = re.compile(
    r"(?:(?P<name>[^—–·•|]{2,40}?)\s*[—–·•|]\s*|(?:posted|asked|started) by (?P<by>\S{2,40}) (?:· )?)"
    rf"(?={_WHEN}).{{4,40}}",
    re.IGNORECASE,
)
"""gamer7 — 02/03/2026 10:15"""
_BY: Final = re.compile(r"\b(?:by|von|par|por)\b")
_BETWEEN: Final = re.compile(r"[•·|]|\d")
"""DE • 3 reviews: what a page says of a writer."""
_FIELD: Final = re.compile(r"([^\W\d][\w ]{0,30}):(?: \S+){1,5}")
_ENDS: Final = (".", "!", "?", ":", ";", ",")
_FEWEST, _TOP, _NAME, _NAME_WORDS, _STAMP_WORDS = 3, 6, 40, 4, 10
_HEAD: Final = 6
_HEADERS: Final = ("Name", "Date", "Rating", "Title", "Text", "Agent reply")
_Line = tuple[int, str]


@dataclass(slots=True, kw_only=True)
class _Post:
    """What stands above somebody's words, and the lines below it."""

    name: str
    date: str = ""
    rating: str = ""
    title: str = ""
    lines: int = 1
    """Of the head."""
    number: int = 0
    body: list[_Line] = field(default_factory=list)


def read_posts(file: RawFile, settings: Settings) -> Document:
    """The posts of a page, read like the rows of a table.

    Raises:
        InputError: it is no text.
    """
    posts = _posts(_filled(decode_file(file, settings)))
    page = _repeated(posts[1:])
    own = [line for post in posts[1:] for line in post.body if _key(line[1]) in page]
    left = [
        *(Passage.at(*line, TOP) for line in posts[0].body),
        *(Passage.at(*line, PAGE) for line in own),
    ]
    rated = _are_rated(posts)
    rows: list[tuple[int, list[str]]] = []
    for post in posts[1:]:
        said, reply = _apart(post, page)
        if rows and _answers(post, rated=rated):
            rows[-1][1][-1] += f"\n{said}"
        else:
            cells = [post.name, post.date, post.rating, post.title, said, reply]
            rows.append((post.number, [f"line {post.number}", *cells]))
    headers = ("Review ID" if rated else "Post ID", *_HEADERS)
    names = tuple((header,) for header in headers)
    table = Table(
        format="txt", headers=headers, names=names, rows=rows, before="line ", left_out=tuple(left)
    )
    return read_table(table, file_id=file.id, settings=settings)


def _filled(text: str) -> list[_Line]:
    return [(n, line.strip()) for n, line in enumerate(text.split("\n"), start=1) if line.strip()]


def _posts(lines: Sequence[_Line]) -> list[_Post]:
    """Every post in turn; the first is what stands above them all."""
    texts = [text for _, text in lines]
    posts, place = [_Post(name="")], 0
    while place < len(lines):
        if head := _head(texts[place : place + _HEAD]):
            head.number = lines[place][0]
            posts.append(head)
            place += head.lines
        else:
            posts[-1].body.append(lines[place])
            place += 1
    return posts


def _head(lines: Sequence[str]) -> _Post | None:
    """A name, and on its line or below it when or how many stars, and more of the kind."""
    if beside := _BESIDE.fullmatch(lines[0]):
        name = (beside["name"] or beside["by"]).strip(" *_")
        return _Post(name=name, date=beside["when"]) if _is_name(name) else None
    first = 2 if _is_between(lines[1:2]) else 1
    stamps = lines[first:]
    end = next((n for n, line in enumerate(stamps) if not _is_stamp(line)), len(stamps))
    if not end or not _is_name(lines[0]):
        return None
    found = [hit for line in stamps[:end] for hit in _STAMP.finditer(line)]
    stars = next((hit["stars"] for hit in found if hit["stars"]), "")
    return _Post(
        name=lines[0].strip("*_ "),
        date=next((hit["when"] for hit in found if hit["when"]), ""),
        rating=stars,
        title=_STAMP.sub("", stamps[0]).strip() if stamps[0].startswith(stars or "\n") else "",
        lines=first + end,
    )


def _is_name(line: str) -> bool:
    words = line.split()
    return (
        len(words) <= _NAME_WORDS
        and len(line) <= _NAME
        and (looks_like_name(line) or len(words) == 1)
        and (line[0].isalnum() or line[0] in "*@_")
        and not line.endswith(_ENDS)
        and ":" not in line
        and not any(map(str.isdigit, words))
        and not (asks_questions(line) or PARTICIPANT_CODE.fullmatch(line) or _STAMP.search(line))
    )


def _is_between(lines: Sequence[str]) -> bool:
    return any(
        len(line.split()) <= _NAME_WORDS and _BETWEEN.search(line) and not _is_stamp(line)
        for line in lines
    )


def _is_stamp(line: str) -> bool:
    """Whether a line says when, or how many stars, and hardly anything else, such as by whom."""
    short = len(line.split()) <= _STAMP_WORDS and not line.endswith(_ENDS)
    named = _BY.search(line) or _BESIDE.fullmatch(line)
    return short and bool(_STAMP.search(line)) and not named


def _are_rated(posts: Sequence[_Post]) -> bool:
    return 2 * sum(bool(post.rating) for post in posts[1:]) >= len(posts) - 1


def _answers(post: _Post, *, rated: bool) -> bool:
    """Whether it is a company's: below reviews, by whoever gives no stars."""
    return rated and not post.rating


def _apart(post: _Post, page: frozenset[str]) -> tuple[str, str]:
    """What somebody wrote, and what the company answered below it."""
    texts = [text for _, text in post.body]
    at = next((place for place, text in enumerate(texts) if opens_reply(text)), len(texts))
    parts = (texts[:at], texts[at:])
    said, reply = ("\n".join(one for one in part if _key(one) not in page) for part in parts)
    return said, reply


def _repeated(posts: Sequence[_Post]) -> frozenset[str]:
    """Lines that stand below half of all heads: Helpful, 12 people found this useful."""
    times = Counter(key for post in posts for key in {_key(text) for _, text in post.body})
    return frozenset(key for key, n in times.items() if n >= max(_FEWEST, len(posts) / 2))


def _key(line: str) -> str:
    """What lines share that differ in a number, or in the value of a field."""
    found = _FIELD.fullmatch(line)
    return found[1] if found else re.sub(r"\d+", "0", line).casefold()


def _recognises(file: RawFile) -> bool:
    """By heads from the top on, of which half and more are different people's."""
    text = typed(file)
    if len(list(islice(_STAMP.finditer(text), _FEWEST))) < _FEWEST:
        return False
    lines = _filled(text)
    fields = any(opens_record(line) for _, line in lines[:_TOP])  # and no heads
    posts = _posts(lines)
    rated = _are_rated(posts)
    written = [post.name for post in posts[1:] if not _answers(post, rated=rated)]
    names = set(written)
    several = len(names) >= _FEWEST and 2 * len(names) >= len(written) and not fields
    sided = len(names) > 1 and len(written) >= _FEWEST and any(map(named_side, names))
    return (several or sided) and len(posts[0].body) < _TOP


READER = Reader(format="txt", suffixes=(), recognises=_recognises, read=read_posts)
