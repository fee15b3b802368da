"""Warnings that a reader of many lines would skip: each said once, with the first of what it is about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from research.readers.document import Document
from research.text.few import some


def warnings_in(documents: Mapping[str, Document]) -> Iterator[str]:
    """What readers warn of, each in one sentence that names the files.

    Args:
        documents: Every file that was read, by its id.
    """
    files: dict[str, list[str]] = defaultdict(list)
    for name, held in documents.items():
        for warning in held.warnings:
            files[warning.removeprefix(f"{name}: ")].append(name)
    for warning, names in files.items():
        yield warning if any(name in warning for name in names) else f"{some(names)}: {warning}"
