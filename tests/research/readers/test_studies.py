"""Real studies and exports beside the checkout: what their readers must give."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from research.errors import InputError
from research.readers import read_file
from research.readers.document import Document, RawFile
from research.settings import Settings

NOT_THEIRS = re.compile(
    r"(?:MODERATOR|Dan)\s*:.*?(?=$|Participant:)|\([^()]*participants? [^()]*\)|Participant:",
    re.IGNORECASE,
)
WORD = re.compile(r"\w+")


def document_of(path: Path) -> Document:
    return read_file(RawFile(id=path.name, data=path.read_bytes()), Settings())


def words(text: str) -> list[str]:
    return WORD.findall(text.lower())


def trigrams(text: str) -> set[tuple[str, ...]]:
    have = words(text)
    return {tuple(have[n : n + 3]) for n in range(max(1, len(have) - 2))}


def by_participants(document: Document) -> str:
    return " ".join(
        one.text
        for one in document.utterances
        if one.role not in ("moderator", "unknown")
        and one.speaker.lower() not in ("dan", "moderator")
    )


@pytest.mark.parametrize(
    "name", ["pdpilot-user-study-2023", "serdif-usability-2021", "heritrace-user-testing-2025"]
)
def test_what_people_coded_is_the_participants(shared, name: str) -> None:
    """At least 95 of 100 coded quotes are found, the moderator's parts of them aside."""
    study = shared / "studies" / name
    files = {
        v["participant_id"]: f
        for f, v in json.loads((study / "participants.json").read_text()).items()
    }
    theirs = {
        f: trigrams(by_participants(document_of(study / "transcripts" / f)))
        for f in files.values()
    }
    quotes = [
        json.loads(line)
        for line in (study / "gold_quotes.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    found = total = 0
    for quote in quotes:
        said = trigrams(NOT_THEIRS.sub(" ", quote["quote"]))
        if (
            quote.get("found_in_transcript", True)
            and len(said) > 2
            and quote["participant_id"] in files
        ):
            total += 1
            found += len(said & theirs[files[quote["participant_id"]]]) >= 0.8 * len(said)
    assert total > 100
    assert found >= 0.95 * total


@pytest.mark.parametrize(
    ("name", "label"),
    [("pdpilot-user-study-2023", r"Dan\s*:"), ("serdif-usability-2021", r"\s*MODERATOR\s*:")],
)
def test_what_the_moderator_says_is_never_the_participants(shared, name: str, label: str) -> None:
    """No labelled line of six words or more is under a participant."""
    for path in sorted((shared / "studies" / name / "transcripts").iterdir()):
        theirs = " ".join(words(by_participants(document_of(path))))
        for line in path.read_text(encoding="utf-8").splitlines():
            asked = words(line.split(":", 1)[1]) if re.match(label, line) else []
            assert len(asked) < 6 or " ".join(asked) not in theirs


def test_notes_and_headings_are_nobodys_words(shared) -> None:
    """The moderator's notes hold no utterance, task headings are left out."""
    for path in sorted((shared / "studies" / "serdif-usability-2021" / "notes").iterdir()):
        assert document_of(path).utterances == ()
    for path in sorted(
        (shared / "studies" / "heritrace-user-testing-2025" / "transcripts").iterdir()
    ):
        document = document_of(path)
        assert {one.role for one in document.utterances} == {"participant"}
        heads = {
            line.strip("# ") for line in path.read_text("utf-8").splitlines() if line[:1] == "#"
        }
        assert not heads & {one.text for one in document.utterances}


REJECTED = {
    "empty.vtt",
    "no_captions.vtt",
    "invalid_format.sbv",
    "invalid_format1.srt",
    "invalid_format2.srt",
    "invalid_format3.srt",
    "invalid_format4.srt",
}


@pytest.mark.parametrize("folder", ["webvtt_srt_sbv_edge", "srt", "zoom", "teams", "otter"])
def test_every_export_is_read_or_rejected(shared, folder: str) -> None:
    """And those without a caption are the rejected ones."""
    rejected = set()
    for path in sorted((shared / "exports" / folder).iterdir()):
        try:
            assert document_of(path).utterances
        except InputError:
            rejected.add(path.name)
    assert rejected == (REJECTED if folder == "webvtt_srt_sbv_edge" else set())
