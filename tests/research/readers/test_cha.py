"""CHAT."""

from __future__ import annotations

import pytest

from research.errors import InputError
from research.readers.cha import ABOUT, read, recognises
from research.readers.document import RawFile
from research.settings import Settings

TALK = """@UTF8
@Begin
@Participants:\tPAR Participant, INV Investigator
*INV:\thow did you learn it ?
*PAR:\tmy uncle had &-um a [/] a field
\tand no fear . \x151200_3400\x15
%com:\tlaughs
\tfor long
*INV:\tand then ?
@End
"""


def test_main_lines_are_said_by_whom_the_head_names() -> None:
    """Marks of repeated words go, the words stay; lines about them are nobody's."""
    file = RawFile(id="p5.cha", data=TALK.encode())
    document = read(file, Settings())
    assert recognises(file)
    assert [(one.speaker, one.text) for one in document.utterances] == [
        ("Investigator", "how did you learn it?"),
        ("Participant", "my uncle had um a field and no fear."),
        ("Investigator", "and then?"),
    ]
    assert any(part.reason == ABOUT and "laughs" in part.text for part in document.left_out)


@pytest.mark.parametrize(
    "text", ["@UTF8\n@Begin\n@End\n", "@UTF8\n*PAR", "@UTF8\n" + "\x15" * 200_000]
)
def test_a_file_in_which_nobody_speaks_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        read(RawFile(id="p5.cha", data=text.encode()), Settings())


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("<I go> [/] I go home .", "I go home."),
        ("I <was going> [//] went there .", "I went there."),
        ("it takes <the <whole> [/] whole> [//] half a day .", "it takes half a day."),
        (
            "(be)cause &~so &=laughs it's gonna [: going to] break [!] .",
            "because it's gonna break.",
        ),
        ("&-um (..) the gadget@n +/.", "um the gadget"),
    ],
)
def test_what_was_begun_again_stands_once(row: str, said: str) -> None:
    """Codes and events are no words, a filler is one."""
    data = f"@UTF8\n@Participants:\tPAR Participant\n*PAR:\t{row}\n".encode()
    assert read(RawFile(id="p5.cha", data=data), Settings()).utterances[0].text == said
