"""Do names say what themes are about? Label@1 on labelled feedback, part by part.

    python benchmarks/labels.py [FOLDER] [--rows 3000]

FOLDER holds feedback/*.csv with the columns id, text, label and perhaps author, and studies/* with
gold.json and gold_quotes.jsonl. A name counts as right when, of all human label names, the one nearest
to it (by the packaged sentence vectors) is the label that most of the theme's rows have. Themes are
found in the feedback first; then, of feedback and of coded quotes, what people gave one label is
taken for a theme (*), which tells the naming from the finding. Prints the figure for our names, for
four words of highest class-based TF-IDF, and for our names with one part of the score left out or
doubled.
"""

from __future__ import annotations

import argparse
import csv
import json
import random
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import CountVectorizer

from research.settings import ThemeSettings
from research.themes.naming import label_scores
from research.themes.naming.label import Corpus, name_themes, read_corpus
from research.themes.search.find import find_themes
from research.themes.vectors.batches import PUBLISHED, WORDS
from research.themes.vectors.encode import Encoder, load_encoder

FOLDER = Path(__file__).parents[2] / "shared" / "data"
SETS = ("clinc150", "hint3_sofmattress", "askubuntu_intents", "nhs_patient_feedback")
PARTS = ("APART", "HAPPENS", "SAYS", "GAIN", "ALONE")
NO_LABEL = {"oos", "None", "NO_NODES_DETECTED", "Labelling not possible", "Not assigned"}
"""Rows that nobody could label are of no theme."""
LEAST = 3

Table: TypeAlias = Sequence[Mapping[str, str]]


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
    rows = {name: read(opt.folder / "feedback" / f"{name}.csv", rows=opt.rows) for name in SETS}
    quotes = {
        path.parent.name: coded(path) for path in sorted(opt.folder.glob("studies/*/gold.json"))
    }
    sets = [found(table, encoder) for table in rows.values()]
    perfect = [given(table, encoder) for table in (*rows.values(), *quotes.values())]
    head = [*SETS, "mean", *(f"{name.partition('-')[0]}*" for name in (*SETS, *quotes)), "mean*"]
    print("| names | " + " | ".join(head) + " |\n|" + "---|" * (len(head) + 1))
    show = partial(row, found=sets, perfect=perfect)
    show("four TF-IDF words", lambda one: hits(one, four_words(one), encoder))
    show("nearest to the centre", lambda one: hits(one, None, encoder))
    show("ours", lambda one: hits(one, ours(one), encoder))
    for part in PARTS:
        usual = getattr(label_scores, part)
        for words, value in ((f"without {part}", 0.0), (f"{part} doubled", 2 * usual)):
            setattr(label_scores, part, value)
            show(words, lambda one: hits(one, ours(one), encoder))
        setattr(label_scores, part, usual)


def row(
    name: str,
    figure: Callable[[Labelled], float],
    *,
    found: Sequence[Labelled],
    perfect: Sequence[Labelled],
) -> None:
    """One line of the table."""
    cells: list[float] = []
    for sets in (found, perfect):
        figures = [figure(one) for one in sets]
        cells += [*figures, sum(figures) / len(figures)]
    print(f"| {name} | " + " | ".join(f"{cell:.3f}" for cell in cells) + " |", flush=True)


def read(path: Path, *, rows: int) -> Table:
    """A sample of a set."""
    csv.field_size_limit(10**9)
    with path.open(encoding="utf-8", newline="") as handle:
        table = [row for row in csv.DictReader(handle) if row["label"] and row["text"].strip()]
    return random.Random(0).sample(table, rows) if len(table) > rows else table  # noqa: S311


def coded(path: Path) -> Table:
    """The quotes of a study with the last part of the code that a person gave them."""
    codes = {}
    for theme in json.loads(path.read_text(encoding="utf-8")):
        code = (
            theme["source_code"]
            if isinstance(theme["source_code"], str)
            else theme["source_code"][0]
        )
        codes[theme["theme_id"]] = code.rpartition(">")[2].strip()
    lines = path.with_name("gold_quotes.jsonl").read_text(encoding="utf-8").splitlines()
    quotes = [json.loads(line) for line in lines]
    return [{"text": one["quote"], "label": codes[one["theme_id"]]} for one in quotes]


def found(table: Table, encoder: Encoder) -> Labelled:
    """The themes that are found, and what most of each theme's rows are labelled."""
    texts = [row["text"] for row in table]
    views = encoder.encode_views(texts)
    themes = find_themes(
        views[:, WORDS],
        ids=[row["id"] for row in table],
        people=[row.get("author") or row["id"] for row in table],
        texts=texts,
        settings=ThemeSettings(),
    )
    core: list[list[int]] = [[] for _ in themes.parent]
    tally: list[Counter[str]] = [Counter() for _ in themes.parent]
    for i, theme in enumerate(themes.theme):
        if theme >= 0 and themes.how[i] != "none":
            tally[theme][table[i]["label"]] += 1
            if themes.how[i] == "core":
                core[theme].append(i)
    majority = [max(counts, key=lambda name, n=counts: n[name]) for counts in tally]  # type: ignore[misc]
    return labelled(table, views[:, PUBLISHED], core=core, majority=majority, encoder=encoder)


def given(table: Table, encoder: Encoder) -> Labelled:
    """What people gave one label, as themes."""
    groups: dict[str, list[int]] = {}
    for i, row in enumerate(table):
        groups.setdefault(row["label"], []).append(i)
    groups = {
        name: group
        for name, group in groups.items()
        if len(group) >= LEAST and name not in NO_LABEL
    }
    vectors = encoder.encode([row["text"] for row in table])
    core = list(groups.values())
    return labelled(table, vectors, core=core, majority=list(groups), encoder=encoder)


def labelled(
    table: Table,
    vectors: NDArray[np.float32],
    *,
    core: Sequence[Sequence[int]],
    majority: Sequence[str],
    encoder: Encoder,
) -> Labelled:
    """Themes with the names that people gave."""
    texts = [row["text"] for row in table]
    names = sorted({row["label"] for row in table})
    return Labelled(
        corpus=read_corpus(texts, vectors=vectors, encode=encoder.encode),
        core=core,
        majority=majority,
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
