"""Measure the committed facets on unseen.csv, which nothing is ever trained on or swept over.

    python benchmarks/facets/unseen.py [--wrong]

Prints Markdown for RESULTS.md, by language and by kind of statement: `--wrong` lists what is taken for
something else, without which nobody should read the file, for who knows its sentences writes for them.
"""

from __future__ import annotations

import argparse
import csv
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sklearn.metrics import f1_score

from research.facets.classify import EVIDENCE, FACETS, Verdict, classify
from research.themes.vectors.encode import load_encoder

PATH = Path(__file__).with_name("unseen.csv")
Row = dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """One text, what it is and what it is taken for."""

    row: Row
    verdict: Verdict

    @property
    def facet(self) -> str:
        """The truth."""
        return self.row["facet"]

    @property
    def found(self) -> str:
        """What it is taken for."""
        return self.verdict.facet

    @property
    def kept(self) -> bool:
        """Whether it can be at a theme's core."""
        return self.verdict.facet in EVIDENCE


def main() -> None:
    """Classify and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--wrong", action="store_true", help="list what is wrong")
    options = parser.parse_args()
    judged = read_judged()
    print_table(judged, "language", lambda one: one.row["language"])
    print_table(judged, "English or not", lambda one: str(one.row["language"] == "en"))
    print_table(judged, "register", lambda one: one.row["register"])
    print_table(judged, "kind", lambda one: f"{one.facet}: {one.row['kind']}")
    if options.wrong:
        for one in judged:
            if one.found != one.facet:
                doubt = "?" if one.verdict.doubtful else ""
                print(
                    f"{one.facet} -> {one.found}{doubt} [{one.row['language']}] {one.row['text']}"
                )


def read_judged() -> list[Judged]:
    """unseen.csv with verdicts; a ticket's subject is no question, so tickets have none."""
    with PATH.open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    texts = [row["text"] for row in rows]
    vectors = load_encoder().encode(texts)
    verdicts = classify(vectors, texts, [row["question"] for row in rows])
    return [Judged(row=row, verdict=v) for row, v in zip(rows, verdicts, strict=True)]


def print_table(judged: Sequence[Judged], name: str, key: Callable[[Judged], str]) -> None:
    """One line per group and one for all."""
    print(f"\n| {name} | texts | macro-F1 | right | {' | '.join(FACETS)} |", end="")
    print(" evidence kept | pains kept | context kept | praise kept |")
    print("|---|---|---|---|" + "---|" * (len(FACETS) + 4))
    groups = dict.fromkeys(map(key, judged))
    for group in groups:
        print_row(group, [one for one in judged if key(one) == group])
    print_row("all", judged)


def print_row(name: str, judged: Sequence[Judged]) -> None:
    """F1 of each facet, and which share of each kind can be at a theme's core."""
    truth, found = [one.facet for one in judged], [one.found for one in judged]
    here = [facet for facet in FACETS if facet in truth]
    each = f1_score(truth, found, average=None, labels=list(FACETS), zero_division=0)
    scores = dict(zip(FACETS, each, strict=True))
    mean = sum(scores[facet] for facet in here) / len(here)
    right = sum(map(str.__eq__, truth, found)) / len(judged)
    cells = [f"{scores[facet]:.2f}" if facet in here else "" for facet in FACETS]
    for wanted in (EVIDENCE, ("pain",), ("context",), ("praise",)):
        those = [one.kept for one in judged if one.facet in wanted]
        cells.append(f"{sum(those) / len(those):.2f}" if those else "")
    print(f"| {name} | {len(judged)} | {mean:.3f} | {right:.3f} | {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
