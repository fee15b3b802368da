"""Files of one folder that hold parts of the same records: the records, and the comments on them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from research.readers.document import Document
from research.readers.records.tables.referring import with_records

from .assemble import FileRead


def with_records_beside(files: Sequence[FileRead]) -> list[FileRead]:
    """The same files; comments know their record from another file of their own folder."""
    folders: dict[str, dict[str, Document]] = defaultdict(dict)
    for file in files:
        folders[str(PurePosixPath(file.id).parent)][file.id] = file.document
    told = {name: one for beside in folders.values() for name, one in with_records(beside).items()}
    return [
        file if told[file.id] is file.document else replace(file, document=told[file.id])
        for file in files
    ]
