"""The themes stage: evidence to themes with names, members and a watchlist."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from research.model import (
    Assignment,
    Excerpt,
    Facet,
    Judgement,
    Theme,
    Theming,
    Vectors,
    WatchItem,
)
from research.settings import Settings

from .define import worded
from .find import Found, find_themes
from .label import Corpus, Naming, name_themes, read_corpus
from .problems import Sorted, sort_out
from .silence import with_silence
from .unheard import unheard

Rows = npt.NDArray[np.float32]
Encode = Callable[[Sequence[str]], Rows]

_INSIDE = re.compile(r"(?<=[\w,;] )[^\W\d_]{3,}")
MIN_NAMED = 8
"""Fewer mentions with a capital may be titles or German nouns."""
LOUD = 0.5
"""Share of a theme's mentions from one person above which a reader is warned."""
BROAD = 0.4
"""Share of all the excerpts in themes above which a theme is called very broad."""


def make_themes(
    evidence: Sequence[Excerpt],
    vectors: Vectors,
    judgements: Sequence[Judgement],
    *,
    encode: Encode,
    settings: Settings,
) -> Theming:
    """Find, name and number the themes of a study; answers without content stand apart.

    Args:
        evidence: All excerpts that may carry a theme.
        vectors: Their rows, in the same order.
        judgements: Their facets, in the same order.
        encode: Vectors of short phrases, for choosing names.
        settings: Which facets make themes, and the smallest theme.
    """
    said = [place for place, excerpt in enumerate(evidence) if not excerpt.silent]
    theming = _themes_of(
        [evidence[place] for place in said],
        vectors.part(said),
        [judgements[place] for place in said],
        encode=encode,
        settings=settings,
    )
    first = len(theming.themes) + 1
    return with_silence(theming, evidence, first=first, settings=settings.themes)


def _themes_of(
    evidence: Sequence[Excerpt],
    vectors: Vectors,
    judgements: Sequence[Judgement],
    *,
    encode: Encode,
    settings: Settings,
) -> Theming:
    if not any(judged.facet in settings.facet.themes_from for judged in judgements):
        return Theming(
            themes=(),
            assignments=tuple(_outside(judged) for judged in judgements),
            notes=("No themes: nothing in the study states a problem, a need or a wish.",),
        )
    sorted_out = _found(evidence, vectors, judgements, settings)
    found = sorted_out.found
    corpus = read_corpus(
        [excerpt.text for excerpt in evidence],
        vectors=vectors.text,
        encode=encode,
        names=_names(evidence),
    )
    drawn, saturation, unseen = unheard(evidence, found, seed=settings.seed)
    return Theming(
        themes=_themes(evidence, sorted_out, corpus),
        assignments=tuple(_assigned(judged, i, found) for i, judged in enumerate(judgements)),
        watchlist=_watchlist(evidence, found, corpus),
        notes=found.notes,
        curve=drawn,
        saturation=saturation,
        unseen=unseen,
    )


def _found(
    evidence: Sequence[Excerpt],
    vectors: Vectors,
    judgements: Sequence[Judgement],
    settings: Settings,
) -> Sorted:
    people = [excerpt.person_id for excerpt in evidence]
    subjects = find_themes(
        _understood(evidence, vectors, weight=settings.themes.question_weight),
        ids=[excerpt.id for excerpt in evidence],
        people=people,
        texts=[excerpt.text for excerpt in evidence],
        languages=[excerpt.language for excerpt in evidence],
        settings=settings.themes,
        seed=settings.seed,
    )
    return sort_out(
        subjects,
        facets=[judged.facet for judged in judgements],
        people=people,
        themes_from=settings.facet.themes_from,
        settings=settings.themes,
    )


def _understood(evidence: Sequence[Excerpt], vectors: Vectors, *, weight: float) -> Rows:
    """Each answer with a part of what was asked, (n, dim): it is understood with its question.

    Both by their words alone, which agree better with human coders (benchmarks/themes.md). A
    survey asks everybody the same, so that its question would only bind its answers together.
    """
    surveyed = np.array([excerpt.kind == "survey" for excerpt in evidence], dtype=bool)
    asked = np.where(surveyed, -1, vectors.question_of)
    rows = vectors.text_by_words.copy()
    rows[asked >= 0] += np.float32(weight) * vectors.questions_by_words[asked[asked >= 0]]
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.maximum(lengths, 1e-9), dtype=np.float32)


def _core(found: Found) -> list[list[int]]:
    members: list[list[int]] = [[] for _ in found.parent]
    for i, theme in enumerate(found.theme):
        if theme >= 0 and found.how[i] == "core":
            members[theme].append(i)
    return members


def _names(excerpts: Sequence[Excerpt]) -> frozenset[str]:
    """Words that name somebody or something: ids, accounts, and what always has a capital."""
    ids = {excerpt.person_id for excerpt in excerpts}
    accounts = {word for excerpt in excerpts for word in excerpt.account.split()}
    return frozenset(word.casefold() for word in (*ids, *accounts, *_proper(excerpts)))


def _proper(excerpts: Sequence[Excerpt]) -> set[str]:
    """Words of at least three people that have a capital nine times of ten inside a sentence."""
    capital: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for excerpt in excerpts:
        inside = _INSIDE.findall(excerpt.text)
        total.update(word.casefold() for word in inside)
        capital.update(
            word.casefold() for word in inside if word[0].isupper() and not word.isupper()
        )
    return {word for word, n in capital.items() if n >= MIN_NAMED and n >= 0.9 * total[word]}


def theme_id(index: int) -> str:
    """T-0001 for the first."""
    return f"T-{index + 1:04d}"


def _themes(evidence: Sequence[Excerpt], sorted_out: Sorted, corpus: Corpus) -> tuple[Theme, ...]:
    found = sorted_out.found
    members = _core(found)
    names = name_themes(members, corpus)
    total = sum(map(len, members))
    ids, groups = [theme_id(i) for i in range(len(members))], _group_ids(found)
    made = [
        Theme(
            id=ids[i],
            label=naming.label,
            definition=_definition(naming, names, ids),
            status="theme" if i < sorted_out.problems else "strength",
            parent_id=groups.get(found.parent[i], ""),
            keyphrases=naming.keyphrases,
            stability=_known(found.stability[i]),
            flags=_flags([evidence[m] for m in members[i]], total),
        )
        for i, naming in enumerate(names)
    ]
    return (*made, *_groups(found, members, names, corpus))


def _definition(naming: Naming, names: Sequence[Naming], ids: Sequence[str]) -> str:
    """What is in, and what is not where a sibling is close; names and ids are of one level."""
    if naming.unlike < 0:
        return worded(naming.definition)
    sibling = names[naming.unlike].inside
    return worded(naming.definition, unlike=sibling, unlike_id=ids[naming.unlike])


def _known(stability: float) -> float:
    return -1.0 if np.isnan(stability) else round(float(stability), 4)


def _group_ids(found: Found) -> dict[int, str]:
    """Groups are numbered after the themes, without gaps."""
    groups = sorted(set(found.parent) - {-1})
    return {group: theme_id(n) for n, group in enumerate(groups, start=len(found.parent))}


def _groups(
    found: Found, members: Sequence[Sequence[int]], named: Sequence[Naming], corpus: Corpus
) -> tuple[Theme, ...]:
    gathered: dict[int, list[int]] = defaultdict(list)
    for theme, group in enumerate(found.parent):
        if group >= 0:
            gathered[group] += members[theme]
    ids = list(_group_ids(found).values())
    names = name_themes(
        [gathered[group] for group in sorted(gathered)],
        corpus,
        taken=[naming.label for naming in named],
    )
    return tuple(
        Theme(
            id=group_id,
            label=naming.label,
            definition=_definition(naming, names, ids),
            status="group",
            keyphrases=naming.keyphrases,
        )
        for group_id, naming in zip(ids, names, strict=True)
    )


def _flags(excerpts: Sequence[Excerpt], total: int) -> tuple[str, ...]:
    """What a reader should know before believing the theme."""
    tally = Counter(excerpt.person_id for excerpt in excerpts)
    flags = []
    if excerpts and max(tally.values()) > LOUD * len(excerpts):
        flags.append("More than half of the mentions come from one person.")
    if len(excerpts) > BROAD * total and total > len(excerpts):
        flags.append("Very broad: it holds more than 40 % of all excerpts in themes.")
    return tuple(flags)


_SAID: Mapping[Facet, str] = {
    "praise": "praises what no theme complains of",
    "context": "states a fact or routine that belongs to no theme",
    "none": "says nothing of the subject",
}


def _assigned(judged: Judgement, i: int, found: Found) -> Assignment:
    theme, second, nearest = int(found.theme[i]), int(found.second[i]), int(found.nearest[i])
    score, support = round(float(found.score[i]), 4), round(float(found.support[i]), 4)
    if theme < 0:
        near = theme_id(nearest) if nearest >= 0 else ""
        return replace(_outside(judged), nearest=near, score=score, support=support)
    return Assignment(
        excerpt_id=judged.excerpt_id,
        theme_id=theme_id(theme),
        how=found.how[i],  # type: ignore[arg-type]
        score=score,
        also=theme_id(second) if second >= 0 else "",
        support=support,
    )


def _outside(judged: Judgement) -> Assignment:
    """In no theme, and why: the kind of statement, else that nothing is near."""
    reason = _SAID.get(judged.facet, "not close enough to any theme")
    return Assignment(excerpt_id=judged.excerpt_id, reason=reason)


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
