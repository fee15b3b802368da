"""Measure answers that say no to what they are asked for, beside those that begin alike and do not.

    python benchmarks/facets/denials.py [--wrong]

Prints Markdown for RESULTS.md: `problem` in denials.csv is 1 where something wrong or wished is stated, and
`written` the round in which a pair was written; the rules were written after the first and mended after each.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter
from pathlib import Path

from research.facets.classify import EVIDENCE, classify
from research.themes.vectors.encode import load_encoder

PATH = Path(__file__).with_name("denials.csv")


def main() -> None:
    """Classify and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--wrong", action="store_true", help="list what is wrong")
    options = parser.parse_args()
    with PATH.open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    texts = [row["text"] for row in rows]
    verdicts = classify(load_encoder().encode(texts), texts, [row["question"] for row in rows])
    counts: Counter[tuple[str, str, bool]] = Counter()
    for row, verdict in zip(rows, verdicts, strict=True):
        kept = verdict.facet in EVIDENCE
        counts[row["written"], row["problem"], kept] += 1
        if options.wrong and kept != (row["problem"] == "1"):
            print(f"{verdict.facet}: {row['question']} {row['text']}")
    print("| round | denials taken for a problem | problems lost |\n|---|---|---|")
    for written in sorted({row["written"] for row in rows}):
        false, denied = counts[written, "0", True], counts[written, "0", False]
        lost, found = counts[written, "1", False], counts[written, "1", True]
        print(f"| {written} | {false} of {false + denied} | {lost} of {lost + found} |")


if __name__ == "__main__":
    main()
