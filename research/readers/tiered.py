"""Tiers of ELAN (.eaf) and EXMaRALDA (.exb): a tier for each speaker, times for each of their goes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from research.errors import InputError
from research.readers.decode import sniff
from research.readers.document import Document, RawFile, Reader
from research.readers.elements import parse_xml
from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.lines import Line
from research.readers.transcript.marks.stamps import clock
from research.settings import Settings

DEPENDENT = "a tier about what was said: a translation, a gloss, a description"
_ROOT = re.compile(r"<(?:ANNOTATION_DOCUMENT|basic-transcription)\b")
_BESIDE = re.compile(r"\s*\[[^\[\]]*\]\s*$")
"""X [v], as EXMaRALDA shows a tier: its speaker and its kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Go:
    """A stretch of a tier."""

    start: float
    speaker: str
    text: str
    spoken: bool


def recognises(file: RawFile) -> bool:
    """XML whose root is that of either program."""
    return bool(_ROOT.search(sniff(file.data, 4_096)))


def read(file: RawFile, settings: Settings) -> Document:
    """The talk in the tiers, in the order of its times.

    Raises:
        InputError: It is damaged, defines entities, or nothing was written into its tiers.
    """
    del settings
    root = parse_xml(file.data, where=file.id)
    goes = sorted((*_of_elan(root), *_of_exmaralda(root)), key=lambda go: go.start)
    if not any(go.spoken for go in goes):
        raise InputError(f"{file.id}: nothing is written in its tiers", hint="take it out")
    lines = tuple(
        Line(
            number=number,
            text=go.text if go.spoken else "",
            locator=clock(go.start),
            label=go.speaker if go.spoken else "",
            stamp=clock(go.start),
            raw=go.text,
            aside="" if go.spoken else DEPENDENT,
            furniture=not go.spoken,
        )
        for number, go in enumerate(goes, start=1)
    )
    return assemble(
        Sheet(format=file.suffix.lstrip(".") or "eaf", lines=lines, recorded=True, name=file.id)
    )


def _of_elan(root: Any) -> Iterator[_Go]:
    times = {
        slot.get("TIME_SLOT_ID"): _number(slot.get("TIME_VALUE")) / 1000
        for slot in root.iter("TIME_SLOT")
    }
    for tier in root.iter("TIER"):
        speaker = tier.get("PARTICIPANT") or tier.get("TIER_ID") or ""
        for told in tier.iter("ALIGNABLE_ANNOTATION"):
            yield _Go(
                start=times.get(told.get("TIME_SLOT_REF1"), 0.0),
                speaker=" ".join(speaker.split()),
                text=_text(told.find("ANNOTATION_VALUE")),
                spoken=tier.get("PARENT_REF") is None and bool(_text(told)),
            )


def _of_exmaralda(root: Any) -> Iterator[_Go]:
    times = {point.get("id"): _number(point.get("time")) for point in root.iter("tli")}
    order = {name: place for place, name in enumerate(times)}
    called = {
        one.get("id"): _text(one.find("abbreviation")) or str(one.get("id"))
        for one in root.iter("speaker")
    }
    for tier in root.iter("tier"):
        shown = _BESIDE.sub("", tier.get("display-name") or "")
        speaker = called.get(tier.get("speaker"), "") or shown
        for event in tier.iter("event"):
            start = event.get("start")
            yield _Go(
                start=times.get(start, 0.0) or order.get(start, 0) / 1e6,
                speaker=speaker,
                text=_text(event),
                spoken=tier.get("type") == "t" and bool(_text(event)),
            )


def _text(element: Any) -> str:
    return "" if element is None else " ".join("".join(element.itertext()).split())


def _number(text: str | None) -> float:
    try:
        return float(text or 0)
    except ValueError:
        return 0.0


READER = Reader(format="eaf", suffixes=(".eaf", ".exb"), recognises=recognises, read=read)
