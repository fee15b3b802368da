"""Who answers for a company, told by whom people write to where an export does not say it.

A customer writes to the few who help them; whoever helps writes to many customers, gets most of the mail, or is
called by most of the others.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final

from research.model import Role
from research.readers.records.authorship.authors import sounds_generic
from research.readers.records.authorship.company_signs import speaks_for_company

_MANY: Final = 3
"""Writing to fewer people than this tells nothing."""
_MANY_MORE: Final = 6
"""Whoever opens most of all records needs this many: one customer's tickets may meet many agents."""
_CLEARLY: Final = 0.3
"""How much oftener one side must speak as a company does than the other, to tell them by it."""
_CALLED: Final = re.compile(r"(?<!\w)@(\w{2,30})")
_OTHERS: Final = 3
_HALF: Final = 2
_SHARE: Final = 0.2
"""Of those who were answered."""
_SELDOM: Final = 4
"""Who answers opens at most one thread for so many that they answer in."""


def answerers(written: Iterable[tuple[str, str]], *, texts: Sequence[str] = ()) -> frozenset[str]:
    """Those who write in many different people's records.

    Args:
        written: Record and writer of every text, the texts of a record in their order. Empty
            records and writers are nobody's.
        texts: What was written each time; tells an agent who opens most records from a customer
            whom several agents helped.
    """
    return _answerers(list(written), texts)[0]


def _answerers(
    written: Sequence[tuple[str, str]], texts: Sequence[str]
) -> tuple[frozenset[str], frozenset[str]]:
    """Who answers, and who may be either: one who opens most records and met a few people in them."""
    records: dict[str, dict[str, None]] = defaultdict(dict)
    for record, writer in written:
        if record and writer:
            records[record][writer] = None
    shared = [tuple(writers) for writers in records.values() if len(writers) > 1]
    met: dict[str, set[str]] = defaultdict(set)
    of: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for writers in shared:
        for writer in writers:
            met[writer].update(other for other in writers if other != writer)
            of[writer].append(writers)

    def looks_up(writer: str, writers: tuple[str, ...]) -> bool:
        """Whether somebody in the record met half as many people or fewer."""
        return any(2 * len(met[other]) <= len(met[writer]) for other in writers)

    first = Counter(writers[0] for writers in shared)
    hubs = {
        writer
        for writer, mine in of.items()
        if len(met[writer]) >= _MANY
        and 2 * sum(looks_up(writer, writers) for writers in mine) > len(mine)
    }
    doubtful = {w for w in hubs if 2 * first[w] > len(shared) and len(met[w]) < _MANY_MORE}
    leans = {writer: _leaning(writer, written, texts) for writer in doubtful}
    unclear = {writer for writer in doubtful if texts and abs(leans[writer]) < _CLEARLY}
    staff = {w for w in hubs if leans.get(w, 1.0) >= _CLEARLY}
    return frozenset(staff), frozenset(unclear)


def _leaning(writer: str, written: Sequence[tuple[str, str]], texts: Sequence[str]) -> float:
    """How much oftener the writer speaks as a company does than those met, -1 to 1."""
    records = {record for record, who in written if who == writer}
    said: dict[bool, list[bool]] = {True: [], False: []}
    for (record, who), text in zip(written, texts, strict=False):
        if record in records and text:
            said[who == writer].append(speaks_for_company(text))
    own, others = (sum(found) / max(1, len(found)) for found in said.values())
    return own - others


def openers(written: Iterable[tuple[str, str]], staff: frozenset[str]) -> dict[str, str]:
    """The first writer of each record who is not staff: whose record it is."""
    found: dict[str, str] = {}
    for record, writer in written:
        if writer not in staff:
            found.setdefault(record, writer)
    return found


def sides_of_texts(
    written: Iterable[tuple[str, str]],
    *,
    staff: frozenset[str] = frozenset(),
    texts: Sequence[str] = (),
) -> Iterator[Role]:
    """The side of every text: who opened the record is its participant, who is staff an agent, all others are unknown.

    Whoever may be an agent as well as a customer is unknown too, and so are those met.
    """
    each = list(written)
    answers, unclear = _answerers(each, texts)
    known = staff | answers
    own = openers(each, known)
    for record, writer in each:
        if writer in known:
            yield "agent"
        elif own.get(record) == writer and writer not in unclear:
            yield "participant"
        else:
            yield "unknown"


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
    for thread, writer, _ in each:
        owner = owners.get(thread, "")
        if writer and owner and owner != writer:
            met[writer].add(owner)
    enough = max(_MANY, _SHARE * len(set().union(*met.values())))
    return frozenset(
        who
        for who, them in met.items()
        if len(them) >= enough and opened[who] * _SELDOM <= len(them)
    )


def desks_in(mails: Sequence[tuple[str, Collection[str]]]) -> frozenset[str]:
    """The senders who answer: at least half of the others' mail goes to them, or all of several people's, or their address is a desk's; and a desk's colleagues.

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
        own = frozenset(map(account_name, names))
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
        threads[thread].append(frozenset(map(account_name, names)))
    began: Counter[str] = Counter()
    wrote: Counter[str] = Counter()
    for writers in threads.values():
        if len(set(writers)) > 1:
            began.update(writers[0])
            wrote.update(frozenset().union(*writers))
    return {name for name in began if began[name] * _HALF > wrote[name]}


def account_name(name: str) -> str:
    """An account's name as others call it, in lower case."""
    return name.lower().lstrip("@")
