"""Put the report where people look for it, in one step, and never over somebody else's files."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from research.errors import InputError

from .store import swapped, write_whole

RUN_RECORD = "data/run.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """A report ready to be published."""

    files: tuple[tuple[str, bytes], ...]
    """Paths relative to the report's folder, and contents."""
    facts: Mapping[str, Any]
    """What run.json says of the run, but for the times."""


def check_place(out: Path, *, artefacts: Path) -> None:
    """Refuse a folder that holds something else, or will: a report is swapped in whole.

    Raises:
        InputError: the folder has files and no run.json of ours, or it is where the stages' artefacts are.
    """
    place, kept = out.resolve(), artefacts.resolve()
    if place.is_relative_to(kept) or kept.is_relative_to(place):
        raise InputError(
            f"{out}: the study itself or its {artefacts.name} folder lies there",
            hint="give --out a folder of its own, such as report",
        )
    if out.exists() and not out.is_dir():
        raise InputError(f"{out}: is a file, not a folder", hint="give --out a folder")
    if out.is_dir() and any(out.iterdir()) and not (out / RUN_RECORD).is_file():
        raise InputError(
            f"{out}: holds files that are not a report of this program",
            hint="give --out an empty or new folder; nothing was changed",
        )


def publish(edition: Edition, out: Path) -> None:
    """Replace the report as a whole; files that somebody else put beside it are kept."""
    with swapped(out) as draft:
        for name, data in edition.files:
            path = draft / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        for name in _strangers(out):
            if not (draft / name).exists():
                (draft / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(out / name, draft / name)
        listed = {name: sha256(data).hexdigest() for name, data in edition.files}
        _write_record(draft, {**edition.facts, "files": listed})


def is_report(folder: Path) -> bool:
    """Whether a folder holds what an earlier run published, wherever it lies now."""
    return "files" in read_record(folder)


def digest_published(out: Path) -> str:
    """The hash of the report as it lies there; empty when a file is missing or was changed."""
    files = read_record(out).get("files", {})
    whole = sha256()
    for name in sorted(files):
        path = out / name
        if not path.is_file() or sha256(path.read_bytes()).hexdigest() != files[name]:
            return ""
        whole.update(f"{name}\0{files[name]}\n".encode())
    return whole.hexdigest() if files else ""


def record_times(out: Path, seconds: Mapping[str, float]) -> None:
    """Put into run.json how long each stage took when it last ran."""
    record = read_record(out)
    times = {**record.get("stage_seconds", {}), **{k: round(v, 2) for k, v in seconds.items()}}
    if times != record.get("stage_seconds"):
        _write_record(out, {**record, "stage_seconds": times})


def read_record(out: Path) -> dict[str, Any]:
    """What run.json says; nothing when there is none or it is damaged."""
    try:
        record = json.loads((out / RUN_RECORD).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return record if isinstance(record, dict) else {}


def _strangers(out: Path) -> list[str]:
    """Files in the report folder that the last run did not write."""
    if not out.is_dir():
        return []
    ours = {*read_record(out).get("files", {}), RUN_RECORD}
    there = (path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file())
    return sorted(name for name in there if name not in ours)


def _write_record(out: Path, record: Mapping[str, Any]) -> None:
    text = json.dumps(record, ensure_ascii=False, indent=2, sort_keys=True)
    write_whole(out / RUN_RECORD, (text + "\n").encode("utf-8", "backslashreplace"))
