"""Open a study, hold it, run its stages: what `research run` does, without the printing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from research.errors import BusyError, SettingsError
from research.settings import Settings

from .facts import report_facts, versions
from .folder import StudyFolder, open_study, sources
from .publish import check_place, record_times
from .run import Ran, Workspace, run
from .stage import Context, Progress
from .synthesis import STAGES

_WRITTEN = ("participants.csv", "personas.toml", "initiatives.csv")
"""What people write by hand beside the settings and the guide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the command line asks for; None leaves a setting as the file has it."""

    config: Path | None = None
    out: Path | None = None
    seed: int | None = None
    force: bool = False


def run_study(root: Path, wishes: Wishes, *, progress: Progress) -> Iterator[Ran]:
    """Yield each stage as it is done.

    Raises:
        ResearchError: with what went wrong and what to do.
    """
    settings = settings_of(root, wishes)
    workspace = workspace_of(root, wishes)
    folder = open_study(root, limits=settings.limits, leave=workspace.report)
    check_place(workspace.report, artefacts=workspace.artefacts)
    context = context_of(folder, settings, workspace, progress)
    digests = _digests(folder, settings)
    seconds: dict[str, float] = {}
    with held(workspace):
        for done in run(STAGES, digests, workspace=workspace, context=context, force=wishes.force):
            if done.stale:
                seconds[done.stage] = done.seconds
            yield done
        record_times(workspace.report, seconds)


def settings_of(root: Path, wishes: Wishes) -> Settings:
    """Defaults, then research.toml, then flags.

    Raises:
        SettingsError: a key is unknown, a value out of range, or --config names no file.
    """
    path = wishes.config or root / "research.toml"
    if wishes.config and not path.exists():
        raise SettingsError(f"{path}: there is no such file", hint="check --config")
    settings = Settings()
    if path.exists():
        from .config import read_settings  # noqa: PLC0415  # pydantic takes a tenth of a second

        settings = read_settings(path)
    return settings if wishes.seed is None else replace(settings, seed=wishes.seed)


def workspace_of(root: Path, wishes: Wishes) -> Workspace:
    """Where the study's artefacts and report are."""
    return Workspace(artefacts=root / ".research", report=wishes.out or root / "report")


@contextmanager
def held(workspace: Workspace) -> Iterator[None]:
    """Keep other runs out of the study; the hold ends with the process, however it ends.

    Raises:
        BusyError: another run holds it.
    """
    workspace.artefacts.mkdir(parents=True, exist_ok=True)
    lock = FileLock(workspace.artefacts / "lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise BusyError(
            f"{workspace.artefacts.parent}: another run holds this study",
            hint="wait until it is done, then run again",
        ) from None
    try:
        yield
    finally:
        lock.release()


def _digests(folder: StudyFolder, settings: Settings) -> dict[str, str]:
    """What the stages depend on beside their settings: files, the model, and what the report prints."""
    facts = report_facts(_title(folder), settings)
    return {
        **folder.digests(),
        "facts": facts,
        "model": _model(settings),
        "versions": repr(versions()),
    }


def _model(settings: Settings) -> str:
    """Empty for the packaged model, whose version is among those that every stage depends on."""
    if not settings.embed.model:
        return ""
    from .embedding import name_of  # noqa: PLC0415

    return name_of(settings.embed)


def context_of(
    folder: StudyFolder, settings: Settings, workspace: Workspace, progress: Progress
) -> Context:
    """What the stages may use: each of the study's own files is read when a stage asks."""
    written = {name: _reader(folder, name) for name in _WRITTEN}
    inputs: dict[str, Any] = {
        "sources": sources(folder),
        "title": _title(folder),
        "guide.md": lambda: _text(folder.handwritten("guide.md")),
        **written,
    }
    return Context(
        settings=settings,
        inputs=inputs,
        check=lambda: _read_all(written),
        cache=lambda model: _cache(workspace, model),
        encoder=cache(lambda: _encoder(settings)),
        progress=progress,
    )


def _title(folder: StudyFolder) -> str:
    return folder.root.resolve().name


def _reader(folder: StudyFolder, name: str) -> Callable[[], Any]:
    """Read once, when a stage asks: an unchanged run asks for nothing."""

    @cache
    def read() -> Any:
        from .config import READERS  # noqa: PLC0415

        return READERS[name](folder.handwritten(name))

    return read


def _read_all(written: Mapping[str, Callable[[], Any]]) -> None:
    """Read each of the files, and tell the problems of all at once.

    Raises:
        SettingsError: with those of every file.
    """
    problems = []
    for read in written.values():
        try:
            read()
        except SettingsError as error:
            problems.append(error)
    if problems:
        listed = "\n".join(str(error) for error in problems)
        raise SettingsError(listed, hint=problems[0].hint)


def _cache(workspace: Workspace, model: str) -> Any:
    from .vectors import VectorCache  # noqa: PLC0415

    return VectorCache(workspace.artefacts / "vectors", model=model)


def _encoder(settings: Settings) -> Any:
    from .embedding import encoder_of  # noqa: PLC0415

    return encoder_of(settings.embed)


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
