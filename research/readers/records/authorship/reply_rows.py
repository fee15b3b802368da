"""Tables whose rows are replies to other rows: which row each is below, and whose writers only answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from research.readers.document import Author
from research.readers.records.authorship.authors import author_key, is_anonymous
from research.readers.records.authorship.behaviour import only_answering
from research.readers.records.tables.roles import Roles
from research.readers.records.tables.table import Table
from research.text.wordings import words

_REFERS: Final = frozenset({"parent", "thread", "reply", "replied"})
"""Words of headers of what a row is a reply to."""
_OWN: Final = words("id ts timestamp time date created")
"""Words of headers by which others may refer to a row."""
_PUBLIC: Final = words("""
ups upvotes votes likes like_count likes_count subreddit permalink retweet_count num_comments upvote_ratio kudos
kudos_count thumbs_up_count upvote_count vote_count votes_count
""")
"""Headers of places where anybody comments on anybody."""
_VALUED: Final = _PUBLIC | {"score", "points"}
"""Those of such a place where a row is a reply; a ticket's score is what its customer gave."""
_NONE: Final = frozenset({"", "0", "none", "null", "nan"})


def answering_rows(table: Table, roles: Roles, people: Sequence[Author]) -> list[bool]:
    """Whether the writer of each row only answers; False everywhere where rows are no replies."""
    above = parents(table)
    if above is None:
        return [False] * len(table.rows)
    keys = [author_key(who) for who in people]
    roots = _roots(above)
    threads = zip(map(str, roots), keys, (parent is None for parent in above), strict=True)
    staff = _among_guests(table, roles, keys, above)
    if not is_public(table.flat_names, below=True):
        staff |= only_answering(threads)
    return [key in staff for key in keys]


def is_public(names: Iterable[str], *, below: bool = False) -> bool:
    """Whether columns or fields are those of a place where anybody comments on anybody.

    Args:
        names: what they are called, in lower case with spaces.
        below: they are known to be of posts, or of what somebody wrote below one.
    """
    return not (_VALUED if below else _PUBLIC).isdisjoint(names)


def parents(table: Table) -> list[int | None] | None:
    """The row that each row is a reply to, where a column names it by another column's values."""
    words = [set(name.split()) for name in table.flat_names]
    own = [column for column, said in enumerate(words) if said & _OWN and not said & _REFERS]
    for column in (column for column, said in enumerate(words) if said & _REFERS):
        cells = [cell.strip() for cell in table.column(column)]
        named = {cell for cell in cells if cell.lower() not in _NONE}
        for key in own if named else ():
            ids = [cell.strip() for cell in table.column(key)]
            place = {id_: number for number, id_ in enumerate(ids) if id_}
            if named <= place.keys() and len(place) == len(ids):
                found = [place.get(cell) for cell in cells]
                return [None if p == row else p for row, p in enumerate(found)]
    return None


def _roots(above: Sequence[int | None]) -> list[int]:
    """The row that opens the thread of each; in a chain of replies every row is gone through once."""
    found: dict[int, int] = {}
    for start in range(len(above)):
        way: dict[int, None] = {}
        place = start
        while place not in found and place not in way and (parent := above[place]) is not None:
            way[place] = None
            place = parent
        found |= dict.fromkeys((*way, place), found.get(place, place))
    return [found[place] for place in range(len(above))]


def _among_guests(
    table: Table, roles: Roles, keys: Sequence[str], above: Sequence[int | None]
) -> frozenset[str]:
    """Who has an account where most write as guests, and never opens a thread."""
    columns = [table.column(column) for column in roles.get("author_id", ())]
    if not columns:
        return frozenset()
    known = [any(not is_anonymous(cell) for cell in cells) for cells in zip(*columns, strict=True)]
    if 2 * sum(known) >= len(known):
        return frozenset()
    opening = {key for key, parent in zip(keys, above, strict=True) if parent is None}
    return frozenset(key for key, told in zip(keys, known, strict=True) if told) - opening - {""}
