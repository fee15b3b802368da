"""What the product takes for evidence, a line each, to compare before and after a change of reading.

    python benchmarks/evidence.py STUDY [STUDY ...] > before.txt

Each study is read and cut as a run would, and nothing is written. Lines are sorted by file: outcomes,
people with their attributes, then every excerpt with its place, person, question and words. `diff` of
two versions' lines shows all that a change changed.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from pipelines.folder import open_study
from pipelines.intake import read_study
from pipelines.study import Wishes, context_of, settings_of, workspace_of
from research.model import Reading, Segments
from research.segment import segment


def read(root: Path) -> tuple[Reading, Segments]:
    """The study as its first two stages make it."""
    wishes = Wishes()
    settings, workspace = settings_of(root, wishes), workspace_of(root, wishes)
    folder = open_study(root, limits=settings.limits, leave=workspace.report)
    context = context_of(folder, settings, workspace, lambda _what, _done, _total: None)
    reading = read_study(context)
    return reading, segment(reading.turns, settings=settings.segment)


def lines_of(reading: Reading, segments: Segments) -> Iterator[str]:
    """Outcomes, people and evidence, a line each."""
    for source in reading.sources:
        yield f"file | {source.id} | {source.outcome} | {source.kind} | {source.reason}"
    for person in sorted(reading.people, key=lambda one: one.id):
        facts = "; ".join(f"{name}={value}" for name, value in person.attributes)
        yield f"person | {person.id} | {'unidentified' if person.unidentified else ''} | {facts}"
    for one in segments.evidence:
        yield (
            f"said | {one.source_id} | {one.locator} | {one.person_id} | "
            f"{' '.join(one.question.split())} | {' '.join(one.text.split())}"
        )


def main() -> None:
    """Print the lines of every study that the command line names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("studies", nargs="+", type=Path)
    for root in parser.parse_args().studies:
        sys.stdout.writelines(f"{line}\n" for line in lines_of(*read(root)))


if __name__ == "__main__":
    main()
