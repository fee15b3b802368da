"""Decide what is stale, and remember what was made from what."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TypeAlias

from research.settings import Settings

from .stage import Stage
from .store import write_whole

VERSION = 1
"""Raise it when the lock's own shape changes; an older lock then counts as absent."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a stage's artefact was made from, and what came out."""

    source: str
    made: str


Lock: TypeAlias = dict[str, Entry]


def fingerprint(stage: Stage, settings: Settings, inputs: Mapping[str, str]) -> str:
    """The hash of everything this stage's output depends on."""
    whole = asdict(settings)
    own = {
        name: {key: v for key, v in whole[name].items() if f"{name}.{key}" not in stage.apart}
        for name in stage.sections
    }
    facts = [stage.name, stage.version, settings.seed, own, sorted(inputs.items())]
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()


def read_lock(path: Path) -> Lock:
    """What was made last time; nothing, if there was no last time or the file is damaged."""
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
        if raw["version"] != VERSION:
            return {}
        return {name: Entry(**entry) for name, entry in raw["stages"].items()}
    except (OSError, ValueError, TypeError, KeyError):
        return {}


def write_lock(path: Path, lock: Lock) -> None:
    """Replace the lock in one step, sorted, so that equal runs leave equal bytes."""
    entries = {name: asdict(entry) for name, entry in lock.items()}
    text = json.dumps({"version": VERSION, "stages": entries}, indent=2, sort_keys=True)
    write_whole(path, (text + "\n").encode())
