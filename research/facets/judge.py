"""The facet stage: what kind of statement each excerpt is, how bad, and what lies under a wish."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from research.model import Excerpt, Facet, Judgement, Judgements, Vectors
from research.text.asked_for import asked_for, asks_for_facts

from .classify import EVIDENCE, SURE, Verdict, classify
from .linking import Said, link_requests
from .rated import facet_of
from .severity import severity


def judge(evidence: Sequence[Excerpt], vectors: Vectors) -> Judgements:
    """One judgement per piece of evidence, in order.

    A ticket's subject is no question: below "Feature request" a reason for it is told as well.

    Args:
        evidence: All excerpts that may carry a theme.
        vectors: Their rows, in the same order.
    """
    found = classify(
        vectors.text,
        [e.text for e in evidence],
        ["" if e.kind == "ticket" else e.question for e in evidence],
        [e.rating for e in evidence],
        _parts(evidence),
    )
    verdicts = _with_reasons(evidence, found)
    said = [_said(e, v) for e, v in zip(evidence, verdicts, strict=True)]
    because = link_requests(said, vectors.text)
    made = []
    for excerpt, verdict in zip(evidence, verdicts, strict=True):
        hurt = severity(excerpt.text, verdict)
        made.append(
            Judgement(
                excerpt_id=excerpt.id,
                facet=verdict.facet,
                doubtful=verdict.doubtful,
                severity=hurt.level,
                cue=hurt.cue,
                because_id=because.get(excerpt.id, ""),
            )
        )
    return Judgements(judgements=tuple(made))


def _parts(evidence: Sequence[Excerpt]) -> list[bool]:
    """Whether each is one of several excerpts of what somebody said at once in an interview.

    All of a survey's answer answers its question.
    """
    size = Counter(excerpt.turn_id for excerpt in evidence)
    return [excerpt.kind == "interview" and size[excerpt.turn_id] > 1 for excerpt in evidence]


def _with_reasons(evidence: Sequence[Excerpt], verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """A ticket was sent, and an answer given, for a reason.

    Where no part of a record states one outright, what it tells is taken for one, in doubt: "I ordered
    the wide one on Monday" was not written for its own sake. What a survey asks facts about is told
    because it was asked: "I ring my sister" below "What do you do when it breaks?" is no complaint.
    """
    outright = {
        (excerpt.source_id, excerpt.record_id)
        for excerpt, verdict in zip(evidence, verdicts, strict=True)
        if verdict.facet in {*EVIDENCE, "praise"}
    }
    return tuple(
        _reasoned(excerpt, verdict, alone=(excerpt.source_id, excerpt.record_id) not in outright)
        for excerpt, verdict in zip(evidence, verdicts, strict=True)
    )


def _reasoned(excerpt: Excerpt, verdict: Verdict, *, alone: bool) -> Verdict:
    vague = verdict.facet in {"context", "none"}
    if excerpt.silent:
        return replace(verdict, facet="none", doubtful=False)
    if (
        excerpt.kind == "survey"
        and (vague or verdict.doubtful or verdict.probability < SURE)
        and asks_for_facts(excerpt.question)
    ):
        return replace(verdict, facet="context", doubtful=True)
    if vague and alone and excerpt.kind != "interview":
        return replace(verdict, facet=_reason(excerpt, verdict), doubtful=True)
    return verdict


def _reason(excerpt: Excerpt, verdict: Verdict) -> Facet:
    """What was asked for, what the stars say, else what it leans to."""
    return asked_for(excerpt.question) or facet_of(excerpt.rating) or verdict.leaning


def _said(excerpt: Excerpt, verdict: Verdict) -> Said:
    """In a session a turn is near its neighbours; a record is one place, whatever its parts."""
    spoken = excerpt.kind == "interview" and excerpt.record_id.isdecimal()
    return Said(
        id=excerpt.id,
        person_id=excerpt.person_id,
        place=excerpt.source_id if spoken else f"{excerpt.source_id}#{excerpt.record_id}",
        position=int(excerpt.record_id) if spoken else 0,
        facet=verdict.facet,
        doubtful=verdict.doubtful,
        text=excerpt.text,
    )
