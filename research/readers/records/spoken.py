"""Transcripts that were saved as tables: a speaker, a text, often a start time."""

from __future__ import annotations

from collections.abc import Mapping

from research.readers.document import Document, Passage, Utterance
from research.readers.records.clean import clean, tidy
from research.readers.records.posts import EMPTY
from research.readers.records.table import Table


def is_spoken(roles: Mapping[str, tuple[int, ...]]) -> bool:
    """Whether the columns are those of a transcript and not of records."""
    return {"speaker", "text"} <= roles.keys() and not {"record_id", "subject"} & roles.keys()


def read_spoken(table: Table, roles: Mapping[str, tuple[int, ...]]) -> Document:
    """One utterance per row; who is the moderator is found out like in any transcript."""
    speaker, text = roles["speaker"][0], roles["text"][0]
    said: list[Utterance] = []
    left: list[Passage] = list(table.left_out)
    for number, cells in table.rows:
        words = clean(cells[text])
        place = table.locator(number)
        if not words:
            shown = " ".join(filter(None, cells))
            left.append(Passage(text=shown, locator=place, reason=EMPTY, lines=(number, number)))
            continue
        said.append(
            Utterance(
                text=words, speaker=tidy(cells[speaker]), locator=place, lines=(number, number)
            )
        )
    return Document(
        format=table.format,
        kind="interview",
        utterances=tuple(said),
        left_out=tuple(left),
        warnings=table.warnings,
    )
