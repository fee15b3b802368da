"""ELAN and EXMaRALDA."""

from __future__ import annotations

import pytest

from research.errors import InputError
from research.readers.document import RawFile
from research.readers.tiered import DEPENDENT, read, recognises
from research.settings import Settings

SLOTS = "".join(f'<TIME_SLOT TIME_SLOT_ID="ts{n}" TIME_VALUE="{n * 1000}"/>' for n in range(1, 9))


def tier(name: str, *goes: tuple[int, str], more: str = "") -> str:
    inner = "".join(
        f'<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a{at}" TIME_SLOT_REF1="ts{at}" TIME_SLOT_REF2="ts{at + 1}">'
        f"<ANNOTATION_VALUE>{text}</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>"
        for at, text in goes
    )
    return f'<TIER TIER_ID="{name}" {more}>{inner}</TIER>'


def elan(*tiers: str) -> bytes:
    return (
        f'<?xml version="1.0"?><ANNOTATION_DOCUMENT><TIME_ORDER>{SLOTS}</TIME_ORDER>{"".join(tiers)}</ANNOTATION_DOCUMENT>'
    ).encode()


EXB = b"""<?xml version="1.0"?><basic-transcription><head><speakertable><speaker id="SPK0"><abbreviation>INT</abbreviation></speaker>
<speaker id="SPK1"><abbreviation>B4</abbreviation></speaker></speakertable></head><basic-body><common-timeline><tli id="T0" time="0.0"/>
<tli id="T1" time="4.2"/><tli id="T2" time="9.0"/></common-timeline><tier id="TIE0" speaker="SPK0" category="v" type="t" display-name="INT [v]">
<event start="T0" end="T1">Wo ist es? </event></tier><tier id="TIE1" speaker="SPK1" category="v" type="t"><event start="T1" end="T2">Im Schuppen. </event></tier>
<tier id="TIE2" speaker="SPK1" category="k" type="a"><event start="T1" end="T2">lacht</event></tier></basic-body></basic-transcription>"""


def test_goes_of_all_tiers_are_in_the_order_of_their_times() -> None:
    """A tier that depends on another is about what was said."""
    data = elan(
        tier("Interviewer", (1, "Where?"), (5, "Why?")),
        tier("A", (3, "In the shed."), more='PARTICIPANT="Participant"'),
        tier("gloss", (3, "shed-LOC"), more='PARENT_REF="A"'),
    )
    file = RawFile(id="p1.eaf", data=data)
    document = read(file, Settings())
    assert recognises(file)
    assert [(one.speaker, one.locator, one.text) for one in document.utterances] == [
        ("Interviewer", "00:00:01", "Where?"),
        ("Participant", "00:00:03", "In the shed."),
        ("Interviewer", "00:00:05", "Why?"),
    ]
    assert [part.reason for part in document.left_out] == [DEPENDENT]


def test_speakers_of_exmaralda_have_their_abbreviations() -> None:
    said = read(RawFile(id="p1.exb", data=EXB), Settings()).utterances
    assert [(one.speaker, one.text) for one in said] == [
        ("INT", "Wo ist es?"),
        ("B4", "Im Schuppen."),
    ]


@pytest.mark.parametrize(
    "data",
    [
        b"<ANNOTATION_DOCUMENT><TIER>",
        elan(),
        b'<!DOCTYPE a [<!ENTITY b "c">]><ANNOTATION_DOCUMENT><TIER>&b;</TIER></ANNOTATION_DOCUMENT>',
    ],
)
def test_a_broken_empty_or_hostile_file_is_refused(data: bytes) -> None:
    with pytest.raises(InputError):
        read(RawFile(id="p1.eaf", data=data), Settings())
