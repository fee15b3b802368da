"""Accounts that a text calls: `@kim_p` is whoever writes under that name in the study."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from research.model import Identity

from .names import SOMEBODY

_CALLED: Final = re.compile(r"(?<![\w@])@([\w.-]{3,40})")
_HANDLE: Final = re.compile(r"@?([a-z_][\w.-]{2,39})", re.IGNORECASE)
_SYSTEM: Final = ":"
"""Parts an id from the name of the system that gave it."""


class Handles:
    """The known accounts and whose they are."""

    def __init__(self, identities: Iterable[Identity], *, keep: Iterable[str]) -> None:
        """Learn the accounts.

        Args:
            identities: The people; their ids and names of one word are their accounts.
            keep: Words that are no names.
        """
        self._owners: dict[str, str] = {}
        kept = {word.casefold() for word in keep}
        for known in identities:
            value = known.value.rpartition(_SYSTEM)[2] if known.kind == "id" else known.value
            found = _HANDLE.fullmatch(value) if known.kind in {"id", "name"} else None
            handle = found[1].casefold() if found else ""
            if handle and handle not in kept:
                owner = self._owners.setdefault(handle, known.person_id)
                self._owners[handle] = owner if owner == known.person_id else SOMEBODY

    def masked(self, text: str) -> str:
        """The text with these accounts as the person's id, the sign before them kept."""
        return _CALLED.sub(self._shown, text) if "@" in text and self._owners else text

    def _shown(self, found: re.Match[str]) -> str:
        handle = found[1].rstrip(".-")
        while handle:
            if owner := self._owners.get(handle.casefold()):
                return f"@{owner}{found[1][len(handle) :]}"
            handle = handle.rpartition("-")[0]  # @kim_p-related
        return found[0]
