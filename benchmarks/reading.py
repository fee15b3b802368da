"""Reading and cleaning: how many records a second one core reads, joins, masks and parts.

    OMP_NUM_THREADS=1 POLARS_MAX_THREADS=1 python benchmarks/reading.py tickets.csv [--profile]

What `research run` does in its read stage (bytes to texts, people, copies, masks), and the parting of
each text into what its author wrote and what is signature or quote. Prints one JSON object; with
--profile the functions that take longest.
"""

from __future__ import annotations

import argparse
import cProfile
import json
import pstats
import time
from pathlib import Path

from pipelines.collector import rarer_collection
from research.corpus.assemble import assemble
from research.corpus.sessions import FileRead, sessions_of
from research.model import Turn
from research.readers import read_file
from research.readers.document import RawFile
from research.settings import Settings
from research.text.ticket.parts import parts_of


def measure(path: Path) -> dict[str, float]:
    """Processor seconds of each step over one file."""
    settings = Settings()
    marks = [time.process_time()]
    document = read_file(RawFile(id=path.name, data=path.read_bytes()), settings)
    marks.append(time.process_time())
    file = FileRead(id=path.name, sha256="", document=document)
    reading = assemble(sessions_of([file], settings=settings), settings=settings)
    marks.append(time.process_time())
    parts = sum(_parts(turn) for turn in reading.turns)
    marks.append(time.process_time())
    return {
        "records": reading.sources[0].records,
        "words": sum(len(turn.text.split()) for turn in reading.turns),
        "parts": parts,
        "read_seconds": marks[1] - marks[0],
        "assemble_seconds": marks[2] - marks[1],
        "part_seconds": marks[3] - marks[2],
        "per_second": reading.sources[0].records / (marks[3] - marks[0]),
    }


def _parts(turn: Turn) -> int:
    return 0 if turn.reason else len(parts_of(turn.text))


def main() -> None:
    """Measure the file that the command line names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--profile", action="store_true")
    wanted = parser.parse_args()
    if wanted.profile:
        with cProfile.Profile() as profile:
            measure(wanted.file)
        pstats.Stats(profile).sort_stats("tottime").print_stats(30)
        return
    with rarer_collection():
        print(json.dumps(measure(wanted.file)))


if __name__ == "__main__":
    main()
