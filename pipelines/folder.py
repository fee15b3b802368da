"""The study folder: which files are input, read safely, each with an outcome."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from research.errors import InputError
from research.settings import LimitSettings

from .publish import is_report
from .store import file_digest

HANDWRITTEN = (
    "research.toml",
    "participants.csv",
    "personas.toml",
    "initiatives.csv",
    "guide.md",
    "codebook.toml",
)
"""Files at the top of the study that steer the run and are not evidence."""
OURS = ("report", ".research")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A file that lies in the study: what it holds, or why it may not be opened."""

    id: str
    path: Path
    sha256: str = ""
    refused: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StudyFolder:
    """A study on disk."""

    root: Path
    entries: tuple[Entry, ...]
    """Sorted by id."""

    def handwritten(self, name: str) -> Path:
        """Where a steering file is, or would be."""
        return self.root / name

    def digests(self) -> dict[str, str]:
        """The hash of each group of files that a stage may read."""
        listed = "\n".join(f"{e.id}\0{e.sha256}\0{e.refused}" for e in sources(self))
        groups = {"sources": hashlib.sha256(listed.encode(errors="surrogatepass")).hexdigest()}
        for name in HANDWRITTEN:
            path = self.root / name
            groups[name] = file_digest(path) if path.is_file() else ""
        return groups


def open_study(root: Path, *, limits: LimitSettings, leave: Path | None = None) -> StudyFolder:
    """List and hash the study's files; nothing outside the folder is opened.

    Args:
        root: The study folder.
        limits: Files over the size limit are listed but not read.
        leave: A folder inside the study that holds output, not input.

    Raises:
        InputError: there is no such folder, or a steering file in it is none.
    """
    if not root.is_dir():
        raise InputError(
            f"{root}: there is no such folder", hint="give the path of a study folder"
        )
    for path in (root / name for name in HANDWRITTEN):
        if (path.is_symlink() or path.exists()) and not path.is_file():
            hint = "put the file itself in the study; what it says must not be missed"
            raise InputError(f"{path}: is a folder, or a link to nothing", hint=hint)
    left = {(root / name).absolute() for name in OURS} | {(leave or root / "report").absolute()}
    entries = [entry_of(path, root, limits) for path in _walk(root, left)]
    return StudyFolder(root=root, entries=tuple(sorted(entries, key=lambda e: e.id)))


def read_entry(entry: Entry) -> bytes:
    """The bytes that were hashed.

    Raises:
        InputError: it may not be opened, or changed since the run began.
    """
    if entry.refused:
        raise InputError(entry.refused)
    try:
        data = entry.path.read_bytes()
    except OSError as error:
        raise InputError(f"cannot be opened: {error.strerror}") from error
    if hashlib.sha256(data).hexdigest() != entry.sha256:
        raise InputError("changed while it was being read; run again when it is at rest")
    return data


def _walk(root: Path, left: set[Path]) -> Iterator[Path]:
    """Every file, and every link or folder that is not entered.

    Hidden ones are not input, nor is a report of an earlier run, wherever it was put.
    """
    try:
        children = sorted(os.scandir(root), key=lambda child: child.name)
    except OSError:
        yield root
        return
    for child in children:
        path = Path(child.path)
        if child.name.startswith(".") or path.absolute() in left:
            continue
        if not child.is_dir(follow_symlinks=False):
            yield path
        elif not is_report(path):
            yield from _walk(path, left)


def entry_of(path: Path, root: Path, limits: LimitSettings) -> Entry:
    """One file of a study, hashed, or the reason why it may not be opened."""
    name = path.relative_to(root).as_posix()
    shown = name.encode("utf-8", "backslashreplace").decode("utf-8")
    try:
        refused = _refusal(path, root, limits)
        sha256 = "" if refused else file_digest(path)
    except OSError as error:
        refused, sha256 = f"cannot be opened: {error.strerror}", ""
    return Entry(id=shown, path=path, sha256=sha256, refused=refused)


def _refusal(path: Path, root: Path, limits: LimitSettings) -> str:
    """Why a path may not be opened; empty when it may. Never opens it."""
    found = path.lstat()
    if stat.S_ISLNK(found.st_mode):
        inside = path.resolve().is_relative_to(root.resolve())
        where = "another file of the study" if inside else "something outside the study"
        return f"a link to {where}; put the file itself in the study"
    if not stat.S_ISREG(found.st_mode):
        folder = stat.S_ISDIR(found.st_mode)
        return "a folder that cannot be opened" if folder else "not a regular file"
    if found.st_size > limits.file_megabytes * 1_000_000:
        return (
            f"{found.st_size // 1_000_000} MB, over the limit of {limits.file_megabytes} MB; "
            "split it, or raise limits.file_megabytes in research.toml"
        )
    return ""


def sources(folder: StudyFolder) -> tuple[Entry, ...]:
    """The entries that are input: all but the steering files at the top."""
    return tuple(entry for entry in folder.entries if entry.id not in HANDWRITTEN)
