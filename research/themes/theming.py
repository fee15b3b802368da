"""The search stage: evidence to themes with names, members and a watchlist, at three details."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from research.model import (
    Assignment,
    Detail,
    Encode,
    Excerpt,
    Facet,
    Judgement,
    ThemeTree,
    Theming,
    Vectors,
    WatchItem,
)
from research.settings import Settings
from research.themes.naming.label import Corpus, name_themes, read_corpus
from research.themes.naming.proper import proper_names
from research.themes.search.asked import Asked, read_asked
from research.themes.search.find import Found, find_themes
from research.themes.search.understood import understood

from .levels import Level, levels
from .named import name_tree
from .one_question import questions_of, resettled
from .problems import Sorted, sort_out
from .saturation import unheard
from .silence import silent_kinds, with_silence

_DETAILS: Final[tuple[Detail, ...]] = ("coarse", "normal", "fine")
_SAID: Final[Mapping[Facet, str]] = {
    "praise": "praises what no theme complains of",
    "context": "states a fact or routine that belongs to no theme",
    "none": "says nothing of the subject",
}


def make_themes(
    evidence: Sequence[Excerpt],
    vectors: Vectors,
    judgements: Sequence[Judgement],
    *,
    encode: Encode,
    settings: Settings,
) -> ThemeTree:
    """Find, name and number the themes of a study; answers without content stand apart.

    Ids go on from the normal detail to the groups, the answers without content, and the parts.

    Args:
        evidence: All excerpts that may carry a theme.
        vectors: Their rows, in the same order.
        judgements: Their facets, in the same order.
        encode: Vectors of short phrases, for choosing names.
        settings: Which facets make themes, and the smallest theme. The detail decides nothing.
    """
    said = [place for place, excerpt in enumerate(evidence) if not excerpt.silent]
    said.sort(key=lambda place: evidence[place].id)
    made, first = _at_details(
        [evidence[place] for place in said],
        vectors.part(said),
        [judgements[place] for place in said],
        encode=encode,
        settings=settings,
        reserved=len(silent_kinds(evidence, settings.themes)),
    )
    coarse, normal, fine = (
        with_silence(theming, evidence, first=first, settings=settings.themes) for theming in made
    )
    return ThemeTree(coarse=coarse, normal=normal, fine=fine)


def _at_details(  # noqa: PLR0913 - the columns of one table, and what is made of them
    evidence: Sequence[Excerpt],
    vectors: Vectors,
    judgements: Sequence[Judgement],
    *,
    encode: Encode,
    settings: Settings,
    reserved: int,
) -> tuple[Sequence[Theming], int]:
    """The themes from coarse to fine, and the number of the first theme that may be added."""
    if not any(judged.facet in settings.facet.themes_from for judged in judgements):
        nothing = Theming(
            themes=(),
            assignments=tuple(outside(judged) for judged in judgements),
            notes=("No themes: nothing in the study states a problem, a need or a wish.",),
        )
        return [nothing] * len(_DETAILS), 1
    asked = read_asked(evidence, vectors)
    sorted_out = _found(evidence, vectors, judgements, asked, settings)
    found = sorted_out.found
    people = [excerpt.person_id for excerpt in evidence]
    cuts = levels(sorted_out, people=people, settings=settings.themes, seed=settings.seed)
    corpus = _corpus(evidence, vectors, judgements, encode)
    questions = partial(questions_of, asked=asked, evidence=evidence)
    tree = name_tree(cuts, corpus, evidence, questions=questions, reserved=reserved)
    watchlist = _watchlist(evidence, found, corpus)
    made = []
    for detail, level in zip(_DETAILS, cuts, strict=True):
        ids = tree.ids(level)
        drawn, saturation, unseen = unheard(evidence, level.theme, found.watch, seed=settings.seed)
        made.append(
            Theming(
                themes=tree.themes[detail],
                assignments=tuple(
                    assigned(judged, i, level, ids) for i, judged in enumerate(judgements)
                ),
                watchlist=watchlist,
                notes=found.notes,
                curve=drawn,
                saturation=saturation,
                unseen=unseen,
            )
        )
    return made, tree.reserved_from


def assigned(judged: Judgement, i: int, level: Level, ids: Sequence[str]) -> Assignment:
    """Where the i-th excerpt belongs at one detail.

    Args:
        judged: Its facet.
        i: Its place in the level.
        level: The themes of that detail.
        ids: Their ids.
    """
    theme, second, nearest = int(level.theme[i]), int(level.second[i]), int(level.nearest[i])
    score, support = round(float(level.score[i]), 4), round(float(level.support[i]), 4)
    if theme < 0:
        near = ids[nearest] if nearest >= 0 else ""
        return replace(outside(judged), nearest=near, score=score, support=support)
    return Assignment(
        excerpt_id=judged.excerpt_id,
        theme_id=ids[theme],
        how=level.how[i],  # type: ignore[arg-type]
        score=score,
        also=ids[second] if second >= 0 else "",
        support=support,
    )


def outside(judged: Judgement) -> Assignment:
    """In no theme, and why: the kind of statement, else that nothing is near."""
    reason = _SAID.get(judged.facet, "not close enough to any theme")
    return Assignment(excerpt_id=judged.excerpt_id, reason=reason)


def _corpus(
    evidence: Sequence[Excerpt],
    vectors: Vectors,
    judgements: Sequence[Judgement],
    encode: Encode,
) -> Corpus:
    return read_corpus(
        [excerpt.text for excerpt in evidence],
        vectors=vectors.text,
        people=[excerpt.person_id for excerpt in evidence],
        encode=encode,
        names=proper_names(evidence),
        judgements=judgements,
    )


def _found(
    evidence: Sequence[Excerpt],
    vectors: Vectors,
    judgements: Sequence[Judgement],
    asked: Asked,
    settings: Settings,
) -> Sorted:
    people = [excerpt.person_id for excerpt in evidence]
    subjects = find_themes(
        understood(evidence, vectors, asked, settings=settings.themes),
        ids=[excerpt.id for excerpt in evidence],
        people=people,
        texts=[excerpt.text for excerpt in evidence],
        languages=[excerpt.language for excerpt in evidence],
        settings=settings.themes,
        seed=settings.seed,
    )
    sorted_by_kind = partial(
        sort_out,
        judgements=judgements,
        people=people,
        themes_from=settings.facet.themes_from,
        settings=settings.themes,
    )
    first = sorted_by_kind(subjects)
    settled = resettled(first.found, asked)
    return first if settled is first.found else sorted_by_kind(settled)


def _watchlist(evidence: Sequence[Excerpt], found: Found, corpus: Corpus) -> tuple[WatchItem, ...]:
    """Groups of at least two excerpts; a single one is listed with the evidence in no theme."""
    groups = [group for group in found.watch if len(group) > 1]
    names = name_themes(groups, corpus)
    return tuple(
        WatchItem(
            label=naming.label,
            excerpt_ids=tuple(evidence[i].id for i in group),
            people=len({evidence[i].person_id for i in group}),
        )
        for group, naming in zip(groups, names, strict=True)
    )
