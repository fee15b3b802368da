"""How much a problem hurts, on Nielsen's scale, told from what people say outright.

Source: Nielsen (1995), Severity Ratings for Usability Problems: 0 not a problem, 1 cosmetic,
2 minor, 3 major, 4 catastrophe. The wordings and their levels are a convention of this project.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from research.facets.cues import any_of
from research.facets.settled import blank_settled
from research.model import Facet

NAMES: Final = ("not a problem", "cosmetic", "minor", "major", "catastrophe")
_COSMETIC, _MINOR, _MAJOR, _CATASTROPHE = 1, 2, 3, 4

# Work, money, trust or health is gone, or the person is.
_GONE: Final = r"""
(?:lost|lose|losing|loses|deleted?|wiped|erased) (?:\w+ ){0,3}(?:data|work|notes?|files?|photos?)
(?:lost|lose|losing|loses|deleted?|wiped|erased) (?:\w+ ){0,3}(?:records?|orders?|changes|entries)
(?:lost|lose|losing|deleted|wiped) (?:everything|it all|all of it|a whole \w+|all (?:my|our) \w+)
(?:everything|all (?:my|our|the) (?:\w+ )?\w+) (?:is|are|was|were) (?:gone|lost|deleted|wiped)
(?:lost|lose|losing|loses) (?:\w+ ){0,3}(?:money|revenue|sales|customers?|clients?|[£$€]\d+)
data (?:loss|was lost|is gone|were lost|breach|leak)|overwritten|overwrote|wiped (?:out )?\w+
wrong (?:dose|patient|medication|blood)|same dose|injur\w+|dangerous|unsafe|life-threatening
(?:had|have|got|gave|caused?|suffered|risk\w*) (?:\w+ ){0,3}(?:anaphyla\w+|allergic reactions?)|(?:i|he|she|they|who) (?:got|needed) (?:\w+ )?stitches|(?:could|will|would|going to|might) (?:have )?(?:be|been|get|got|gotten) (?:killed|hurt|injured)|gone for good
privacy (?:problem|issue|breach)|(?:someone|somebody) else's (?:data|address|account|order|name)
uninstall\w*|stopped using|deleted (?:it|the app|my account)|never (?:again|use|buy|come back)
cancel(?:l?ed|ling|ing)? (?:my|our|the) (?:\w+ )?(?:subscription|account|contract|membership|plan)
switch(?:ed|ing)? to (?:another|a different|your competitor)|(?:looking|look) for an alternative
switched to \w+ (?:bank|app|provider|tool|system|shop)|leaving (?:you|for (?:another|a different))
lawyer|legal action|lawsuit|fraud|ho perso tutt\w|alles (?:weg|verloren)|tout perdu|gekündigt
disinstallat\w+|deinstalliert|désinstallé\w*|desinstal\w+|résilié\w*|perdí todo|dato di baja
"""
# The task cannot be done, or only by a way round it.
_STOPPED: Final = r"""
blocked|stuck|locked out|dead end|impossible|unusable|unacceptable|no way (?:to|of)|not possible
<cannot> (?:\w+ )?(?:log|sign|open|save|submit|pay|access|use|finish|do|complete|continue)
<cannot> (?:\w+ )?(?:start|send|upload|book|order|work|add|change|close|get in)
(?:won't|wouldn't|doesn't|does not|will not) let (?:me|us|you|him|her|them)
(?:doesn't|does not|don't|do not|didn't|did not|never|not|stopped) work(?:s|ed|ing)?
crash\w*|fr[eo]ez(?:e|es|ing)|froze|frozen|outage|bricked|broken|broke|times? out(?! of)
gave up|give up|giving up|given up|abandon\w*|refund\w*|money back|charged (?:\w+ )?twice
<cannot> (?:\w+ )?(?:connect|lock|unlock|enrol|enroll|register|install|restore|return|reach|print|download|export|cancel|switch|hand)
(?<!i )(?<!we )(?:won't|wouldn't|doesn't|does not|don't|do not|didn't|did not|never) (?:\w+ )?(?:respond|react|open|start|load|connect|save|send|print|arrive|recogni[sz]e|unlock|charge)(?:s|d|ed)?(?! (?:me|us|my|our|for|with|any\w*|much|more|extra|time|money))
(?:threw|throws|kicks|kicked|logs|logged|signs|signed) (?:me|us|you|everyone|everybody|them) out|cuts? out(?! (?:the|an?|of|my|some))|(?:went|is|was|were|battery) dead(?! (?:easy|simple|slow|quiet|good|boring))|battery (?:died|dies|ran (?:flat|out))|loses (?:the|its) connection
(?:(?:billed|invoiced|debited|fined|overcharged|(?:was|were|been|being|got) charged)(?: (?:me|us|him|her|them))?|charged (?:me|us|him|her|them|my (?:card|account)|our (?:card|account)))(?: \w+){0,3} (?:twice|in full|wrong\w*|regardless|anyway|again|double|nothing|after (?:i|we)|although|even though)|overcharg\w+
(?:twice|wrongly|still|being) (?:charged|billed|invoiced|debited|fined)|wrong(?:ly)? (?:\w+ )?(?:charges|fees?|bills?|invoices?|fines?)|(?:bill|fine|penalty) (?:of|over|for) [£$€]\d+|(?:late|reminder|penalty) fees?|penalt(?:y|ies)
(?<!i )(?<!we )(?:took|taken|takes|keeps?|kept|withheld) (?:\w+ )?(?:my|our|your) (?:money|deposit|fee|payment)|money(?:'s| is| was| has been)? (?:still )?(?:being )?(?:taken|kept|gone)
work ?-?arounds?|by hand|manually|double work|re-?typ(?:e|es|ed|ing)|re-?enter\w*|on paper
start(?:ed|ing)? (?:all )?over|start again from|from scratch|missed (?:the|my|our|two|a) \w+
non (?:mi )?funziona|bloccat\w+|rimborso|a mano|da capo|funktioniert (?:\w+ ){0,2}nicht|geht nicht
stürzt \w+(?: \w+)? ab|von hand|rückerstattung|(?:marche|fonctionne) pas|bloqué\w*|plante
remboursement|à la main|no funciona|bloquead\w+|reembolso|se cierra sol[oa]
"""
# It happens again and again: a minor problem becomes a major one.
_AGAIN: Final = r"""
every (?:single )?(?:time|day|morning|evening|night|week|month|login|order)|each (?:time|day|week)
constantly|all the time|again and again|over and over|always (?:fails?|crash\w*|have to|wrong)
(?:three|four|five|six|several|many|\d+) times|(?:third|fourth|fifth) time|once more|keeps? \w+ing
ogni volta|jedes mal|ständig|(?:à )?chaque fois|cada vez
"""
_SMALL: Final = r"""
typos?|spelling|misspel\w+|colou?rs?|fonts?|icons?|alignment|misaligned|ugly|cosmetic|wording
spacing|margins?|upper ?case|lower ?case|capital letters|slightly|a bit|a little(?: bit)?|minor
small thing|not a big deal|no big deal|nit-?pick\w*|just a detail|cosmetics|kind of redundant
un po'|ein bisschen|kleinigkeit|un peu|un poco|dettaglio
"""
_HINDERED: Final = r"""
confus\w+|misleading|hard to \w+|difficult(?:y|ies)?|complicated|cumbersome|tedious|slow(?:ly)?
frustrat\w+|annoy\w*|irritat\w+|disappoint\w+|unclear|not (?:\w+ )?clear|overwhelm\w*|struggl\w+
<cannot> (?:\w+ )?(?:find|see|tell|read|compare)|takes? (?:\w+ )?(?:long|ages)
took (?:\w+ ){0,2}(?:long|ages|hours?|months?)|errors?|wrong|missing|fail(?:s|ed|ing)?|delay\w*|late
"""

_LADDER: Final = (
    (_CATASTROPHE, any_of(_GONE, re.IGNORECASE)),
    (_MAJOR, any_of(_STOPPED, re.IGNORECASE)),
    (_MAJOR, any_of(_AGAIN, re.IGNORECASE)),
    (_COSMETIC, any_of(_SMALL, re.IGNORECASE)),
    (_MINOR, any_of(_HINDERED, re.IGNORECASE)),
)
_UNSAID: Final[dict[Facet, int]] = {"pain": _MINOR, "need": _COSMETIC, "request": _COSMETIC}
"""Without a cue: a pain is a minor problem, a wish or question only says that something lacks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Severity:
    """Nielsen's 0 to 4, and the words that say so."""

    level: int
    cue: str
    """Verbatim; empty when nothing in the text says how much it hurts."""


def severity(text: str, facet: Facet) -> Severity:
    """The gravest level that the text has a cue for; 0 for praise, context and none.

    What the text calls solved or absent ("no longer crashes") is no cue. For a need or a request
    only cues of something gone or stopped count: "every week" in a wish is how often it is wished.
    """
    if facet not in _UNSAID:
        return Severity(level=0, cue="")
    said = blank_settled(text)
    ladder = _LADDER if facet == "pain" else _LADDER[:2]
    for level, pattern in ladder:
        if found := pattern.search(said):
            return Severity(level=level, cue=text[found.start() : found.end()])
    return Severity(level=_UNSAID[facet], cue="")
