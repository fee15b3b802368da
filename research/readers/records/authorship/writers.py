"""Who wrote each row of a table, and on whose side they stand."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from email.utils import getaddresses

from research.model import Kind, Role
from research.readers.document import Author
from research.readers.records.authorship.authors import author_key
from research.readers.records.authorship.desks import account, desks_called, desks_in
from research.readers.records.authorship.replying import answering_rows, parents
from research.readers.records.authorship.side_columns import told_sides
from research.readers.records.authorship.sides import asking, is_ranked, named_side
from research.readers.records.tables.cells import Ids, Roles, authors
from research.readers.records.tables.table import Table

_WHO = ("author_id", "email", "name")
_WRITES = frozenset(
    {"author", "sender", "commenter", "commented", "writer", "poster", "from", "created"}
)
"""Words of headers that say who wrote this text, not whose ticket it is."""
_ASKS = frozenset({
    "requester", "customer", "contact", "reporter", "client", "visitor", "caller", "raised",
    "opened", "end",
})  # fmt: skip
"""Words of headers that say whose ticket it is."""
_PAIRS = (
    ("requester id", "submitter id"),
    ("requester email", "submitter email"),
    ("requester name", "submitter name"),
    ("requester", "submitter"),
)
"""The requester of a ticket, and who filed it."""
_TO = frozenset(
    {"to", "to address", "to email", "toaddress", "recipient", "recipients", "an", "à", "para"}
)
_RANKS = frozenset({
    "user group", "usergroup", "member group", "user rank", "rank", "user title", "author flair text", "author flair", "badge",
})  # fmt: skip
_LONGEST_RANK = 80
_COMMUNITY = frozenset({"post id", "thread id", "topic id", "tweet id", "discussion id"})
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
    if kind != "ticket":
        return found  # a badge beside a review is a buyer's
    sides = zip(found.roles, _running(table), strict=True)
    return replace(found, roles=["agent" if runs else role for role, runs in sides])


def _running(table: Table) -> Sequence[bool]:
    """Whether the rank of each writer in a forum says that they run it."""
    column = next((c for c, name in enumerate(table.flat_names) if name in _RANKS), None)
    if column is None:
        return [False] * len(table.rows)
    cells = table.column(column)
    told = {cell: is_ranked(cell[:_LONGEST_RANK]) for cell in set(cells)}
    return [told[cell] for cell in cells]


def _writers(table: Table, roles: Roles, ids: Ids, *, kind: Kind, order: Sequence[str]) -> Writers:
    writing = _writing(table, roles, ids)
    people = authors(table, writing)
    told = told_sides(table, roles, ids, _texts(table, roles))
    if told is not None:
        return Writers(authors=people, roles=told, sided=True)
    company = _called(table, roles, ids, order) if kind == "ticket" else frozenset()
    if kind != "ticket" or company or not _is_thread(table, roles, ids):
        sides = _by_submitter(table)
        if kind != "survey":
            below = answering_rows(table, roles, people)
            sides = ["agent" if a else side for a, side in zip(below, sides, strict=True)]
        return Writers(
            authors=people,
            roles=_named(table, roles, people, sides, company) if kind == "ticket" else sides,
        )
    staff = _staff(table, roles, people)
    sides = _sides(
        ids.records, people, places=_in_time(order), staff=staff, texts=_texts(table, roles)
    )
    if writing is roles:
        return Writers(authors=people, roles=sides)
    return _with_asked(people, sides, authors(table, _family(table, roles, _ASKS)))


def _desks(table: Table, people: Sequence[Author]) -> frozenset[str]:
    """The keys of those who answer, where a column says to whom each mail or short message went."""
    to = next((c for c, name in enumerate(table.flat_names) if name in _TO), None)
    if to is None:
        return frozenset()
    sent = [
        {_folded(cell), *(address.lower() for _, address in getaddresses([cell]))}
        for cell in table.column(to)
    ]
    senders = [who.email or _folded(who.name or who.id) for who in people]
    found = desks_in(list(zip(senders, sent, strict=True)))
    return frozenset(
        author_key(who) for who, sender in zip(people, senders, strict=True) if sender in found
    )


def _named(
    table: Table,
    roles: Roles,
    people: Sequence[Author],
    sides: Sequence[Role],
    company: Collection[str],
) -> Sequence[Role]:
    """The sides, without the company's accounts, and those whose name says that they are bots or run the place."""
    called = _accounts(table, roles)
    desks = _desks(table, people)
    sides = [
        "agent"
        if author_key(who) in desks or any(account(name) in company for name in names)
        else side
        for who, names, side in zip(people, called, sides, strict=True)
    ]
    told = {
        name: named_side(name)
        for name in {who.name for who in people}.union(*called)
        if any(map(str.isalpha, name))
    }
    return [
        next(filter(None, (told.get(name) for name in (who.name, *sorted(names)))), side)
        for who, names, side in zip(people, called, sides, strict=True)
    ]


def _called(table: Table, roles: Roles, ids: Ids, order: Sequence[str]) -> frozenset[str]:
    """The accounts that most others call and that answer them, as companies do in public."""
    said = _texts(table, roles)
    if not said:
        return frozenset()
    posts = list(zip(ids.records, _accounts(table, roles), said, strict=True))
    return desks_called([posts[place] for place in _in_time(order)])


def _in_time(order: Sequence[str]) -> list[int]:
    return sorted(range(len(order)), key=lambda place: (order[place], place))


def _accounts(table: Table, roles: Roles) -> list[set[str]]:
    """What the columns of ids and user names call the writer of each row."""
    columns = [table.column(column) for column in roles.get("author_id", ())]
    return [{*cells} for cells in zip(*columns, strict=True)] or [set() for _ in table.rows]


def _writing(table: Table, roles: Roles, ids: Ids) -> Roles:
    """Without the columns of whose ticket it is, where others say who wrote each text of it."""
    if not ids.repeated:
        return roles
    writers = _family(table, roles, _WRITES)
    if not any(writers.get(role) for role in _WHO):
        return roles
    asked = _family(table, roles, _ASKS)
    return writers if any(asked.get(role) for role in _WHO) else roles


def _family(table: Table, roles: Roles, words: frozenset[str]) -> dict[str, tuple[int, ...]]:
    """The roles with only those columns of people whose header has one of the words."""
    kept = dict(roles)
    for role in _WHO:
        kept[role] = tuple(
            column
            for column in roles.get(role, ())
            if not words.isdisjoint(table.flat_name(column).split())
        )
    return kept


def _is_thread(table: Table, roles: Roles, ids: Ids) -> bool:
    """Whether a record is a talk of a customer with a company."""
    names = {table.flat_name(column) for column in roles.get("record_id", ())}
    forum = bool(names & _COMMUNITY) and (not any(ids.parts) or parents(table) is not None)
    return not forum and (any(ids.parts) or ids.repeated)


def _staff(table: Table, roles: Roles, people: Sequence[Author]) -> Mapping[str, Role]:
    """Writers who are assigned tickets, or whose name says that they answer; by their key."""
    assigned = {
        cell.strip().casefold() for c in roles.get("staff", ()) for cell in table.column(c)
    }
    found: dict[str, Role] = dict.fromkeys(_desks(table, people), "agent")
    for author in dict.fromkeys(people):
        if side := named_side(author.name):
            found[author_key(author)] = side
        elif not assigned.isdisjoint(_names(author)):
            found[author_key(author)] = "agent"
    return found


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
    sides: list[Role] = ["unknown"] * len(people)
    written = [(records[place], keys[place]) for place in places]
    said = [texts[place] for place in places] if texts else []
    told = asking(written, staff=frozenset(staff), texts=said)
    for place, side in zip(places, told, strict=True):
        sides[place] = staff.get(keys[place], side)
    return sides


def _with_asked(
    people: Sequence[Author], sides: Sequence[Role], asked: Sequence[Author]
) -> Writers:
    """Whose ticket it is, a column says: nobody else is its participant."""
    found: list[tuple[Author, Role]] = []
    for writer, side, owner in zip(people, sides, asked, strict=True):
        if owner == Author():
            found.append((writer, side))
        elif _names(writer).isdisjoint(_names(owner)):
            found.append((writer, "unknown" if side == "participant" else side))
        else:
            found.append((owner, "participant"))
    return Writers(authors=[who for who, _ in found], roles=[side for _, side in found])


def _folded(value: str) -> str:
    return " ".join(value.split()).casefold()


def _names(author: Author) -> set[str]:
    return {author.email, author.id.casefold(), author.name.casefold()} - {""}


def _by_submitter(table: Table) -> Sequence[Role]:
    """A ticket that somebody else submitted for the requester was written by that agent."""
    flat = {name: column for column, name in enumerate(table.flat_names)}
    for asks, writes in _PAIRS:
        if {asks, writes} <= flat.keys():
            pair = zip(table.column(flat[asks]), table.column(flat[writes]), strict=True)
            return [
                "agent"
                if two.strip() and one.strip() and _folded(one) != _folded(two)
                else "participant"
                for one, two in pair
            ]
    return ["participant"] * len(table.rows)
