"""Cut turns into excerpts: one to three sentences that make one point, at exact offsets."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from .model import Excerpt, Segments, Turn
from .settings import SegmentSettings
from .text.detect import languages
from .text.filler import FILLER, NO_CONTENT, is_verdict, why_empty, without_content
from .text.language import Span, sentences
from .text.length import words_in
from .text.open_question import asks_for_a_thing
from .text.question_marks import QUESTION
from .text.sounds import off_sounds
from .text.ticket.issue_form import printed_headings
from .text.ticket.parts import Part, parts_of

_NEW_POINT = re.compile(
    r"^(?:and )?(?:but|however|also|another|other than|on the other hand|the other|besides|"
    r"apart from|second|secondly|third|finally|separately|oh,? and|what (?:i|really)|"
    r"ma|inoltre|aber|außerdem|mais|pero|además)\b",
    re.IGNORECASE,
)
"""A sentence that begins like this starts another point."""
_PRAISE = re.compile(
    r"^(?!.*(?:n't|\bnot|\bnever|\bno|\bif|\bused to)\b).*\b(?:good|great|nice|lov(?:e[ds]?|ely|ing)|likes?|best|better|perfect|excellent|superb|amazing|awesome|brilliant|fantastic|easy|simple|fast|quick|friendly|helpful|useful|handy|clean|clear|fine|happy|joy|enjoy|reliable|recommend)\b",
    re.IGNORECASE | re.DOTALL,
)
_TURN = re.compile(
    r"(?:but|however|only thing)\b[,:]?\s+(?!(?:i|i'm|i've|we|it|it's|its|this|that|that's|these|those|they|they're|them|he|she|there|then|so|because|if|when|not|only|as|what|who|how|to|a|an|bit|very|too|still|just|given)\b)(?:\S+\s+){3}\S",
    re.IGNORECASE,
)
"""Behind short praise it leads to what is not so good, in words of its own."""
_TURNS = re.compile(rf"(?<=\w),?\s+(?={_TURN.pattern})", re.IGNORECASE)
_WEIGHING = frozenset({"review", "survey"})
"""Where people list what is good and what is not; who talks tells it all in one go."""
_CLAUSE = re.compile(r"(?<=[,;:–—])\s+|\s+(?=(?:and|but|so|because|then|which)\s)")
_ONE_PHRASE = re.compile(r"[^.!?…,;]+[.!…]?")
_BULLET = re.compile(r"(?:[-*•‣–—]\s+)+")
_NAMES = 2
"""Words that name a thing: the login."""
SHORT_WORDS = 8
"""A sentence this short leans on its neighbour: "It never works." needs what came before."""


def segment(turns: Sequence[Turn], *, settings: SegmentSettings) -> Segments:
    """The excerpts of all turns, each with its language."""
    excerpts = excerpts_of(turns, settings=settings)
    people = [excerpt.person_id for excerpt in excerpts]
    found = languages([excerpt.text for excerpt in excerpts], people=people)
    return Segments(
        excerpts=tuple(
            excerpt if language == excerpt.language else replace(excerpt, language=language)
            for excerpt, language in zip(excerpts, found, strict=True)
        )
    )


def excerpts_of(turns: Sequence[Turn], *, settings: SegmentSettings) -> list[Excerpt]:
    """Every stretch of every participant's turn, as evidence or with the reason why not; in no language yet.

    Args:
        turns: All turns; those of moderators and agents yield nothing.
        settings: How long an excerpt may be.
    """
    spoken = [turn for turn in turns if turn.role == "participant" and turn.text.strip()]
    printed = printed_headings((t.person_id, t.text) for t in spoken if t.kind == "ticket")
    subjects = _subjects(spoken)
    pieces = [
        (turn, part)
        for turn in spoken
        for part in _parts(turn, printed, subjects.get(turn.id, ""))
    ]
    texts = [turn.text[part.start : part.end] for turn, part in pieces if not part.reason]
    cut = sentences(texts)
    excerpts: list[Excerpt] = []
    asked, named = _asked(spoken), _named(turns)
    for turn, part in pieces:
        spans: Iterable[Span] = [_trim(turn.text, part)]
        if not part.reason:
            found = [(part.start + a, part.start + b) for a, b in next(cut)]
            if turn.kind in _WEIGHING:
                found = [part for whole in found for part in _weighed(turn.text, whole)]
            spans = (_unmarked(turn.text, span) for span in _grouped(turn.text, found, settings))
        fewest = _min_words(turn, settings, answers=turn.id in named)
        excerpts += [
            _excerpt(turn, span, part.reason, fewest) for span in spans if span[0] < span[1]
        ]
    return [_answer(excerpt, whole=asked.get(excerpt.turn_id, "")) for excerpt in excerpts]


def _asked(spoken: Sequence[Turn]) -> dict[str, str]:
    """The words of the turns that may be a whole answer, by turn.

    That is an answer in a survey, or the only text of a ticket or review; in a conversation "no"
    answers whoever spoke before.
    """
    turns = Counter((turn.source_id, turn.record_id) for turn in spoken)
    return {
        turn.id: turn.text.strip()
        for turn in spoken
        if turn.kind == "survey"
        or (turn.kind != "interview" and turns[turn.source_id, turn.record_id] == 1)
    }


def _named(turns: Sequence[Turn]) -> frozenset[str]:
    """Ids of what was said right behind a question that asks for a thing, and is nothing but the answer.

    Where nobody asks aloud, as in a table of questions, each answer stands with its own question.
    """
    aloud = {turn.source_id for turn in turns if turn.role == "moderator"}
    return frozenset(
        turn.id
        for before, turn in zip((None, *turns), turns, strict=False)
        if turn.kind == "interview"
        and turn.role == "participant"
        and words_in(turn.text) == _NAMES
        and _ONE_PHRASE.fullmatch(turn.text.strip())
        and asks_for_a_thing(
            _just_asked(before, turn) if turn.source_id in aloud else turn.question
        )
    )


def _just_asked(before: Turn | None, turn: Turn) -> str:
    """What a moderator asked right before; empty where that was no question."""
    if before is None or before.source_id != turn.source_id or before.role != "moderator":
        return ""
    said = before.text.rstrip()
    return said if said.endswith(tuple(QUESTION)) else ""


def _answer(excerpt: Excerpt, *, whole: str) -> Excerpt:
    """A whole answer says something where the same words in a conversation do not.

    "Nothing." tells of no subject, but of a person who was asked; "Very good." is praise.
    """
    if excerpt.text != whole:
        return excerpt
    if excerpt.reason == NO_CONTENT:
        return replace(excerpt, reason="", silent=without_content(whole))
    return (
        replace(excerpt, reason="") if excerpt.reason == FILLER and is_verdict(whole) else excerpt
    )


def _subjects(spoken: Sequence[Turn]) -> dict[str, str]:
    """What stands above the first text of each ticket, by turn; later ones may be about anything."""
    first = {(t.source_id, t.record_id): t for t in reversed(spoken) if t.kind == "ticket"}
    return {turn.id: turn.question for turn in first.values()}


def _parts(turn: Turn, printed: frozenset[str], subject: str) -> Sequence[Part]:
    """A turn that is no evidence stays whole; a ticket is parted from its signature and quotes."""
    if turn.reason:
        return (Part(start=0, end=len(turn.text), reason=turn.reason),)
    if turn.kind == "ticket":
        return parts_of(turn.text, printed=printed, subject=subject)
    return (Part(start=0, end=len(turn.text), reason=""),)


def _unmarked(text: str, span: Span) -> Span:
    """Without the bullet of a list before it, and a laugh at its ends, which nobody said."""
    bullet = _BULLET.match(text, *span)
    return off_sounds(text, bullet.end() if bullet else span[0], span[1])


def _trim(text: str, part: Part) -> Span:
    piece = text[part.start : part.end]
    return part.start + len(piece) - len(piece.lstrip()), part.start + len(piece.rstrip())


def _grouped(text: str, found: Sequence[Span], settings: SegmentSettings) -> Iterator[Span]:
    """Sentences that make one point together: short ones lean on their neighbours."""
    group: list[Span] = []
    for span in (part for whole in found for part in _shortened(text, whole, settings)):
        if group and not _belongs(text, group, span, settings):
            yield group[0][0], group[-1][1]
            group = []
        group.append(span)
    if group:
        yield group[0][0], group[-1][1]


def _weighed(text: str, span: Span) -> Iterator[Span]:
    """Praise and what follows it as two sentences: "Sync just works, but loud ads play at night"."""
    turn = _TURNS.search(text, *span)
    if turn and _is_praise(text[span[0] : turn.start()]):
        yield span[0], turn.start()
        yield turn.end(), span[1]
    else:
        yield span


def _is_praise(said: str) -> bool:
    """Whether it is short and all praise; "Great idea" alone would be judged by the stars beside it."""
    return _NAMES < words_in(said) <= SHORT_WORDS and _PRAISE.match(said) is not None


def _belongs(text: str, group: Sequence[Span], span: Span, settings: SegmentSettings) -> bool:
    so_far, now = text[group[0][0] : group[-1][1]], text[slice(*span)]
    before, more = words_in(so_far), words_in(now)
    return min(before, more) < SHORT_WORDS and not (
        len(group) >= settings.max_sentences
        or "\n\n" in text[group[-1][1] : span[0]]
        or before + more > settings.max_words
        or (_NEW_POINT.match(now) and before >= SHORT_WORDS)
        or (_TURN.match(now) and _is_praise(so_far))
        or why_empty(so_far, min_words=1).startswith("greeting")
    )


def _shortened(text: str, span: Span, settings: SegmentSettings) -> Iterator[Span]:
    """A run-on sentence in pieces of at most max_words, cut at clauses where there are any."""
    if words_in(text[slice(*span)]) <= settings.max_words:
        yield span
        return
    start, end = span
    last = start
    for cut in _cuts(text, span):
        if words_in(text[start:cut]) > settings.max_words and last > start:
            yield start, _rstrip(text, start, last)
            start = last
        last = cut
    yield start, end


def _cuts(text: str, span: Span) -> list[int]:
    """Where a clause begins, or any word when clauses are too long."""
    clauses = [span[0] + m.end() for m in _CLAUSE.finditer(text[slice(*span)])]
    cuts: list[int] = []
    for low, high in zip((span[0], *clauses), (*clauses, span[1]), strict=True):
        words = [low + m.end() for m in re.finditer(r"\s+", text[low:high])]
        cuts += words[39:-1:40]
        cuts.append(high)
    return cuts


def _rstrip(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip())


def _excerpt(turn: Turn, span: Span, reason: str, fewest: int) -> Excerpt:
    start, end = span
    text = turn.text[start:end]
    return Excerpt(
        id=excerpt_id(turn.id, start, end),
        turn_id=turn.id,
        source_id=turn.source_id,
        record_id=turn.record_id,
        person_id=turn.person_id,
        account=turn.account,
        kind=turn.kind,
        date=turn.date,
        locator=turn.locator,
        start=start,
        end=end,
        text=text,
        question=turn.question,
        rating=turn.rating,
        reason=reason or why_empty(text, min_words=fewest, spoken=turn.kind == "interview"),
    )


def _min_words(turn: Turn, settings: SegmentSettings, *, answers: bool) -> int:
    """Two words of a ticket ("still broken") were sent for a reason; two spoken words are a nod, or name what was asked for."""
    if turn.kind != "interview":
        return 1
    return min(_NAMES, settings.min_words) if answers else settings.min_words


def excerpt_id(turn_id: str, start: int, end: int) -> str:
    """An id that depends on nothing but where the excerpt is."""
    place = f"{turn_id}\0{start}\0{end}"
    return "E-" + hashlib.sha256(place.encode("utf-8", "surrogatepass")).hexdigest()[:12]
