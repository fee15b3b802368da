"""Addresses that answer for a company, told by the mail that they get."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from typing import Final

from research.readers.records.authorship.authors import sounds_generic

_OTHERS: Final = 3
_HALF: Final = 2


def desks_in(mails: Sequence[tuple[str, Collection[str]]]) -> frozenset[str]:
    """Senders to whom at least half of the others' messages go, or whose address is a desk's.

    Args:
        mails: The sender and the recipients of each, in lower case.
    """
    received = Counter(address for _, recipients in mails for address in set(recipients))
    sent = Counter(sender for sender, _ in mails)

    def answers(address: str) -> bool:
        others = len(mails) - sent[address]
        most = others >= _OTHERS and received[address] * _HALF >= others
        return sounds_generic(address) or most

    return frozenset(one for one in sent if one and received[one] and answers(one))
