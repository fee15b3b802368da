"""Who wrote each row of a table, and on whose side they stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from email.utils import getaddresses

from research.model import Kind, Role
from research.readers.document import Author
from research.readers.records.authorship.authors import (
    author_key,
    by_owner,
    folded,
    names_of,
)
from research.readers.records.authorship.behaviour import (
    account_name,
    desks_called,
    desks_in,
    sides_of_texts,
)
from research.readers.records.authorship.company_signs import is_ranked, named_side
from research.readers.records.authorship.reply_rows import answering_rows, is_public, parents
from research.readers.records.authorship.side_columns import told_sides
from research.readers.records.tables.cells import Ids, authors
from research.readers.records.tables.roles import Roles
from research.readers.records.tables.table import Table
from research.text.wordings import words

_WHO = ("author_id", "email", "name")
_WRITES = words("author sender commenter commented writer poster from created")
"""Words of headers that say who wrote this text, not whose ticket it is."""
_ASKS = words("requester customer contact reporter client visitor caller raised opened end")
"""Words of headers that say whose ticket it is."""
_PAIRS = (
    ("requester id", "submitter id"),
    ("requester email", "submitter email"),
    ("requester name", "submitter name"),
    ("requester", "submitter"),
)
"""The requester of a ticket, and who filed it."""
_TO = words("to to_address to_email toaddress recipient recipients an à para")
_RANKS = words("""
user_group usergroup member_group user_rank author_rank rank user_title author_title author_flair_text author_flair badge
""")
_LONGEST_RANK = 80
_COMMUNITY = words("post_id thread_id topic_id tweet_id discussion_id")
"""What is a record here is a public thread, where everybody is a user."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Writers:
    """Author and side of every row."""

    authors: Sequence[Author]
    roles: Sequence[Role]
    sided: bool = False
    """A column says the sides."""


def writers_of(
    table: Table, roles: Roles, ids: Ids, *, kind: Kind, order: Sequence[str]
) -> Writers:
    """Who wrote what, by the columns that say it, else by who opens records and who answers many.

    Args:
        table: The rows.
        roles: Columns by role.
        ids: The record of each row.
        kind: Only tickets are talks of two sides.
        order: The rows' dates, where they have one.
    """
    found = _writers(table, roles, ids, kind=kind, order=order)
    ranks = table.first_called(_RANKS)
    if kind != "ticket" or ranks is None:
        return found  # a badge beside a review is a buyer's
    sides = zip(found.roles, table.column(ranks), strict=True)
    return replace(
        found, roles=["agent" if is_ranked(rank[:_LONGEST_RANK]) else role for role, rank in sides]
    )


def _writers(table: Table, roles: Roles, ids: Ids, *, kind: Kind, order: Sequence[str]) -> Writers:
    writing = _writing(table, roles, ids)
    people, said = authors(table, writing), _texts(table, roles)
    if (told := told_sides(table, roles, ids, said)) is not None:
        return Writers(authors=people, roles=told, sided=True)
    in_time = sorted(range(len(order)), key=lambda place: (order[place], place))
    accounts = _accounts(table, roles)
    company: frozenset[str] = frozenset()
    if kind == "ticket" and said:
        posts = list(zip(ids.records, accounts, said, strict=True))
        company = desks_called([posts[place] for place in in_time])
    if kind != "ticket" or company or not _is_thread(table, roles, ids):
        sides = _by_submitter(table)
        if kind != "survey":
            below = answering_rows(table, roles, people)
            sides = ["agent" if a else side for a, side in zip(below, sides, strict=True)]
        if kind == "ticket":
            staff = _staff(table, people, accounts, company)
            sides = [staff.get(author_key(w), side) for w, side in zip(people, sides, strict=True)]
        return Writers(authors=people, roles=sides)
    staff = _assigned(table, roles, people) | _staff(table, people, accounts, company)
    sides = _sides(ids.records, people, places=in_time, staff=staff, texts=said)
    if writing is roles:
        return Writers(authors=people, roles=sides)
    return _with_asked(people, sides, authors(table, _family(table, roles, _ASKS)))


def _desks(table: Table, people: Sequence[Author]) -> frozenset[str]:
    """The keys of those who answer, where a column says to whom each mail or short message went."""
    to = table.first_called(_TO)
    if to is None:
        return frozenset()
    sent = [
        {folded(cell), *(address.lower() for _, address in getaddresses([cell]))}
        for cell in table.column(to)
    ]
    senders = [who.email or folded(who.name or who.id) for who in people]
    found = desks_in(list(zip(senders, sent, strict=True)))
    return frozenset(
        author_key(who) for who, sender in zip(people, senders, strict=True) if sender in found
    )


def _staff(
    table: Table,
    people: Sequence[Author],
    accounts: Sequence[set[str]],
    company: frozenset[str],
) -> dict[str, Role]:
    """Those to whom mail goes, the company's accounts, and whose name says that they answer or are a bot; by their key."""
    found: dict[str, Role] = dict.fromkeys(_desks(table, people), "agent")
    for who, names in dict.fromkeys(zip(people, map(frozenset, accounts), strict=True)):
        told = (named_side(name) for name in (who.name, *sorted(names)))
        ours: Role | None = "agent" if company & {*map(account_name, names)} else None
        if side := next((one for one in told if one), ours):
            found[author_key(who)] = side
    return found


def _accounts(table: Table, roles: Roles) -> list[set[str]]:
    """What the columns of ids and user names call the writer of each row."""
    columns = [table.column(column) for column in roles.get("author_id", ())]
    return [{*cells} for cells in zip(*columns, strict=True)] or [set() for _ in table.rows]


def _writing(table: Table, roles: Roles, ids: Ids) -> Roles:
    """The roles without the requester's columns, where other columns say who wrote each text of a ticket."""
    writers, asked = (_family(table, roles, names) for names in (_WRITES, _ASKS))
    both = all(any(found.get(role) for role in _WHO) for found in (writers, asked))
    return writers if ids.repeated and both else roles


def _family(table: Table, roles: Roles, names: frozenset[str]) -> Roles:
    """The roles with only those columns of people whose header has one of the words."""
    kept = {
        role: tuple(c for c in roles.get(role, ()) if names & {*table.flat_name(c).split()})
        for role in _WHO
    }
    return {**roles, **kept}


def _is_thread(table: Table, roles: Roles, ids: Ids) -> bool:
    """Whether a record is a talk of a customer with a company."""
    names = {table.flat_name(column) for column in roles.get("record_id", ())}
    valued = is_public(table.flat_names, below=True)
    public = not any(ids.parts) or valued or parents(table) is not None
    forum = bool(names & _COMMUNITY) and public
    return not forum and (any(ids.parts) or ids.repeated)


def _assigned(table: Table, roles: Roles, people: Sequence[Author]) -> dict[str, Role]:
    """Writers to whom tickets are assigned; by their key."""
    names = {folded(cell) for c in roles.get("staff", ()) for cell in table.column(c)}
    return {author_key(who): "agent" for who in {*people} if not names.isdisjoint(names_of(who))}


def _texts(table: Table, roles: Roles) -> Sequence[str]:
    columns = [table.column(column) for column in roles.get("text", ())]
    return [" ".join(cells) for cells in zip(*columns, strict=True)]


def _sides(
    records: Sequence[str],
    people: Sequence[Author],
    *,
    places: Sequence[int],
    staff: Mapping[str, Role],
    texts: Sequence[str],
) -> list[Role]:
    """Who opened each record, and who answers; the places are in the order of time."""
    keys = [author_key(author) for author in people]
    written = [(records[place], keys[place]) for place in places]
    said = [texts[place] for place in places] if texts else []
    sides = dict(
        zip(places, sides_of_texts(written, staff=frozenset(staff), texts=said), strict=True)
    )
    return [staff.get(key, sides[place]) for place, key in enumerate(keys)]


def _with_asked(
    people: Sequence[Author], sides: Sequence[Role], asked: Sequence[Author]
) -> Writers:
    """The writers where a column names each ticket's requester: nobody else is its participant."""
    found = list(map(by_owner, people, sides, asked))
    return Writers(authors=[who for who, _ in found], roles=[side for _, side in found])


def _by_submitter(table: Table) -> Sequence[Role]:
    """A ticket that somebody else submitted for the requester was written by that agent."""
    flat = {name: column for column, name in enumerate(table.flat_names)}
    pair = next((pair for pair in _PAIRS if {*pair} <= flat.keys()), None)
    if pair is None:
        return ["participant"] * len(table.rows)
    asks, files = (map(folded, table.column(flat[name])) for name in pair)
    both = zip(asks, files, strict=True)
    return ["agent" if one and two and one != two else "participant" for one, two in both]
