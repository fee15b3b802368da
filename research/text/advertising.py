"""Mail that sells something to whoever gets it: no customer wrote it, and nobody's problem is in it."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Final

from .wordings import any_wording, plain

_KINDS: Final = tuple(
    any_wording(wordings)
    for wordings in (
        r"""
seo|backlinks?|search engines?|(?:google|search|website'?s?) rankings?|rank(?:s|ing)? (?:higher|on (?:the )?(?:first|top))|guest posts?|web ?traffic|domain authority
web (?:design|development) (?:services?|agency)|mobile app development
""",
        r"""
your (?:website|web site|site|business|brand|company|online store|repository|channel|page)
""",
        r"""
we (?:offer|provide|specialize|specialise|can (?:bring|get|deliver|provide|offer|help you|boost|increase))|our (?:writers|experts|specialists|agency|services|packages|clients)
(?:boost|increase|grow|skyrocket|double|triple) your|trusted by|thousands of (?:happy|satisfied)
""",
        r"""
\d+ ?% (?:off|discount|return|profit)|save (?:up to )?\d+ ?%|no credit check|get up to|(?:lowest|best|unbeatable) prices?|free (?:quote|audit|consultation|proposal|spins?)
(?:limited|special|exclusive)(?: time)? offer|(?:use|promo|coupon|discount) code|plagiarism[- ]free|risk[- ]free|guaranteed (?:results?|returns?|approval)
""",
        r"""
within (?:the next )?(?:24|48) hours|(?:act|order|buy|apply|enrol|register|sign up|call) (?:now|today)|claim (?:it|yours?)|apply in|today only|click (?:here|the link|below)|visit our|reply (?:for|to (?:this|get)|with|now)|don't miss|fast delivery
""",
        r"""
congratulations|(?:you|wallet|e-?mail(?: address)?|number) (?:have been|has been|were|was|are) (?:selected|chosen|picked)|lucky winner|lottery|jackpot|sweepstakes|gift card worth|bonus
""",
        r"""
crypto\w*|bitcoin|tokens|forex|loans?|need cash|credit check|casino|betting|viagra|essays?|followers|github stars|buy (?:\w+ ){0,2}(?:stars|likes|reviews|followers)|replica|invest(?:ment|ors?)|million (?:dollars|usd|euros?)|inheritance|beneficiary
""",
        r"""
dear (?:webmaster|site owner|website owner|business owner|sir or madam|sir/madam|friend|beneficiary|winner|owner|marketing \w+)
""",
    )
)
"""What such mail holds: each kind is found in honest mail too, three together hardly ever."""
_ENOUGH: Final = 3
_MORE: Final = 4
"""Where somebody speaks of themselves, or of what went wrong: customers quote what was offered to them."""
_CUSTOMER: Final = any_wording(r"""
i|i'm|i've|i'd|me|my|we've|us|refus\w+|reject\w+|declin\w+|(?:do|does|did|wo|ca)n't \w+|cannot|errors?|broken|wrong|still|again
""")
HINTS: Final = frozenset({
    *("seo", "backlink", "search engine", "ranking", "guest post", "traffic", "crypto", "bitcoin", "wallet", "forex", "loan", "cash"),
    *("casino", "betting", "viagra", "essay", "followers", "stars", "likes", "replica", "invest", "million", "inheritance"),
    *("congratulations", "selected", "lottery", "jackpot", "dear site", "dear sir", "dear friend", "dear business", "your website", "your business", "app development", "web design", "% off"),
})  # fmt: skip
"""One of these is in nearly all of it, and in few tickets."""


def is_advert(text: str, subject: str, there: AbstractSet[str]) -> bool:
    """Whether a record only advertises.

    Args:
        text: A whole record.
        subject: What stands above it.
        there: The words of HINTS that it holds.
    """
    if HINTS.isdisjoint(there):
        return False
    said = plain(f"{subject}\n{text}")
    kinds = sum(kind.search(said) is not None for kind in _KINDS)
    return kinds >= (_MORE if _CUSTOMER.search(said) else _ENOUGH)
