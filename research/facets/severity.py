"""How much a problem hurts, on Nielsen's scale, and the word that says so.

Source: Nielsen (1995), Severity Ratings for Usability Problems: 0 not a problem, 1 cosmetic,
2 minor, 3 major, 4 catastrophe. What speaks for which was learned from sentences that were written
and rated for it, see benchmarks/facets/RESULTS.md.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from research.facets.classify import EVIDENCE, Verdict
from research.facets.cues import any_of
from research.facets.families import FAMILIES
from research.facets.settled import blank_settled
from research.facets.weights import STEPS

_COSMETIC, _MINOR, _MAJOR, _CATASTROPHE = 1, 2, 3, 4
_CLEAR: Final = 0.8
"""Log-odds from which a text is rated by all that it says."""
_TWICE: Final = 2
"""As clear must be what may be no problem at all, a wish or a question, which need not say what its lack costs, and a
catastrophe: the subject alone, such as ambulances, sounds like one."""
_HINTED: Final = -1.0
"""Log-odds from which it is when it has a word for it; below, the word stands for something else."""

# Work, money, trust or health is gone, or the person is.
_GONE: Final = r"""
(?:lost|lose|losing|loses|deleted?|wiped|erased) (?:\w+ ){0,3}(?:data|work|notes?|files?|photos?|records?|orders?|changes|entries|money|customers?|everything)
(?:is|are|was|were) (?:all )?(?:gone|lost|deleted|wiped)|overwr(?:ote|itten)|data (?:loss|breach|leak)|(?:someone|somebody) else's
injur\w+|dangerous|unsafe|life-threatening|lawyer|legal action|lawsuit|fraud
uninstall\w*|stopped using|never again|cancel(?:l?ed|ling|ing)? (?:my|our|the) \w+|switch(?:ed|ing)? to (?:another|a different)|leaving (?:you|for)
(?:moved?|moving|gone|going|went|changed?|over) (?:back )?to (?:a |an |the |your |their |another )?(?:competit\w+|rivals?|(?:other|different) (?:lot|company|provider|bank|supplier|app))
clos(?:e|ed|ing) (?:my|our) accounts?|(?:deleted|removed|binned) (?:the|this|your) app|(?:handed|hand|handing) in (?:my|his|her|their|our) notice|(?:wrong|double) (?:dose|medication|injection)
alles (?:weg|verloren)|zur konkurrenz|gekündigt|deinstall\w+|tout perdu|désinstall\w+|résili\w+|perdí todo|desinstal\w+|de baja|perso tutt\w|disinstall\w+
"""
# The task cannot be done, or only by a way round it, or it happens again and again.
_STOPPED: Final = r"""
blocked|stuck|locked out|dead end|impossible|unusable|unacceptable|no way (?:to|of)|crash\w*|fr[eo]ez\w*(?! (?:\w+ )?(?:memberships?|subscriptions?|accounts?|cards?|prices?))|froze|frozen|outage|broken?
<cannot> (?:\w+ )?(?:log|sign|open|save|submit|pay|access|use|finish|do|complete|continue|start|send|upload|book|order|work|print|export|connect|register|get in)
(?:won't|wouldn't|doesn't|does not|didn't) let (?:me|us|you|him|her|them)|(?:doesn't|does not|don't|do not|didn't|never|not|stopped) work(?:s|ed|ing)?
(?:gave|give|giving|given) up|abandon\w*|refunds?|money back|charged (?:\w+ )?twice|overcharg\w+
work ?-?arounds?|by hand|manually|on paper|re-?typ(?:e|es|ed|ing)|re-?enter\w*|from scratch|start(?:ed|ing)? (?:all )?over|missed (?:the|my|our) \w+
(?:every|each) (?:single )?time|again and again|over and over|constantly|(?:three|four|five|six|several|many|\d+) times|(?:third|fourth|fifth) time
non (?:mi )?funziona|bloccat\w+|rimborso|a mano|ogni volta|funktioniert (?:\w+ ){0,2}nicht|geht nicht|stürzt|von hand|jedes mal|rückerstattung
(?:marche|fonctionne) pas|bloqué\w*|remboursement|à la main|chaque fois|no funciona|bloquead\w+|reembolso|cada vez
"""
_SMALL: Final = r"""
typos?|cosmetic|slightly|nit-?pick\w*|minor|(?:small|little|tiny) thing|(?:not|no) (?:a )?big deal|(?:get|got) used to|just a detail
kleinigkeit|dettaglio|détail|detalle
"""
_HINDERED: Final = any_of(
    "".join(FAMILIES[name].lstrip() for name in ("hard", "upset", "slow")),
    re.IGNORECASE,
)
"""Says outright that something hinders; alone that is no worse than minor, and nothing of what may be no problem at all."""
_LADDER: Final = (
    (_CATASTROPHE, any_of(_GONE, re.IGNORECASE)),
    (_MAJOR, any_of(_STOPPED + _GONE.lstrip(), re.IGNORECASE)),
    (_COSMETIC, any_of(_SMALL, re.IGNORECASE)),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Severity:
    """Nielsen's 0 to 4, and the word that says so."""

    level: int
    """0 also for a problem of which nobody says how bad it is."""
    cue: str
    """The word for it, verbatim; empty where there is none, and the whole of the text says so."""


def severity(text: str, verdict: Verdict) -> Severity:
    """The gravest severity that a text clearly tells of, or has a word for; 0 where it tells of none.

    Most problems are told without a word of how bad they are, so minor too must be said. What the
    text calls solved or absent ("no longer crashes") is no cue.
    """
    if verdict.facet not in EVIDENCE:
        return Severity(level=0, cue="")
    said = blank_settled(text)
    for level, pattern in _LADDER:
        word = pattern.search(said)
        if _odds(verdict, level) > (_HINTED if word else _clear(verdict, level)):
            return Severity(level=level, cue=text[slice(*word.span())] if word else "")
    hindered = None if _is_unlikely(verdict) else _HINDERED.search(said)
    if hindered:
        return Severity(level=_MINOR, cue=text[slice(*hindered.span())])
    return Severity(level=0, cue="")


def _clear(verdict: Verdict, level: int) -> float:
    """The log-odds that a text without a word for it must have."""
    return (
        _CLEAR
        * (_TWICE if _is_unlikely(verdict) else 1)
        * (_TWICE if level == _CATASTROPHE else 1)
    )


def _is_unlikely(verdict: Verdict) -> bool:
    return verdict.doubtful or verdict.facet != "pain"


def _odds(verdict: Verdict, level: int) -> float:
    """For at least that severity, which is at least each milder one; for a cosmetic one, for at most that."""
    if level == _COSMETIC:
        return -verdict.worse[0]
    return min(verdict.worse[: STEPS.index(level - 1) + 1])
