"""Artefacts on disk: one folder per stage, Parquet for records, npy for vectors.

A bundle (a frozen dataclass) is saved field by field: records as one Parquet table each, arrays
as .npy, a bundle within it as a folder, everything else in facts.json. A folder is written beside
its place and swapped in whole.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import Field, fields, is_dataclass
from io import BytesIO
from pathlib import Path
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

import numpy as np

from research.errors import ArtefactError

T = TypeVar("T")


def save(folder: Path, bundle: Any, *, private: Path) -> None:
    """Write every field or, if one fails, leave the old folder as it was."""
    with swapped(folder) as draft:
        hints, facts = get_type_hints(type(bundle)), {}
        for field in fields(bundle):
            value, where = getattr(bundle, field.name), _place(field, draft, private)
            if is_dataclass(value):
                save(where, value, private=private)
            elif (record := _record_type(hints[field.name])) is not None:
                _save_records(where.with_suffix(".parquet"), value, record)
            elif isinstance(value, np.ndarray):
                np.save(where.with_suffix(".npy"), value, allow_pickle=False)
            else:
                facts[field.name] = value
        text = json.dumps(facts, ensure_ascii=False, sort_keys=True)
        (draft / "facts.json").write_text(text + "\n", encoding="utf-8")


def load(folder: Path, makes: type[T], *, private: Path) -> T:
    """Read a bundle back as the type it was saved from.

    Raises:
        ArtefactError: a file is missing, damaged, or was written by another version.
    """
    hints, values = get_type_hints(makes), {}
    try:
        facts = json.loads((folder / "facts.json").read_text(encoding="utf-8"))
        for field in fields(makes):  # type: ignore[arg-type]  # every bundle is a dataclass
            where = _place(field, folder, private)
            if is_dataclass(hints[field.name]):
                values[field.name] = load(where, hints[field.name], private=private)
            elif (record := _record_type(hints[field.name])) is not None:
                values[field.name] = _load_records(where.with_suffix(".parquet"), record)
            elif where.with_suffix(".npy").exists():
                values[field.name] = np.load(where.with_suffix(".npy"), allow_pickle=False)
            else:
                values[field.name] = _frozen(facts[field.name])
        return makes(**values)
    except (OSError, ValueError, TypeError, KeyError, _polars().exceptions.PolarsError) as error:
        raise _unreadable(folder, error) from error


def load_records(path: Path, record: type[T]) -> tuple[T, ...]:
    """One table of a bundle by itself; the path is given without its ending.

    Raises:
        ArtefactError: it is missing, damaged, or was written by another version.
    """
    try:
        return _load_records(path.with_suffix(".parquet"), record)
    except (OSError, ValueError, TypeError, KeyError, _polars().exceptions.PolarsError) as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: Exception) -> ArtefactError:
    message = f"cannot read the artefact {path.name}: {error}"
    return ArtefactError(message, hint="delete the study's .research folder and run again")


@contextmanager
def swapped(folder: Path) -> Iterator[Path]:
    """A fresh folder that takes the place of the old one when the block ends well."""
    draft, old = (folder.with_name(f".{folder.name}.{end}") for end in ("new", "old"))
    if old.exists() and not folder.exists():
        # A run was killed between the two renames: what stands there is all there is.
        old.replace(folder)
    for leftover in (draft, old):
        shutil.rmtree(leftover, ignore_errors=True)
    draft.mkdir(parents=True)
    try:
        yield draft
    except BaseException:
        shutil.rmtree(draft, ignore_errors=True)
        raise
    for path in filter(Path.is_file, draft.rglob("*")):
        _sync(path)
    if folder.exists():
        folder.replace(old)
    draft.replace(folder)
    shutil.rmtree(old, ignore_errors=True)


def write_whole(path: Path, data: bytes, *, mode: int | None = None) -> None:
    """Replace a file in one step, so that a crash leaves the old one or the new one.

    Args:
        path: The file; the folders above it are made.
        data: All of it.
        mode: Who may read it; whoever the system lets by default if None.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.new")
    try:
        with draft.open("wb") as handle:
            handle.write(data)
            handle.flush()
            os.fsync(handle.fileno())
        if mode is not None:
            draft.chmod(mode)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)  # half a file must not keep a full disk full


def digest(folder: Path) -> str:
    """The hash of a folder's file names and contents; empty when there is no folder."""
    if not folder.is_dir():
        return ""
    whole = hashlib.sha256()
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        whole.update(path.relative_to(folder).as_posix().encode() + b"\0")
        whole.update(bytes.fromhex(file_digest(path)))
    return whole.hexdigest()


def file_digest(path: Path) -> str:
    """The hash of a file's contents, read in pieces."""
    with path.open("rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()


def _place(field: Field[Any], folder: Path, private: Path) -> Path:
    """Private fields live apart from the rest, so that sharing a folder shares no names."""
    return (private if field.metadata.get("private") else folder) / field.name


def _record_type(hint: Any) -> type[Any] | None:
    """The record class of a tuple[Record, ...] field, or None."""
    if get_origin(hint) is not tuple:
        return None
    first = get_args(hint)[0]
    return first if isinstance(first, type) and is_dataclass(first) else None


def _save_records(path: Path, records: Sequence[Any], record: type[Any]) -> None:
    hints = get_type_hints(record)
    columns = {
        field.name: _column([getattr(r, field.name) for r in records], hints[field.name])
        for field in fields(record)
    }
    secret = path.parent.name == "private"
    if secret:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # Polars takes no path that is not UTF-8, and has errors of its own for a full disk.
    table = BytesIO()
    _polars().DataFrame(columns).write_parquet(table, compression="zstd")
    write_whole(path, table.getvalue(), mode=0o600 if secret else None)


def _column(values: list[Any], hint: Any) -> Any:
    polars = _polars()
    types = {str: polars.String, int: polars.Int64, float: polars.Float64, bool: polars.Boolean}
    if hint in types:
        return polars.Series(values, dtype=types[hint])
    if all(isinstance(value, str) for value in values):
        return polars.Series(values, dtype=polars.String)
    return polars.Series([json.dumps(v, ensure_ascii=False) for v in values], dtype=polars.String)


def _load_records(path: Path, record: type[Any]) -> tuple[Any, ...]:
    names = [field.name for field in fields(record)]
    table, hints = _polars().read_parquet(path.read_bytes()), get_type_hints(record)
    columns = [_values(table[name].to_list(), hints[name]) for name in names]
    return tuple(
        record(**dict(zip(names, row, strict=True))) for row in zip(*columns, strict=True)
    )


def _values(column: list[Any], hint: Any) -> Iterator[Any]:
    nested = get_origin(hint) is tuple
    return (_frozen(json.loads(value)) for value in column) if nested else iter(column)


def _frozen(value: Any) -> Any:
    return tuple(_frozen(item) for item in value) if isinstance(value, list) else value


def _sync(path: Path) -> None:
    """On disk before it is renamed: a power cut must not leave an empty file with a good name."""
    with path.open("rb") as handle:
        os.fsync(handle.fileno())


def _polars() -> Any:
    """Polars takes a third of a second to import, which an unchanged run need not pay."""
    import polars as pl  # noqa: PLC0415

    return pl
