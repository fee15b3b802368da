"""Nothing vanishes: every line of a transcript has exactly one outcome, every word is kept."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from research.errors import InputError
from research.readers.document import Document, RawFile
from research.readers.srt import read as read_srt
from research.readers.text import read as read_text
from research.readers.vtt import read as read_vtt
from research.settings import Settings

LINES = st.sampled_from(
    (
        "",
        "",
        "Dana: What broke?",
        "Sam: The export.",
        "Dana : and then?",
        "Particpant: slow",
        "It stops on the third page.",
        "What do you do?",
        "  - nested answer",
        "* How often? Twice a week.",
        "* Who else?",
        "*So you do? Yes.",
        "> a quoted answer",
        "**Where would you look?**",
        "**M:** hm<br/>",
        "***Participant***\\",
        "# Heading",
        "## Task 2: find it",
        "1 Read the page.",
        "    1.a Was it clear?",
        "\tMODERATOR: please",
        "(The participant reads)",
        "[00:01:02]",
        "[00:01:02] Sam: hi",
        "Sam R  0:15",
        "1/5",
        "---",
        "===",
        "<!-- a comment",
        "-->",
        "Summary",
        "## Next steps",
        "## Transcript",
        "Note: x",
        "Date: 3 May",
        "T1",
        "T2",
        "T3",
        "| Speaker | Text |",
        "|---|---|",
        "| P1 | slow |",
        "[laughs]",
        "*He leaves the room now.*",
        "Transcribed by https://otter.ai",
        "Q. one?",
        "A. two",
        "INT\twhat",
        "...",
        "\\",
        "**",
        "#",
        ">",
        "-",
        "12:30 is lunch",
        "[id1] I like it",
        "\u00a0",
        "“quoted” speech – dashed",
    )
)


def outcomes(document: Document) -> tuple[list[int], list[int]]:
    """Line numbers in utterances, and those in passages."""
    return (
        [n for one in document.utterances for n in range(one.lines[0], one.lines[1] + 1)],
        [n for one in document.left_out for n in range(one.lines[0], one.lines[1] + 1)],
    )


def assert_complete(text: str, document: Document) -> None:
    spoken, left = outcomes(document)
    filled = {n for n, line in enumerate(text.split("\n"), start=1) if line.strip()}
    assert filled <= set(spoken) | set(left)
    assert len(left) == len(set(left))
    assert [one.lines for one in document.utterances] == sorted(
        one.lines for one in document.utterances
    )


@settings(max_examples=600)
@given(st.lists(LINES, min_size=1, max_size=24))
def test_every_line_of_a_text_has_one_outcome(lines: list[str]) -> None:
    """Spoken, left out with a reason, or blank, and never two of them."""
    text = "\n".join(lines)
    if not text.strip():
        return
    document = read_text(RawFile(id="a.md", data=text.encode()), Settings())
    spoken, left = outcomes(document)
    assert_complete(text, document)
    assert not {n for n in spoken if n in left} - stamps_and_blanks(document)
    assert all(one.reason for one in document.left_out)


def stamps_and_blanks(document: Document) -> set[int]:
    """Times on a line of their own stand between the words of one go."""
    return {
        n
        for one in document.left_out
        if one.reason == "a time stamp"
        for n in range(one.lines[0], one.lines[1] + 1)
    }


@settings(max_examples=300)
@given(st.lists(LINES, min_size=1, max_size=24))
def test_no_word_is_invented_and_none_is_lost(lines: list[str]) -> None:
    """Words are spoken or left out as they stand; only labels, numbers and marks go."""
    text = "\n".join(lines)
    if not text.strip():
        return
    document = read_text(RawFile(id="a.md", data=text.encode()), Settings())
    had = words(text)
    kept = words(
        " ".join(f"{one.speaker} {one.question} {one.text}" for one in document.utterances)
    )
    left = words(" ".join(one.text for one in document.left_out))
    assert kept <= had
    assert had - kept - left <= {"br", "a", "P", "Speaker", "Text", "id"}


def words(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", text))


CUES = st.lists(
    st.tuples(
        st.sampled_from(("", "1", "uuid/12-0", "NOTE x", "STYLE")),
        st.sampled_from(
            ("00:00:01{0}000 --> 00:00:02{0}000", "00:00:0x{0}0 --> 1", "00:00:01{0}000 -->", "")
        ),
        st.lists(
            st.sampled_from(
                (
                    "Dana: hi",
                    "<v Sam>hello</v>",
                    "<v Sam>",
                    "words",
                    "- a",
                    "[Music]",
                    "--> x",
                    "Sam: b",
                )
            ),
            max_size=3,
        ),
    ),
    min_size=1,
    max_size=8,
)


@settings(max_examples=200)
@given(CUES, st.sampled_from(((".", "WEBVTT\n\n", read_vtt), (",", "", read_srt))))
def test_every_line_of_captions_has_an_outcome(cues, form) -> None:
    """Identifiers, times, notes and broken cues too."""
    point, head, read = form
    blocks = [
        "\n".join(filter(None, (name, time.format(point), *said))) for name, time, said in cues
    ]
    text = head + "\n\n".join(blocks)
    try:
        document = read(RawFile(id="a.vtt", data=text.encode()), Settings())
    except InputError:
        return
    assert_complete(text, document)
