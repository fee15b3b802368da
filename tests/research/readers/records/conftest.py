"""Reading a made-up file in one line."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeAlias

import pytest

from research.readers.document import Document, RawFile
from research.readers.records import READERS
from research.settings import RecordSettings, Settings

Read: TypeAlias = Callable[..., Document]


def _read(content: object, name: str = "", **options: Any) -> Document:
    """The document of a file: a str or bytes as it stands, anything else written as JSON."""
    if isinstance(content, str):
        data = content.encode()
    elif isinstance(content, bytes):
        data = content
    else:
        data, name = json.dumps(content).encode(), name or "export.json"
    settings = replace(Settings(), tickets=RecordSettings(**options))
    file = RawFile(id=name or "export.csv", data=data)
    by_content = [one for one in READERS if one.recognises(file)]
    by_name = [one for one in READERS if file.suffix in one.suffixes]
    reader = (by_content + by_name)[0]
    return reader.read(file, settings)


@pytest.fixture
def read() -> Read:
    """Reads a made-up file with the first reader that recognises it."""
    return _read
