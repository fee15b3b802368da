"""Reviews and posts copied from a page: who wrote, then when or how many stars, then the words."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from pathlib import PurePosixPath
from typing import Final

from research.readers.decode import decode_file, typed
from research.readers.document import Document, Passage, RawFile, Reader
from research.readers.records.authorship.company_signs import named_side
from research.readers.records.pasted.numbered import opens_record
from research.readers.records.pasted.page_heads import Line, PagePost, posts_of
from research.readers.records.pasted.page_lines import (
    has_letters,
    is_badge,
    is_clocked,
    key_of,
    tells_time,
)
from research.readers.records.tables.columns import normalise
from research.readers.records.tables.header_words import opens_reply
from research.readers.records.tables.table import Table
from research.readers.records.tables.tabular import read_table
from research.settings import Settings
from research.text.wordings import words

TOP: Final = "text above the first post"
PAGE: Final = "the page's own words, again and again"

_FIELD: Final = re.compile(r"([^\W\d][\w ]{0,30}):(?: \S+){1,5}")
_TO: Final = re.compile(r"(?:to|an|à|para|aan|til|till) ?: ?(?P<whom>\S.{0,60})", re.IGNORECASE)
_FEWEST, _TOP, _MOST = 3, 6, 0.5
_CHATS: Final = words(
    "chat chats slack teams discord channel kanal messages nachrichten thread feedback kundenfeedback"
)
"""In a file's name, by which its times are those of a clock."""
_HEADERS: Final = ("Name", "Date", "Rating", "Title", "Text", "Agent reply")


def read_posts(file: RawFile, settings: Settings) -> Document:
    """The posts of a page, read like the rows of a table.

    Raises:
        InputError: it is no text.
    """
    top, *posts = _posts(file, decode_file(file, settings))
    desk = _desk(posts)
    repeated = _repeated(posts)
    left = [Passage.at(*line, TOP) for line in top.body]
    rated = _are_rated(posts)
    rows: list[tuple[int, list[str]]] = []
    for post in posts:
        known = {*repeated, _key(post.name)}
        pages = [line for line in post.body if _is_pages(line[1], known)]
        left.extend(Passage.at(*line, PAGE) for line in pages)
        said, reply = _apart([text for _, text in post.body], known)
        if rows and (_answers(post, rated=rated) or post.name == desk):
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


def _filled(text: str) -> list[Line]:
    return [(n, line.strip()) for n, line in enumerate(text.split("\n"), start=1) if line.strip()]


def _posts(file: RawFile, text: str) -> list[PagePost]:
    lines = _filled(text)
    named = not _CHATS.isdisjoint(normalise(PurePosixPath(file.id).stem).split())
    return _addressed(posts_of(lines, clocks=named or is_clocked(line for _, line in lines)))


def _addressed(posts: list[PagePost]) -> list[PagePost]:
    """The posts with whom each went to, where some went to a desk: `To: Larch Support` below the head."""
    below = [(post, _TO.fullmatch(post.body[0][1])) for post in posts if post.body]
    sent = [(post, found["whom"]) for post, found in below if found]
    if any(named_side(whom) for _, whom in sent):
        for post, whom in sent:
            post.to = whom
            del post.body[0]
    return posts


def _are_rated(posts: Sequence[PagePost]) -> bool:
    return 2 * sum(bool(post.rating) for post in posts) >= len(posts)


def _answers(post: PagePost, *, rated: bool) -> bool:
    """Whether it is a company's: marked as the page's, to a customer, or below reviews by whoever gives no stars."""
    return post.owner or (rated and not post.rating) or bool(post.to and not named_side(post.to))


def _desk(posts: Sequence[PagePost]) -> str:
    """Who answers three others, and opens nothing, on a page where nobody else writes twice; or nobody."""
    (name, n), *others = Counter(post.name for post in posts).most_common(2)
    once = all(times == 1 for _, times in others)
    chat = all(post.clock for post in posts)
    return name if n >= _FEWEST and once and name != posts[0].name and not chat else ""


def _apart(texts: Sequence[str], repeated: Collection[str]) -> tuple[str, str]:
    """What somebody wrote, and what the company answered below it."""
    at = next((place for place, text in enumerate(texts) if opens_reply(text)), len(texts))
    said, reply = (
        "\n".join(one for one in part if not _is_pages(one, repeated))
        for part in (texts[:at], texts[at:])
    )
    return said, reply


def _is_pages(line: str, repeated: Collection[str]) -> bool:
    """Whether a line below a head is none of the writer's."""
    return _key(line) in repeated or is_badge(line) or tells_time(line) or not has_letters(line)


def _repeated(posts: Sequence[PagePost]) -> frozenset[str]:
    """Lines that stand below half of all heads, or are counts, other ones twice: Helpful, 12 people found this useful, 2 likes."""
    wordings: dict[str, list[str]] = defaultdict(list)
    for post in posts:
        for key, text in {_key(text): text for _, text in post.body}.items():
            wordings[key].append(text)
    most = max(_FEWEST, _MOST * len(posts))
    return frozenset(
        key
        for key, texts in wordings.items()
        if len(texts) >= most or ("0" in key and len(key.split()) <= _FEWEST and len({*texts}) > 1)
    )


def _key(line: str) -> str:
    """What lines share that differ in a number, or in the value of a field."""
    found = _FIELD.fullmatch(line)
    return found[1] if found else key_of(line)


def _recognises(file: RawFile) -> bool:
    """By heads from the top on, of which half and more are different people's, or by several in a chat where nobody asks."""
    text = typed(file)
    filled = _filled(text)
    top, *posts = _posts(file, text)
    fields = any(opens_record(line) for _, line in filled[:_TOP])  # and no heads
    desks = len(posts) > 1 and any(post.to for post in posts)
    return len(top.body) < _TOP + len(posts) and (desks or _are_several(posts, sided=fields))


def _are_several(posts: Sequence[PagePost], *, sided: bool) -> bool:
    """Whether most are different people's, or several people's that chat and none of whom asks the others."""
    rated = _are_rated(posts)
    written = [post for post in posts if not _answers(post, rated=rated)]
    names = Counter(post.name for post in written)
    if len(written) < _FEWEST or len(names) < 2:  # noqa: PLR2004
        return False
    if sided or len(names) < _FEWEST:
        return any(map(named_side, names))
    if not all(post.clock for post in written):
        return 2 * len(names) >= len(written)
    asked = Counter(post.name for post in written if any("?" in text for _, text in post.body))
    return not any(n >= _FEWEST and 2 * n > names[name] for name, n in asked.items())


READER = Reader(format="txt", suffixes=(), recognises=_recognises, read=read_posts)
