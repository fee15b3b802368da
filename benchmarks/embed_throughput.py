"""Sentence vectors: this project's encoder against the plain SentenceTransformer.encode call.

    python benchmarks/embed_throughput.py [--texts 3000] [--rounds 3] [--json]

Both embed the same made-up tickets of 10 to 120 words, no two alike, with the same weights in one
process; each round gives both the same share of the tickets, the one that goes first alternating, so
that whatever else the machine does meets both. Prints a table, or with --json one object.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import sys
import time
from collections.abc import Callable
from importlib.metadata import version
from typing import Any

import numpy as np
from numpy.typing import NDArray

from research.themes.vectors.encode import encoder_name, load_encoder
from research.themes.vectors.model_files import find_model, native_precision

OPENINGS = (
    "Hi team,",
    "Hello, second time I write about this.",
    "Good morning, we have a problem since the last update.",
    "Not urgent, but annoying:",
    "Please help, our opening day is on {day}.",
    "As discussed on the phone with your colleague,",
)
WHERE = (
    "the booking calendar",
    "the monthly invoice",
    "the export to a spreadsheet",
    "the check-in screen at the front desk",
    "the reminder message",
    "the waiting list",
    "the mobile app",
    "our shared room plan",
    "the discount code form",
    "the staff rota",
)
WHAT = (
    "shows the wrong day whenever somebody books after midnight",
    "takes about {number} seconds to open and then asks me to sign in again",
    "loses every special character, so half of the names are unreadable",
    "sends the same thing {number} times to one customer",
    "cannot be filtered by location, which we need for {number} branches",
    "stopped talking to our accounting program after the change on {day}",
    "says that I have no permission although I am the owner of the account",
    "works fine on my computer but not on the tablet we bought for it",
    "rounds the tax in a way that our bookkeeper refuses to accept",
    "hides the button we use most behind three menus",
)
CONSEQUENCE = (
    "Yesterday {number} people stood at the counter and I could only apologise.",
    "We now keep a paper list beside it, which is what we wanted to get rid of.",
    "My manager asks every week when this will be repaired, and I have no answer.",
    "I tried another browser, a restart and the steps from your help page without any luck.",
    "It costs each of us about {number} minutes a day.",
    "Two customers have already cancelled because of it.",
    "Is there a setting that I overlook, or is this how it is meant to be?",
    "A simple list that I could print on {day} evening would be enough for now.",
    "Apart from that we like the product, it is just this one thing.",
)
CLOSINGS = ("Thanks!", "Best regards", "Please call back.", "Reference {number}-{number}.", "")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def tickets(count: int, seed: int = 0) -> list[str]:
    """So many different tickets of 10 to 120 words; the same ones for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - nothing secret about it
    return [f"{_ticket(chance)} #{number}" for number in range(count)]


def measure(texts: list[str], rounds: int) -> dict[str, Any]:
    """Wall and processor seconds of both, and how near their vectors are."""
    started = time.perf_counter()
    encoder = load_encoder()
    loaded = time.perf_counter() - started
    ways = {"plain": _plain(), "ours": encoder.encode}
    spent = {way: [0.0, 0.0] for way in ways}
    ratios, cosines = [], []
    for encode in ways.values():
        encode(texts[:64])  # kernels are compiled at the first call
    for turn in range(rounds):
        share, rows, walls = texts[turn::rounds], {}, {}
        for way in sorted(ways, reverse=turn % 2 == 0):
            wall, work = time.perf_counter(), time.process_time()
            rows[way] = ways[way](share)
            walls[way] = time.perf_counter() - wall
            spent[way][0] += walls[way]
            spent[way][1] += time.process_time() - work
        ratios.append(walls["plain"] / walls["ours"])
        cosines.append((rows["plain"] * rows["ours"]).sum(axis=1))
    near = np.concatenate(cosines)
    return {
        "texts": len(texts),
        "words": sum(len(text.split()) for text in texts),
        "plain_per_second": len(texts) / spent["plain"][0],
        "ours_per_second": len(texts) / spent["ours"][0],
        "ratio": spent["plain"][0] / spent["ours"][0],
        "ratio_by_round": ratios,
        "ratio_processor": spent["plain"][1] / spent["ours"][1],
        "cosine_mean": float(near.mean()),
        "cosine_min": float(near.min()),
        "load_seconds": loaded,
    }


def conditions() -> dict[str, Any]:
    """What the figures hold for."""
    return {
        "encoder": encoder_name(),
        "precision": native_precision(),
        "processor": _processor(),
        "cores": os.cpu_count(),
        "threads": os.environ.get("OMP_NUM_THREADS", "all"),
        "busy": os.getloadavg()[0] if hasattr(os, "getloadavg") else None,
        "python": platform.python_version(),
        **{name: version(name) for name in ("torch", "sentence-transformers")},
    }


def _ticket(chance: random.Random) -> str:
    words = chance.randint(10, 120)
    text = chance.choice(OPENINGS)
    while len(text.split()) < words:
        text += f" {chance.choice(WHERE).capitalize()} {chance.choice(WHAT)}."
        text += f" {chance.choice(CONSEQUENCE)}"
    text = " ".join(f"{text} {chance.choice(CLOSINGS)}".split()[:words])
    return text.format(day=chance.choice(DAYS), number=chance.randint(2, 90))


def _plain() -> Callable[[list[str]], NDArray[np.float32]]:
    from sentence_transformers import SentenceTransformer  # noqa: PLC0415 - the other side only

    network = SentenceTransformer(str(find_model("").path), device="cpu", local_files_only=True)
    return lambda texts: network.encode(texts, show_progress_bar=False)


def _processor() -> str:
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as lines:  # noqa: PTH123
            names = [line.split(":")[1].strip() for line in lines if line.startswith("model name")]
    except OSError:
        names = []
    return names[0] if names else platform.processor()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=3_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    wanted = parser.parse_args()
    result = {**conditions(), **measure(tickets(wanted.texts), wanted.rounds)}
    if wanted.json:
        json.dump(result, sys.stdout, indent=2)
        return
    for name, value in result.items():
        print(f"{name:24} {value:.5f}" if isinstance(value, float) else f"{name:24} {value}")


if __name__ == "__main__":
    main()
