"""Run the stale stages, in order; leave the fresh ones alone."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from .lock import Entry, Lock, fingerprint, read_lock, write_lock
from .publish import digest_published, publish
from .stage import Context, Stage
from .store import digest, load, save

ALWAYS = ("versions",)
"""What every stage depends on: an update of the program or of a library it decides with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Workspace:
    """Where artefacts and the report go."""

    artefacts: Path
    report: Path

    @property
    def private(self) -> Path:
        """What names people; never in the report."""
        return self.artefacts / "private"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """What became of one stage."""

    stage: str
    stale: bool
    seconds: float


class Artefacts(Mapping[str, Any]):
    """What the stages have made; each is read from disk once, when somebody asks for it."""

    def __init__(self, stages: Sequence[Stage], workspace: Workspace) -> None:
        self._makes = {stage.name: stage.makes for stage in stages}
        self._workspace = workspace
        self._loaded: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        if name not in self._loaded:
            folder = self._workspace.artefacts / name
            self._loaded[name] = load(folder, self._makes[name], private=self._workspace.private)
        return self._loaded[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._makes)

    def __len__(self) -> int:
        return len(self._makes)

    def keep(self, name: str, bundle: Any) -> None:
        """Spare the next stage the reading of what was only just made."""
        self._loaded[name] = bundle


def run(
    stages: Sequence[Stage],
    digests: Mapping[str, str],
    *,
    workspace: Workspace,
    context: Context,
    force: bool = False,
) -> Iterator[Ran]:
    """Yield what became of each stage, as it is known.

    Args:
        stages: In an order in which each comes after those it needs.
        digests: The hash of each group of the study's files.
        workspace: Where results go.
        context: What the stages may use.
        force: Whether to run fresh stages too.
    """
    lock_file = workspace.artefacts / "run.lock"
    lock, known, made = read_lock(lock_file), dict(digests), Artefacts(stages, workspace)
    checked = False
    for stage in stages:
        started = time.monotonic()
        inputs = {name: known[name] for name in (*ALWAYS, *stage.reads, *stage.needs)}
        now = fingerprint(stage, context.settings, inputs)
        stale = force or not _is_fresh(stage, lock, now, workspace)
        if stale:
            if not checked:
                context.check()
                checked = True
            bundle = stage.run(made, context)
            _keep(stage, bundle, workspace)
            made.keep(stage.name, bundle)
            lock[stage.name] = Entry(source=now, made=_digest(stage, workspace))
            write_lock(lock_file, lock)
        known[stage.name] = lock[stage.name].made
        yield Ran(stage=stage.name, stale=stale, seconds=time.monotonic() - started)


def _is_fresh(stage: Stage, lock: Lock, now: str, workspace: Workspace) -> bool:
    last = lock.get(stage.name)
    return last is not None and last.source == now and last.made == _digest(stage, workspace)


def _keep(stage: Stage, bundle: Any, workspace: Workspace) -> None:
    if stage.publishes:
        publish(bundle, workspace.report)
    else:
        save(workspace.artefacts / stage.name, bundle, private=workspace.private)


def _digest(stage: Stage, workspace: Workspace) -> str:
    """The hash of what lies on disk; a missing private table counts as damage too."""
    if stage.publishes:
        return digest_published(workspace.report)
    secret = any(field.metadata.get("private") for field in fields(stage.makes))
    beside = digest(workspace.private) if secret else ""
    return digest(workspace.artefacts / stage.name) + beside
