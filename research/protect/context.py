"""Whether a word that is also a name is meant as one, told by its capital and its place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from research.text.name_parts import ADDRESSED, PARTICLES
from research.text.wordings import words

from .asked import is_asked
from .clauses import acts, is_abroad
from .forms import fold
from .opening import (
    OWNS,
    STUFFS,
    THINGS,
    VERBS,
    follows_somebody,
    is_listed,
    opens,
    opens_as_name,
    signs,
    speaks,
    tells,
)
from .spans import Context, Word
from .standing import HOME, is_in_document, stands_free
from .wordlist import DATES, EVERYDAY, MONTHS, OFFICE, PLACES, SMALL, SMALL_IN_ENGLISH

_CALLED = re.compile(
    r"(?i:\b(?:hi|hello|hey|hiya|dear|thanks|thank you|cheers|regards|wishes|best|hallo|lieber?|bonjour|"
    r"ciao|hola|merci|danke|gracias|grazie|obrigad[oa]|dank|tack|dzięki|named|called|name is|name's|"
    r"gr(?:ü|ue)(?:ß|ss)e?|lg|mfg|vg|groeten|groetjes|gr|saludos|un abrazo|saluti|cordialement|bien à vous|"
    r"hälsningar|mvh|hilsen|pozdrawiam|pozdrowienia|cumprimentos|abraços?|terveisin)"
    r"(?: a lot| again| so much| very much| in advance| schön| im voraus)?[,.!]?\s*)$"
)
"""Before whoever is greeted, or signs."""
_PARTED: Final = re.compile(r"[,.!]\s*$")
_SAID_ALL = re.compile(r"(?:[^\s.!?]+ ){3}[^\s.!?]+[.!?] $")
"""A sentence of some words."""
_FIELD = re.compile(
    r"(?i:\b(?:requester|owner|caller|customer|assignee|assigned to|reported by|handled by|approved by|contact|attn|cc|participant|"
    r"supervisor|interviewer|moderator|driver|kunde|kundin|ansprechpartner(?:in)?|client|cliente|klant) ?:) $"
)
"""A field whose value is somebody."""
_TITLES: Final = ADDRESSED | {title.lower() for title in ADDRESSED - {"Miss", "Ms", "Pan"}}
_TITLED = re.compile(rf"\b(?:M(?=\.)|{'|'.join(_TITLES)})\.?\s+(?:[A-Z]\.?\s+)?$")
_MISTER = re.compile(r"(?i:\bmrs?\.?) $")
"""Before whoever is called by an everyday word."""
_ADDRESSED = re.compile(
    r"[,!.:]?\s*$|,|[.!?] |[^\S\n]*\n|['’]s\b| (?:from|here|for (?:the(?! best)|your|this|that|all))\b"
)
_PLACED = re.compile(
    r"\b(?:in|near|around|outside|across|throughout|within|(?:fl[yi]\w*|flew|move\w*|moving|travel\w*|drove|driv\w*|train|flight|trip|"
    r"office|based|live\w*|born)(?: \w+){0,2} (?:from|to|at|of)|(?:come|comes|came|coming|am|are|is|was|were) from) $",
    re.IGNORECASE,
)
"""Whom one goes back, talks or sends something to may be somebody: Charlotte, Jordan."""
_SITE = re.compile(
    r" (?:office|branch|team|site|store|shop|airport|station|time|warehouse|depot|campus|region|area|market)\b"
)
_OF_PLACE = re.compile(
    r" (?:Lane|Street|Road|Avenue|Square|Hill|Park|Farm|Arms|Mill|Church|Hospital|Bank|Group|Inc|Ltd|Limited|Stores?|Brothers)\b"
)
_PLACES_OWN = re.compile(rf"['’]s{_OF_PLACE.pattern}")
"""Behind a name with an s, which English writes without a mark only in names of places and firms."""
_CAPITAL_BEFORE = re.compile(r"(?<![.!?:\n>•\"“*-])[^\S\n](?!Sie |Ihnen )([A-Z][\w’'-]*|P-\w+) $")
_CAPITAL_AFTER = re.compile(r" (?:[A-Z][\w’'-]+)")
_TO_DATE = (
    r"(?:from|up|back|prior|due|valid|open|\d|(?:jan|feb|mar|apr|june?|july?|aug|sept?|oct|nov|dec|postpon|mov|push|delay|extend|chang|shift|schedul)"
    r"[a-z]*)(?: [\w ]{1,15})? to"
)
"""From March to May, moved it to May; whom one talks or sends something to is no month."""
_DATED = re.compile(
    r"(?i:\b(?:the|our|in|since|until|till|by|last|next|of|from|this|before|after|early|late|mid|during|"
    rf"every|on|for|through|{_TO_DATE}|end|and|or|mid-|between)|\d(?:st|nd|rd|th)?|,|-|/)\s*$"
)
_DATE_AFTER = re.compile(
    r"(?i:[\s,.-]*(?:\d|and (?:june|july|april|august|march)\b)| (?:comes|came|starts|ends)\b)"
)
_THING = re.compile(
    r"(?i:\b(?:the|in|(?:d(?:er|ie|as|en|em|es)|im|(?<!\bI )am|beim|vom|zum|zur|ins|(?:k?ein|[mds]ein|ihr|unser|eur|dies|jed)(?:e[nmrs]?)?)"
    r"(?: [a-zäöüß]{3,}e[nmrs]?)?|euer|mehr|weniger|du|au|del|le|la|les|une?|el|los|las|il|het|een|an|uno|una|uma?)) $"
)
_COLLOQUIAL = re.compile(
    r"(?i:\b(?:(?:der|die|dem|den)(?: [a-zäöüß]{3,}e[nmrs]?)?|la|el|il|lo|l['’])) $"
)
"""What many put before a first name: die Rosa, la Gioia."""
_NOUNS: Final = PLACES | frozenset([
    "rose", "iris", "heide", "ernst", "wolf", "falk", "mai", "sommer", "winter", "stern", "mark", "linde", "jade", "viola", "star",
    "mercedes", "flora",
])  # fmt: skip
"""German first names with a meaning, which has a capital too, and what people call by its maker's name."""
_ONE_OF = re.compile(
    r"(?i:\b(?:k?ein(?:e[nmrs]?)?|g?een|une?|des|les|chaque|unos?|unas?|los|las|cada|uno|gli|ogni|uma?s?|os|ett|varje)) $"
)
"""Before a word in small letters: of things there are several, and a name takes none of these, not even in a chat."""
_TO_SOMEBODY: Final = re.compile(
    r"\b(?:g[ai]ve|given|told|tell|ask|asked|show|showed|shown|sen[dt]|lent|lend|taught|paid|owe) $"
)
"""Behind these nobody hopes, marks or grants."""
_NOT: Final = ("'t", "’t")
"""Don't, can't; nobody is called so."""
_NOT_AFTER: Final = {
    "mark": re.compile(r"\s+(?:as|all|it|them|this|complete|done|read)\b", re.IGNORECASE),
    "bill": re.compile(r"\s+(?:of|to|pay|payment|date|cycle|run)\b", re.IGNORECASE),
    "will": re.compile(
        r"\s+(?:not|be|have|you|I|it|we|they|this|that|the|\w+ly|never|always|try|update)\b",
        re.IGNORECASE,
    ),
    "may": re.compile(r"\s+(?:not|be|have|I|we|you)\b", re.IGNORECASE),
    "chase": re.compile(r"\s+(?:bank|account|card|up)\b", re.IGNORECASE),
    "hope": re.compile(r"\s+(?:you|I|it|we|he|she|they|this|that|the|these|to|for|so|your|my)\b"),
    "grant": re.compile(r"\s+(?:access|permission|me|us|rights|application|the)\b", re.IGNORECASE),
}
_VERSIONED = re.compile(r" v?\d+\.\d")
"""Ruby 3.3: what has versions is a program."""
_QUALITIES: Final = words("young long short small strong good white black green grey wild rich")
_ANYTHING: Final = EVERYDAY | MONTHS | VERBS
_SHORT = 2


def is_meant(name: Context) -> bool:
    """Whether the words are a name here: by themselves, or by capital and place when common."""
    if not stands_free(name) or _PLACES_OWN.match(name.text, name.end):
        return False
    return _full_is_meant(name) if len(name.words) > 1 else _one_is_meant(name)


def _one_is_meant(name: Context) -> bool:
    word = name.words[0]
    if _is_called(name, word):
        return True
    negated = name.text.startswith(_NOT, name.end)
    near = f"{name.far_before}{name.after}" if word in SMALL else ""
    abroad = word in SMALL_IN_ENGLISH or (word in SMALL and is_abroad(near))
    small = not name.capitals and abroad and not _is_asked(name, word)
    small = small or ((abroad or not name.capitals) and bool(_ONE_OF.search(name.before)))
    letters = name.said.isupper() and len(word) <= _SHORT + 1  # the LAN port
    if (
        negated
        or small
        or (letters and _THING.search(name.before))
        or (word in PLACES and _is_place(name))
    ):
        return False
    common = word in name.common or len(word) <= _SHORT
    return not common or (name.capitals and _common_is_meant(name)) or _is_asked(name, word)


def _is_asked(name: Context, word: str) -> bool:
    """Ask penny, THANKS GRACE."""
    if (name.capitals and not _shouted(name)) or word in EVERYDAY:
        return word not in OFFICE and bool(_MISTER.search(name.before))
    thing = word in THINGS
    return is_asked(name, plain=not (thing or word in STUFFS or word in VERBS), thing=thing)


def _is_called(name: Context, word: str) -> bool:
    """@will, and home/ewan: as nothing but somebody is written."""
    mentioned = name.text[name.start - 1 : name.start] == "@" and word not in EVERYDAY
    return mentioned or (bool(HOME.search(name.before)) and word not in OFFICE)


def is_cased(text: str, last: Word) -> bool:
    """Whether a name's case is meant: its last word with a capital, and not in Lloyds Bank, Harts Lane or of the Finns."""
    kind = text[max(0, last.start - 4) : last.start].lower() == "the "
    return text[last.start].isupper() and not kind and not _OF_PLACE.match(text, last.end)


def _is_place(name: Context) -> bool:
    """In Georgia, the Paris office; but "in Georgia's list"."""
    if name.text.startswith(OWNS, name.end):
        return False
    return bool(_PLACED.search(name.before) or _SITE.match(name.text, name.end))


def _full_is_meant(name: Context) -> bool:
    """Several words of a name together; where all are common words, only with their capitals."""
    own = [word for word in name.words if word not in PARTICLES]
    if not name.capitals and len(own) == 1 and own[0] in SMALL:
        return False
    if all(word in name.common or word in PARTICLES for word in name.words):
        heard = name.expected or not _shouted(name)
        capitals = (
            name.capitals or is_in_document(name) or (name.expected and is_nothing_else(own))
        )
        return capitals and heard and "\n" not in name.said
    return True


def is_nothing_else(words: Iterable[str]) -> bool:
    """Whether these hardly ever stand together by chance: joy rivers, but not mark fields, may long, young people."""
    return _ANYTHING.isdisjoint(words)


def _common_is_meant(name: Context) -> bool:
    if _TITLED.search(name.before) or _is_introduced(name):
        return True
    if _shouted(name) or _goes_on(name) or _is_dated(name):
        return False
    everyday = name.words[0] in EVERYDAY
    if _CALLED.search(name.before):
        parted = _PARTED.search(name.before)  # Thanks. Will do
        meant = not everyday and (not parted or opens_as_name(name))
        return meant or bool(_ADDRESSED.match(name.text, name.end))
    return signs(name) or tells(name) or _does(name) if everyday else _is_placed(name)


def _does(name: Context) -> bool:
    """What somebody of few does or has inside a sentence: then Young approved it; a quality does nothing anywhere."""
    does = name.text.startswith(OWNS, name.end) or acts(name.after)
    placed = name.words[0] in _QUALITIES if opens(name) else _is_placed(name)
    return does and name.expected and placed


def _is_introduced(name: Context) -> bool:
    """Owner: Hope, but "Owner: Hope Centre"; at the end "Thanks a lot, April" and "It works now. Bill"."""
    if _FIELD.search(name.before) and not _is_in_proper_noun(name):
        return True
    if _shouted(name):  # in a headline all words have capitals
        return is_listed(name)
    if name.after.strip(" .!\n"):
        return False
    above = name.far_before
    return bool(_CALLED.search(above) or (name.given and _SAID_ALL.search(above)))


def _is_placed(name: Context) -> bool:
    """Where a capital says something: inside a sentence that has small words."""
    if opens(name):
        return opens_as_name(name)
    return not (_is_in_proper_noun(name) or _is_thing(name) or _in_title(name))


def _is_dated(name: Context) -> bool:
    """In May, 3 May, May 2026; not "and May told me"."""
    if name.words[0] not in DATES or speaks(name):
        return False
    after = _DATE_AFTER.match(name.text, name.end)
    if after or not _DATED.search(name.before):
        return after is not None
    # Hello, April from next door
    called = _ADDRESSED.match(name.text, name.end) and _CALLED.search(name.before)
    return not (called or follows_somebody(name))


def _is_in_proper_noun(name: Context) -> bool:
    """South Park, Hope Centre: a capital beside it, unless that one begins a sentence."""
    if _CAPITAL_AFTER.match(name.text, name.end):
        return True
    before = _CAPITAL_BEFORE.search(name.before)
    return before is not None and fold(before[1]) not in MONTHS


def _is_thing(name: Context) -> bool:
    """The Dean, in Jordan: but "in Mark's list", and "die Rosa" of whoever is called so."""
    if not _THING.search(name.before) or name.text.startswith(OWNS, name.end):
        return False
    return not (name.given and name.words[0] not in _NOUNS and _COLLOQUIAL.search(name.before))


def _shouted(name: Context) -> bool:
    """In a line of capitals a capital says nothing; initials have no others."""
    said = name.said
    if not (said.isupper() and len(said) > 1):
        return False
    beside = (name.before.split()[-1:], name.text[name.end : name.end + 20].split()[:1])
    loud = any(word.isupper() and len(word) > 1 for words in beside for word in words)
    return (len(name.words) == 1 and len(said) > _SHORT) or loud


def _in_title(name: Context) -> bool:
    """In "How To Mark Your Orders" a capital says nothing."""
    before = name.far_before.rpartition("\n")[2]
    line = before + f"{name.said}{name.after}".partition("\n")[0]
    long = (word for word in line.split() if len(word) > 3 and word[0].isalpha())  # noqa: PLR2004
    others = [word for word in long if fold(word.rstrip(".,;:!?")) not in name.known]
    small = sum(word[0].islower() for word in others)
    return len(others) > 2 and small <= len(others) / 5  # noqa: PLR2004


def _goes_on(name: Context) -> bool:
    """What follows, or a hyphen, makes it the common word."""
    word, pattern = name.words[0], _NOT_AFTER.get(name.words[0])
    # Inside a sentence nobody writes the verb with a capital: "I told Will that it broke".
    asked = word == "will" and not opens(name)
    if pattern and pattern.match(name.text, name.end) and not asked:
        return not _TO_SOMEBODY.search(name.before)
    if _VERSIONED.match(name.text, name.end):
        return True
    hyphens = (name.text[name.start - 1 : name.start], name.text[name.end : name.end + 1])
    return "-" in hyphens
