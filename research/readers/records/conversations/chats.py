"""A whole chat in one text: `(10:02) Ana: It hangs`, one line after the other, or all on one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from research.model import Role
from research.readers.document import Author
from research.readers.records.authorship.behaviour import answerers
from research.readers.records.authorship.company_signs import named_side
from research.readers.records.authorship.side_words import AUTHOR_ROLES, LABELS
from research.readers.records.cleaning.clean import clean
from research.readers.records.posts import Post, nth
from research.readers.records.tables.columns import normalise
from research.readers.records.tables.table import Table, share, written
from research.readers.transcript.marks.notices import NOTICE, is_notice
from research.text.ticket.boilerplate import FIELD, HEADER

_CLOCK = r"[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?[\])]?\s*[-–|]?\s*"
_WORDS = "|".join(sorted((word.replace(" ", "[ _-]?") for word in LABELS), key=len, reverse=True))
_LABEL = re.compile(
    rf"(?<!\S)(?:{_CLOCK})?[\[(*<]*(?P<who>{_WORDS})(?: ?\d{{1,2}})?[\])*>]*\s?:[*\s]",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s+(?:[|/;•–—-]+\s*)?\Z")
"""What exports put between two turns: a space, or a mark between spaces."""
_OF_DAY = r"(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}[,T ]\s*)?\d{1,2}:\d{2}(?::\d{2}(?:\.\d{3})?)?(?: ?[AaPp][Mm])?(?: ?UTC|Z)?"
_TIME = rf"(?:{_OF_DAY}|(?:\d{{1,2}}h )?(?:\d{{1,2}}m )?\d{{1,2}}s(?= ?[\])]))"
"""A clock's, or in brackets what has passed since a chat began: ( 1m 12s )."""
_SAID = re.compile(
    rf"(?P<stamp>[\[(]? ?{_TIME} ?[\])]?\s*[-–|:]?\s*)?(?:\*\*)?(?P<who>[^\W\d_][\w .'’()&#@|-]{{0,40}}?)(?:\*\*)?"
    rf"\s*(?P<later>[\[(]{_TIME}[\])])?\s*:(?:\*\*)?(?:\s+(?P<words>.*)|$)"
)
_STAMP = re.compile(rf"\s*[\[(]? ?{_TIME} ?[\])]?\s*[-–|:]?\s*")
_SAMPLE, _CHATS, _LINES, _SIDES, _MOST_SPEAKERS = 200, 0.3, 3, 2, 6
_LABELLED = 0.5
_ABOVE = 6


def on_lines(text: str) -> str:
    """The text with every turn on a line of its own; as it is where it is no talk on one line.

    It is one when it begins with a role's label and holds a label of another side, spelt with the
    same capitals: "Customer: your agent: rude" is one customer's. Lines that begin with labels
    say themselves where turns begin.
    """
    first = _LABEL.match(text)
    if first is None:
        return text
    found = [one for one in _LABEL.finditer(text) if _form(one) == _form(first)]
    begins = sum(1 for one in found if text[: one.start()].rpartition("\n")[2].strip() == "")
    if begins > 1 or len({LABELS.get(_plain(one)) for one in found}) < 2:  # noqa: PLR2004
        return text
    ends = [one.start() for one in found[1:]] + [len(text)]
    turns = (text[one.start() : end] for one, end in zip(found, ends, strict=True))
    return "\n".join(_BETWEEN.sub("", turn) for turn in turns)


def _plain(label: re.Match[str]) -> str:
    return normalise(label["who"])


def _form(label: re.Match[str]) -> tuple[bool, bool]:
    return label["who"][:1].isupper(), label["who"].isupper()


def chat_posts(
    first: Post, *, owner: Author, staff: frozenset[str], assigned: str = ""
) -> Iterator[Post]:
    """What each side of a chat said; the text as it is where nobody is named in it.

    Args:
        first: The whole chat.
        owner: Whose record it is in.
        staff: Names of those who answer, in lower case.
        assigned: The name of the agent whose record it is.
    """
    said = _lines(on_lines(clean(first.text, markup=first.markup)))
    names = list(dict.fromkeys(who for who, _ in said))
    if not any(names):
        yield first
        return
    sides = _sides(names, owner, staff | {assigned.casefold(), *assigned.casefold().split()[:1]})
    for number, (who, words) in enumerate(said):
        notice = not who and is_notice(words)
        yield replace(
            nth(first, number, words),
            role="bot" if notice else sides[who],
            author=owner if sides[who] == "participant" else Author(name=who),
            reason=NOTICE if notice else first.reason,
        )


def _sides(names: Sequence[str], owner: Author, staff: frozenset[str]) -> Mapping[str, Role]:
    """The owner of the record by name or id, staff by what is known of them; else who is left.

    Where everybody is "User" and a number the word tells no side: one number is the owner's.
    """
    sides: dict[str, Role] = {}
    owners = [who for who in names if owner.id and who.split()[-1:] == [owner.id]]
    for who in names:
        side = None if owners else _side_of(who)
        if who in owners or _is_one(who, owner.name):
            side = "participant"
        elif side is None and who and who.casefold() in staff:
            side = "agent"
        sides[who] = side or "unknown"
    left = [who for who in names if who and sides[who] == "unknown"]
    known = set(sides.values()) - {"unknown"}
    if len(left) == 1 and known and "participant" not in known:
        sides[left[0]] = "participant"
    return sides


def _side_of(label: str) -> Role | None:
    """What a label says: a word for a side, or a job that ends in one: "Billing Agent"."""
    plain = normalise(label).rstrip(" 0123456789")
    ends = AUTHOR_ROLES.get(plain.rpartition(" ")[2])
    return AUTHOR_ROLES.get(plain) or named_side(label) or (ends if ends == "agent" else None)


def chats_in(table: Table, column: int, records: Sequence[str]) -> frozenset[str] | None:
    """Who answers in the column's chats, in lower case; None when it holds texts of one writer each."""
    cells = table.column(column)
    return _answering(zip(records, map(clean, cells), strict=True)) if are_chats(cells) else None


def with_chats(posts: Iterable[Post]) -> Iterator[Post]:
    """The posts, with the chats among them split into their sides.

    Surely a chat, and no list or form that somebody pasted, is what has a time before most of its
    lines, or the customer's own name before some.
    """
    told = list(posts)
    likely = [place for place, post in enumerate(told) if post.text.count(":") >= _LINES]
    own = reversed(told) if likely else ()
    owners = {p.record_id: p.author for p in own if p.role == "participant"}
    chats: dict[int, str] = {}
    for place in likely:
        post = told[place]
        if post.reason or post.record_id not in owners:
            continue
        text = clean(post.text, markup=post.markup)
        if _is_surely_chat(text, owners[post.record_id]):
            chats[place] = text
    agents = {post.author.name.casefold() for post in told if post.role == "agent"}
    names = _answering((told[place].record_id, text) for place, text in chats.items())
    staff = frozenset(agents - {""}) | names
    for place, post in enumerate(told):
        if place in chats:
            yield from chat_posts(post, owner=owners[post.record_id], staff=staff)
        else:
            yield post


def _answering(texts: Iterable[tuple[str, str]]) -> frozenset[str]:
    """Who answers in many people's chats, given as pairs of record and cleaned text."""
    return answerers(
        [(record, who.casefold()) for record, text in texts for who, _ in _lines(on_lines(text))]
    )


def are_chats(cells: Sequence[str]) -> bool:
    """Whether the cells of a column are talks rather than texts of one writer each."""
    return share(cells[:_SAMPLE], lambda cell: ":" in cell and _is_chat(clean(cell))) >= _CHATS


def _is_surely_chat(text: str, owner: Author) -> bool:
    """Among texts of one writer each, where people copy a list or a form into theirs."""
    lines = written(text.split("\n"))
    labels = [found for line in lines if (found := _label(line))]
    stamped = sum(map(_is_stamped, labels))
    named = any(_is_one(found["who"].strip(), owner.name) for found in labels)
    return (named or stamped * 2 > len(lines)) and _is_chat(text)


def _is_chat(text: str) -> bool:
    """Names before most lines, one of them again: no form, whose fields come once each."""
    lines = written(on_lines(text).split("\n"))
    if _are_two_sides(lines):
        return True
    labels = list(map(_label, lines))
    stamped = (n for n, found in enumerate(labels[:_ABOVE]) if found and _is_stamped(found))
    labels = labels[next(stamped, 0) :]  # above it a program says when it began, and with whom
    names = Counter(found["who"] for found in labels if found)
    return (
        names.total() >= max(_LINES, _LABELLED * len(labels))
        and 1 < len(names) <= _MOST_SPEAKERS
        and max(names.values()) > 1
        and labels[0] is not None
    )


def _are_two_sides(lines: Sequence[str]) -> bool:
    """Whether all labels are words for sides, a participant's and another: two lines are a talk then."""
    first = _label(lines[0]) if len(lines) >= _SIDES else None
    if first is None or normalise(first["who"]) not in LABELS:
        return False
    labels = (found["who"] for line in lines if (found := _label(line)))
    sides = {LABELS.get(normalise(label), "") for label in labels}
    return "participant" in sides and len(sides) > 1 and "" not in sides


def _label(line: str) -> re.Match[str] | None:
    found = _SAID.match(line.strip())
    if found is None or _is_stamped(found) or normalise(found["who"]) in AUTHOR_ROLES:
        return found
    if " " in found["who"] and found["who"][0].islower():
        return None
    return None if FIELD.match(line) or HEADER.match(line) else found


def _is_stamped(found: re.Match[str]) -> bool:
    return bool(found["stamp"] or found["later"])


def _lines(text: str) -> list[tuple[str, str]]:
    """Who said what; a line without a name, or a time where others have one, goes on."""
    said: list[tuple[str, list[str]]] = []
    lines = [(line, _label(line)) for line in text.split("\n")]
    stamped = any(found and _is_stamped(found) for _, found in lines)
    for line, label in lines:
        found = label if label and (_is_stamped(label) or not stamped) else None
        stamp = _STAMP.match(line)
        bare = line[stamp.end() if stamp else 0 :].strip()
        if is_notice(bare):
            said += [("", [bare]), ("", [])]
        elif found:
            said.append((found["who"].strip(), [found["words"] or ""]))
        elif said:
            said[-1][1].append(line)
        else:
            said.append(("", [line]))
    return [(who, "\n".join(words).strip()) for who, words in said if any(map(str.strip, words))]


def _is_one(who: str, name: str) -> bool:
    """Whether a chat's name is the person's, or only their first."""
    mine, theirs = who.casefold().split(), name.casefold().split()
    return bool(mine) and (mine == theirs or mine == theirs[:1])
