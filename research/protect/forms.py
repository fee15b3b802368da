"""The ways in which a person's name is written."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import cache, lru_cache
from typing import Final, TypeAlias

from research.model import Identity
from research.speakers.labels import code_of, is_generic
from research.text.name_parts import PARTICLES, TITLES
from research.text.narrow import narrow

from .digits import UNSPACED
from .wordlist import COMMON, OFFICE

Parts: TypeAlias = tuple[tuple[str, ...], ...]
"""A name's parts, each with its folded words: Jean-Luc Perrin is ((jean, luc), (perrin,))."""

_LETTER: Final = rf"[^\W_{UNSPACED}]"
WORD: Final = re.compile(
    rf"{_LETTER}+(?:[\u0300-\u036f]+{_LETTER}*)*|[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*"
)
"""Letters and digits with the marks on them; an apostrophe, a hyphen or a script without blanks ends it."""

MARKS: Final = re.compile("[\u0300-\u036f]")
"""On letters that Unicode has taken apart."""
_BEYOND = re.compile("[\u0300-\u036f\u0530-\u1dff\u2070-\U0010ffff]")
_UNMARKED = dict(zip("łøđħŧıŁØĐĦŦ", "lodhtilodht", strict=True))
"""Letters whose stroke Unicode does not take for a mark."""
_WRITTEN_OUT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "å": "aa", "æ": "ae"}
)
_CALLED_SO: Final = ("ben",)
"""A particle that at the beginning of a name is a first name."""
_MAX_PARTS = 6
"""Words of a name, or of a long one parts, "dos Santos" being one; more are a sentence."""
_MIN_JOINED = 6
"""Letters of an account; one more where the last name is a word, as few words are so long by chance."""
_MIN_KNOWN = 3
"""Letters of a name by which an account is its owner's."""
_NOT_PEOPLE = re.compile(
    r"\b(?:ltd|llc|inc|gmbh|corp|limited|support|helpdesk|noreply|no-reply|team|admin|sales|"
    r"accounts|anonymous|unknown|google|user|customer|info|bot)\b",
    re.IGNORECASE,
)
_ACCOUNT = re.compile(r"[^\W_]+")
_FIRST_LAST = re.compile(r"[^\W\d_]{2,}(?:[-'][^\W\d_]{2,})?[._][^\W\d_]{2,}(?:-[^\W\d_]{2,})?")


def name_of(identity: Identity) -> Parts:
    """The parts of a person's name; empty for handles, desks, codes, and what is no name."""
    return _name_of(identity.kind, identity.value)


@lru_cache(maxsize=100_000)
def _name_of(kind: str, value: str) -> Parts:
    if kind == "email":
        local = value.partition("@")[0]
        value = re.sub(r"[._]", " ", local) if _FIRST_LAST.fullmatch(local) else ""
        if not OFFICE.isdisjoint(value.casefold().split()):
            return ()
    elif kind != "name":
        return ()
    if not value or code_of(value) or is_generic(value) or _NOT_PEOPLE.search(value):
        return ()
    return _parts(value)


def short_for(identities: Iterable[Identity]) -> Iterator[Identity]:
    """What people call themselves in their addresses: Abi, who is Abigail Stone, writes from abi.stone@."""
    lasts: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    addressed: list[Identity] = []
    for one in identities:
        parts = name_of(one)
        if len(parts) > 1 and one.kind == "name":
            lasts[one.person_id].add(parts[-1])
        elif len(parts) > 1:
            addressed.append(one)
    for one in addressed:
        first, *_, last = name_of(one)
        if last in lasts[one.person_id] and len(first[0]) > 2:  # noqa: PLR2004
            yield replace(one, kind="name", value=" ".join((*first, *last)))


def accounts_for(identities: Iterable[Identity]) -> Iterator[Identity]:
    """What people's accounts are called: Drew Fox, who writes from dfox@, is dfox."""
    words: dict[str, set[str]] = defaultdict(set)
    written: list[tuple[str, str]] = []
    for one in identities:
        if one.kind == "name":
            words[one.person_id].update(*name_of(one))
        elif one.kind == "email" and (begun := _ACCOUNT.match(one.value)):
            written.append((one.person_id, fold(begun[0])))
    for who, account in written:
        if _is_account(account, words[who]):
            yield Identity(person_id=who, kind="name", value=account)


def _is_account(account: str, words: AbstractSet[str]) -> bool:
    """Whether somebody who has these words in their name is called so."""
    if account in COMMON or account in words:
        return False
    return len(account) >= _MIN_KNOWN and any(
        account in word or (len(word) >= _MIN_KNOWN and word in account) for word in words
    )


def spellings(identity: Identity) -> Iterator[Identity]:
    """The name as it is, and as those write it who have no such letters: Müller and Mueller."""
    yield identity
    if identity.value.isascii():
        return
    plain = unicodedata.normalize("NFC", identity.value).lower().translate(_WRITTEN_OUT)
    if identity.kind == "name" and plain != unicodedata.normalize("NFC", identity.value).lower():
        yield replace(identity, value=plain)


def _parts(value: str) -> Parts:
    """The name in "Dana Okafor (she/her)" and in "Dana Okafor | Larch House"."""
    plain = re.sub(r"[(\[{<][^)\]}>]*(?:[)\]}>]|$)", " ", value.partition(" | ")[0])
    last, comma, first = plain.partition(",")
    written = f"{first} {last}" if comma and first.strip() else plain
    parts = [tuple(folded_words(word)) for word in written.split()]
    words = [part for part in parts if part and part[0] not in TITLES]
    kept = tuple(_with_particles(words))
    # All words but "da" and the like begin with a capital, as no sentence's do.
    titled = all(not w[0].islower() or fold(w) in PARTICLES for w in written.split())
    return kept if len(words) <= _MAX_PARTS or (titled and len(kept) <= _MAX_PARTS) else ()


def _with_particles(parts: Sequence[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """Hope van Dijk is Hope and van Dijk; Ben Moss is Ben and Moss."""
    waiting: tuple[str, ...] = ()
    for number, part in enumerate(parts):
        waiting += part
        short = waiting[:-1] and part == ("t",)  # van 't Hof
        called = number == 0 and part == _CALLED_SO
        if called or number == len(parts) - 1 or not (short or part[0] in PARTICLES):
            yield waiting
            waiting = ()


def full_forms(parts: Parts) -> Iterator[str]:
    """Dana Ruth Okafor, Dana Okafor, Okafor Dana, and as accounts are called: danaokafor, dokafor, okaford.

    Not carpenters, as Susan Carpenter may be called: that is a word.
    """
    if len(parts) < 2:  # noqa: PLR2004
        return
    first, last = parts[0], parts[-1]
    before = [word for part in parts[:-1] for word in part]
    after = [word for part in parts[1:] for word in part]
    for form in ((*first, *after), (*last, *before), (*first, *last), (*last, *first)):
        yield " ".join(form)
    for form in ((*first, "".join(last)), ("".join(first), *last)):
        yield " ".join(form)
    end = "".join(last)
    initial = first[0][0]
    several = end in COMMON or initial == "s"
    accounts = (f"{initial}{end}", "" if several else f"{end}{initial}")
    for joined in ("".join((*first, *last)), *accounts):
        if len(joined) >= _MIN_JOINED + (end in COMMON) and joined not in COMMON:
            yield joined


def turned_form(parts: Parts) -> str:
    """The last name first, as in "Okafor, Dana"; a comma may follow the last name."""
    return " ".join((*parts[-1], *(word for part in parts[:-1] for word in part)))


def initialled_forms(parts: Parts) -> Iterator[str]:
    """D. Okafor, Okafor, D. and Dana O."""
    if len(parts) > 1:
        yield " ".join((parts[0][0][0], *parts[-1]))
        yield " ".join((*parts[-1], parts[0][0][0]))
        yield " ".join((*parts[0], parts[-1][0][0]))


def short_forms(parts: Parts) -> Iterator[str]:
    """The first name, the last, and whatever stands between, each alone; van der Berg is v.d. Berg too."""
    for part in parts:
        if len(part) > 1:
            yield " ".join(part)
            yield "".join(part)
        if len(part) > 2 and PARTICLES.issuperset(part[:-1]):  # noqa: PLR2004
            letters = [word[0] for word in part[:-1]]
            yield from (" ".join((*letters, part[-1])), f"{''.join(letters)} {part[-1]}")
        yield from (word for word in part if part == _CALLED_SO or _stands_alone(word))


def _stands_alone(word: str) -> bool:
    return len(word) > 1 and not word.isdigit() and word not in PARTICLES and word not in TITLES


def folded_words(value: str) -> list[str]:
    """The words of a name or a text, folded."""
    return [fold(word) for word in WORD.findall(value)]


@lru_cache(maxsize=100_000)
def fold(word: str) -> str:
    """Lower case without accents: "Siobhán" and "SIOBHAN" are one."""
    return word.lower() if word.isascii() else spaced(MARKS.sub("", word))


def spaced(text: str) -> str:
    """A text folded, with spaces for whatever is no letter or digit; exactly as long as it was."""
    plain = narrow(text)
    return text.translate(_plain_letters()) if plain is None else _spaced(plain)


def parted(text: str) -> str | None:
    """The same; None where that does not part all words: marks on letters, other continents' scripts."""
    plain = narrow(text)
    if plain is not None:
        return _spaced(plain)
    return None if _BEYOND.search(text) else text.translate(_plain_letters())


def _spaced(plain: bytes) -> str:
    return plain.translate(_plain_bytes()).decode("latin-1")


@cache
def _plain_bytes() -> bytes:
    letters = "".join(map(chr, range(256))).translate(_plain_letters())
    return letters.encode("latin-1", "replace")


@cache
def _plain_letters() -> dict[int, str]:
    """One lower-case letter for every letter, which str.lower does not promise."""
    plain: dict[int, str] = {}
    for code in (*range(0x530), *range(0x1E00, 0x2070)):
        letter = chr(code)
        bare = _UNMARKED.get(letter) or unicodedata.normalize("NFKD", letter)[0].lower()
        if not letter.isalnum():
            plain[code] = " "
        elif letter.isalpha() and len(bare) == 1 and bare != letter and bare.isalpha():
            plain[code] = bare
    return plain
