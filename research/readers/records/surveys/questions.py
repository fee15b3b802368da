"""Open and closed columns, told by what stands in them. The rule is in docs/formats-records.md."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final, Literal, TypeAlias

from research.readers.records.cleaning.clean import is_digest, says_nothing
from research.readers.records.tables.columns import normalise
from research.readers.records.tables.table import written
from research.readers.transcript.labelling.roles import looks_like_name
from research.text.asked_for import asked_for
from research.text.length import words_in

Answer: TypeAlias = Literal["open", "closed", "empty", "other"]
"""Open: people's own words. Closed: an attribute. Other: links, ids, hashes, one-off values."""

_VALUE = re.compile(
    r"[-+]?[$€£]?\s*\d[\d.,]*\s*%?|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([T ].*)?|\d{1,2}:\d{2}(:\d{2})?|"
    r"true|false|yes|no|\S+@\S+\.\S+|https?://\S+|[0-9a-f-]{32,36}",
    re.IGNORECASE,
)
OTHER: Final = r"others?|sonstiges?|andere[rs]?|autres?|otros?|otras?|altro|altri|outros?|outra|anders|overig|inne|annat"
"""What stands for all that was not offered."""
_OPEN_HEADER = re.compile(
    r"\b(why|describe|explain|comments?|feedback|tell us|tell me|anything (else|we|you)|any (ideas?|other|further|more|suggestions?|thoughts|questions)|"
    r"free ?text|open ended|in your own words|please elaborate|elaborate|suggestions?|"
    r"what (do|did|would|could|should|is|was|were|are|has|have|stops|made|makes|frustrates|happened)|"
    r"how (could|can|would|do|did) (we|you|it|this)|thoughts|"
    r"warum|wieso|weshalb|was (würde|sollte|könnte|hat|ist|war|fehlt|stört|nervt|ärgert|gefällt|möchte|wünsch)\w*|"
    r"beschreib\w*|erklär\w*|anmerkung(en)?|kommentare?|bemerkung(en)?|verbesserung\w*|"
    r"pourquoi|que (feriez|pensez|changeriez|souhait)\w*|qu ?est ce qu[ei]?|décri(s|vez)|"
    r"expliquez|commentaires?|remarques?|"
    r"por qué|qué (le|te|les|os|cambiar|mejorar|es|fue)\w*|describ[ae]|expli(que|ca)|comentarios?|"
    r"sugerencias?|perché|(che )?cosa|descriv[aei]\w*|spieg(hi|a)|comment[io]|suggeriment[io]|"
    r"por ?qu[eê]|o que|descreva|comentários?|sugest(ão|ões)|"
    rf"{OTHER}|autres? précisez|bitte angeben|"
    r"waarom|wat (zou|vind|vond|is|mis|kan|moet)\w*|beschrijf|leg uit|opmerking(en)?|toelichting|"
    r"dlaczego|co (\w+ ){0,3}(zmieni|przeszkadza|brak|popraw|podoba|należał)\w*|opisz|uwagi|komentarz\w*|sugestie|"
    r"proč|co (vám|byste|se|by) \w+|popište|připomínky|komentář\w*|miért|mit (változtat|hiányol|javít)\w*|megjegyzés\w*|"
    r"varför|vad (skulle|saknar|stör|tycker|är)|beskriv|hvorfor|hvad? (ville|savner|synes|er)|miksi|mitä|kuvaile|"
    r"почему|что (вам|бы|вас|не)|опишите|комментари\w*|чому|що (вам|б|вас)|neden|niçin|açıklay\w*|yorum\w*|öneri\w*)\b"
)
"""An open question in English, German, French, Spanish, Italian, Portuguese, Dutch and some more languages."""
_ASKS_VIEW = re.compile(
    r"\b(why|describe|tell (us|me)|what (do|does|did|would|could|should|has|have|stops|\w{3,}[^s\W]s|\w+ed|\w+ (you|we|us))|"
    r"how (do|does|did|can|could|would)|where (do|did|would) you (look|go|find|search|start|expect|click|turn)|warum|was (würde|sollte|könnte|fehlt|stört|nervt|ärgert|gefällt|möchte|wünsch|hilft|hindert)\w*|"
    r"wie (machen|gehen|finden|läuft|erleben)|pourquoi|que (feriez|changeriez|souhait)\w*|por qué|qué (le|te|les|os|cambiar|mejorar|hac|falt)\w*|cómo|cosa|perché|"
    r"o que|por ?qu[eê]|waarom|wat (zou|mis|moet)\w*|dlaczego|co (\w+ ){0,3}(należał|zmieni|przeszkadza|brak|popraw|podoba)\w*|"
    r"varför|vad (skulle|saknar|stör|tycker)|hvorfor|hvad?|proč|co (vám|byste|chybí)|miksi|mitä)\b"
)
"""Asks for what somebody thinks or does, where "What is" may ask for a job or a town."""
_INVITES = re.compile(
    r"\b(anything (else|we|you)|any (other|further|more)|comments?|feedback|suggestions?|thoughts|free ?text|"
    r"anmerkung(en)?|kommentare?|bemerkung(en)?|verbesserung\w*|commentaires?|remarques?|comentarios?|sugerencias?|"
    r"suggeriment[io]|comentários?|sugest(ão|ões)|opmerking(en)?)\b"
)
"""Asks for nothing in particular, so that nobody had to choose."""
_ELSE = re.compile(rf"\b({OTHER}|other please specify|write in)( comment| text)?$")
"""Heads the field beside an option that stands for all that was not offered."""
_YES_NO = frozenset({"yes", "no"})
"""No content as an answer to an open question, and a choice in a closed one."""
_PIECES = re.compile(r"[;|,]")
_SAMPLE = 5_000
_FEW = 8
_CLOSED_SHARE = 0.8
_RECURRING = 0.6
_MEAN_WORDS, _HINTED_WORDS, _FEW_WORDS, _FEW_HINTED_WORDS = 4.0, 2.5, 5.0, 4.0
_SPARSE_WORDS, _INVITED_WORDS = 3.5, 1.5
_ASKED_WORDS, _ASKED_VARIED = 1.3, 0.6
_JUDGED_WORDS = 2.0
"""To "What frustrates you most?" a word or two is an answer; who ticks says what others say."""
_VARIED, _HINTED_VARIED, _FEW_VARIED = 0.5, 0.35, 0.75
_LONG_WORDS, _OFTEN = 12.0, 4
_STOPPED = 0.5
"""Share of answers with a full stop above which they are sentences, as options hardly are."""
_OPTIONS = 60
_ATTRIBUTE_LENGTH = 80
_FEWEST_ALONE = 5
_SMALL = re.compile(r"[-+]?[$€£]?\s?\d{1,6}([.,]\d{1,6})?\s?%?")
_OF_THE_LINE = re.compile(
    r"\S+@\S+\.\S+|https?://\S+|\d{1,3}(\.\d{1,3}){3}|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
    r"|\+?[\d(][\d ()/-]{5,18}\d(?<!\d{4}-\d\d-\d\d)"
    r"|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[T ]+\d{1,2}:\d{2}.{0,20}|Mozilla/.*"
)
"""Addresses, links, tokens, times: of a connection or a machine."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """What the answers of one column are like."""

    kind: Answer
    filled: int
    distinct: int


def judge(header: str, values: Sequence[str]) -> Column:
    """Whether the column holds people's own words.

    Non-answers ("N/A") aside, it is open when the answers are sentences (4 words and more on
    average; 2.5 when the header asks an open question, or most have a full stop) that vary (half of them differ; a third),
    and are neither numbers, dates, links nor picked from a list of recurring options. With fewer
    than eight answers more words and more variety are asked for (5 words; 4), and less where no two
    say the same and the header asks what somebody thinks or does (2.5), or for any comments (1.5).
    """
    filled = written(values)
    given = list(islice((value for value in filled if not says_nothing(value)), _SAMPLE))
    if given:
        kind = _kind(header, given, asked=len(values))
    else:
        kind = "closed" if any(value.lower() in _YES_NO for value in filled) else "empty"
    return Column(kind=kind, filled=len(filled), distinct=len(set(filled)))


def is_plain_value(cell: str) -> bool:
    """Whether the cell is a number, date, yes or no, address, link or id rather than words."""
    return bool(_VALUE.fullmatch(cell.strip()[:60]))


def tells_one_person(values: Sequence[str]) -> bool:
    """Whether the values tell each person from all others, or are of the line and not the person.

    A name, telephone number, token or time stamp puts nobody in a group; ages and scores do.
    """
    filled = written(values)[:_SAMPLE]
    if sum(bool(_OF_THE_LINE.fullmatch(value[:80])) for value in filled) > _CLOSED_SHARE * len(
        filled
    ):
        return True
    alike = len(set(filled)) < len(filled)
    small = sum(bool(_SMALL.fullmatch(value)) for value in filled)
    return len(filled) >= _FEWEST_ALONE and not alike and small < len(filled) / 2


def _kind(header: str, given: Sequence[str], *, asked: int) -> Answer:
    distinct = len(set(given))
    plain = sum(1 for value in given if _VALUE.fullmatch(value[:60]))
    if sum(map(is_digest, given)) > _CLOSED_SHARE * len(given):
        return "other"
    if plain < _CLOSED_SHARE * len(given) and _is_open(header, given, asked=asked):
        return "open"
    links = sum(1 for value in given if value.startswith(("http://", "https://")))
    lengthy = sum(1 for value in given if len(value) > _ATTRIBUTE_LENGTH)
    odd = distinct > _OPTIONS and distinct > len(given) / 2 and plain < len(given) / 2
    return "other" if links + lengthy > len(given) / 2 or odd else "closed"


def _is_open(header: str, given: Sequence[str], *, asked: int) -> bool:
    distinct = len(set(given))
    words = sum(map(words_in, given)) / len(given)
    varied = distinct / len(given)
    stopped = sum(value.endswith((".", "!", "…")) for value in given)
    hinted = bool(_OPEN_HEADER.search(normalise(header))) or stopped > _STOPPED * len(given)
    if len(given) < _FEW <= asked and distinct == len(given):
        # Few of many say something, and each something else: nobody ticked it.
        need_words = _HINTED_WORDS if hinted else _SPARSE_WORDS
        named = sum(map(looks_like_name, given)) > len(given) / 2
        return words >= need_words and (hinted or not named)
    if len(given) < _FEW:
        need_words = _FEW_HINTED_WORDS if hinted else _FEW_WORDS
        if distinct == len(given) and not all(map(looks_like_name, given)):
            need_words = min(need_words, _asked_words(header, len(given)))
        return words >= need_words and varied >= _FEW_VARIED and not _is_picked(given)
    need_words, need_varied = (_HINTED_WORDS, _HINTED_VARIED) if hinted else (_MEAN_WORDS, _VARIED)
    terse = varied >= _ASKED_VARIED and words >= _ASKED_WORDS and bool(asked_for(header))
    if not terse and (words < need_words or varied < need_varied):
        return False
    return not _is_picked(given, often=_OFTEN if words >= _LONG_WORDS else 2)


def _asked_words(header: str, given: int) -> float:
    """How many words a few answers need, no two of them alike, to a question so open."""
    flat = normalise(header)
    if (given > 1 and _INVITES.search(flat)) or _ELSE.search(flat):
        return _INVITED_WORDS
    if given > 2 and asked_for(header):  # noqa: PLR2004
        return _JUDGED_WORDS
    return _HINTED_WORDS if given > 2 and _ASKS_VIEW.search(flat) else _FEW_WORDS  # noqa: PLR2004


def _is_picked(given: Sequence[str], *, often: int = 2) -> bool:
    """Whether the values are made of few pieces that come again and again: ticked options.

    Args:
        given: The answers.
        often: Times that a piece must come; more where answers are so long that two may be copies.
    """
    rows = [{piece.strip().lower() for piece in _PIECES.split(value)} - {""} for value in given]
    counts = Counter(piece for row in rows for piece in row)
    total = sum(counts.values())
    recurring = sum(times for times in counts.values() if times >= often)
    return total > 0 and recurring >= _RECURRING * total
