"""Measure severity on severities.csv, which nothing is ever trained on or swept over.

    python benchmarks/facets/severity.py [--wrong]

Prints Markdown for RESULTS.md. The rows have Nielsen's 0 to 4 and whether anything in the words says how
bad it is; `--wrong` lists what is rated otherwise, without which nobody should read the file.
"""

from __future__ import annotations

import argparse
import csv
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from scipy.stats import spearmanr
from sklearn.metrics import cohen_kappa_score, f1_score

from research.facets.classify import EVIDENCE, FACETS, classify
from research.facets.severity import Severity, severity
from research.themes.vectors.encode import load_encoder

PATH = Path(__file__).with_name("severities.csv")
MINOR = 2
Row = dict[str, str]
Rated = tuple[Row, Severity]


def main() -> None:
    """Rate and print; each text is rated as the facet that it is."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--wrong", action="store_true", help="list what is rated otherwise")
    options = parser.parse_args()
    with PATH.open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    texts = [row["text"] for row in rows]
    verdicts = classify(load_encoder().encode(texts), texts)
    found, truth = [v.facet for v in verdicts], [row["facet"] for row in rows]
    print(f"facets: macro-F1 {f1_score(truth, found, labels=list(FACETS), average='macro'):.3f}\n")
    rated = [
        (row, severity(row["text"], replace(verdict, facet=row["facet"])))  # type: ignore[arg-type]
        for row, verdict in zip(rows, verdicts, strict=True)
        if row["facet"] in EVIDENCE
    ]
    print_table(rated)
    print_confusion([one for one in rated if one[0]["said"]])
    if options.wrong:
        for row, one in rated:
            if one.level != (int(row["severity"]) if row["said"] else 0):
                print(f"{row['severity']}{row['said']} -> {one.level} {one.cue!r} {row['text']}")


def print_table(rated: Sequence[Rated]) -> None:
    """One line per language and per facet."""
    print(
        "| texts | say how bad | found | of found, say so | right | within one | rank correlation",
        end="",
    )
    print(" | right, unfound as minor | within one | rank correlation | minor, of found |")
    print("|---" * 11 + "|")
    groups = {"all": rated, "pain": [one for one in rated if one[0]["facet"] == "pain"]}
    for language in dict.fromkeys(row["language"] for row, _ in rated):
        groups[language] = [one for one in rated if one[0]["language"] == language]
    for name, those in groups.items():
        print_row(f"{name} ({len(those)})", those)


def print_row(name: str, rated: Sequence[Rated]) -> None:
    """Recall and precision of being said, and agreement with and without what is not found."""
    truth = np.array([int(row["severity"]) for row, _ in rated])
    said = np.array([bool(row["said"]) for row, _ in rated])
    level = np.array([one.level for _, one in rated])
    both = said & (level > 0)
    shares = [both.sum() / said.sum(), both.sum() / max(1, (level > 0).sum())]
    for rows, guess in ((both, level), (said, np.where(level > 0, level, MINOR))):
        off = np.abs(truth - guess)[rows]
        shares += [(off == 0).mean(), (off <= 1).mean(), spearmanr(truth[rows], guess[rows])[0]]
    shares.append((level[level > 0] == MINOR).mean())
    print(f"| {name} | {said.sum()} | " + " | ".join(f"{share:.2f}" for share in shares) + " |")


def print_confusion(rated: Sequence[Rated]) -> None:
    """Rows are what is so, columns what was told; only of those that say how bad it is."""
    truth, level = ([int(row["severity"]) for row, _ in rated], [one.level for _, one in rated])
    kappa = cohen_kappa_score(truth, [n or MINOR for n in level], weights="quadratic")
    print(
        f"\nquadratic kappa {kappa:.2f}\n\n| is | not told | 1 | 2 | 3 | 4 |\n|---|---|---|---|---|---|"
    )
    for step in range(1, 5):
        told = [one for is_so, one in zip(truth, level, strict=True) if is_so == step]
        print(f"| {step} | " + " | ".join(str(told.count(n)) for n in range(5)) + " |")


if __name__ == "__main__":
    main()
