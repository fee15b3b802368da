"""Addresses and accounts that answer for a company, told by what is addressed to them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from typing import Final

from research.readers.records.authorship.authors import sounds_generic

_CALLED: Final = re.compile(r"(?<!\w)@(\w{2,30})")
_OTHERS: Final = 3
_HALF: Final = 2


def desks_in(mails: Sequence[tuple[str, Collection[str]]]) -> frozenset[str]:
    """Senders to whom at least half of the others' messages go, or all of several people's, or whose address is a desk's.

    Args:
        mails: The sender and the recipients of each, in lower case.
    """
    received = Counter(address for _, recipients in mails for address in set(recipients))
    sent = Counter(sender for sender, _ in mails)
    writers = Counter(
        to for sender, to in {(s, t) for s, recipients in mails for t in recipients if s != t}
    )

    def answers(address: str) -> bool:
        others = len(mails) - sent[address]
        most = others >= _OTHERS and received[address] * _HALF >= others
        every = writers[address] > 1 and received[address] >= others
        return sounds_generic(address) or most or every

    return frozenset(one for one in sent if one and received[one] and answers(one))


def desks_called(posts: Sequence[tuple[str, Collection[str], str]]) -> frozenset[str]:
    """Accounts that at least half of the others' posts call by `@name`, and that answer in most of their own.

    Whoever begins most threads that they write in asks there: the others call them because they answer.

    Args:
        posts: The thread, the names of whoever wrote each, and its words; in the order of time.
    """
    if not any("@" in words and _CALLED.search(words) for _, _, words in posts):
        return frozenset()
    callers: dict[str, list[frozenset[str]]] = defaultdict(list)
    answered: dict[str, set[str]] = defaultdict(set)
    sent: Counter[str] = Counter()
    calling: Counter[str] = Counter()
    for _, names, words in posts:
        own = frozenset(map(account, names))
        called = {name.lower() for name in _CALLED.findall(words)} if "@" in words else set()
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
