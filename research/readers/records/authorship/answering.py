"""Who only answers: accounts and addresses that others call and write to, and whoever replies to many."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import Final

from research.readers.document import Author
from research.readers.records.authorship.authors import author_key, is_anonymous, sounds_generic
from research.readers.records.authorship.sides import MANY
from research.readers.records.tables.roles import Roles
from research.readers.records.tables.table import Table
from research.text.wordings import words

_CALLED: Final = re.compile(r"(?<!\w)@(\w{2,30})")
_OTHERS: Final = 3
_HALF: Final = 2
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
_SHARE: Final = 0.2
"""Of those who were answered."""
_SELDOM: Final = 4
"""Who answers opens at most one thread for so many that they answer in."""


def desks_in(mails: Sequence[tuple[str, Collection[str]]]) -> frozenset[str]:
    """Senders to whom at least half of the others' messages go, or all of several people's, or whose address is a desk's; and their colleagues.

    Args:
        mails: The sender and the recipients of each, in lower case.
    """
    received = Counter(address for _, recipients in mails for address in set(recipients))
    sent = Counter(sender for sender, _ in mails)
    pairs = {(sender, to) for sender, recipients in mails for to in recipients if sender != to}
    writers = Counter(to for _, to in pairs)

    def answers(address: str) -> bool:
        others = len(mails) - sent[address]
        most = others >= _OTHERS and received[address] * _HALF >= others
        every = writers[address] > 1 and received[address] >= others
        return sounds_generic(address) or most or every

    desks = {one for one in sent if one and received[one] and answers(one)}
    domains = {_domain(one) for one in received if sounds_generic(one)}
    colleagues = {one for one in sent if _domain(one) in domains}
    return frozenset(desks | colleagues if _HALF * len(colleagues) <= len(sent) else desks)


def _domain(address: str) -> str:
    return address.rpartition("@")[2]


def desks_called(posts: Sequence[tuple[str, Collection[str], str]]) -> frozenset[str]:
    """Accounts that at least half of the others' posts call by `@name`, and that answer in most of their own.

    Whoever begins most threads that they write in asks there: the others call them because they answer.

    Args:
        posts: The thread, the names of whoever wrote each, and its words; in the order of time.
    """
    if not any("@" in said and _CALLED.search(said) for _, _, said in posts):
        return frozenset()
    callers: dict[str, list[frozenset[str]]] = defaultdict(list)
    answered: dict[str, set[str]] = defaultdict(set)
    sent: Counter[str] = Counter()
    calling: Counter[str] = Counter()
    for _, names, said in posts:
        own = frozenset(map(account, names))
        called = {name.lower() for name in _CALLED.findall(said)} if "@" in said else set()
        sent.update(own)
        for name in called - own:
            callers[name].append(own)
        for name in own if called - own else ():
            answered[name] |= called - own
            calling[name] += 1
    asks = _askers(posts)

    def answers(name: str) -> bool:
        several = len(set(callers[name])) >= _OTHERS and len(answered[name]) > 1
        mostly = calling[name] * _HALF >= sent[name]
        return several and mostly and len(callers[name]) * _HALF >= len(posts) - sent[name]

    return frozenset(name for name in (callers.keys() & sent.keys()) - asks if answers(name))


def _askers(posts: Sequence[tuple[str, Collection[str], str]]) -> set[str]:
    """The accounts that began more than half of the threads of several in which they wrote."""
    threads: dict[str, list[frozenset[str]]] = defaultdict(list)
    for thread, names, _ in posts:
        threads[thread].append(frozenset(map(account, names)))
    began: Counter[str] = Counter()
    wrote: Counter[str] = Counter()
    for writers in threads.values():
        if len(set(writers)) > 1:
            began.update(writers[0])
            wrote.update(frozenset().union(*writers))
    return {name for name in began if began[name] * _HALF > wrote[name]}


def account(name: str) -> str:
    """An account's name as others call it, in lower case."""
    return name.lower().lstrip("@")


def only_answering(written: Iterable[tuple[str, str, bool]]) -> frozenset[str]:
    """Those who answer in the threads of three others and more, a fifth of all, and open hardly any.

    In a public place many comment on others and nobody on so many.

    Args:
        written: Thread and writer of every text, and whether it opens the thread; empty writers are nobody.
    """
    each = list(written)
    owners = {thread: writer for thread, writer, opens in each if opens}
    opened = Counter(writer for _, writer, opens in each if opens)
    met: dict[str, set[str]] = defaultdict(set)
    for thread, writer, opens in each:
        owner = owners.get(thread, "")
        if writer and owner and owner != writer and not opens:
            met[writer].add(owner)
    enough = max(MANY, _SHARE * len(set().union(*met.values())))
    return frozenset(
        who
        for who, them in met.items()
        if len(them) >= enough and opened[who] * _SELDOM <= len(them)
    )


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
