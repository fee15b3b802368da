"""Projects of qualitative analysis (REFI-QDA: NVivo, ATLAS.ti, MAXQDA and others): the talks in them."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any, Final

from defusedxml import ElementTree  # type: ignore[import-untyped]

from research.errors import InputError
from research.readers import archive, docx, text
from research.readers.decode import sniff
from research.readers.document import Document, RawFile, Reader
from research.readers.records.tables.columns import known
from research.readers.sessions import Held, join_sessions
from research.settings import Settings

_PROJECT: Final = "project.qde"
_INSIDE: Final = "internal://"
_SNAKE: Final = re.compile(r"[a-z]+(?:_[a-z\d]+)+")
_TOLD: Final = 3
"""Reasons that one message gives."""
_HEADS: Final = 12
_HEADS_WITHIN: Final = 2_000
_SURE: Final = 4
"""Names of columns among the first lines of a text that is none."""
_HOLDERS: Final = frozenset({"TextSource", "Representation", "Transcript"})
"""Elements of the standard whose text was said; that of a Note is the researcher's."""


def recognises(file: RawFile) -> bool:
    """A zip with the project file of the standard."""
    return any(archive.holds(file, name) for name in (_PROJECT, _PROJECT.capitalize()))


def read(file: RawFile, settings: Settings) -> Document:
    """Every text source as a session of its own; codes and notes are the researcher's and left aside.

    Raises:
        InputError: It is damaged or a bomb, or holds no text.
    """
    archive.check(file, settings.limits)
    with zipfile.ZipFile(io.BytesIO(file.data)) as project:
        members = {name.lower(): name for name in project.namelist()}
        with project.open(members[_PROJECT]) as described:
            root = ElementTree.parse(described).getroot()
        warnings: list[str] = []
        sessions = [*_sessions(root, project, members, warnings, settings)]
    if not sessions:
        why = f" ({'; '.join(warnings[:_TOLD])})" if warnings else ""
        raise InputError(
            f"{file.id}: the project holds no text that can be read{why}",
            hint="export its transcripts, and put them into the study",
        )
    joined = join_sessions(sessions, format_="qdpx")
    coded = sum(_tag(node) == "Coding" for node in root.iter())
    if coded:
        warnings.append(f"{file.id}: its {coded:,} codings are left aside: themes are found anew")
    return Document(
        format=joined.format,
        kind=joined.kind,
        utterances=joined.utterances,
        left_out=joined.left_out,
        warnings=(*joined.warnings, *warnings),
    )


def _sessions(
    root: Any,
    project: zipfile.ZipFile,
    members: dict[str, str],
    warnings: list[str],
    settings: Settings,
) -> Iterator[Held]:
    before = 0
    for number, (name, node) in enumerate(_sources(root), start=1):
        source = _source(name, node, project, members)
        if source is None:
            warnings.append(f"{name}: its text is not in the project, and was not read")
            continue
        if _is_flattened(source):
            warnings.append(f"{name}: a table that lost its rows, not read; export it as CSV")
            continue
        reader = docx if source.suffix == ".docx" else text
        try:
            document = reader.read(source, settings)
        except InputError as error:
            warnings.append(f"{name}: {error}")
            continue
        yield Held(name=_stem(name), place=f"source {number}", document=document, before=before)
        before += max(
            (said.lines[1] for said in (*document.utterances, *document.left_out)), default=0
        )


def _sources(root: Any) -> Iterator[tuple[str, Any]]:
    """What was said, with the name of the source that it stands in."""
    for sources in (node for node in root.iter() if _tag(node) == "Sources"):
        for source in sources:
            name = source.get("name") or source.get("guid") or "source"
            held = [node for node in source.iter() if _tag(node) in _HOLDERS]
            yield from ((name, node) for node in held)


def _source(
    name: str, node: Any, project: zipfile.ZipFile, members: dict[str, str]
) -> RawFile | None:
    """The source as a file: its plain text, else its document."""
    for child in node:
        if _tag(child) == "PlainTextContent" and child.text:
            return RawFile(id=f"{_stem(name)}.txt", data=child.text.encode())
    for attribute, suffix in (("plainTextPath", ".txt"), ("richTextPath", ".docx")):
        path = node.get(attribute, "")
        member = members.get(f"sources/{path.removeprefix(_INSIDE)}".lower())
        if path.startswith(_INSIDE) and member:
            return RawFile(id=f"{_stem(name)}{suffix}", data=project.read(member))
    return None


def _is_flattened(source: RawFile) -> bool:
    """Whether a sheet of records was imported as a text: its headers, one a line, and then its cells."""
    heads = sniff(source.data, _HEADS_WITHIN).split("\n")[:_HEADS]
    return source.suffix == ".txt" and sum(map(_is_head, heads)) >= _SURE


def _is_head(line: str) -> bool:
    name = line.strip("\ufeff\r ")
    return known(name) or bool(_SNAKE.fullmatch(name))


def _stem(name: str) -> str:
    """What the source's file was called, without its ending."""
    ending = PurePosixPath(name).suffix
    files = (*text.SUFFIXES, ".docx", ".doc", ".rtf", ".pdf")
    return name.removesuffix(ending) if ending.lower() in files else name


def _tag(node: Any) -> str:
    return str(node.tag).rpartition("}")[2]


READER = Reader(format="qdpx", suffixes=(".qdpx",), recognises=recognises, read=read)
