"""Do names say what themes are about? Label@1 on labelled feedback, part by part.

    python benchmarks/labels.py [FOLDER] [--rows 3000]

FOLDER holds CSV files with the columns id, text, label and perhaps author. Themes are found in each
and named; a name counts as right when, of all human label names, the one nearest to it (by the
packaged sentence vectors) is the label that most of the theme's rows have. Prints the figure for
our names, for four words of highest class-based TF-IDF, and for our names with one part of the
score left out or doubled.
"""

from __future__ import annotations

import argparse
import csv
import random
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import CountVectorizer

from research.settings import ThemeSettings
from research.themes import label_scores
from research.themes.batches import PUBLISHED, WORDS
from research.themes.encode import Encoder, load_encoder
from research.themes.find import find_themes
from research.themes.label import Corpus, name_themes, read_corpus

FOLDER = Path(__file__).parents[2] / "shared" / "data" / "feedback"
SETS = ("clinc150", "hint3_sofmattress", "askubuntu_intents", "nhs_patient_feedback")
PARTS = ("NEAR", "WEIGHT", "ONLY", "COVERED", "SAID", "RAREST", "WHOLE", "PAIRED")


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A set with its themes."""

    corpus: Corpus
    core: Sequence[Sequence[int]]
    majority: Sequence[str]
    """Per theme the label that most of its rows have."""
    names: Sequence[str]
    """The human label names, as words."""
    vectors: NDArray[np.float32]
    """Their unit rows."""


def main() -> None:
    """Print one row per way of naming."""
    args = argparse.ArgumentParser(description=__doc__)
    args.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    args.add_argument("--rows", type=int, default=3000)
    opt = args.parse_args()
    if not opt.folder.is_dir():
        sys.exit(f"no labelled feedback in {opt.folder}")
    encoder = load_encoder()
    sets = [read(opt.folder / f"{name}.csv", encoder, rows=opt.rows) for name in SETS]
    print("| names | " + " | ".join(SETS) + " | mean |\n|" + "---|" * (len(SETS) + 2))
    row("four TF-IDF words", [hits(one, four_words(one), encoder) for one in sets])
    row("nearest to the centre", [hits(one, None, encoder) for one in sets])
    row("ours", [hits(one, ours(one), encoder) for one in sets])
    for part in PARTS:
        usual = getattr(label_scores, part)
        for words, value in ((f"without {part}", 0.0), (f"{part} doubled", 2 * usual)):
            setattr(label_scores, part, value)
            row(words, [hits(one, ours(one), encoder) for one in sets])
        setattr(label_scores, part, usual)


def row(name: str, figures: Sequence[float]) -> None:
    """One line of the table."""
    cells = [f"{figure:.3f}" for figure in (*figures, sum(figures) / len(figures))]
    print(f"| {name} | " + " | ".join(cells) + " |", flush=True)


def read(path: Path, encoder: Encoder, *, rows: int) -> Labelled:
    """A sample of a set, its themes and what most of each theme's rows are labelled."""
    csv.field_size_limit(10**9)
    with path.open(encoding="utf-8", newline="") as handle:
        table = [row for row in csv.DictReader(handle) if row["label"] and row["text"].strip()]
    if len(table) > rows:
        table = random.Random(0).sample(table, rows)  # noqa: S311
    texts = [row["text"] for row in table]
    views = encoder.encode_views(texts)
    found = find_themes(
        views[:, WORDS],
        ids=[row["id"] for row in table],
        people=[row.get("author") or row["id"] for row in table],
        texts=texts,
        settings=ThemeSettings(),
    )
    core: list[list[int]] = [[] for _ in found.parent]
    tally: list[Counter[str]] = [Counter() for _ in found.parent]
    for i, theme in enumerate(found.theme):
        if theme >= 0 and found.how[i] != "none":
            tally[theme][table[i]["label"]] += 1
            if found.how[i] == "core":
                core[theme].append(i)
    names = sorted({row["label"] for row in table})
    return Labelled(
        corpus=read_corpus(texts, vectors=views[:, PUBLISHED], encode=encoder.encode),
        core=core,
        majority=[max(counts, key=lambda name, n=counts: n[name]) for counts in tally],  # type: ignore[misc]
        names=names,
        vectors=encoder.encode([name.replace("_", " ").replace("-", " ") for name in names]),
    )


def ours(one: Labelled) -> list[str]:
    """The names of the product."""
    return [naming.label for naming in name_themes(one.core, one.corpus)]


def four_words(one: Labelled) -> list[str]:
    """What BERTopic would call the same themes: tf(x, c) * log(1 + A / f(x))."""
    counter = CountVectorizer()
    texts = one.corpus.texts
    counts = counter.fit_transform([" ".join(texts[i] for i in group) for group in one.core])
    table = counts.toarray().astype(float)
    weights = table / np.maximum(table.sum(axis=1, keepdims=True), 1)
    weights *= np.log(1 + table.sum() / len(table) / table.sum(axis=0))
    words = counter.get_feature_names_out()
    return [" ".join(words[np.argsort(-row, kind="stable")[:4]]) for row in weights]


def hits(one: Labelled, labels: Sequence[str] | None, encoder: Encoder) -> float:
    """Label@1: share of themes whose name is nearest to the name of their own label.

    Without names the members' mean stands for them: what a name that says it all could reach.
    """
    rows = encoder.encode(labels) if labels is not None else _means(one)
    best = (rows @ one.vectors.T).argmax(axis=1)
    right = [one.names[place] == true for place, true in zip(best, one.majority, strict=True)]
    return float(sum(right)) / max(1, len(right))


def _means(one: Labelled) -> NDArray[np.float32]:
    rows = [one.corpus.vectors[list(group)].mean(axis=0) for group in one.core]
    return np.array(rows, dtype=np.float32)


if __name__ == "__main__":
    main()
