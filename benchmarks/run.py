"""Measure speed and memory on this machine and write RESULTS.md beside this file.

    python benchmarks/run.py [--quick]

Every figure comes from this run. Each measurement is a process of its own, so that its peak memory
is its own (wait4's rusage); nothing is read from or written to the network or the sample folder.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from generate import write_tickets

HERE = Path(__file__).parent
PYTHON = sys.executable
RESEARCH = (PYTHON, "-c", "from pipelines.cli import app; app()")
ONE_CORE = dict.fromkeys(("OMP_NUM_THREADS", "POLARS_MAX_THREADS", "RAYON_NUM_THREADS"), "1")
SIZES = (1_000, 7_700, 20_000)
READ, READ_WORDS, READ_AIM = 100_000, 80, 5_000
EMBEDDED = 1_500
TRIES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one process took."""

    wall: float
    """Seconds."""
    work: float
    """Processor seconds of the process and its threads."""
    peak: float
    """Largest resident memory, in MiB."""
    out: str


def main() -> None:
    """Measure everything and write the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="small sizes; writes nothing")
    quick = parser.parse_args().quick
    sizes = (200, 400, 800) if quick else SIZES
    busy = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        measured = {
            "instant": instant(place),
            "embedding": embedding(200 if quick else EMBEDDED),
            "reading": reading(place, 2_000 if quick else READ),
            "runs": [whole_run(place, size) for size in sizes],
        }
    after = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    text = "\n".join(report(measured, busy=max(busy, after))) + "\n"
    print(text)
    if not quick:
        (HERE / "RESULTS.md").write_text(text, encoding="utf-8")


def instant(place: Path) -> dict[str, Any]:
    """What a person waits for many times a day: help, and a run with nothing to do."""
    say("research --help, and the sample study run again")
    sample = place / "sample"
    left_out = shutil.ignore_patterns("report", ".research")
    shutil.copytree(HERE.parent / "samples", sample, ignore=left_out)
    first = cost((*RESEARCH, "run", str(sample), "--quiet"))
    again = [cost((*RESEARCH, "run", str(sample), "--quiet")) for _ in range(TRIES)]
    asked = [cost((*RESEARCH, "--help")) for _ in range(TRIES)]
    return {"first": first, "again": fastest(again), "help": fastest(asked)}


def embedding(texts: int) -> dict[str, Any]:
    """Our encoder against SentenceTransformer.encode, by turns in one process."""
    say(f"embedding {texts:,} texts both ways")
    found = cost((PYTHON, str(HERE / "embed_throughput.py"), "--texts", str(texts), "--json"))
    result: dict[str, Any] = json.loads(found.out)
    return result


def reading(place: Path, count: int) -> dict[str, Any]:
    """Reading, joining, masking and parting on one core."""
    say(f"reading {count:,} tickets of {READ_WORDS} words")
    path = place / "reading.csv"
    write_tickets(path, count, words=READ_WORDS)
    found = cost((PYTHON, str(HERE / "reading.py"), str(path)), extra=ONE_CORE)
    path.unlink()
    return {**json.loads(found.out), "cost": found}


def whole_run(place: Path, count: int) -> dict[str, Any]:
    """`research run` on a study of so many tickets, from nothing."""
    say(f"a whole run on {count:,} tickets")
    study = place / f"study-{count}"
    study.mkdir()
    write_tickets(study / "tickets.csv", count, seed=count)
    found = cost((*RESEARCH, "run", str(study), "--quiet"))
    record = json.loads((study / "report/data/run.json").read_text(encoding="utf-8"))
    shutil.rmtree(study)
    return {
        "tickets": count,
        "excerpts": record["counts"]["evidence"],
        "themes": record["counts"].get("themes", 0),
        "stages": record["stage_seconds"],
        "cost": found,
    }


def cost(command: Sequence[str], *, extra: dict[str, str] | None = None) -> Cost:
    """Run a process to its end and ask the system what it took."""
    with tempfile.TemporaryFile() as out:
        started = time.perf_counter()
        actions = ((os.POSIX_SPAWN_DUP2, out.fileno(), 1),)
        environment = {**os.environ, "HF_HUB_OFFLINE": "1", **(extra or {})}
        child = os.posix_spawn(command[0], command, environment, file_actions=actions)
        _, status, usage = os.wait4(child, 0)
        wall = time.perf_counter() - started
        out.seek(0)
        said = out.read().decode("utf-8", "replace")
    if code := os.waitstatus_to_exitcode(status):
        sys.exit(f"{' '.join(command)} ended with {code}")
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    work = usage.ru_utime + usage.ru_stime
    return Cost(wall=wall, work=work, peak=usage.ru_maxrss / unit, out=said)


def fastest(costs: Sequence[Cost]) -> Cost:
    """The try that was disturbed least."""
    return min(costs, key=lambda one: one.wall)


def report(measured: dict[str, Any], *, busy: float) -> Iterator[str]:
    """RESULTS.md, line by line."""
    yield "# Results\n"
    yield "Written by `make bench`; every figure is from one run of it on one machine. Ratios first:"
    yield "they carry over to other machines, seconds do not.\n"
    yield from ratios(measured)
    yield from seconds(measured)
    yield from stages(measured["runs"])
    yield from machine(measured["embedding"], busy)


def ratios(measured: dict[str, Any]) -> Iterator[str]:
    """What does not depend on the machine's speed."""
    told, runs = measured["embedding"], measured["runs"]
    aim = "at least 3" if told["precision"] == "bfloat16" else "none without bfloat16"
    rounds = ", ".join(f"{ratio:.2f}" for ratio in told["ratio_by_round"])
    yield "| what | measured | aim |\n|---|---|---|"
    yield (
        f"| embedding {told['texts']:,} tickets of 10 to 120 words, speed over plain "
        f"`SentenceTransformer.encode` (rounds: {rounds}) | {told['ratio']:.2f} | {aim} |"
    )
    yield f"| the same, in processor time | {told['ratio_processor']:.2f} | |"
    yield f"| cosine between the two vectors of a text, mean | {told['cosine_mean']:.5f} | |"
    small, large = runs[0], runs[-1]
    sizes = f"{small['excerpts']:,} to {large['excerpts']:,} excerpts"
    for name, what in (("wall", "seconds"), ("work", "processor seconds"), ("peak", "memory")):
        power = exponent(small, large, name)
        yield (
            f"| growth of a whole run's {what}, {sizes}: power of the number of excerpts "
            f"| {power:.2f} | at most 1 |"
        )
    yield ""


def exponent(small: dict[str, Any], large: dict[str, Any], name: str) -> float:
    """1 is linear: log of the cost ratio over log of the size ratio."""
    grown = getattr(large["cost"], name) / getattr(small["cost"], name)
    return math.log(grown) / math.log(large["excerpts"] / small["excerpts"])


def seconds(measured: dict[str, Any]) -> Iterator[str]:
    """What depends on the machine, beside its aim."""
    quick, read = measured["instant"], measured["reading"]
    yield "| what | seconds | processor seconds | peak MiB | aim |\n|---|---|---|---|---|"
    yield row(f"`research --help`, best of {TRIES}", quick["help"], "under 0.4 s")
    yield row(f"sample study, nothing changed, best of {TRIES}", quick["again"], "under 1 s")
    yield row("sample study, first run", quick["first"], "")
    for run in measured["runs"]:
        what = f"whole run, {run['tickets']:,} tickets, {run['excerpts']:,} excerpts"
        yield row(what, run["cost"], "")
    what = f"reading and cleaning {read['records']:,} tickets of {READ_WORDS} words, one core"
    yield row(what, read["cost"], "below 1,536 MiB")
    yield ""
    yield (
        f"Reading and cleaning: **{read['per_second']:,.0f} tickets per processor second** "
        f"({read['records']:,} tickets, {read['words']:,} words; aim: at least 5,000, "
        f"{'met' if read['per_second'] >= READ_AIM else 'not met'}). "
        f"Reading the file {read['read_seconds']:.1f} s; people, copies and masks "
        f"{read['assemble_seconds']:.1f} s; parting words from signatures and quotes "
        f"{read['part_seconds']:.1f} s.\n"
    )


def row(what: str, found: Cost, aim: str) -> str:
    """One line of the table of seconds."""
    return f"| {what} | {found.wall:.2f} | {found.work:.2f} | {found.peak:,.0f} | {aim} |"


def stages(runs: Sequence[dict[str, Any]]) -> Iterator[str]:
    """Where a whole run spends its time."""
    names = list(runs[0]["stages"])
    order = ("read", "segment", "embed", "facet", "search", "themes", "people", "reach", "report")
    names.sort(key=lambda name: order.index(name) if name in order else len(order))
    yield "Seconds by stage of the whole runs:\n"
    yield "| tickets | " + " | ".join(names) + " |"
    yield "|---" * (len(names) + 1) + "|"
    for run in runs:
        spent = (f"{run['stages'].get(name, 0.0):.1f}" for name in names)
        yield f"| {run['tickets']:,} | " + " | ".join(spent) + " |"
    yield ""


def machine(told: dict[str, Any], busy: float) -> Iterator[str]:
    """What the figures hold for."""
    flags = [flag for flag in ("avx2", "avx512f", "avx512_bf16", "amx_bf16") if flag in _flags()]
    libraries = ", ".join(
        f"{name} {version(name)}" for name in ("torch", "sentence-transformers", "spacy", "polars")
    )
    yield (
        f"Machine: {told['processor']}, {os.cpu_count()} cores, {_memory()}, "
        f"{' '.join(flags) or 'no vector flags known'}; vectors in {told['precision']}. "
        f"Python {platform.python_version()}, {libraries}. "
        f"Load average before or after, the higher: {busy:.1f}; where it is above the number of cores "
        "other programs were running, and processor seconds say more than seconds.\n"
    )
    yield (
        "Tickets are made by generate.py: forty topics, sentences put together from slots, about "
        "40 words each (80 for reading), hardly a sentence twice; every third with a greeting or "
        "signature, every tenth with a quoted reply. Real tickets are more alike in some ways and "
        "less in others: themes take longer on these than on few clear topics."
    )


def _flags() -> frozenset[str]:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return frozenset()
    found = next((line for line in lines if line.startswith("flags")), "")
    return frozenset(found.split())


def _memory() -> str:
    try:
        size = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (ValueError, OSError):
        return "memory unknown"
    return f"{size / (1 << 30):.0f} GiB"


def say(what: str) -> None:
    """Long work says what it is at."""
    print(f"==> {what}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
