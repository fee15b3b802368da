"""LimeSurvey's own files: a survey's structure (`.lss`), its responses (`.lsr`), and both in an archive (`.lsa`)."""

from __future__ import annotations

import io
import zipfile
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from research.errors import InputError
from research.readers.archive import check
from research.readers.document import Document, Passage, RawFile, Reader
from research.readers.elements import parse_xml
from research.readers.records.surveys.forms import ASKED, QUESTION, asking
from research.readers.records.tables.columns import title
from research.readers.records.tables.table import Table
from research.readers.records.tables.tabular import read_table
from research.settings import Settings

_SIGN: Final = b"<LimeSurveyDocType>"
_STRUCTURE, _RESPONSES = (".lss",), (".lsr",)
_Row = Mapping[str, str]


def read_limesurvey(file: RawFile, settings: Settings) -> Document:
    """The responses under the questions of their structure, or the structure alone.

    Raises:
        InputError: it is damaged, or holds neither responses nor questions.
    """
    structure, responses = _parts(file, settings)
    asked, chosen = _questions(structure) if structure is not None else ({}, {})
    if responses is not None:
        rows = _rows(responses, "responses")
        table = _table(rows, asked, chosen)
        return read_table(table, file_id=file.id, settings=settings)
    if not asked:
        raise InputError(
            f"{file.id}: it holds no question and no response",
            hint="export the survey's responses",
        )
    return asking(
        "limesurvey",
        ((f"{ASKED}{name}", said) for name, said in asked.items()),
        (
            Passage(text=said, locator="structure", reason=QUESTION)
            for said in dict.fromkeys(asked.values())
        ),
    )


def _parts(file: RawFile, settings: Settings) -> tuple[Any, Any]:
    """The parsed structure and responses, None for what is not there."""
    if not file.data.startswith(b"PK"):
        root = parse_xml(file.data, where=file.id)
        holds = root.find("responses") is not None
        return (None, root) if holds else (root, None)
    check(file, settings.limits)
    with zipfile.ZipFile(io.BytesIO(file.data)) as packed:
        names = sorted(packed.namelist())
        structure, responses = (
            next(
                (
                    parse_xml(packed.read(name), where=file.id)
                    for name in names
                    if name.endswith(kind)
                ),
                None,
            )
            for kind in (_STRUCTURE, _RESPONSES)
        )
    return structure, responses


def _rows(root: Any, section: str) -> list[_Row]:
    return [
        {cell.tag: (cell.text or "").strip() for cell in row}
        for row in root.iterfind(f"{section}/rows/row")
    ]


def _questions(root: Any) -> tuple[dict[str, str], dict[str, Mapping[str, str]]]:
    """What the names of columns ask, and what the codes in each stand for."""
    first = (root.findtext("languages/language") or "").strip()
    worded = _worded(root, "question", "qid", first)
    answers = _answers(root, first)
    asked: dict[str, str] = {}
    chosen: dict[str, Mapping[str, str]] = {}
    main, below = (_spoken(root, section, first) for section in ("questions", "subquestions"))
    tops = {row.get("qid", ""): row for row in main}
    for row in (*main, *below):
        top = tops.get(row.get("parent_qid", ""))
        parts = (_said(one, "question", "qid", worded) for one in (top, row) if one)
        said = " – ".join(filter(None, parts))
        for name in _names(row, top) if said else ():
            asked[name] = said
            chosen[name] = answers.get((top or row).get("qid", ""), {})
    return asked, chosen


def _spoken(root: Any, section: str, language: str) -> list[_Row]:
    """The rows in one language: older surveys repeat each question for each of theirs."""
    rows = _rows(root, section)
    return [row for row in rows if not language or row.get("language") in {language, "", None}]


def _names(row: _Row, top: _Row | None) -> Iterator[str]:
    """How columns of the question are called: by its numbers, and by the codes that people gave."""
    code, qid = row.get("title", ""), row.get("qid", "")
    if top is None:
        yield from (code, f"{row.get('sid', '')}X{row.get('gid', '')}X{qid}", f"Q{qid}")
        return
    number, name = top.get("qid", ""), top.get("title", "")
    yield f"{top.get('sid', '')}X{top.get('gid', '')}X{number}{code}"
    yield from (f"{name}[{code}]", f"{name}_{code}", f"Q{number}_S{qid}")


def _worded(root: Any, what: str, key: str, language: str) -> dict[str, str]:
    """The wordings that newer surveys keep apart, by id."""
    rows = _spoken(root, f"{what}_l10ns", language)
    return {row.get(key, ""): row.get(what, "") for row in rows}


def _said(row: _Row, what: str, key: str, worded: Mapping[str, str]) -> str:
    return title(worded.get(row.get(key, "")) or row.get(what, ""))


def _answers(root: Any, language: str) -> dict[str, dict[str, str]]:
    """What the codes below each question stand for."""
    worded = _worded(root, "answer", "aid", language)
    answers: dict[str, dict[str, str]] = defaultdict(dict)
    for row in _spoken(root, "answers", language):
        answers[row.get("qid", "")][row.get("code", "")] = _said(row, "answer", "aid", worded)
    return answers


def _table(
    rows: Sequence[_Row], asked: Mapping[str, str], chosen: Mapping[str, Mapping[str, str]]
) -> Table:
    tags = list(dict.fromkeys(tag for row in rows for tag in row))
    names = [tag.removeprefix("_") for tag in tags]
    headers = tuple(asked.get(name, name) for name in names)
    values = [chosen.get(name, {}) for name in names]
    return Table(
        format="limesurvey",
        headers=headers,
        names=tuple(zip(names, headers, strict=True)),
        rows=[
            (number, [said.get(row.get(tag, ""), row.get(tag, "")) for tag, said in zip(tags, values, strict=True)])
            for number, row in enumerate(rows, start=1)
        ],
        before="response ",
        survey=True,
    )  # fmt: skip


def _recognises(file: RawFile) -> bool:
    if file.data.startswith(b"PK"):
        return file.suffix == ".lsa"
    return _SIGN in file.data[:2000]


READER = Reader(
    format="limesurvey",
    suffixes=(*_STRUCTURE, *_RESPONSES, ".lsa"),
    recognises=_recognises,
    read=read_limesurvey,
)
