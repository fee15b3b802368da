"""Tells pain, need, request, praise, context and nothing apart, from a vector and its words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt

from research.facets.cues import any_of, is_abroad, says_outright
from research.facets.denied import denies
from research.facets.echoed import echoes
from research.facets.rated import facet_of
from research.facets.settled import is_settled, wants_nothing
from research.facets.weights import FACETS, Array, load_weights, measure_logits
from research.model import Facet
from research.text.asked_for import asked_for, asks_for_account, asks_to_act
from research.text.wordings import plain

EVIDENCE: Final[tuple[Facet, ...]] = ("pain", "need", "request")
"""What themes are made of."""

_PAIN, _REQUEST, _PRAISE, _CONTEXT = (
    FACETS.index(f) for f in ("pain", "request", "praise", "context")
)
SURE: Final = 0.5
_SURELY: Final = 0.6
"""Share of pain, need and request together from which a text surely is one of them, whichever: "I'd need to see
the total" is no less of a problem for being half a wish."""
_MAY_MATTER: Final = 0.4
_SAYS_SO: Final = 0.33
"""Shares of pain, need and request together from which a text is kept as evidence, though in doubt: any text, and one
that has a word for something wrong or wanted. benchmarks/facets/RESULTS.md shows what other values lose."""
_ASKED: Final = 3.0
"""Log-odds by which an answer is likelier of the facet that its question asks for, or its stars."""
_LEADS: Final = 0.6
"""Share from which one sentence of a long spoken answer is believed to lead to what was asked for, or away from it."""
_BORNE: Final = 0.25
"""Share that such a sentence's facet must have without its question, lest it be doubtful."""
_LESS_KNOWN: Final = 0.05
"""By how much these are higher for a text that is not English, where shares lie closer together."""
_HINT: Final = 0.15
"""Share from which what is told for a reason is told to complain and not to ask."""
_ACCOUNT: Final = 1.0
"""Log-odds by which an answer to "Walk me through it" is likelier to be no more than what happened, when
nothing in it says that something is wrong or wanted; twice as much for what is said to come next while it is done."""
_OUTRIGHT: Final = 0.4
"""Share from which a text that says the opposite of what was asked for is believed: "What do you
like?" is answered with "Nothing, it was late" too. benchmarks/facets/RESULTS.md has other values."""
_PLAINLY: Final = 0.7
"""The same share of a text that has no word for it."""
_AGAINST_QUESTION: Final[Mapping[Facet, tuple[Facet, ...]]] = {
    "praise": ("pain",),
    "pain": ("praise", "request"),
    "request": ("praise", "pain"),
}
"""A wish below "What annoys you?" and a complaint below "What should we improve?" stay what they are."""
_AGAINST_RATING: Final[Mapping[Facet, tuple[Facet, ...]]] = {
    "praise": EVIDENCE,
    "pain": ("praise",),
}
"""Five stars and a wish are no contradiction."""
_BARE: Final = 2
"""Words that name something and say nothing of it: "Price" is what its question or its stars say."""
_LITTLE: Final = any_of(r"""
not (?:\w+ )?much|not a lot|nothing|nobody|none|little|hardly any\w*
""")
_BATCH: Final = 1024
_ACTING: Final = any_of(r"""
(?:i|we)(?:'d| would|'ll| will| want to| need to| have to|'m (?:going|about|trying) to| am going to)(?: \w+ly| just| also| then| first| probably| maybe)? (?!like|love|prefer|wish|hope|rather|want|need|know|be able)\w+
(?:i'm|i am) (?:\w+ )?(?:looking|searching) for|let me|i'd guess|i guess|i suppose
""")
"""What somebody does next who thinks aloud; elsewhere it may be a wish."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What kind of statement a text is, and how sure that is."""

    facet: Facet
    probability: float
    """Of this facet, 0 to 1."""
    doubtful: bool
    leaning: Facet
    """Of praise, pain and need the likeliest, as if it were said for a reason."""
    pain_score: float
    """From 0 (all is well) to 1 (something is wrong): orders texts, is not a probability."""
    worse: tuple[float, ...] = ()
    """The log-odds that it is worse than each of STEPS, if it is a problem."""


def classify(
    vectors: npt.NDArray[np.float32],
    texts: Sequence[str],
    questions: Sequence[str] = (),
    ratings: Sequence[str] = (),
    parts: Sequence[bool] = (),
) -> tuple[Verdict, ...]:
    """One verdict per text, the same whatever else is in the batch.

    Args:
        vectors: unit rows of all-MiniLM-L6-v2, (n, 384). Rows of another width come from another
            model and are left aside; then words and cues decide alone.
        texts: what the rows stand for.
        questions: what was asked before each, empty for nothing; without them nothing was.
        ratings: what each author gave with it, such as 2/5; empty for nothing.
        parts: whether each is only a part of a spoken answer; without them all are whole ones.
    """
    weights = load_weights()
    out: list[Verdict] = []
    for start in range(0, len(texts), _BATCH):
        part = texts[start : start + _BATCH]
        measured = measure_logits(vectors[start : start + _BATCH], part, weights)
        logits, worse = np.split(measured, [len(FACETS)], axis=1)
        for row, text in enumerate(part):
            question = questions[start + row] if questions else ""
            rating = ratings[start + row] if ratings else ""
            if parts and parts[start + row] and asked_for(question) in EVIDENCE:
                verdict = _decide_part(logits[row], text, question)
            else:
                verdict = _decide(_tipped(logits[row], text, question, rating), text, question)
            out.append(replace(verdict, worse=tuple(worse[row].tolist())))
    return tuple(out)


def _decide_part(logits: Array, text: str, question: str) -> Verdict:
    """Of many sentences that follow "What would you add?", one or two answer it."""
    shares = _shares(logits)
    best = FACETS[int(shares.argmax())]
    leads = best in {"context", "none"} and shares.max() >= _LEADS
    verdict = _decide(logits if leads else _tipped(logits, text, question, ""), text, question)
    own = float(shares[FACETS.index(verdict.facet)])
    return replace(verdict, doubtful=verdict.doubtful or own < _BORNE)


def _tipped(logits: Array, text: str, question: str, rating: str) -> Array:
    """What speaks for each facet when it is known what was asked, or what was given: (6,)."""
    wanted, against, believed = asked_for(question), _AGAINST_QUESTION, _OUTRIGHT
    if not wanted:
        wanted, against, believed = facet_of(rating), _AGAINST_RATING, SURE
    if not wanted:
        return _told(logits, text, question)
    bare = len(text.split()) <= _BARE
    best = FACETS[int(logits.argmax())]
    if (
        best in against[wanted]
        and _shares(logits).max() >= (believed if _says(best, text) else _PLAINLY)
        and not (bare and best == "need")
    ):
        return logits
    tipped = logits.copy()
    tipped[FACETS.index(wanted)] += 2 * _ASKED if bare else _ASKED
    return tipped


def _says(facet: Facet, text: str) -> bool:
    """Whether a complaint has a word for it: what only sounds like one may be what somebody likes."""
    return facet != "pain" or says_outright(text) or _LITTLE.search(plain(text)) is not None


def _told(logits: Array, text: str, question: str) -> Array:
    """What is told step by step, or done while it is told, is no problem that it does not name."""
    acts = asks_to_act(question)
    if not acts and not asks_for_account(question):
        return logits
    rest, steps = _ACTING.subn(" . ", plain(text)) if acts else (text, 0)
    if says_outright(rest):
        return logits
    told = logits.copy()
    told[_CONTEXT] += 2 * _ACCOUNT if steps else _ACCOUNT
    return told


def _shares(logits: Array) -> Array:
    odds: Array = np.exp(logits - logits.max())
    shares: Array = odds / odds.sum()
    return shares


def _decide(logits: Array, text: str, question: str) -> Verdict:
    shares = _shares(logits)
    best = FACETS[int(shares.argmax())]
    matters = float(shares[: len(EVIDENCE)].sum())
    denied = denies(text, question, unsure=shares.max() < SURE)
    over = denied or is_settled(text)
    if echoes(text, question):
        best = "none"
    elif (best == "pain" and over) or (best == "request" and denied) or wants_nothing(text):
        best = "praise"
    elif best not in EVIDENCE and not over and _may_matter(matters, text):
        best = EVIDENCE[int(shares[: len(EVIDENCE)].argmax())]
    probability = float(shares[FACETS.index(best)])
    return Verdict(
        facet=best,
        probability=round(probability, 6),
        doubtful=matters < _SURELY if best in EVIDENCE else probability < SURE,
        leaning=_leaning(shares),
        pain_score=round(score_pain(logits), 6),
    )


def _may_matter(share: float, text: str) -> bool:
    beyond = share - _LESS_KNOWN if is_abroad(text) else share
    return beyond >= _MAY_MATTER or (beyond >= _SAYS_SO and says_outright(text))


def _leaning(shares: Array) -> Facet:
    pain, need, request = (float(share) for share in shares[: len(EVIDENCE)])
    if shares[_PRAISE] > pain + need + request:
        return "praise"
    return "pain" if pain > need + request and pain >= _HINT else "need"


def score_pain(logits: Array) -> float:
    """The odds of "something is wrong or wished otherwise" against "fine" or "that is how it is".

    Requests count half on the one side and plain accounts half on the other: a wish implies a
    lack, and a flowing account implies that nothing stopped it.

    Args:
        logits: What speaks for each facet, (6,).

    Returns:
        0 for all is well to 1 for something is wrong.
    """
    odds = logits[_PAIN] + 0.5 * logits[_REQUEST] - logits[_PRAISE] - 0.5 * logits[_CONTEXT]
    return float(1 / (1 + np.exp(-odds / 1.5)))
