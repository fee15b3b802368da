"""Who answers for a company, told by behaviour where an export does not say it.

A customer writes to the few who help them; whoever helps writes to many customers. A name may say it
as well ("Acme Support", "Assistant Bot").
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final

from research.model import Role

MANY = 3
"""Writing to fewer people than this tells nothing."""
MANY_MORE = 6
"""Whoever opens most of all records needs this many: one customer's tickets may meet many agents."""
CLEARLY = 0.3
"""How much oftener one side must speak as a company does than the other, to tell them by it."""
_FOR_A_COMPANY = re.compile(
    r"\byour (?:\w+ )?(?:order|account|request|ticket|case|message|e-?mail|patience|feedback|understanding|invoice|"
    r"payment|subscription|report|question|enquiry|inquiry|browser|device|convenience|behalf|profile|password|"
    r"card|transfer|booking|parcel|refund|claim|contract|application)\b"
    r"|\b(?:thanks|thank you) for (?:contacting|reaching|writing|getting|calling|letting)\b"
    r"|\b(?:is there )?anything else (?:i|we) can\b|\b(?:one moment|bear with me|hold on), please\b|\bone moment please\b"
    r"|\b(?:let me|let us) know if\b|\b(?:how )?(?:can|may) (?:i|we) (?:help|assist)\b|puis-je vous aider\b|puedo ayudarl?[eo]\b|kann ich (?:ihnen|dir) helfen\b"
    r"|\b(?:sorry to hear|(?:for|about) (?:the|any) inconvenience)\b"
    r"|\b(?:ihre (?:anfrage|bestellung|nachricht|rechnung)|ihr (?:konto|ticket)|votre (?:demande|compte|commande|message)"
    r"|su (?:solicitud|cuenta|pedido|mensaje)|la sua (?:richiesta|ordine))\b",
    re.IGNORECASE,
)
"""Of "your order" a company writes, of "your app" its customers."""
_BOTS = re.compile(
    r"\b(?:(?!(?:tal|ab|ca|her|cor)bot\b)\w*bot|virtual assistant|automation|auto[- ]?reply|system|automoderator|mee6|dyno)\b",
    re.IGNORECASE,
)
_RUNS: Final = (
    r"(?:staff|admins?|administrator(?:s|in|en)?|mods?|moderat(?:ors?|orin|oren|eurs?|rice)|moderador(?:es|as?)?|"
    r"owners?|founders?|employees?|mitarbeiter(?:in)?|empleados?|community managers?|official|"
    r"(?:core|dev|developer|support|community|product) ?team|entwicklerteam|team member)"
)
_ROLE = re.compile(rf"(?<![^\W_]){_RUNS}(?![^\W_])", re.IGNORECASE)
"""Not "developer": of whoever builds with a product that is a member's role."""
_MARKED = re.compile(rf"[|(\[•·-]\s*(?:{_RUNS}|team|agent)\s*[)\]]?\s*$", re.IGNORECASE)
"""A nickname with the role behind a bar or in brackets."""
_ELSEWHERE = re.compile(
    r"(?<![\w-])(?!(?:site|forum|board|community|group|channel|discord)\b)[\w-]+ (?:owners?|founders?|admins?|administrators?)\b"
    r"|\bstaff (?!members?\b|team\b)[^\W\d_]+",
    re.IGNORECASE,
)
"""Flairs of members: Model 3 owner, Salesforce admin, staff nurse."""
_DESKS = re.compile(r"\b(?:support|help ?desk|customer (?:care|service|success))\b", re.IGNORECASE)


@lru_cache(maxsize=16384)
def named_side(name: str) -> Role | None:
    """What a name says by itself: a bot's, a desk's, or nothing."""
    if _BOTS.search(name):
        return "bot"
    return "agent" if _DESKS.search(name) or _MARKED.search(name) else None


def is_ranked(words: str) -> bool:
    """Whether a member's rank or flair says that they run the community, not a shop or a server room."""
    return runs_it(_ELSEWHERE.sub("", words))


def runs_it(words: str) -> bool:
    """Whether a role, or what stands beside a name, says that somebody runs the community."""
    return bool(_ROLE.search(words))


def speaks_for_company(words: str) -> bool:
    """Whether somebody says what a company says to its customers."""
    return bool(_FOR_A_COMPANY.search(words))


def answering(written: Iterable[tuple[str, str]], *, texts: Sequence[str] = ()) -> frozenset[str]:
    """Those who write in many different people's records.

    Args:
        written: Record and writer of every text, the texts of a record in their order. Empty
            records and writers are nobody's.
        texts: What was written each time; tells an agent who opens most records from a customer
            whom several agents helped.
    """
    return _told(list(written), texts)[0]


def _told(
    written: Sequence[tuple[str, str]], texts: Sequence[str]
) -> tuple[frozenset[str], frozenset[str]]:
    """Who answers, and who may be either: one who opens most records and met a few people in them."""
    records: dict[str, dict[str, None]] = defaultdict(dict)
    for record, writer in written:
        if record and writer:
            records[record][writer] = None
    shared = [tuple(writers) for writers in records.values() if len(writers) > 1]
    met: dict[str, set[str]] = defaultdict(set)
    of: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for writers in shared:
        for writer in writers:
            met[writer].update(other for other in writers if other != writer)
            of[writer].append(writers)

    def looks_up(writer: str, writers: tuple[str, ...]) -> bool:
        """Whether somebody in the record met half as many people or fewer."""
        return any(2 * len(met[other]) <= len(met[writer]) for other in writers)

    first = Counter(writers[0] for writers in shared)
    hubs = {
        writer
        for writer, mine in of.items()
        if len(met[writer]) >= MANY
        and 2 * sum(looks_up(writer, writers) for writers in mine) > len(mine)
    }
    doubtful = {w for w in hubs if 2 * first[w] > len(shared) and len(met[w]) < MANY_MORE}
    leans = {writer: _leaning(writer, written, texts) for writer in doubtful}
    unclear = {writer for writer in doubtful if texts and abs(leans[writer]) < CLEARLY}
    staff = {w for w in hubs if leans.get(w, 1.0) >= CLEARLY}
    return frozenset(staff), frozenset(unclear)


def _leaning(writer: str, written: Sequence[tuple[str, str]], texts: Sequence[str]) -> float:
    """How much oftener the writer speaks as a company does than those met, -1 to 1."""
    records = {record for record, who in written if who == writer}
    said: dict[bool, list[bool]] = {True: [], False: []}
    for (record, who), text in zip(written, texts, strict=False):
        if record in records and text:
            said[who == writer].append(speaks_for_company(text))
    own, others = (sum(found) / max(1, len(found)) for found in said.values())
    return own - others


def openers(written: Iterable[tuple[str, str]], staff: frozenset[str]) -> dict[str, str]:
    """The first writer of each record who is not staff: whose record it is."""
    found: dict[str, str] = {}
    for record, writer in written:
        if writer not in staff:
            found.setdefault(record, writer)
    return found


def asking(
    written: Iterable[tuple[str, str]],
    *,
    staff: frozenset[str] = frozenset(),
    texts: Sequence[str] = (),
) -> Iterator[Role]:
    """The side of every text: the opener's record, staff's answers, and unknown others.

    Whoever may be an agent as well as a customer is unknown too, and so are those met.
    """
    each = list(written)
    answers, unclear = _told(each, texts)
    known = staff | answers
    own = openers(each, known)
    for record, writer in each:
        if writer in known:
            yield "agent"
        elif own.get(record) == writer and writer not in unclear:
            yield "participant"
        else:
            yield "unknown"
