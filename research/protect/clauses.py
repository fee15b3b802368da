"""How a clause goes on behind a name that opens it, and how behind the word that it may be.

"The ray is bent", "Mark the page", but "Ray is away": what has an article or opens a sentence as its verb is followed by
nearly anything once it is a name.
"""

from __future__ import annotations

import re
from typing import Final

_FOREIGN: Final = re.compile(
    r"\b(?:der|das|und|ist|nicht|eine?|mit|ich|wir|les?|la|et|une?|des|est|el|los|las|que|y|es|por|di|il|che|è|della|sono|"
    r"os|um|uma|não|em|het|een|niet|de|schon|auch|noch|nur|sehr|wird|für|ne|très|siempre|muy|lo|para|sin|como|del|en|sur|avec|dans|chez|nel|alla|sempre|muito|altijd|heeft|ook|jest|nie|się|är|och|inte|på|det|og)\b",
    re.IGNORECASE,
)
"""Words that a sentence of another language hardly does without, and English has not."""
_ENGLISH: Final = re.compile(
    r"\b(?:the|and|this|that|with|you|they|have|were|been|would|your|she|it)\b", re.IGNORECASE
)
_SPENT: Final = (
    "sent|took|gave|wrote|saw|knew|bought|brought|sat|paid|met|rang|spoke|drove|said|told|thought|heard|taught|spent|chose|caught|"
    "forgot|understood|swore|showed|tried|booked|ordered|called|emailed|asked|signed|borrowed|joined|forwarded|uploaded|reported|noticed|"
    "tested|clicked|bought|wanted|needed|lives|says|thinks|knows|wants|told"
)
_ACTS: Final = re.compile(
    rf" (?:(?:also|still|just|only|never|always|usually|already|then) )?(?:(?:{_SPENT}|does|did(?:n['’]t)?)(?!\w)"
    r"|left (?:at|for|after|before|early|the|us|me)(?!\w)|ha[sd] (?:got|to|no|an?|the|my|our|his|her|their|two|three|\d+)(?!\w)"
    r"|(?:will|would|could|should|can|might|must)(?:n['’]t| not)? (?:(?:also|still|just|only|never|always|have to) )?"
    r"(?!be|been|help|look|match|fit|make|work|suit|cost|come|happen|do|go|also|have\b)[a-z]{2,}"
    r"|(?:can['’]t|won['’]t) (?!be|help|come|do|go|happen)[a-z]+)"
    r"|(?:, | \()(?:our|my|his|her|their|the|la|el|le|il|de|der|die|min|vår) [^\W\d_]+[,)]"
)
"""What somebody does or is, and hardly any stuff, season or virtue."""
_FINITE: Final = re.compile(
    r" (?:is|was|has|had|can(?:not)?|could|will|would|should|might|must|went|came|got|made|ran|kept|left|stood|lost|won|found|felt|put|let|set|reset|cut|shut|hit|held|"
    r"began|(?:is|was|has|had|does|could|would|should)n['’]t|can['’]t|won['’]t)(?!\w)|['’](?:s|ll|d)(?!\w)"
)
_ADVERB: Final = (
    r"also|still|just|only|always|never|usually|already|really|actually|apparently|probably|then|again|here|now|once|even|kindly|obviously|"
    r"keeps?|who|whose"
)
_IS_WHAT: Final = re.compile(
    r"(?:, that)? (?:is|was|isn['’]t|wasn['’]t)(?: not| also| just)* (?:what|when|where|why|how|the|enough|out of|sold)\b| (?:is not|isn['’]t) an?\b"
)
"""Patience is what you need, hope is not a plan; nobody is what, but who."""
_BESIDE: Final = re.compile(
    rf" (?:{_ADVERB}|from|at|in|on|over (?:at|in|on|there)|with|and|but|because|if|when|after|before|around|by)(?!\w)| \("
)
"""Behind somebody, not behind a verb that needs an object; of stuffs the latter are said too."""
_AND: Final = re.compile(
    r" (?:and|&|or) (?:(?:I|me|my|her|his|their|the|our|myself|everyone|another|one|some)(?!\w)|[A-Z])|,? who\b| from\b"
)
_LISTED: Final = re.compile(r"(?:, [a-zß-öø-ÿ]+){1,6},? (?:and|or|und|et|y|e)\b| (?:and|&|or)\b")
_SEVERAL: Final = re.compile(
    r" [a-z]+[^\Wsui]s (?:and|or) (?!\w+s\b|(?:I|we|he|she|they|you|it|then|the|nobody|is|was)\b)"
)
"""Bell peppers and salt; but Bell calls and asks."""
_VERB: Final = re.compile(
    r" (?:(?:also|still|just|only|never|always|usually|already|then) )?"
    r"(?:(?P<third>[a-z]+[^\Wsui]s)|(?P<past>[a-z]+[^\We]ed))(?= (?P<next>\S+)|[.,;!?\n]|$)"
)
_TAKES: Final = re.compile(r"(?:the|an?|it|my|our|your|his|her|their|me|us|them|him)(?!\w)")
_FOLLOWS: Final = re.compile(
    rf"(?:{_TAKES.pattern}|(?:to|for|on|in|at|with|that|this|these|by|about|every\w*|all|both|up|out|off|"
    r"down|over|back|again|how|what|when|where|why|if|from|and|but|because|so|too|\w+ly|\w+ing|one|two|three|"
    r"more|most|\w+er|\w+thing|some|no|not|through|like|as|into|around|within|home|off|once|twice|today|yesterday|last|next|until|since|before|between|under|without|than|people)(?!\w)|[\d£$€A-Z]|\W)"
)
_DOES: Final = frozenset({
    "goes", "gets", "makes", "takes", "comes", "gives", "tells", "lets", "sends", "buys", "brings", "sits", "wears", "pays", "writes", "reads",
    "speaks", "needs", "wants", "knows", "says", "keeps", "puts", "loves", "hates", "thinks", "seems", "lives",
})  # fmt: skip
"""No plural of a noun, unlike gardens and plants."""
SINGULAR: Final = re.compile(
    rf" (?:(?:{_ADVERB}) )?(?:wants|says|knows|thinks|keeps|lives|loves|hates|writes|speaks|tells|brings|buys|pays)(?!\w)"
)
"""What one person does: Banks keeps asking, but banks keep."""


def acts(after: str) -> bool:
    """Whether what stands behind a word is done by somebody, whatever else the word may be."""
    if _ACTS.match(after):
        return True
    found = _VERB.match(after)
    if not found or not found["next"]:
        return False
    return bool(_TAKES.match(found["next"]))


def is_abroad(text: str) -> bool:
    """Whether a text is in another language than English, as far as one can see."""
    return bool(_FOREIGN.search(text)) or not _ENGLISH.search(text)


def goes_on_as_name(text: str, after: str, *, verb: bool, stuff: bool = False) -> bool:
    """Whether what stands behind a first word lets it be somebody's name.

    Args:
        text: In which the word stands.
        after: What follows the word.
        verb: Whether the word opens sentences as their verb.
        stuff: Whether it needs no article: "Ginger biscuits ran out" is no name's, "Ginger hates meetings" is.
    """
    if stuff and (_IS_WHAT.match(after) or _SEVERAL.match(after)):
        return False
    if any(one.match(after) for one in (_FINITE, _AND)) or acts(after):
        return True
    foreign = after[1:2].islower() and bool(_FOREIGN.search(text))
    if (verb and not foreign) or _LISTED.match(after):
        return _has_verb(after, known=verb)
    beside = (not stuff and _BESIDE.match(after)) or after.startswith(", ")
    return bool(beside) or _has_verb(after, known=False) or foreign


def _has_verb(after: str, *, known: bool) -> bool:
    """Whether a verb comes at once; behind a word that is a verb only what is none with an object: Mark items, Chase worked."""
    found = _VERB.match(after)
    if not found or (known and found["third"]):
        return False
    if not found["next"]:
        return not known  # Bill attached.
    if found["third"] in _DOES or _FOLLOWS.match(found["next"]):
        return True
    # behind a plural no verb has an s
    return bool(found["third"]) and found["next"].rstrip(".,;!?").endswith("s")
