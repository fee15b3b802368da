"""Names that the words before them prove: my daughter Ilse, Mrs Moser, a colleague called Bo.

Such a cue proves a name by itself, in talks and in records, once is enough. Only languages that write
common nouns small have cues of kinship and work: in German "meine Kollegin Urlaub hat" names nobody.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from research.corpus.who.heads import is_name
from research.model import Identity, Turn
from research.protect.names import SOMEBODY
from research.protect.wordlist import MONTHS, OFFICE
from research.text.name_parts import ADDRESSED, BETWEEN, CAPITAL, KIN, TITLES

_WORD: Final = rf"{CAPITAL}(?:['’][A-Z])?[^\W\d_]+(?:-[^\W\d_]+)*"
_CAPITAL: Final = re.compile(
    rf" (?=[^\W\d_a-zß-öø-ÿа-яіїєґ]|{BETWEEN})(?<=[^\W\d_] |[.,] )({BETWEEN}{{0,2}}{_WORD}(?: {BETWEEN}{{0,2}}{_WORD}){{0,2}})(?!\w|@|['’](?!s\b))"
)
"""What a name may be: one to three words with capitals behind another word."""
_WHOSE: Final[dict[str, set[str]]] = {}
"""Whose somebody is, by what they are to them: "daughter" is my, our, your ..."""
for _whose, _kin in KIN.items():
    for _word in _kin.split():
        _WHOSE.setdefault(_word, set()).update(_whose.split())
_ANYBODY: Final = frozenset({
    *_WHOSE, "someone", "somebody", "woman", "man", "guy", "lady", "gentleman", "nurse", "driver", "person", "customer",
})  # fmt: skip
_GERMAN: Final = frozenset({"Frau", "Herr", "Herrn"})
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_NO_TITLE: Final = frozenset(
    {"meine", "deine", "seine", "ihre", "eine", "keine", "unsere", "jede", "als", "zur"}
)
"""Before Frau these make her a woman or a wife."""
_SEVERAL: Final = frozenset(
    {"kids", "children", "sons", "daughters", "brothers", "sisters", "friends", "colleagues"}
)
_ALSO: Final = re.compile(rf" and ({_WORD})(?!\w)")
_SPOKE: Final = frozenset({"spoke", "spoken", "talked", "chatted", "speaking", "talking"})
_AT_DESK: Final = re.compile(
    r" (?:from|in|at) (?:your|the|support|customer|billing|sales|accounts|tech|technical)\b"
)
_NOBODY: Final = TITLES | MONTHS | {f"{day}s" for day in MONTHS} | frozenset({
    "martens", "pepper", "oetker", "who", "strange", "robot", "bean", "muscle", "kipling", "universe", "germany", "world",
    "word", "excel", "teams", "outlook", "paint", "windows", "dos", "sql", "powerpoint", "forms", "sharepoint", "planner",
    "edge", "google", "lead", "head", "chief", "präsident", "präsidentin", "direktor", "direktorin", "lehrer", "lehrerin", "minister", "ministerin", "pfarrer", "pfarrerin", "kanzler", "kanzlerin", "chef", "chefin", "pastor", "pastorin", "hausmeister", "wirt", "wirtin", "ober", "bescheid", "recht", "urlaub", "zeit", "angst", "lust", "glück", "hilfe", "feierabend", "pause", "bürgermeister", "bürgermeisterin", "kollege", "kollegin", "nachbar",
    "the", "a", "an", "but", "and", "so", "then", "when", "if", "she", "he", "they", "we", "it", "which", "that", "because",
    "yes", "no", "okay", "ok", "well", "english", "french", "german", "spanish", "italian", "dutch", "polish", "american",
})  # fmt: skip
_CUES: Final = frozenset({
    *_WHOSE, *map(str.casefold, ADDRESSED), "called", "named", "mine", "ours", "to", "with", "is", "me"
})  # fmt: skip
_COMPOUND: Final = re.compile(r"(?!Mac)\w[a-zß-öø-ÿ]{2,}[A-Z]")
"""WhatsApp, YouTube; but MacLeod, DeShawn."""
_OTHERS: Final = 4
"""People who say a word that is nobody to them: it is a product that they all have."""
_LONGEST: Final = 3
_NEAR: Final = 48
_WORDS: Final = 4


def cued(turns: Sequence[Turn]) -> list[Identity]:
    """Everybody whom kinship, work or a form of address names in these texts.

    "I gave my colleague Photoshop" names what others speak of as well, and nobody of theirs.
    """
    found: dict[tuple[str, bool], set[str]] = defaultdict(set)
    for turn in turns:
        for one in _names(turn.text):
            found[one].add(_who(turn))
    nouns = _nouns(turns, [name.split() for name, german in found if german and " " in name])
    names: dict[str, set[str]] = defaultdict(set)
    for (name, german), people in found.items():
        first, *rest = name.split()
        names[first if german and nouns.intersection(rest) else name] |= people
    things = _things(turns, names)
    return [
        Identity(person_id=SOMEBODY, kind="name", value=name)
        for name in sorted(names.keys() - things)
    ]


def _who(turn: Turn) -> str:
    return turn.person_id or turn.source_id


def _things(turns: Iterable[Turn], names: Mapping[str, set[str]]) -> set[str]:
    """The names of one word that many say who have nobody of that name."""
    said: dict[str, set[str]] = defaultdict(set)
    for turn in turns if names else ():
        for name in {*filter(names.__contains__, turn.text.split())}:
            said[name].add(_who(turn))
    return {name for name, people in said.items() if len(people - names[name]) >= _OTHERS}


def _nouns(turns: Iterable[Turn], names: Sequence[Sequence[str]]) -> set[str]:
    """Of the words behind "Frau Meier" those that stand elsewhere too: in German, Bescheid has its capital as well."""
    times: Counter[str] = Counter()
    words = {word for name in names for word in name[1:]}
    for turn in turns if words else ():
        times.update(words.intersection(_LETTERS.findall(turn.text)))
    here = Counter(word for name in names for word in name[1:])
    return {word for word in words if times[word] > here[word]}


def _names(text: str) -> Iterator[tuple[str, bool]]:
    """Each name, and whether a German form of address stands before it."""
    for found in _CAPITAL.finditer(text):
        at = found.start()
        last = text[text.rfind(" ", max(0, at - _NEAR), at) + 1 : at].strip(",.\n")
        if (
            last.casefold().removesuffix("-in-law") not in _CUES
            and found[1].partition(" ")[0] not in ADDRESSED
        ):
            continue  # as nearly all do; the rest costs more
        before = text[max(0, at - _NEAR) : at].split()[-_WORDS:]
        name = found[1].split()
        while name and name[0] in ADDRESSED:
            before.append(name.pop(0))
        after = text[found.end() : found.end() + _NEAR]
        if name and _tells(before, after):
            also = _ALSO.match(after) if before[-1].casefold() in _SEVERAL else None
            german = before[-1] in _GERMAN
            for one in filter(None, (_somebody(name), _somebody([also[1]]) if also else "")):
                yield one, german


def _tells(before: list[str], after: str) -> bool:
    """Whether the words before make it a name."""
    words = [word.strip(",.") for word in reversed(before)]
    rest = [*(word.casefold() for word in words), "", "", ""]
    last = rest.pop(0).removesuffix("-in-law")
    if words and words[0] in ADDRESSED:
        return words[0] != "Frau" or rest[0] not in _NO_TITLE
    if (whose := _WHOSE.get(last)) and not before[-1].endswith("."):
        near = rest[:2]  # my older sister, our sales rep
        return any(owner in whose or owner.endswith(("'s", "’s")) for owner in near)
    if last in {"called", "named"}:
        return rest[0] in _ANYBODY or rest[:2] in (["mine", "of"], ["ours", "of"])
    mine = last in {"mine", "ours"} and rest[0] == "of" and rest[1] in _WHOSE
    spoken = last in {"to", "with"} and rest[0] in _SPOKE and bool(_AT_DESK.match(after))
    called = last == "is" and rest[0] == "name" and rest[1] in {"his", "her", "their", "whose"}
    calls = last == "me" and rest[0] in {"call", "calls", "called"}
    return mine or spoken or called or calls


def _somebody(said: list[str]) -> str:
    """The name as far as its words may be one: "my son Joris" goes on with "And" or "Teams"."""
    kept: list[str] = []
    for word in said:
        small = word.casefold()
        if small in _NOBODY or small in OFFICE or (word.isupper() and len(word) <= _LONGEST):
            break
        if _COMPOUND.match(word):
            break
        kept.append(word)
    name = " ".join(kept)
    return name if kept and kept[-1][0].isupper() and not name.isupper() and is_name(name) else ""
