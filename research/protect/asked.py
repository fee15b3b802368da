"""Names that are words and stand without their capital, or in a line of capitals: whom somebody asks, greets or titles."""

from __future__ import annotations

import re
from typing import Final

from research.text.name_parts import KIN_IN_ENGLISH

from .spans import Context
from .wordlist import MONTHS, SMALL

_TITLE: Final = r"(?:mr|mrs|ms|dr|prof|herr|frau|mme|meneer|mevrouw|señora?|senhora?|signora?|sra?|do[nñ]a|pani)\.? "
_ASKS: Final = (
    rf"(?:ask(?:ed|ing|s)?|t[eo]ld?l?|telling|(?:sp[eo]ak(?:ing)?|spoken?|talk(?:ed|ing)?) (?:to|with)|ping(?:ed)?|seen|met|thank|(?:my|our|his|her) (?:{KIN_IN_ENGLISH})|"
    r"frag|fragt?e?|demande à|pregunta a|chiedi a|vraag) "
)
_GREETS: Final = (
    r"(?:hi|hey|hello|hiya|dear|thx|ty|thanks|thank you|cheers|morning|afternoon|evening|welcome|bye|sorry|hallo|liebe[rs]?|danke|bonjour|salut|"
    r"merci|hola|gracias|ciao|grazie|olá|oi|obrigad[oa]|hoi|bedankt|regards|wishes|ok|okay|yes|yeah)(?:,? |,?\n)"
)
_BESIDE: Final = r"(?:to|with|for|from|by|without|about|via|P-?\w+ (?:and|or)) "
_WAITS: Final = r"(?:let|can|could|would|will|did|does|didnt|doesnt|cant|wont|should|has|hasnt) "
_STANDS: Final = r"(?:is|was|where is|wheres|when is) "
_JOINS: Final = r"(?:if|when|because|cos|cause|but|so|since|unless|until|think|maybe|whether) "
_BEFORE: Final = re.compile(
    rf"(?:^|(?<=\W))(?:(?P<title>{_TITLE})|(?P<asks>{_ASKS})|(?P<greets>{_GREETS})|(?P<beside>{_BESIDE})|(?P<waits>{_WAITS})|(?P<stands>{_STANDS})|(?P<joins>{_JOINS}))$"
    r"|(?P<opens>(?:^|\n|[.!?,] )(?:it['’]?s |this is )?)$",
    re.IGNORECASE,
)
_LONGEST, _AHEAD = 18, 60
"""Characters before and behind that tell."""
_ENDED: Final = re.compile(r"\s*(?:[,.!?:;)\n]|$)")
_GOES_ON: Final = re.compile(
    r"(?:['’]s)? (?:is|was|has|had|did|does|said|says|told|can|could|and|for|if|about|to|when|what|how|why|where|which|whether|again|here|please|pls|"
    r"plz|or|that|from|yesterday|today|before|after|first|instead|the|my|our|this|i|we|you|he|she|it|its|they|there|in|on|at|no|not|so|just|got|who)\b",
    re.IGNORECASE,
)
_DOES: Final = re.compile(
    r" (?:be|stay|know|have|see|call|get|fix|check|look|tell|help|say|go|use|need|want|join|take|bring|ask|come|do|send|give|reply|answer|log|"
    r"reset|approve|open|print|find|make|sign|write|read|try|work|attend|still|also|even|please|not|seen|been|got|had|gone|replied|called|sent|paid|heard|said|told)\b(?! (?:up|out)\b)",
    re.IGNORECASE,
)
"""Behind whoever can, did or will; no noun that a modal's verb takes."""
_THERE: Final = re.compile(
    r" (?:in|on|off|out|here|there|back|still|around|away|ok|okay|free|sick|at|\w+ing)\b",
    re.IGNORECASE,
)
_HERE: Final = re.compile(
    r" (?:here|again)(?: again)?[,.!]|,? (?:from|calling|speaking)\b|, i\b", re.IGNORECASE
)
_SPEAKS: Final = re.compile(
    r" (?:please|pls|says|can you|could you|is (?:here|off|away|back|out|in|on|asking)|has(?:nt)? (?:it|the|got|a|no)|"
    r"got (?:the|it|a|his|her)|will be|cant|didnt|doesnt|isnt|wont)\b",
    re.IGNORECASE,
)
"""What a word that needs an article does not open with when it lacks both article and capital."""
_TELLS: Final = re.compile(
    rf" (?:(?:said|told|asked|wrote|thinks|knows|wants|forgot)\b(?! \S?\d)|is (?:(?:off )?(?:sick|ill|on (?:leave|holiday|vacation))|(?:my|our|his|her) (?:{KIN_IN_ENGLISH}))\b)",
    re.IGNORECASE,
)
"""What no virtue, no bill, no verb and no month does."""
_IS: Final = re.compile(r" (?:is|was|has|isnt|wasnt|hasnt)\b", re.IGNORECASE)
"""What stands behind no modal."""
_AT_HOME: Final = re.compile(
    r",? (?:flat|apt\.?|apartment|unit|room|suite|floor|ward|bed|desk|table) \d", re.IGNORECASE
)


def may_be_meant(text: str, at: int) -> bool:
    """Whether a word that begins here has its capital, or stands behind what is said to somebody or of somebody."""
    return text[at].isupper() or _BEFORE.search(text, max(0, at - _LONGEST), at) is not None


def is_asked(name: Context, *, plain: bool, thing: bool) -> bool:
    """Whether a name is meant without its capital; nearly always a first name.

    Args:
        name: The word.
        plain: Whether as a word it needs an article, and opens no sentence as its verb.
        thing: Whether it tells and wants something as well: the app says no.
    """
    before = _BEFORE.search(name.text, max(0, name.start - _LONGEST), name.start)
    after, word = name.text[name.end : name.end + _AHEAD], name.words[0]
    if before and (word in MONTHS or (before["title"] and word == "will")):
        # the dr will see you, ms may stop; but dear may, and may said so
        return bool(_TELLS.match(after) or (before["greets"] and _ENDED.match(after)))
    plain = plain or (word == "will" and _IS.match(after) is not None)
    if not before or before["title"]:
        return before is not None
    if before["opens"] is not None and _AT_HOME.match(after):
        return True
    if before["beside"]:
        meant = plain and bool(_GOES_ON.match(after) or _ENDED.match(after))
    elif before["waits"]:
        meant = bool(_DOES.match(after))
    elif before["stands"]:
        meant = plain and bool(_THERE.match(after))
    elif before["joins"] or before["opens"] is not None:
        speaks = (plain and _SPEAKS.match(after)) or (not thing and _TELLS.match(after))
        meant = bool(speaks or (before["joins"] is None and _HERE.match(after)))
    else:
        meant = bool(((before["asks"] or plain) and _GOES_ON.match(after)) or _ENDED.match(after))
    last = before["asks"] and word in SMALL  # tell pereira when it is done
    return bool(name.given or last) and meant
