"""Read the files that people write by hand. No other module reads them.

Unknown keys are errors, and all the problems of a file are reported at once.
"""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any, Final, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, TypeAdapter, ValidationError

from research.errors import InputError, SettingsError
from research.model import Initiative, Participant, PersonaRule
from research.settings import LimitSettings, Settings
from research.text.nearest import meant

T = TypeVar("T")
Row = tuple[int, dict[str, str]]
_TITLES = 5
_SMALLEST, _LARGEST = 0.001, 1_000_000.0
"""Of what is scored by hand: beyond these RICE is no number that a table can hold."""


def read_settings(path: Path) -> Settings:
    """Defaults, overridden by what research.toml says; the defaults when there is no file."""
    return _validated(TypeAdapter(Settings), _toml(path), path) if path.exists() else Settings()


def read_participants(path: Path) -> tuple[Participant, ...]:
    """The people a researcher listed; several rows of one person are one participant.

    Raises:
        SettingsError: a row has neither an id nor a name, an address or a file.
    """
    from research.readers.records.tables import roster  # noqa: PLC0415  # brings every reader along

    merged: dict[str, Participant] = {}
    problems = []
    for line, row in _rows(path, is_header=roster.is_column):
        found = replace(roster.participant_of(row), declared=True)
        if not found.person:
            problems.append(f"line {line}: no person; give each row an id such as P7, or a name")
        else:
            merged[found.person] = roster.merged(merged.get(found.person), found)
    _raise(path, problems)
    return tuple(merged[key] for key in sorted(merged))


def read_personas(path: Path) -> tuple[PersonaRule, ...]:
    """The declared personas, in the order they were written."""
    if not path.exists():
        return ()
    read = _validated(TypeAdapter(_PersonaFile), _toml(path), path)
    problems = [f"persona {p.id}: declared twice" for p in _repeated(read.persona)]
    _raise(path, problems)
    return tuple(
        PersonaRule(
            id=p.id, name=p.name or p.id, description=p.description, match=tuple(p.match.items())
        )
        for p in read.persona
    )


def read_initiatives(path: Path) -> tuple[Initiative, ...]:
    """What could be built, in the order it was written."""
    made, columns = [], _InitiativeRow.model_fields.keys()
    rows = [(line, _filled(row)) for line, row in _rows(path, is_header=_is_of_initiatives)]
    unknown = sorted({column for _, given in rows for column in given} - columns)
    problems = [f"unknown column “{column}”{meant(column, columns)}" for column in unknown]
    for line, given in rows:
        known = {column: cell for column, cell in given.items() if column in columns}
        if unknown and "initiative" not in known:
            continue  # its column is the misspelt one
        try:
            made.append(_InitiativeRow.model_validate(known).record())
        except ValidationError as error:
            problems += [f"line {line}: {problem}" for problem in _worded(error, columns)]
    _raise(path, problems)
    return tuple(made)


READERS: Final[Mapping[str, Callable[[Path], Any]]] = {
    "participants.csv": read_participants,
    "personas.toml": read_personas,
    "initiatives.csv": read_initiatives,
}


def _filled(row: Mapping[str, str]) -> dict[str, str]:
    return {column.strip().lower(): cell.strip() for column, cell in row.items() if cell.strip()}


def _is_of_initiatives(header: str) -> bool:
    return header.lower() in _InitiativeRow.model_fields


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


def _listed(value: object) -> object:
    return (value,) if isinstance(value, str) else value


class _PersonaTable(_Strict):
    id: str = Field(min_length=1)
    name: str = ""
    description: str = ""
    match: dict[str, Annotated[tuple[str, ...], BeforeValidator(_listed)]] = {}


class _PersonaFile(_Strict):
    persona: tuple[_PersonaTable, ...] = ()


class _InitiativeRow(_Strict):
    initiative: str = Field(min_length=1)
    themes: str = ""
    impact: float = Field(default=1.0, gt=0, le=_LARGEST)
    effort: float = Field(default=1.0, ge=_SMALLEST, le=_LARGEST)
    confidence: int = Field(default=0, ge=0, le=100)
    value: float = Field(default=0.0, ge=0, le=_LARGEST)
    urgency: float = Field(default=0.0, ge=0, le=_LARGEST)
    risk: float = Field(default=0.0, ge=0, le=_LARGEST)

    def record(self) -> Initiative:
        """The row as the rest of the program knows it."""
        words = tuple(part.strip() for part in self.themes.split(";") if part.strip())
        rest = self.model_dump(exclude={"initiative", "themes"})
        return Initiative(name=self.initiative, themes=words, **rest)


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        message = f"{path.name}: {error}"
        raise SettingsError(message, hint="is it TOML, saved as UTF-8?") from error


def _validated(adapter: TypeAdapter[T], raw: Mapping[str, Any], path: Path) -> T:
    try:
        return adapter.validate_json(_as_json(raw))
    except ValidationError as error:
        schema = adapter.json_schema()
        tables = (schema, *schema.get("$defs", {}).values())
        _raise(path, _worded(error, {key for t in tables for key in t.get("properties", ())}))
        raise


def _as_json(raw: Mapping[str, Any]) -> bytes:
    """Strict validation takes a TOML array for a tuple only on the way through JSON."""
    return TypeAdapter(dict[str, Any]).dump_json(dict(raw))


def _worded(error: ValidationError, known: Iterable[str]) -> Iterator[str]:
    for problem in error.errors(include_url=False, include_context=False):
        where = ".".join(str(part) for part in problem["loc"])
        if problem["type"] in {"extra_forbidden", "unexpected_keyword_argument"}:
            yield f"{where}: unknown key{meant(str(problem['loc'][-1]), known)}"
        elif problem["type"] == "missing":
            yield f"{where}: is missing"
        else:
            yield f"{where}: {problem['msg']}, is {problem['input']!r}"


def _raise(path: Path, problems: Iterable[str]) -> None:
    if found := list(problems):
        listed = "".join(f"\n  {problem}" for problem in found)
        raise SettingsError(f"{path.name}:{listed}", hint="docs/settings.md lists every key")


def _repeated(tables: Iterable[_PersonaTable]) -> list[_PersonaTable]:
    seen: set[str] = set()
    return [t for t in tables if t.id in seen or seen.add(t.id)]  # type: ignore[func-returns-value]


def _rows(path: Path, *, is_header: Callable[[str], bool]) -> Iterator[Row]:
    """Non-empty rows of a CSV in any encoding and delimiter, with their line numbers."""
    from research.readers.decode import decode  # noqa: PLC0415  # brings every reader along

    if not path.exists():
        return
    try:
        longest = LimitSettings().line_characters
        text = decode(path.read_bytes(), name=path.name, longest_line=longest)
    except InputError as error:
        raise SettingsError(str(error), hint="save it as CSV in UTF-8") from error
    lines = text.splitlines()
    above = _above(lines, is_header)
    head = lines[above] if lines[above:] else ""
    delimiter = max(",;\t", key=head.count)
    reader = csv.DictReader((f"{line}\n" for line in lines[above:]), delimiter=delimiter)
    done = above + (reader.line_num if reader.fieldnames else 0)
    for row in reader:
        before, done = done, above + reader.line_num
        start = next((n for n in range(before, done) if lines[n].strip()), before)
        if done - start > 1 and _is_open(lines[start:done], delimiter):
            where = f"{path.name}, line {start + 1}"
            message = f"{where}: a quotation mark opens a cell that nothing closes"
            raise SettingsError(message, hint="close it, or take it out")
        cells = {key: value or "" for key, value in row.items() if isinstance(key, str)}
        if any(value.strip() for value in cells.values() if isinstance(value, str)):
            yield done, cells


def _is_open(row: Sequence[str], delimiter: str) -> bool:
    """Whether a cell never ends, which takes every row below it with it."""
    try:
        list(csv.reader([f"{line}\n" for line in row], delimiter=delimiter, strict=True))
    except csv.Error as error:
        return "unexpected end" in str(error)
    return False


def _above(lines: Sequence[str], is_header: Callable[[str], bool]) -> int:
    """How many lines stand above the headers: what tells Excel the delimiter, a title."""
    several = []
    for number, line in enumerate(lines[:_TITLES]):
        rows = [list(filter(None, line.split(sign))) for sign in ",;\t"]
        if any(is_header(cell.strip("\"' ")) for cells in rows for cell in cells):
            return number
        if max(map(len, rows)) > 1 and not line.lower().startswith("sep="):
            several.append(number)
    return next(iter(several), 0)
