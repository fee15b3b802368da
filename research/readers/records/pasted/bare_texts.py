"""Comments, reviews or answers pasted one below the other, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Final

from research.readers.decode import decode_file, typed
from research.readers.document import Document, Passage, RawFile, Reader
from research.readers.records.tables.columns import normalise
from research.readers.records.tables.table import Table, mean_words, written
from research.readers.records.tables.tabular import read_table
from research.readers.transcript.labelling.roles import looks_like_name, without_beside
from research.settings import Settings
from research.text.codes import PEOPLE, code_pattern
from research.text.wordings import words

_NAMES: Final = words("""
reviews comments verbatims verbatim tweets answers responses complaints suggestions testimonials bewertungen
rezensionen kommentare antworten rückmeldungen anmerkungen beschwerden freitexte avis commentaires réponses
réclamations comentarios reseñas opiniones respuestas quejas recensioni commenti risposte comentários avaliações
respostas reacties opmerkingen antwoorden opinie komentarze
""")
"""In the file's name, without which lines of text are one person's."""
_OTHERS: Final = words("""
interview interviews transcript session notes diary observer moderator researcher guide summary protokoll notizen
tagebuch entretien entrevista
""")
_ONES: Final = re.compile(
    rf"\b(?:{code_pattern(PEOPLE, 'id|guest|person')}|(?:{PEOPLE}|guest|person) [a-z])\b"
)
"""One whose texts they are, by a code."""
_BULLET: Final = re.compile(r"^\s*(?:[-*•–—◦▪‣]|\(?\d{1,4}[.)])\s+(?=\S)")
_LABEL: Final = re.compile(
    r"^\W{0,3}[^\W_][\w .'’()-]{0,30}:(?=\s|$)|^[\[(]?\d{1,2}:\d{2}|^#{1,6}\s"
)
"""Who speaks, when, or what comes: then the lines are no texts of their own."""
_FEWEST, _FEWEST_WORDS, _TITLE_WORDS = 8, 3.0, 8
_LISTED: Final = 200
"""Lines that somebody lists with the names of all who said them."""
_NAMED, _FULL = 0.8, range(2, 5)
_BULLETED, _LABELLED, _GOES_ON = 0.8, 0.1, 0.4
TITLE: Final = "text above the first of them"


def read_bare(file: RawFile, settings: Settings) -> Document:
    """A record for each text of the file.

    Raises:
        InputError: the file is no text.
    """
    text = decode_file(file, settings)
    lines = text.split("\n")
    first, records = _records(lines)
    left = tuple(
        Passage.at(number, line.strip(), TITLE)
        for number, line in enumerate(lines[:first], start=1)
        if line.strip()
    )
    named = _are_named([said for _, said in records])
    table = Table(
        format="txt",
        headers=("Name", "Text"),
        rows=[(number, list(_whose(said) if named else ("", said))) for number, said in records],
        before="line ",
        left_out=left,
    )
    return read_table(table, file_id=file.id, settings=settings)


def _records(lines: Sequence[str]) -> tuple[int, list[tuple[int, str]]]:
    """Where the texts begin, and each with its first line: bullets, paragraphs, else lines."""
    filled = written(lines)
    if sum(bool(_BULLET.match(line)) for line in filled) >= _BULLETED * len(filled):
        first = next(place for place, line in enumerate(lines) if _BULLET.match(line))
        return first, _gathered(lines, bulleted=True)
    blocks = _gathered(lines, bulleted=False)
    if len(blocks) >= _FEWEST and len(blocks) * 2 > len(filled):
        title = blocks[0][0] if blocks[0][1].startswith("#") or blocks[0][1].endswith(":") else 0
        return title, blocks[bool(title) :]
    short = not lines[1].strip() and len(lines[0].split()) <= _TITLE_WORDS
    said = ((number, line.strip()) for number, line in enumerate(lines, start=1))
    return int(short), [(number, line) for number, line in said if number > short and line]


def _gathered(lines: Sequence[str], *, bulleted: bool) -> list[tuple[int, str]]:
    """Bullets with the lines that go on with them, or paragraphs; what stands above the first bullet is no text."""
    texts: list[tuple[int, list[str]]] = []
    begins = not bulleted
    for number, line in enumerate(lines, start=1):
        bullet = _BULLET.match(line) if bulleted else None
        if bullet or (begins and line.strip()):
            texts.append((number, [line[bullet.end() if bullet else 0 :].strip()]))
        elif texts and line.strip():
            texts[-1][1].append(line.strip())
        begins = not bulleted and not line.strip()
    return [(number, "\n".join(said)) for number, said in texts]


def _recognises(file: RawFile) -> bool:
    """By its name, or who wrote each line, and by lines of which none says who speaks, none asks the next, and few go on."""
    name = normalise(PurePosixPath(file.id).stem)
    known = set(name.split())
    filled = [] if known & _OTHERS or _ONES.search(name) else written(typed(file).split("\n"))
    if len(filled) < _FEWEST or any("\t" in line for line in filled):
        return False
    if known.isdisjoint(_NAMES) and (len(filled) > _LISTED or filled[-1].count(":") == 0):
        return False
    bare = [_BULLET.sub("", line).strip() for line in filled]
    named = _are_named(bare)
    labelled = sum(bool(_LABEL.match(line)) for line in bare)
    goes_on = sum(line[0].islower() for line in bare)
    return (
        mean_words(bare) >= _FEWEST_WORDS
        and (named or (not known.isdisjoint(_NAMES) and labelled <= _LABELLED * len(bare)))
        and goes_on <= _GOES_ON * len(bare)
        and not _alternates(bare)
    )


def _whose(said: str) -> tuple[str, str]:
    """The full name before a text, and the text; no name where none stands there."""
    name, colon, words = said.partition(":")
    name = without_beside(name.strip())
    full = len(name.split()) in _FULL and looks_like_name(name) and bool(words.strip())
    return (name, words.strip()) if colon and full else ("", said)


def _are_named(texts: Sequence[str]) -> bool:
    """Whether nearly all are by somebody under a full name, and hardly two by the same: no talk."""
    names = [name for name, _ in map(_whose, texts) if name]
    return len(names) >= _NAMED * len(texts) and len(set(names)) >= _NAMED * len(names)


def _alternates(lines: Sequence[str]) -> bool:
    """Whether a question stands before most of the other lines, as in a talk."""
    return sum(line.endswith("?") for line in lines) > len(lines) / 3


READER = Reader(format="txt", suffixes=(), recognises=_recognises, read=read_bare)
