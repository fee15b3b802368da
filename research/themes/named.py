"""The themes of all details with ids, names and definitions, each node of the tree named once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from research.model import ASKED, Detail, Excerpt, Theme
from research.text.length import shortened
from research.themes.naming.define import worded
from research.themes.naming.label import KEYPHRASES, Corpus, Naming, closest, name_themes

from .levels import Level, Levels

LOUD: Final = 0.5
"""Share of a theme's mentions from one person above which a reader is warned."""
MOST_NAMED: Final = 2
"""Themes whose names are a group's name."""
BROAD: Final = 0.4
"""Share of all the excerpts in themes above which a theme is called very broad."""
FEWEST_WORDS: Final = 4
"""A question of fewer says nothing without what was talked of before: "Is that right?"."""
LONGEST: Final = 100
"""Characters of a question that is shown: a longer one leads to one, and names nothing."""

Questions = Callable[[Sequence[Sequence[int]]], Sequence[str | None]]
"""Per theme with little in common the question that most of it answers, "" for none; None for other themes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedTree:
    """The themes at each detail, largest first, and after them those that they are shown under."""

    themes: Mapping[Detail, tuple[Theme, ...]]
    numbers: Mapping[int, int]
    """The number in the id of each node."""
    reserved_from: int
    """The first of the numbers that were left free."""

    def ids(self, level: Level) -> list[str]:
        """The ids of a level's themes."""
        return [theme_id(self.numbers[node]) for node in level.node]


def theme_id(number: int) -> str:
    """T-0001 for the first."""
    return f"T-{number:04d}"


def name_tree(
    cuts: Levels,
    corpus: Corpus,
    evidence: Sequence[Excerpt],
    *,
    questions: Questions = lambda members: [None] * len(members),
    reserved: int,
) -> NamedTree:
    """Every theme of every detail as a reader sees it.

    Args:
        cuts: The themes of three details.
        corpus: The words of the excerpts.
        evidence: The excerpts, in the order of the levels.
        questions: Per theme, from the positions of its core, what alone holds it together.
        reserved: How many numbers to leave free between the groups and the parts.
    """
    names = _names(cuts, corpus, questions(cuts.normal.core()))
    after = 1 + max((*cuts.normal.node, *cuts.normal.above), default=-1)
    numbers = {node: node + 1 + (reserved if node >= after else 0) for node in names}
    records = _Records(
        corpus=corpus, evidence=evidence, names=names, numbers=numbers, questions=questions
    )
    coarse, normal, fine = map(records.of, cuts)
    return NamedTree(
        themes={
            "coarse": coarse,
            "normal": (*normal, *_shown_under(normal, coarse)),
            "fine": (*fine, *_shown_under(fine, normal)),
        },
        numbers=numbers,
        reserved_from=after + 1,
    )


def _names(cuts: Levels, corpus: Corpus, questions: Sequence[str | None]) -> dict[int, Naming]:
    """The name of each node; themes of the normal detail choose first, parts from what is left.

    A group is called by themes that have something in common, where it has any.
    """
    normal = list(_asked(name_themes(cuts.normal.core(), corpus), questions))
    named = dict(enumerate(normal))
    for group in sorted(set(cuts.normal.above) - {-1}):
        nodes = [node for node, above in enumerate(cuts.normal.above) if above == group]
        inside = sorted(nodes, key=lambda node: questions[node] is not None)
        problems = [node for node in inside if cuts.normal.problem[node]]
        praised = [node for node in inside if not cuts.normal.problem[node]]
        named[group] = _gathered(
            [(named[node], theme_id(node + 1)) for node in problems or praised],
            praised=[(named[node], theme_id(node + 1)) for node in praised if problems],
        )
    fine = zip(cuts.fine.node, cuts.fine.core(), strict=True)
    parts = {node: core for node, core in fine if node not in named}
    nodes = sorted(parts)
    namings = name_themes(
        [parts[node] for node in nodes],
        corpus,
        taken=[naming.label for naming in normal],
    )
    return named | dict(zip(nodes, namings, strict=True))


def _asked(namings: Sequence[Naming], questions: Sequence[str | None]) -> Iterator[Naming]:
    """Names of themes that have little in common but a question: the question, of two that have one the first."""
    left = {
        question
        for question in questions
        if question and question.endswith("?") and len(question) <= LONGEST
        if len(question.split()) >= FEWEST_WORDS
    }
    for naming, question in zip(namings, questions, strict=True):
        if question not in left:
            yield naming
            continue
        left.remove(question)
        label = f"Answers to {ASKED}{question}’"
        yield Naming(
            label=label,
            inside=f"answers to {ASKED}{question}’",
            keyphrases=(naming.inside, *naming.keyphrases)[:KEYPHRASES],
            definition=label + naming.definition.removeprefix(naming.label),
        )


def _gathered(
    namings: Sequence[tuple[Naming, str]], *, praised: Sequence[tuple[Naming, str]]
) -> Naming:
    """What a group is called: by its largest themes, as no one phrase says it all.

    What is praised is no problem: it stands in the definition, and in no problem's name.

    Args:
        namings: The names and ids of its themes, the largest first.
        praised: Those of the strengths beside them.
    """
    first = namings[0][0]
    inside = [naming.inside for naming, _ in namings]
    named = [_shortly(one) for one in inside[1:MOST_NAMED] if ASKED not in one]
    if praised and len(inside) == 1:
        named = ["praise near it"]
    more = " and more" if len(inside) > 1 + len(named) else ""
    joint = f"{', ' if more else ' and '}{', '.join(named)}{more}" if named else more
    works = f"; what works there: {_held(praised)}" if praised else ""
    return Naming(
        label=_shortly(first.label) + joint,
        inside=_shortly(first.inside) + joint,
        keyphrases=tuple([*inside, *(naming.inside for naming, _ in praised)][:KEYPHRASES]),
        definition=f"Themes that are near each other: {_held(namings)}{works}."
        if len(inside) > 1
        else f"One theme, {_held(namings)}{works}.",
    )


def _shortly(name: str) -> str:
    """A name without the phrase that says what else there is in its theme."""
    return name if ASKED in name else name.partition(",")[0]


def _held(namings: Sequence[tuple[Naming, str]]) -> str:
    held = [f"{naming.inside} ({theme})" for naming, theme in namings]
    return " and ".join(part for part in (", ".join(held[:-1]), held[-1]) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Records:
    """What theme records are made from."""

    corpus: Corpus
    evidence: Sequence[Excerpt]
    names: Mapping[int, Naming]
    numbers: Mapping[int, int]
    questions: Questions

    def of(self, level: Level) -> tuple[Theme, ...]:
        """The themes of a level, each told from the one it is most like at that level."""
        members = level.core()
        total = sum(map(len, members))
        questions = self.questions(members)
        return tuple(
            Theme(
                id=self.id_of(node),
                label=self.names[node].label,
                definition=self._definition(node, level.node[other] if other >= 0 else -1),
                status="theme" if level.problem[place] else "strength",
                parent_id=self.id_of(level.above[place]) if level.above[place] >= 0 else "",
                keyphrases=self.names[node].keyphrases,
                stability=_known(level.stability[place]),
                flags=_flags([self.evidence[i] for i in members[place]], total, questions[place]),
            )
            for place, (node, other) in enumerate(
                zip(level.node, closest(members, self.corpus), strict=True)
            )
        )

    def id_of(self, node: int) -> str:
        """The id of a node, the same at every detail."""
        return theme_id(self.numbers[node])

    def _definition(self, node: int, other: int) -> str:
        """What is in, and what is not where another theme is close."""
        definition = self.names[node].definition
        if other < 0:
            return worded(definition)
        return worded(definition, unlike=self.names[other].inside, unlike_id=self.id_of(other))


def _shown_under(themes: Sequence[Theme], above: Sequence[Theme]) -> list[Theme]:
    """The themes of the next coarser detail that some of the themes lie in, as groups."""
    wanted = {theme.parent_id for theme in themes}
    return [
        Theme(
            id=theme.id,
            label=theme.label,
            definition=theme.definition,
            status="group",
            keyphrases=theme.keyphrases,
        )
        for theme in above
        if theme.id in wanted
    ]


def _known(stability: float) -> float:
    return -1.0 if np.isnan(stability) else round(float(stability), 4)


def _flags(excerpts: Sequence[Excerpt], total: int, question: str | None) -> tuple[str, ...]:
    """What a reader should know before believing the theme."""
    tally = Counter(excerpt.person_id for excerpt in excerpts)
    flags = [] if question is None else [_mixed(question)]
    if excerpts and max(tally.values()) > LOUD * len(excerpts):
        flags.append("More than half of the mentions come from one person.")
    if len(excerpts) > BROAD * total and total > len(excerpts):
        flags.append("Very broad: it holds more than 40 % of all excerpts in themes.")
    return tuple(flags)


def _mixed(question: str) -> str:
    if not question:
        return "Its excerpts have little in common by their words: it may be several themes."
    usual = shortened(question, limit=LONGEST)
    return f"Most of it answers one question (“{usual}”), and the answers have little in common."
