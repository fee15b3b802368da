"""How well themes agree with human coders, with one choice of the search changed at a time.

    python benchmarks/theme_sweep.py FOLDER_OR_CSV [...] [--rows 3000]

A set is a CSV with the columns id, text, label and, where known, author. Each is run whole and
as samples of 50, 200 and 1,000 rows, so that no choice is made for large sets alone. The figures
are adjusted mutual information; excerpts in no theme count as one group.
"""

from __future__ import annotations

import argparse
import csv
import random
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from unittest.mock import patch

import numpy as np
import numpy.typing as npt
from sklearn.metrics import adjusted_mutual_info_score

from research.settings import ThemeSettings
from research.themes.search import attach, communities, consensus, coordinates, find, resolution
from research.themes.vectors.batches import WORDS
from research.themes.vectors.encode import load_encoder

SIZES = (50, 200, 1_000)
Change = tuple[ModuleType, str, object]
VARIANTS: dict[str, tuple[Change, ...]] = {
    "as shipped": (),
    "no spelling": ((coordinates, "SPELLING_WEIGHT", 0.0),),
    "spelling 0.3": ((coordinates, "SPELLING_WEIGHT", 0.3),),
    "spelling 0.7": ((coordinates, "SPELLING_WEIGHT", 0.7),),
    "8 links": ((communities, "LINKS", 8),),
    "16 links": ((communities, "LINKS", 16),),
    "plain cosine neighbours": ((communities, "_AROUND", 0),),
    "one pass": ((consensus, "THOROUGH", 1),),
    "no consensus": ((consensus, "_RUNS", 0), (consensus, "_FEWEST", 0)),
    "three times the searches": ((consensus, "_RUNS", 60), (consensus, "_WORK", 180_000)),
    "consensus without spread": ((consensus, "_SPREAD", 0.0),),
    "resolution 1": ((resolution, "RESOLUTIONS", (1.0,)),),
    "resolution 2": ((resolution, "RESOLUTIONS", (2.0,)),),
    "resolution 8": ((resolution, "RESOLUTIONS", (8.0,)),),
    "single best resolution": ((resolution, "_LEVEL", 1e-6),),
    "wider mean of resolutions": ((resolution, "_LEVEL", 0.02),),
    "no cost of fineness": ((resolution, "_PER_BIT", 0.0),),
    "gathered counts half": ((resolution, "_LEFT_OUT", 0.35),),
    "4 resamples": ((resolution, "_RESAMPLES", 4),),
    "nobody in none": ((attach, "_MARGIN", 9.0), (attach, "_FLOOR", -9.0)),
    "stricter none": ((attach, "_MARGIN", 0.0),),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Coded:
    """Rows that people coded, with the vectors that the product searches on."""

    name: str
    ids: tuple[str, ...]
    texts: tuple[str, ...]
    people: tuple[str, ...]
    labels: tuple[str, ...]
    vectors: npt.NDArray[np.float32]

    def part(self, size: int) -> Coded:
        """A sample that is the same every time."""
        chosen = sorted(random.Random(size).sample(range(len(self.ids)), size))  # noqa: S311
        return Coded(
            name=f"{self.name} {size}",
            ids=tuple(self.ids[i] for i in chosen),
            texts=tuple(self.texts[i] for i in chosen),
            people=tuple(self.people[i] for i in chosen),
            labels=tuple(self.labels[i] for i in chosen),
            vectors=self.vectors[chosen],
        )


def main() -> None:
    """Print one line per variant: the mean over the sets, then each set."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", nargs="+", type=Path)
    parser.add_argument("--rows", type=int, default=3_000)
    options = parser.parse_args()
    whole = [read_set(path, options.rows) for path in _files(options.sets)]
    parts = [each.part(n) for each in whole for n in SIZES if n < 0.9 * len(each.ids)]
    for name, changes in VARIANTS.items():
        with changed(changes):
            large, small = ([agreement(each) for each in sets] for sets in (whole, parts))
        figures = " ".join(
            f"{each.name}={value:.3f}" for each, value in zip(whole, large, strict=True)
        )
        print(
            f"{name:24s} sets {np.mean(large):.3f} samples {_mean(small)}  {figures}", flush=True
        )


def read_set(path: Path, rows: int) -> Coded:
    """The labelled rows of a file, no more than asked for."""
    with path.open(encoding="utf-8", newline="") as handle:
        table = [row for row in csv.DictReader(handle) if row.get("label") and row["text"].strip()]
    if len(table) > rows:
        table = random.Random(0).sample(table, rows)  # noqa: S311
    texts = tuple(row["text"] for row in table)
    return Coded(
        name=path.stem,
        ids=tuple(row["id"] for row in table),
        texts=texts,
        people=tuple(row.get("author") or row["id"] for row in table),
        labels=tuple(row["label"] for row in table),
        vectors=load_encoder().encode_views(texts)[:, WORDS],
    )


def agreement(coded: Coded) -> float:
    """Adjusted mutual information of themes and labels."""
    found = find.find_themes(
        coded.vectors,
        ids=coded.ids,
        people=coded.people,
        texts=coded.texts,
        settings=ThemeSettings(),
    )
    return float(adjusted_mutual_info_score(coded.labels, found.theme))


@contextmanager
def changed(changes: Sequence[Change]) -> Iterator[None]:
    """The search with some of its constants changed."""
    with ExitStack() as stack:
        for module, name, value in changes:
            stack.enter_context(patch.object(module, name, value))
        yield


def _files(paths: Sequence[Path]) -> Iterator[Path]:
    for path in paths:
        yield from sorted(path.glob("*.csv")) if path.is_dir() else (path,)


def _mean(values: Sequence[float]) -> str:
    return f"{np.mean(values):.3f}" if values else "  -  "


if __name__ == "__main__":
    main()
