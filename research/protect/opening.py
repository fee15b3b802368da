"""Whether a word that opens a sentence is a name: there a capital says nothing, what follows does."""

from __future__ import annotations

import re
from typing import Final

from research.text.wordings import words

from .clauses import SINGULAR, acts, goes_on_as_name
from .forms import fold
from .spans import Context
from .wordlist import DATES, EVERYDAY, MONTHS, PLACES

OWNS: Final = ("'s ", "’s ")
_START = re.compile(r"(?:^|[.!?:…•|>\"“”«\[(*#]|\n\s*[-–—*+\d.)]*|^\s*[-–—*+\d.)]+)\s*$")
"""What stands before the first word of a sentence, a bullet or a quotation."""
_SPEAKS = (
    r"\s+(?:said|says|told|asked|wrote|replied|mentioned|thinks|promised|promises|explained|explains|suggested|agreed|"
    r"complained|insisted|insists|reckons|swears|claims|admitted|laughed|knows|loves|hates|wants|signed|emailed|phoned|forgot|"
    r"forgets|remembers|noticed|decided|prefers|preferred|likes|liked|thought|usually|"
    r"sagte?|meinte?|erzählte?|fragte?|glaubt|findet|dit|pense|trouve|dice|dijo|piensa|cree|disse|diz|acha|pensa|zegt|zei|vindt|"
    r"denkt|säger|sa|sade|tycker|mówi|powiedział[ay]?|twierdzi|říká|řekla?|sanoi)\b"
)
_SAID = re.compile(_SPEAKS)
_TELLS = re.compile(
    r"\s+(?:told (?:me|us|him|her|them)|promised|reckons|swears|admitted|laughed)\b|,? who (?!are|have|were|do|need|want)"
    r"| (?:is|was)(?: still| now| already)? (?:abroad|sick|ill|retired|on (?:leave|holiday|vacation|sick))\b"
    r"|,? (?:is|ist|est|es|è|é|är|to)? ?(?:my|the|our|his|her|mein|der|mon|le|mi|el|il mio|il|o|meu|mijn|moje|mitt) "
    r"(?i:(?:first|last|family|given|sur|vor|nach|för|efter|achter|voor)[ -]?na[mn]\w{1,2}|prénom|nom|nombre|apellido|cognome|nome|"
    r"imię|nazwisko)\b"
)
"""What no page and no bank does, or is: my first name."""
_ADDRESSED = re.compile(
    r"(?:[,:]| [-–—])? (?:can|could|would|will|did|do|are|have) you\b|,[\"”’]? (?:if|when|where|what|how|why|you|I)\b|(?:,| [-–—]) (?:please|pls|thanks|thank you)\b"
    r"|,?[^\S\n]*\n[^\S\n]*\n|,[^\S\n]*\n"
)
"""Whoever is spoken to: before a comma, or alone above a message."""
_SOMEBODY = r"(?:me|us|him|them|everyone|everybody)\b"
_DID = (
    r"(?:\w+[^\We]ed|showed|shown|shows|taught|teaches|gave|gives|lent|lets|rang|rings|drove|took|takes|brought|caught|"
    r"found|heard|met|bought|sold|wrote|asks|calls)"
)
_ACTS = re.compile(
    rf"{_SPEAKS}|,? who\b"
    r"|\s+(?:from (?:[A-Z]|(?:(?:the|our) )?(?:front |back |head )?(?:finance|accounting|accounts|sales|support|marketing|billing|legal|"
    r"payroll|reception|work|school|upstairs|downstairs|office)\b)|and (?:I|me|myself|her|his)\b"
    r"|here(?: again)?(?=[,.!:;]| [-–—]|\n|$)|(?:did|does|has|was|is|can|would)(?=[,.!])"
    r"|(?:is|was)(?: still| now| already)? (?:away|out (?:until|till|today|this|next|on))\b"
    r"|from [^.,!?\n]{2,30} (?:here|again|calling|speaking)\b|went (?:home|with|to (?:see|get|work))\b)"
)
"""What people do: they speak, they work somewhere, they stay away."""
_TREATS = re.compile(
    rf" (?:{_DID} {_SOMEBODY}|(?:booked|ordered|sent|paid|called|emailed|tried|bought|signed|borrowed) "
    r"(?:it|the|a|an|my|our|his|her|their|me|us|two|both)\b)"
)
"""What neither months nor pages do."""
STUFFS: Final = frozenset([
    "amber", "art", "autumn", "basil", "bliss", "brandy", "breeze", "candy", "cash", "chance", "charity", "charm", "clarity", "clay",
    "coral", "dawn", "destiny", "ebony", "eden", "faith", "ginger", "glory", "grace", "harmony", "heaven", "herb", "honey", "honor",
    "honour", "hope", "ice", "indigo", "iron", "ivory", "jade", "jasmine", "joy", "justice", "lavender", "liberty", "luck", "marble",
    "melody", "mercy", "mint", "misty", "music", "oak", "olive", "patience", "peace", "pepper", "prudence", "rain", "rosemary", "rush",
    "sage", "scarlet", "season", "serenity", "shade", "silver", "sky", "steel", "sterling", "stone", "storm", "summer", "sunshine", "teal",
    "temperance", "timber", "trinity", "victory", "violet", "wave", "wind", "winter", "wood", "ruby", "bill", "buck", "buddy", "bud", "chip", "dot", "guy",
    "max", "trace", "bacon", "cheese", "comfort", "copper", "corn", "cotton", "cream", "curry", "frost", "glass", "hail", "hay", "heat", "lace",
    "leather", "lime", "lunch", "mail", "nature", "paint", "pride", "rice", "rust", "rye", "salt", "sand", "silk", "smoke", "snow", "soda",
    "spice", "sugar", "travel", "weather", "wheat", "wine", "brown", "orange", "pink", "change", "church", "traffic", "heather",
])  # fmt: skip
"""Words that open a sentence without an article: virtues, colours, seasons, and in notes a bill."""
THINGS: Final = PLACES | words(
    "alexa siri mercedes brand cat gift jeans link min page star tab treasure trip zip dev app"
)
"""Towns, products, and what opens a sentence in notes: it does things too."""
VERBS: Final = frozenset([
    "bill", "call", "cash", "chance", "chase", "chip", "dash", "flip", "grant", "link", "love", "march", "mark", "may", "merit", "page",
    "pick", "ring", "rip", "rush", "shade", "skip", "tab", "trace", "trip", "trust", "wave", "will", "wish",
])  # fmt: skip
"""Words that open a sentence as its verb."""
_ABROAD = re.compile(
    r" (?:(?:m'|l'|nous |vous )?(?:a|avait) (?:déjà |aussi |toujours )?(?:\w+é|fait|dit|mis|pris|vu|eu|reçu|écrit)e?s?|(?:mi |ci |gli |l')?(?:ha|aveva) (?:già |anche |sempre )?\w+[ts]o"
    r"|(?:me |nos |le |lo |la |se |no )?\w{2,}ó|(?!you|thou)\w{3,}[oi]u(?= (?:a|o|as|os|em|de|do|da|por|para|que|me|nos|tudo|isso)\b)"
    r"|(?:hat|hatte) (?:mir|uns|mich|ihm|ihr|es|das|den|die|gesagt|gemeint)|m['’]a|nous a)(?!\w)"
)
"""A verb at once: where these languages speak of a thing, they put an article or a pronoun before it."""
_THEY = re.compile(
    r" (?:\w+ed|\w+[^\Ws]s|is|was|did|had|can|went|came|got|took|knew|left|ran|kept|made|sat)\b"
    r"(?:(?!\b(?:my|our|his|her|their|your|some|every)|[A-Z\[])(?:[^.!?\n]|\.(?=\d))){0,50}?(?:[,;] | (?=so|because|and|but|since|when))"
    r"(?:(?:so|and|but|because|since|when|then) ){0,2}"
    r"(?:(?:his|her) [a-z]+ (?:is|was|has|does|did)\b|(?:he|she)(?:['’]s\b|['’]d\b| (?!said|says|told|asked|thinks|wrote)\w))"
)
"""Whoever "he" or "she" is has been named before it; not who only reports what stands there."""
_CONTACT = re.compile(r" ?[<(] ?\[(?:email|phone)\]")
_RUNS: Final = re.compile(r",? [a-zß-öø-ÿ]")
_ALONE: Final = re.compile(r"[.!](?: |\n|$)|$")
_PERSONAL: Final = (_ACTS, _TELLS, _ABROAD, _THEY, _ADDRESSED, _CONTACT)
_JOINT: Final = r"(?: (?:and|&|und|et|e|y|en|i|och|og|or|oder|ou|o|eller) |, (?:and )?|/)"
_AND = re.compile(rf"{_JOINT}(?=(\w+))", re.IGNORECASE)
_ANDED = re.compile(rf"(\w+){_JOINT}$", re.IGNORECASE)
"""Before another one of several, and behind one."""
_CLOSES = frozenset(["best", "love", "yours", "please", "help", "sure", "total", "page", "order"])
"""Words that end a mail, or head a list, alone on their line."""


def opens(name: Context) -> bool:
    """Whether the word is a sentence's first."""
    return name.start == 0 or bool(_START.search(name.before))


def opens_as_name(name: Context) -> bool:
    """At a sentence's start the capital says nothing: "Mark's", "Mark said", a signature do."""
    if speaks(name) or name.words[0] in MONTHS:
        return speaks(name) or is_listed(name)
    after = name.after
    if _goes_on(name, after):
        return True
    return after.startswith(OWNS) or signs(name) or is_listed(name)


def _goes_on(name: Context, after: str) -> bool:
    """With what only somebody does; a first name that needs an article as a word, with anything but that word's company."""
    word = name.words[0]
    if any(one.match(after) for one in _PERSONAL):
        return True
    if name.usual or _is_likely(name, word):
        verb = word in VERBS and not name.usual
        alone = not _RUNS.match(after) if name.usual else not verb and _answers(name, after)
        stuff = not name.usual and (not name.given or word in STUFFS or word in PLACES)
        return alone or goes_on_as_name(name.text, after, verb=verb, stuff=stuff)
    return name.given and word in STUFFS and acts(after)


def _is_likely(name: Context, word: str) -> bool:
    """A first name that needs an article as a word, or any where few people are known; there last names that need one too."""
    if word in STUFFS or word in PLACES:
        return name.given and name.expected and word not in DATES
    several = word.endswith("s") and not word.endswith("ss") and not SINGULAR.match(name.after)
    return word not in THINGS and (name.given or (name.expected and not several))


def _answers(name: Context, after: str) -> bool:
    """Whether it is all that somebody says: "Who else uses it? Rob."."""
    asked = not name.before.strip() or name.before.endswith("? ")
    return asked and _ALONE.match(after) is not None


def speaks(name: Context) -> bool:
    """April said, April booked the room; no month does, nor does a word stand twice: May may, Mark marks."""
    twice = re.compile(rf" {name.words[0]}(?:s|ed)?\b")
    return any(one.match(name.text, name.end) for one in (_SAID, _TREATS, twice))


def tells(name: Context) -> bool:
    """Page told me, Page and Noor: what nothing but somebody does, or beside somebody."""
    return bool(_TELLS.match(name.text, name.end)) or is_listed(name)


def is_listed(name: Context) -> bool:
    """Grace and Noor, Grace, Noor and me: beside somebody whom the study knows."""
    before = _AND.match(name.text, name.end)
    return follows_somebody(name) or (before is not None and _is_somebody(name, before[1]))


def follows_somebody(name: Context) -> bool:
    """Will and May: the last of several."""
    behind = _ANDED.search(name.before)
    return behind is not None and _is_somebody(name, behind[1])


def _is_somebody(name: Context, other: str) -> bool:
    word = fold(other)
    known = other[0].isupper() and word in name.known
    return known and word not in EVERYDAY and word not in MONTHS


def signs(name: Context) -> bool:
    """Alone on its line, below something."""
    line = name.text[name.end : name.end + 20].split("\n", 1)[0]
    above = name.far_before.rstrip(" -–—~")
    alone = not line.strip(" .,!") and above.endswith("\n") and bool(above.strip())
    return alone and name.words[0] not in _CLOSES
