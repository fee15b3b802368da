"""People whose names are known, wherever a text mentions them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice, pairwise, zip_longest
from typing import Final

from research.model import Identity
from research.text.hints import Words

from .asked import may_be_meant
from .context import is_cased, is_meant, is_nothing_else
from .digits import UNSPACED
from .doubtful import brands, doubtful, is_owned, things_only, usual, words_of_desks
from .forms import (
    MARKS,
    WORD,
    Parts,
    fold,
    folded_words,
    full_forms,
    initialled_forms,
    name_of,
    parted,
    short_forms,
    spellings,
    turned_form,
)
from .inflection import inflected
from .initials import has_initial, with_initial
from .nicknames import FEW, called_short, shortened
from .opening import opens
from .spans import Context, Found, Word
from .wordlist import COMMON, EVERYDAY, MONTHS, PLACES

SOMEBODY: Final = "[name]"
"""A known name that more than one person has."""
_MASKED = re.compile(
    r"(?:name|email|phone|card|iban|ip|ssn|link|key|street|birthday|number|participant|moderator|agent|bot|observer|unknown)\]"
)
_JOINED = re.compile(rf"[^\W_{UNSPACED}]|{MARKS.pattern}")
_BETWEEN = re.compile(r"[ \-._'’‑\u00a0]| [ '’]|[.‑-]? ?\n ?")
_SAME_PERSON = re.compile(r" (?:[^\W\d_a-zà-öø-ÿа-яіїє]\.? )?")
_MIN_USES = 5
_SHORT = 3
_STAFF = frozenset({"[agent]", "[moderator]"})
"""A desk may be called Bike Barn: what the study only writes small is no name of theirs."""


class Names:
    """The known names in all their forms, and how to find them in a text."""

    def __init__(
        self,
        identities: Sequence[Identity],
        *,
        keep: Iterable[str] = (),
        likely: Iterable[Identity] = (),
        cued: Iterable[Identity] = (),
    ) -> None:
        """Put every form of every name.

        Args:
            identities: Whose names are known.
            keep: Words that are no names.
            likely: Whom manners name, once for each time; they settle nothing that others own.
            cued: Whom the words before them name, which once is enough for; nor do they.
        """
        self._owners: dict[str, str] = {}
        self._initialled: dict[str, str] = {}
        self._full, self._turned, self._firsts, self._lasts = (set[str]() for _ in range(4))
        self._longest: dict[str, int] = {}
        self._mixed: set[str] = set()
        self._parts: dict[str, set[str]] = defaultdict(set)
        self._kept = frozenset(" ".join(folded_words(word)) for word in keep)
        self._common: frozenset[str] = COMMON | MONTHS
        self._learnt: dict[str, list[tuple[int, str]]] = {}
        self._seen: Counter[str] = Counter()
        self._sure, self._usual = frozenset[str](), frozenset[str]()
        self._add_all(identities)
        self._sure = frozenset(self._owners)
        self._desks = words_of_desks(one for one in identities if one.person_id in _STAFF)
        called = self._put_all(called_short(identities))
        self._cases = self._put_all((*inflected(identities), *shortened(identities)))
        self._firsts |= called | self._cases
        self._add_all(often := Counter(likely))
        self._add_all(named := tuple(cued))
        self._first = Words(self._longest)
        self._few = len(identities) <= FEW
        self._expected = self._firsts | self._lasts if self._few else set[str]()
        self._cued = {word for one in named for word in folded_words(one.value)} - self._sure
        for identity, times in often.items():
            for word in set(folded_words(identity.value)) - self._sure - self._cued:
                self._seen[word] += times

    def learn(self, texts: Iterable[str], *, writers: Iterable[str] = ()) -> None:
        """Take as common words the names that the texts use in lower case as a rule, and forget likely ones used otherwise."""
        small, large = Counter[str](), Counter[str]()
        wrote: dict[tuple[str, bool], set[str]] = defaultdict(set)
        names, things = Counter[str](), Counter[str]()
        words = (self._longest.keys() - self._common) | self._seen.keys() | self._cued
        unsure = (self._owners.keys() & self._common) - EVERYDAY - MONTHS - words
        for text, writer in zip_longest(texts, writers, fillvalue="") if self._longest else ():
            there = self._written(text)
            for word, folded in there.items():
                if folded in unsure:
                    self._weigh(text, word, names, things)
                elif folded in words:
                    (small if word[0].islower() else large)[folded] += 1
                    if writer and folded in self._lasts and self._owners.get(folded) != writer:
                        wrote[folded, is_owned(text, word)].add(writer)
        none = (
            *doubtful(small, large, cued=self._cued, seen=self._seen),
            *brands(wrote, self._lasts - self._firsts),
            *(word for word in self._cases if 2 * small[word] > large[word]),
        )
        for word in none:
            self._owners.pop(word, None)
        self._usual = frozenset(usual(names, things))
        self._expected = self._expected.difference(things_only(names, things, self._firsts))
        self._common |= {
            word
            for word, n in small.items()
            if (n >= _MIN_USES and n > 2 * large[word] and word not in self._full)
            or ((word in self._desks or not large[word]) and self._owners.get(word) in _STAFF)
        }

    def masked(self, text: str) -> str:
        """The text with every known name replaced by its person's id."""
        found = list(self._in(text)) if self._longest else []
        if not found:
            return text
        told = {self._owners[name.key] for name in found if name.key in self._full}
        pieces: list[str] = []
        end, last = 0, ""
        for name in found:
            shown, between = self._shown(name.key, told), text[end : name.start]
            if not (pieces and shown == last != SOMEBODY and _SAME_PERSON.fullmatch(between)):
                pieces += (between, shown)
            end, last = name.end, shown
        return "".join((*pieces, text[end:]))

    def owner(self, key: str) -> str | None:
        """Whose folded words these are; empty when several people's, None when nobody's."""
        return self._owners.get(key, self._initialled.get(key))

    def is_part(self, words: Iterable[str], person_id: str) -> bool:
        """Whether folded words all belong to this person's name."""
        return self._parts.get(person_id, set()).issuperset(words)

    def is_first(self, word: str) -> bool:
        """Whether a word is a first name, and no other word, no town and no last name besides."""
        key = fold(word)
        return key in self._firsts - self._lasts - self._common - PLACES

    def is_kept(self, label: str) -> bool:
        """Whether the settings say that this is no name."""
        return " ".join(folded_words(label)) in self._kept

    def _written(self, text: str) -> dict[str, str]:
        """The words of a text that may be a name's first, as written, and folded; their places are kept for masked."""
        plain = parted(text)
        if plain is None:
            return {word: fold(word) for word in WORD.findall(text)}
        there = self._learnt[text] = self._first.places(plain)
        return {text[at : at + len(word)]: word for at, word in there}

    def _weigh(self, text: str, word: str, names: Counter[str], things: Counter[str]) -> None:
        """Count a text in which a word is a name, or something else; where it opens a sentence it is either."""
        folded = fold(word)
        if word[0].islower():
            things[folded] += 1
            return
        for match in re.finditer(rf"\b{word}\b", text):
            if not opens(Context(text=text, spans=(match.span(),), words=(folded,))):
                (names if self._at(text, match.start()) else things)[folded] += 1
                return

    def _put_all(self, forms: Iterable[tuple[str, str]]) -> set[str]:
        """Which of these are nobody's name otherwise."""
        before = len(self._owners)
        for form, person in forms:
            self._put(form, person)
        return set(islice(self._owners, before, None))

    def _add_all(self, identities: Iterable[Identity]) -> None:
        for identity in (spelled for known in identities for spelled in spellings(known)):
            if parts := name_of(identity):
                self._add(parts, identity.person_id, alone=identity.kind == "name")

    def _add(self, parts: Parts, person_id: str, *, alone: bool) -> None:
        """Every form of a name; each part may itself have several words, as Jean-Luc has."""
        self._parts[person_id].update(word for part in parts for word in part)
        self._firsts.update(parts[0])
        self._lasts.update(parts[-1] if len(parts) > 1 else ())
        for form in full_forms(parts):
            self._put(form, person_id)
            self._full.add(form)
        for form in initialled_forms(parts):
            if self._initialled.setdefault(form, person_id) != person_id:
                self._initialled[form] = ""
        self._turned.add(turned_form(parts))
        for form in short_forms(parts) if alone else ():
            self._put(form, person_id)

    def _put(self, key: str, person_id: str) -> None:
        if key in self._sure:
            return
        owner = self._owners.get(key)
        if owner is not None:  # most forms are those of an earlier namesake
            self._owners[key] = owner if owner == person_id else ""
            return
        if key in self._kept:
            return
        self._owners[key] = person_id
        first, count = key.partition(" ")[0], key.count(" ") + 1
        self._longest[first] = max(count, self._longest.get(first, 0))
        if count > 1 and (
            not self._common.issuperset(words := key.split()) or is_nothing_else(words)
        ):
            self._mixed.add(first)

    def _shown(self, key: str, told: Collection[str]) -> str:
        """The owner's id; of several owners, the one who is named in full in the same text."""
        if owner := self._owners.get(key) or self._initialled.get(key):
            return owner
        words = {word for word in key.split() if len(word) > 1}
        near = [person for person in told if person and words <= self._parts[person]]
        return near[0] if len(near) == 1 else SOMEBODY

    def _in(self, text: str) -> Iterator[Found]:
        end = 0
        for start in self._starts(text):
            if start < end or (_MASKED.match(text, start) and text[start - 1 : start] == "["):
                continue
            if found := self._at(text, start):
                if found.start >= end:
                    yield found
                end = found.end

    def _starts(self, text: str) -> list[int]:
        """Where a name may begin: a common word needs its capital, or another word to tell it."""
        there = self._learnt.get(text)
        if there is None:
            plain = parted(text)
            if plain is None:
                return [m.start() for m in WORD.finditer(text) if fold(m.group()) in self._longest]
            there = self._first.places(plain)
        free = "@" in text
        return [
            at
            for at, word in there
            if free or word not in self._common or word in self._mixed or may_be_meant(text, at)
        ]

    def _at(self, text: str, start: int) -> Found | None:
        """The longest name that begins here and is meant as one."""
        before = text[max(0, start - 2) : start]
        if before == "P-" or _JOINED.match(before[-1:]):
            return None
        words: list[Word] = []
        for match in WORD.finditer(text, start, start + 120):
            words.append(Word(match.start(), match.end(), fold(match.group())))
            if len(words) >= self._longest.get(words[0].folded, 0):
                break
        for span in range(len(words), 0, -1):
            key = " ".join(word.folded for word in words[:span])
            if key in self._cases and not is_cased(text, words[span - 1]):
                continue
            if key in self._owners and (
                self._is_name(text, words[:span], key)
                or has_initial(text, start, key, self._initialled)
            ):
                found = Found(start, words[span - 1].end, key)
                return with_initial(text, found, self._initialled)
        return None

    def _is_name(self, text: str, run: list[Word], key: str) -> bool:
        for before, after in pairwise(run):
            between = text[before.end : after.start]
            turned = key in self._turned and between in {", ", ","}
            dotted = between == ". " and before.end - before.start < _SHORT  # v. d. Berg, St. John
            if not (turned or dotted or _BETWEEN.fullmatch(between)):
                return False
        return is_meant(
            Context(
                text=text,
                spans=tuple((word.start, word.end) for word in run),
                words=tuple(word.folded for word in run),
                common=self._common,
                known=self._owners.keys(),
                given=key in self._firsts,
                usual=key in self._usual,
                expected=(key in self._full and self._few) or key in self._expected,
            )
        )
