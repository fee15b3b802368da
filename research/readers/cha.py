"""CHAT (.cha): `*PAR:` before what a participant says, `@Participants:` with who that is, `%com:` about it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from research.errors import InputError
from research.readers.decode import decode_file
from research.readers.document import Document, RawFile, Reader
from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.lines import Line
from research.settings import Settings

HEAD = "the file's head"
ABOUT = "a line about what was said"
_ROW = re.compile(r"^(?P<kind>[@*%])(?P<name>[A-Za-z0-9 _-]{1,30})(?::[ \t]*(?P<said>.*))?$")
_TIMES = re.compile(rb"\x15[^\x15\n]{0,60}\x15")
"""From when to when, between signs that no text has."""
_EVENT = re.compile(r"&[=~+{}]\S*|\(\.{1,3}\)|\(\d+(?:[.:]\d*)?\)|[‡„]")
"""A laugh, a word that broke off, a pause: none is a word."""
_CODE = re.compile(r"\[(?!/)[^\[\]]{0,200}\]")
"""[!], [= laughs], [: going to]: about the word before it."""
_AGAIN = re.compile(r"(?:<[^<>]{0,500}>|[^\s<>\[\]]{1,60})\s{0,4}\[/(?:/{0,2}|-|\?)\]")
"""What was said once more, or otherwise, right behind it."""
_WHOLE = re.compile(r"(?<=\w)\((\w{1,12})\)|\((\w{1,12})\)(?=\w)")
"""(be)cause: the letters that were swallowed."""
_KIND = re.compile(r"(?<=\w)@[a-z]{1,3}(?::[a-z]{1,3})?(?!\w)")
_LINKED = re.compile(r"(?<!\S)\+[<^,+\"]{1,2}(?!\S)|(?<!\S)\+\"?/{1,2}[.?](?!\S)")
_FILLED = re.compile(r"&-?")
_END = re.compile(r"\s+(?=[.?!,;]+(?:\s|$))|\+(?=[./?!\"]{1,4}\s*$)")
_MOST_WITHIN = 3


def recognises(file: RawFile) -> bool:
    """The lines that such a file begins with."""
    return file.data[:200].lstrip(b"\xef\xbb\xbf \r\n").startswith((b"@UTF8", b"@Begin"))


def read(file: RawFile, settings: Settings) -> Document:
    """The talk in the file's main lines.

    Raises:
        InputError: Nobody says anything in it.
    """
    text = decode_file(replace(file, data=_TIMES.sub(b"", file.data)), settings)
    lines = tuple(_lines(text))
    if not any(line.text for line in lines):
        raise InputError(
            f"{file.id}: nobody says anything in it", hint="lines of speech begin with *PAR:"
        )
    return assemble(Sheet(format="cha", lines=lines, wrapped=True, recorded=True, name=file.id))


def _lines(text: str) -> Iterator[Line]:
    """Each row as a line, who speaks told by the role in the head; a tab goes on the row above."""
    roles: dict[str, str] = {}
    before: Line | None = None
    for number, row in enumerate(text.split("\n"), start=1):
        found = _ROW.match(row.strip()) if row[:1] in "@*%" else None
        if found and found["name"] == "Participants":
            roles = _roles(found["said"] or "")
        line = Line(number=number, text="", locator=f"line {number}", raw=row.strip())
        if found and found["kind"] == "*":
            who = roles.get(found["name"], found["name"])
            before = replace(line, text=_plain(found["said"] or ""), label=who)
        elif found:
            before = replace(line, aside=HEAD if found["kind"] == "@" else ABOUT, furniture=True)
        elif before is not None and row.startswith("\t"):
            going = replace(before, number=number, locator=line.locator, raw=line.raw)
            before = going if going.aside else replace(going, text=_plain(row))
        else:
            before = replace(line, aside=HEAD if row.strip() else "")
        yield before


def _roles(listed: str) -> dict[str, str]:
    """PAR Participant, INV Ana Investigator: the last word is the role."""
    words = [part.split() for part in listed.split(",")]
    return {part[0]: part[-1].replace("_", " ") for part in words if part}


def _plain(said: str) -> str:
    """What was said, as it was said last: without codes, events, and words that were begun again."""
    said = _CODE.sub("", _EVENT.sub(" ", said))
    for _ in range(_MOST_WITHIN):
        said = _AGAIN.sub(" ", said)
    said = _KIND.sub("", _WHOLE.sub(r"\1\2", _LINKED.sub(" ", said)))
    said = _FILLED.sub("", said).replace("<", "").replace(">", "")
    return _END.sub("", " ".join(said.split()))


READER = Reader(format="cha", suffixes=(".cha",), recognises=recognises, read=read)
