"""Names that are words and stand without their capital, or in a line of capitals: whom somebody asks, greets or titles."""

from __future__ import annotations

import re
from typing import Final

from .clauses import OBJECT
from .spans import Context

_TITLE: Final = r"(?:mr|mrs|ms|dr|prof|herr|frau|mme|meneer|mevrouw|señora?|senhora?|signora?)\.? "
_ASKS: Final = r"(?:ask(?:ed|ing|s)?|t[eo]ld?l?|telling|ping(?:ed)?|frag|fragt?e?|demande à|pregunta a|chiedi a|vraag) "
_GREETS: Final = (
    r"(?:hi|hey|hello|hiya|dear|thx|ty|thanks|thank you|cheers|morning|afternoon|evening|welcome|bye|sorry|hallo|liebe[rs]?|danke|bonjour|salut|"
    r"merci|hola|gracias|ciao|grazie|olá|oi|obrigad[oa]|hoi|bedankt|regards|wishes),? "
)
_WAITS: Final = r"(?:can|could|would|did|does|didnt|doesnt|cant|wont|has|is|was|where is|wheres|when is|kann|hat|peut|puede|può|pode|kan|heeft) "
_BEFORE: Final = re.compile(
    rf"(?:^|(?<=\W))(?:(?P<title>{_TITLE})|(?P<asks>{_ASKS})|(?P<greets>{_GREETS})|(?P<waits>{_WAITS}))$",
    re.IGNORECASE,
)
_LONGEST, _AHEAD = 14, 60
"""Characters before and behind that tell."""
_ENDED: Final = re.compile(r"\s*(?:[,.!?:;)\n]|$)")
_GOES_ON: Final = re.compile(
    r"(?:['’]s)? (?:is|was|has|had|did|does|said|says|told|can|could|and|for|if|about|to|when|what|how|why|where|whether|again|here|please|pls|plz|that|from)\b",
    re.IGNORECASE,
)
_DOES: Final = re.compile(
    r" (?:in|on|off|out|here|there|back|still|around|away|ok|okay|free|coming|working|sick|please|pls|\w+ing|"
    r"(?!payments?\b|time\b|gold\b|bush\b)[a-z]{2,}(?: (?:the|an?|it|me|us|my|our|this|that|them|to|you|in|on|at|again|today|tomorrow)\b|[?.!,]|$))",
    re.IGNORECASE,
)


def may_be_meant(text: str, at: int) -> bool:
    """Whether a word that begins here has its capital, or stands behind what is said to somebody or of somebody."""
    return text[at].isupper() or _BEFORE.search(text, max(0, at - _LONGEST), at) is not None


def is_asked(name: Context, *, verb: bool, plain: bool) -> bool:
    """Whether a first name is meant without its capital.

    Args:
        name: The word.
        verb: Whether it opens sentences as their verb.
        plain: Whether as a word it needs an article.
    """
    before = _BEFORE.search(name.text, max(0, name.start - _LONGEST), name.start)
    if not before or before["title"]:
        return before is not None
    after = name.text[name.end : name.end + _AHEAD]
    if before["waits"]:
        meant = plain and not verb and bool(_DOES.match(after)) and not OBJECT.match(after)
    else:
        goes_on = (before["asks"] or plain) and _GOES_ON.match(after)
        meant = bool(goes_on or _ENDED.match(after))
    return name.given and meant
