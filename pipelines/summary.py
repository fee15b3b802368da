"""What a run says at its end, read from what it wrote."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from research.model import UNTOLD
from research.report.wording import count
from research.text.length import some

from .oneline import printable
from .publish import read_record

TOP = 5
MOST = 10
"""Warnings of a run that are printed."""


def rejected(report: Path) -> list[str]:
    """One line per rejected file: what, and why."""
    return [
        f"rejected: {printable(row['source_id'])}: {printable(row['reason'])}"
        for row in _rows(report / "data" / "sources.csv")
        if row["outcome"] == "rejected"
    ]


def warned(report: Path) -> list[str]:
    """One line per warning, the first of them: what does not stop a run may still be a slip."""
    said = [f"warning: {printable(one)}" for one in read_record(report).get("warnings", ())]
    more = len(said) - MOST
    return said[:MOST] + ([f"{more} more warnings: sources.html, run.json"] if more > 0 else [])


def missing(report: Path) -> list[str]:
    """One line where the folder holds nothing to read, as when it is the wrong one."""
    if any(_rows(report / "data" / "sources.csv")):
        return []
    return [
        "warning: the folder holds no transcripts, tickets, surveys or reviews; is it the right one?"
    ]


def unheard(report: Path) -> list[str]:
    """The talks that were read for nothing, as nobody can tell who speaks: a line for each thing to do about it."""
    files: dict[str, list[str]] = defaultdict(list)
    for row in _rows(report / "data" / "sources.csv"):
        if row["outcome"] == "read" and row["reason"].startswith(UNTOLD):
            files[row["reason"]].append(printable(row["source_id"]))
    return [f"not used: {some(names, TOP)}: {printable(why)}" for why, names in files.items()]


def summary(report: Path) -> str:
    """Counts, the largest themes, and where the report is."""
    counts = read_record(report).get("counts", {})
    themes = [row for row in _rows(report / "data" / "themes.csv") if row["status"] == "theme"]
    largest = sorted(themes, key=lambda row: (-int(row["people"]), row["theme_id"]))[:TOP]
    heard = [count(counts.get("people", 0), "person"), count(counts.get("evidence", 0), "excerpt")]
    lines = [
        ", ".join([*heard, count(len(themes), "theme")]),
        *(f"  {row['theme_id']}  {row['people']:>4} people  {row['label']}" for row in largest),
        f"report: {printable(str(report / 'index.html'))}",
    ]
    return "\n".join(lines)


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as handle:
        yield from csv.DictReader(handle)
