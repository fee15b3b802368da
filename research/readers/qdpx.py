"""Projects of qualitative analysis (REFI-QDA: NVivo, ATLAS.ti, MAXQDA and others): the talks in them."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any, Final

from research.errors import InputError
from research.readers import archive, docx, text
from research.readers.decode import sniff
from research.readers.document import Document, RawFile, Reader
from research.readers.elements import local_name, parse_xml
from research.readers.records.tables.columns import known
from research.readers.sessions import FileSession, join_sessions
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
    sessions: list[FileSession] = []
    reasons: list[str] = []
    before = 0
    with zipfile.ZipFile(io.BytesIO(file.data)) as packed:
        members = {name.lower(): name for name in packed.namelist()}
        root = parse_xml(packed.read(members[_PROJECT]), where=file.id)
        for number, (name, node) in enumerate(_sources(root), start=1):
            try:
                document = _document(_source(name, node, packed, members), settings)
            except InputError as error:
                reasons.append(f"{name}: {error}")
                continue
            sessions.append(
                FileSession(
                    name=_stem(name), place=f"source {number}", document=document, before=before
                )
            )
            said = [one.lines[1] for one in document.utterances]
            left = [one.lines[1] for one in document.left_out]
            before += max(said + left, default=0)
    if not sessions:
        why = f" ({'; '.join(reasons[:_TOLD])})" if reasons else ""
        raise InputError(
            f"{file.id}: the project holds no text that can be read{why}",
            hint="export its transcripts, and put them into the study",
        )
    if coded := sum(local_name(node) == "Coding" for node in root.iter()):
        reasons.append(f"{file.id}: its {coded:,} codings are left aside: themes are found anew")
    joined = join_sessions(sessions, format_="qdpx")
    return replace(joined, warnings=(*joined.warnings, *reasons))


def _sources(root: Any) -> Iterator[tuple[str, Any]]:
    """What was said, with the name of the source that it stands in."""
    for sources in (node for node in root.iter() if local_name(node) == "Sources"):
        for source in sources:
            name = source.get("name") or source.get("guid") or "source"
            held = [node for node in source.iter() if local_name(node) in _HOLDERS]
            yield from ((name, node) for node in held)


def _source(name: str, node: Any, packed: zipfile.ZipFile, members: Mapping[str, str]) -> RawFile:
    """The source as a file: its plain text, else its document.

    Raises:
        InputError: the project has neither.
    """
    for child in node:
        if local_name(child) == "PlainTextContent" and child.text:
            return RawFile(id=f"{_stem(name)}.txt", data=child.text.encode())
    for attribute, suffix in (("plainTextPath", ".txt"), ("richTextPath", ".docx")):
        path = node.get(attribute, "")
        member = members.get(f"sources/{path.removeprefix(_INSIDE)}".lower())
        if path.startswith(_INSIDE) and member:
            return RawFile(id=f"{_stem(name)}{suffix}", data=packed.read(member))
    raise InputError("its text is not in the project, and was not read")


def _document(source: RawFile, settings: Settings) -> Document:
    if _is_flattened(source):
        raise InputError("a table that lost its rows, not read; export it as CSV")
    if source.suffix == ".docx":
        return docx.read(source, settings)
    return text.read(source, settings)


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


READER = Reader(format="qdpx", suffixes=(".qdpx",), recognises=recognises, read=read)
