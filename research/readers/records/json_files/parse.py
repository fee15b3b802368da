"""Parses JSON and JSON lines; what is damaged or hostile becomes a reason."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from research.errors import InputError
from research.readers.decode import decode
from research.readers.document import Passage, RawFile
from research.readers.records.json_fields import Object
from research.settings import Settings

BAD_LINE = "line that is not valid JSON"
NO_OBJECT = "value where a record was expected"
_SHOWN = 200
_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One record as the file had it."""

    value: Object
    locator: str
    line: int
    """Its line in JSON lines, else its number in the list from 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """What a JSON file holds."""

    root: object
    """The whole value; None for JSON lines."""
    lines: tuple[Item, ...] = ()
    left_out: tuple[Passage, ...] = ()


def parse_json(file: RawFile, settings: Settings) -> Parsed:
    """The file's value, or its records where it has one on each line.

    Raises:
        InputError: it is not text, not JSON, cut off, nested too deep, or has absurd numbers.
    """
    # A whole export may stand on one line; what a file may cost is limited by its size.
    longest = settings.limits.file_megabytes * _MEGABYTE
    content = decode(file.data, name=file.id, longest_line=longest).strip()
    if not content:
        raise InputError(
            f"{file.id}: the file is empty", hint="export it again, or take it out of the study"
        )
    try:
        root = _load(content)
    except json.JSONDecodeError as error:
        if not _is_lines(content, error):
            raise InputError(
                f"{file.id}: line {error.lineno} is not valid JSON ({error.msg})",
                hint="the file may be cut off; export it again",
            ) from error
        return _lines(content)
    except (ValueError, RecursionError) as error:
        raise _absurd(file.id, error) from error
    return Parsed(root=root)


def _load(content: str) -> object:
    return json.loads(content, parse_constant=lambda _: None)


def _absurd(file_id: str, error: Exception) -> InputError:
    deep = isinstance(error, RecursionError)
    what = "it is nested too deep" if deep else "it has a number that is too long"
    return InputError(f"{file_id}: {what} to be an export of records", hint="take it out")


def _is_lines(content: str, error: json.JSONDecodeError) -> bool:
    """Whether some line of the first ones is an object of its own."""
    if "\n" not in content or (error.pos == 0 and not content.lstrip().startswith("{")):
        return False
    for line in content.split("\n", 3)[:3]:
        try:
            if isinstance(_load(line), dict):
                return True
        except (ValueError, RecursionError):
            continue
    return False


def _lines(content: str) -> Parsed:
    items: list[Item] = []
    left: list[Passage] = []
    for number, line in enumerate(content.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            value = _load(line)
        except (ValueError, RecursionError):
            left.append(Passage.at(number, _shown(line), BAD_LINE))
            continue
        if isinstance(value, dict):
            items.append(Item(value=value, locator=f"line {number}", line=number))
        else:
            left.append(Passage.at(number, _shown(line), NO_OBJECT))
    return Parsed(root=None, lines=tuple(items), left_out=tuple(left))


def _shown(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")[:_SHOWN]


def list_items(values: list[object], name: str) -> Iterator[Item | Passage]:
    """The objects of a list with their places, and what in it is no object."""
    for number, value in enumerate(values):
        locator = f"{name}[{number}]"
        if isinstance(value, dict):
            yield Item(value=value, locator=locator, line=number + 1)
        else:
            yield Passage.at(number + 1, _shown(str(value)), NO_OBJECT, locator=locator)
