"""Mask people and their numbers in every text before it is embedded or written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from research.model import Identity, Pairs
from research.settings import ProtectSettings
from research.speakers.labels import code_of, is_generic, name_in

from .contacts import mask_beside
from .forms import accounts_for, folded_words, short_for
from .handles import Handles
from .masks import Masks
from .names import SOMEBODY, Names
from .paths import masked_path
from .unspaced import UnspacedNames
from .wordlist import OFFICE

_MASKED = re.compile(r"P-\w+|\[[a-z]+\]")
_SEVERAL = re.compile(r"[\s@\d]")
_LEADS = re.compile(r"@\w|https?://|www\.", re.IGNORECASE)
"""To somebody's page."""
_PASSES = 8
"""A mask changes what stands beside it, which may let another number be seen; it ends soon."""


class Protector:
    """Masks what points at a person; the same text is always masked the same way."""

    def __init__(
        self,
        identities: Sequence[Identity],
        *,
        settings: ProtectSettings,
        likely: Sequence[Identity] = (),
        cued: Sequence[Identity] = (),
    ) -> None:
        """Get ready for the people of one study.

        Args:
            identities: Their names and addresses.
            settings: What to mask.
            likely: Names that manners tell, once for each time.
            cued: Names that the words before them tell.
        """
        wanted = settings.enabled and settings.names
        identities = (*identities, *short_for(identities), *accounts_for(identities))
        self._names = Names(
            identities if wanted else (),
            keep=settings.keep,
            likely=likely if wanted else (),
            cued=cued if wanted else (),
        )
        self._unspaced = UnspacedNames(identities if wanted else (), keep=settings.keep)
        self._handles = Handles(identities if wanted else (), keep=settings.keep)
        self._accounts: dict[str, str] = {"": ""}
        self._heads: dict[str, str] = {}
        self._ids = frozenset(identity.person_id for identity in identities)
        self._name_labels = wanted
        self._masks = Masks(settings)

    def learn(self, texts: Iterable[str], *, writers: Iterable[str] = ()) -> None:
        """Let the study's texts teach which names are something else in it.

        Args:
            texts: What was said and written.
            writers: Who wrote each in a record; empty for what was said.
        """
        self._names.learn(texts, writers=writers)

    def text(self, text: str) -> str:
        """The text as it may be stored; masking it again changes nothing."""
        for _ in range(_PASSES if text else 0):
            masked = self._once(text)
            if masked == text:
                break
            text = masked
        return text

    def path(self, path: str, *, owner: str = "", named: str = "") -> str:
        """A file's path without names.

        Args:
            path: Where the file is in the study.
            owner: Its only participant.
            named: Words of its name that are somebody's, known or not.
        """
        if not self._name_labels:
            return path
        return masked_path(path, self._names, owner=owner, named=named)

    def label(self, label: str) -> str:
        """A speaker's label: role words and codes as they are, names as the person's id."""
        if not label:
            return label
        label = name_in(label) or label
        named = not (is_generic(label) or code_of(label) or _MASKED.fullmatch(label))
        if not (self._name_labels and named) or label in self._ids:
            return label
        words = folded_words(label)
        if person := self._names.owner(" ".join(words)):
            return person
        known = self._names.is_kept(label) or OFFICE.issuperset(words) or len(label) == 1
        return label if known else SOMEBODY

    def facts(self, facts: Pairs) -> Pairs:
        """What describes a person, masked; one word is a city or a plan, unless it is nothing but a first name.

        What is nothing but a name, a number or a link tells nobody from others, and goes.
        """
        shown = [
            (key, v, self.text(v) if _SEVERAL.search(v) or self._names.is_first(v) else v)
            for key, v in facts
            if not _LEADS.match(v)
        ]
        return tuple(
            (self._head(key), new)
            for key, v, new in shown
            if new == v or new[:1] != "[" or not _MASKED.fullmatch(new)
        )

    def _head(self, key: str) -> str:
        """A column's head, such as a question about somebody; everybody has the same ones."""
        if key not in self._heads:
            self._heads[key] = self.text(key) if _SEVERAL.search(key) else key
        return self._heads[key]

    def account(self, account: str) -> str:
        """A company's name as it is; a person who is their own company, and a full name in one, as their id."""
        if account not in self._accounts:
            masked = self.text(account) if _SEVERAL.search(account) else account
            whole = masked != account and _MASKED.fullmatch(masked)
            shown = "" if masked.startswith("[") else masked
            full = len(masked.split()) < len(account.split())
            self._accounts[account] = shown if whole else masked if full else account
        return self._accounts[account]

    def _once(self, text: str) -> str:
        text = self._masks.masked(text)
        text = self._unspaced.masked(self._names.masked(self._handles.masked(text)))
        return mask_beside(text, SOMEBODY, kept=self._names.is_kept) if self._name_labels else text
