"""What themes are called: two to five of the words that people used themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

import numpy as np

from research.model import Encode, Floats, Judgement
from research.text.small_words import NEGATORS
from research.text.stems import alike, stem, stems_in
from research.themes.search.coordinates import unit

from .candidates import PHRASES, Candidate, Frequencies, Spoken, candidates, stems_of
from .casing import Casing, read_casing
from .clauses import beginning, short_clauses, words_of
from .define import define
from .label_scores import DIGITS, rank
from .spoken import Clause, ends_of, read_clauses, verbs_of
from .telling import Voice, telling

KEYPHRASES: Final = 8
CLOSE: Final = 0.5
"""Cosine of two themes' centres: members are then half as near to the other theme as to theirs."""
_SAMPLE: Final = 300
"""Members nearest to the centre whose words are read: more say the same again."""
_NOT: Final = "not"
_UNNAMED: Final = "Without words"


@dataclass(frozen=True, slots=True, kw_only=True)
class Corpus:
    """The excerpts of a study, read once for every call that names something."""

    texts: Sequence[str]
    vectors: Floats
    """Unit rows, (n_texts, dim)."""
    spoken: Sequence[Spoken]
    among: Frequencies
    casing: Casing
    people: Sequence[str] = ()
    """Who said each; empty where nobody knows."""
    encode: Encode | None = None
    """Turns candidate labels into unit rows; without it words alone decide."""
    doubtful: frozenset[int] = frozenset()
    """The texts that may say something else than they are taken for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """How a theme is presented."""

    label: str
    inside: str
    """The label as it stands within a sentence."""
    keyphrases: tuple[str, ...]
    """Up to eight of what else people say, as within a sentence."""
    definition: str = ""
    """One sentence of what is in; `define.worded` adds what is not."""


def read_corpus(  # noqa: PLR0913 - the columns of one table
    texts: Sequence[str],
    *,
    vectors: Floats,
    people: Sequence[str] = (),
    encode: Encode | None = None,
    names: Collection[str] = (),
    judgements: Sequence[Judgement] = (),
) -> Corpus:
    """What naming needs to know of all excerpts.

    Args:
        texts: The excerpts.
        vectors: Their unit rows, (n_texts, dim).
        people: Who said each, in the same order.
        encode: Turns short texts into unit rows of the same kind.
        names: Persons, products and companies; those with a digit are masks and never shown.
        judgements: What kind of statement each excerpt is, in their order; empty for not known.
    """
    words = {word for name in names for word in name.lower().split()}
    spoken = tuple(
        read_clauses(texts, masks=[word for word in words if any(map(str.isdigit, word))])
    )
    return Corpus(
        texts=texts,
        vectors=vectors,
        spoken=spoken,
        among=Frequencies(
            texts=Counter(word for clauses in spoken for word in stems_of(clauses)),
            names=frozenset(map(stem, words)),
            verbs=verbs_of(spoken),
            ends=ends_of(spoken),
        ),
        casing=read_casing(texts),
        people=people,
        encode=encode,
        doubtful=frozenset(i for i, judged in enumerate(judgements) if judged.doubtful),
    )


def name_themes(
    members: Sequence[Sequence[int]],
    corpus: Corpus,
    *,
    taken: Collection[str] = (),
) -> tuple[Naming, ...]:
    """One name per theme, no two alike.

    Args:
        members: Per theme the indices of its core excerpts.
        corpus: All excerpts.
        taken: Labels that are in use already, such as those of the themes that parts lie in.
    """
    if not members:
        return ()
    centres = _centres(members, corpus)
    near = [
        _nearest(group, centre, corpus) for group, centre in zip(members, centres, strict=True)
    ]
    ranked = _ranked([group[:_SAMPLE] for group in near], centres, corpus)
    labels = _distinct(ranked, near, corpus, taken)
    return tuple(_naming(labels[i], ranked[i], corpus, near=near[i]) for i in range(len(members)))


def _naming(
    label: str,
    ranked: Sequence[Candidate],
    corpus: Corpus,
    *,
    near: Sequence[int],
) -> Naming:
    phrases = tuple(_keyphrases(label, ranked, corpus))
    return Naming(
        label=label,
        inside=corpus.casing.inside(label.lower()),
        keyphrases=phrases,
        definition=define(label, _said(label, phrases, near, corpus)),
    )


def _said(
    label: str, phrases: Sequence[str], near: Sequence[int], corpus: Corpus
) -> tuple[str, ...]:
    voices = [
        Voice(
            text=corpus.texts[member],
            person=corpus.people[member] if corpus.people else str(member),
            sure=member not in corpus.doubtful,
        )
        for member in near[:_SAMPLE]
    ]
    others = stems_in(" ".join(phrases))
    name = _key(label, corpus)
    return telling(
        voices,
        label=label,
        name=name - {_NOT} or name,
        others=others & corpus.among.texts.keys(),
    )


def _centres(members: Sequence[Sequence[int]], corpus: Corpus) -> Floats:
    """Where each theme lies as seen from the middle of the corpus, (n_themes, dim)."""
    middle = corpus.vectors.mean(axis=0)
    means = [
        corpus.vectors[list(group)].mean(axis=0) - middle if group else 0 * middle
        for group in members
    ]
    return unit(np.array(means, dtype=np.float32))


def closest(members: Sequence[Sequence[int]], corpus: Corpus) -> list[int]:
    """Per theme the one that is most easily mistaken for it; -1 when none is close.

    Args:
        members: Per theme the indices of its core excerpts.
        corpus: All excerpts.
    """
    if not members:
        return []
    centres = _centres(members, corpus)
    nearness = np.round(centres @ centres.T, DIGITS)
    np.fill_diagonal(nearness, -1)
    nearest = nearness.argmax(axis=1)
    return [
        int(other) if nearness[theme, other] >= CLOSE else -1
        for theme, other in enumerate(nearest)
    ]


def _nearest(group: Sequence[int], centre: Floats, corpus: Corpus) -> list[int]:
    """Members from the most typical on; equals in the order of the corpus."""
    ordered = sorted(group)
    typical = np.round(corpus.vectors[ordered] @ centre, DIGITS) if ordered else np.zeros(0)
    return [ordered[place] for place in np.argsort(-typical, kind="stable")]


def _ranked(
    near: Sequence[Sequence[int]],
    centres: Floats,
    corpus: Corpus,
) -> list[list[Candidate]]:
    spoken = [_by_person(group, corpus) for group in near]
    words = sum(len(stems_of(clauses)) for group in spoken for clauses in group)
    choose = partial(candidates, among=corpus.among, mean=words / len(near))
    offered = [
        _offered(choose(group), members, corpus)
        for group, members in zip(spoken, near, strict=True)
    ]
    return rank(offered, centres, encode=corpus.encode)


def _by_person(members: Sequence[int], corpus: Corpus) -> list[Spoken]:
    """What each person says: a word that one repeats is common to nobody."""
    said: dict[str, list[Clause]] = {}
    for member in members:
        person = corpus.people[member] if corpus.people else str(member)
        said.setdefault(person, []).extend(corpus.spoken[member])
    return [tuple(clauses) for clauses in said.values()]


def _offered(
    found: Sequence[Candidate], members: Sequence[int], corpus: Corpus
) -> Sequence[Candidate]:
    """The phrases; where these are few, what the members say shortly as well."""
    texts = [corpus.texts[i] for i in members]
    short = short_clauses(texts, known=corpus.among.texts) if len(found) < PHRASES else ()
    surely = [
        stems_of(corpus.spoken[i]) | stems_in(corpus.texts[i])
        for i in members
        if i not in corpus.doubtful
    ]
    return [
        replace(
            one, sure=any(said.issuperset(one.content or stems_in(one.shown)) for said in surely)
        )
        for one in (*found, *short)[:PHRASES]
    ]


def _distinct(
    ranked: Sequence[Sequence[Candidate]],
    near: Sequence[Sequence[int]],
    corpus: Corpus,
    taken: Collection[str],
) -> list[str]:
    """Larger themes choose first; one without a phrase of its own is called by its medoid's words."""
    used = {_key(label, corpus) for label in taken}
    labels = [""] * len(ranked)
    for theme in sorted(range(len(ranked)), key=lambda place: (-len(near[place]), place)):
        shown = next(
            (
                one
                for one in _possible(ranked[theme], near[theme], corpus)
                if _key(one, corpus) not in used
            ),
            _UNNAMED,
        )
        used.add(_key(shown, corpus))
        labels[theme] = corpus.casing.sentence(shown)
    return labels


def _possible(ranked: Sequence[Candidate], near: Sequence[int], corpus: Corpus) -> Iterator[str]:
    """Phrases; without any, what a typical member begins to say."""
    yield from (candidate.said or candidate.shown for candidate in ranked)
    said = [words_of(corpus.texts[member]) for member in near]
    yield from (" ".join(beginning(words)) for words in said if len(words) > 1)
    yield from (words[0] for words in said if words)


def _key(label: str, corpus: Corpus) -> frozenset[str]:
    """What two labels that say the same have in common; who cannot and who can do not."""
    words = label.lower().replace("’", "'").replace(",", "").split()
    known = {key for word in words if (key := stem(word)) in corpus.among.texts}
    if not known:
        return frozenset(words)
    return frozenset(known | {_NOT}) if NEGATORS.intersection(words) else frozenset(known)


def _keyphrases(label: str, ranked: Sequence[Candidate], corpus: Corpus) -> Iterator[str]:
    """What else people say: at least half of a phrase's words are its own."""
    seen = set(_key(label, corpus))
    left = KEYPHRASES
    for candidate in ranked:
        words = [word.partition(" ")[0] for word in candidate.content]
        fresh = [word for word in words if not any(alike(word, other) for other in seen)]
        if left and len(fresh) * 2 >= len(candidate.content) > 0:
            left -= 1
            seen.update(fresh)
            yield corpus.casing.inside(candidate.said or candidate.shown)
