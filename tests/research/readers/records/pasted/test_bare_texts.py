from __future__ import annotations

import pytest

from research.readers import find_reader, read_file
from research.readers.document import RawFile
from research.readers.records.pasted.bare_texts import READER
from research.settings import Settings

SAID = [
    "The rope frayed after a week", "Good grip even in the rain", "My knot slips on the smooth side", "Too short for the mast",
    "Colour washed out at sea", "I would buy it again for the price", "It smells of oil", "The hook bent at once",
]  # fmt: skip


@pytest.mark.parametrize(
    "shown",
    ["\n".join, "\n\n".join, lambda said: "Comments of May\n\n" + "".join(f"- {one}\n" for one in said),
     lambda said: "".join(f"{n}. {one}\n" for n, one in enumerate(said, 1))],
)  # fmt: skip
def test_each_text_is_a_record(shown):
    """Whether lines, paragraphs or bullets; nobody knows whose they are, and a title is nobody's."""
    document = read_file(
        RawFile(id="data/shop_reviews.txt", data=shown(SAID).encode()), Settings()
    )
    assert [one.text for one in document.utterances] == SAID
    assert len({one.record_id for one in document.utterances}) == len(SAID)


def test_lines_of_a_bullet_belong_to_it():
    """Also when they are not indented."""
    shown = "".join(f"- {one}\nand so on\n" for one in SAID)
    assert not READER.recognises(RawFile(id="comments.txt", data=shown.encode()))
    shown = "".join(f"- {one}\n\n" for one in SAID[:-1]) + f"- {SAID[-1]}\nWhich was a pity\n"
    document = read_file(RawFile(id="comments.txt", data=shown.encode()), Settings())
    assert document.utterances[-1].text == f"{SAID[-1]}\nWhich was a pity"


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("day.txt", SAID), ("P4 comments.txt", SAID), ("answers_user_12.txt", SAID), ("respondent B - comments.txt", SAID), ("interview answers.txt", SAID), ("comments.txt", SAID[:4]),
        ("answers.txt", [f"{('Ana', 'Bo')[n % 2]}: {one}" for n, one in enumerate(SAID)]),
        ("answers.txt", [line for one in SAID for line in ("And why is that?", one)]),
        ("comments.txt", [f"{one} and then it went\non for a while" for one in SAID]),
    ],
)  # fmt: skip
def test_what_one_person_said_is_one_text(name, lines):
    """Without a name that says what it holds, with speakers, questions or lines that go on."""
    assert find_reader(RawFile(id=name, data="\n".join(lines).encode())) is not READER


def test_a_list_with_full_names(read):
    """Each text is by whoever stands before it; in a talk the same few would speak again."""
    said = [
        "the gate beeps all night",
        "my seat was taken twice",
        "nobody answers after nine",
        "the ramp is icy in March",
    ]
    names = [
        "Oona Blake",
        "Per Lund",
        "Mara Voss",
        "Ida Falk",
        "Tom Ness",
        "Uli Brandt",
        "Ana Rey",
        "Bo Kim",
    ]
    lines = [f"{n}) {who}: {said[n % 4]} in week {n}" for n, who in enumerate(names)]
    told = read(
        "\n".join(["Complaints this week", "", *lines]), "customer complaints.txt"
    ).utterances
    assert [one.writer.name for one in told] == names
    assert told[0].text == "the gate beeps all night in week 0"


def test_a_list_of_who_said_what():
    """Whatever the file is called, full names that hardly come again are no talk; whom they work for is no name."""
    names = (
        "Oona Blake (North Quay)",
        "Joost de Wit",
        "Maeve Roche",
        "Ines Pardo",
        "Bo Falk (Pier 9)",
        "Lena Arndt",
        "Per Lund",
        "Di Holm",
    )
    text = "From last week's calls\n\n" + "".join(
        f"- {who}: No light at gate {n} since Monday\n" for n, who in enumerate(names)
    )
    file = RawFile(id="calls.txt", data=text.encode())
    assert find_reader(file) is READER
    said = READER.read(file, Settings()).utterances
    assert [one.writer.name for one in said] == [who.partition(" (")[0] for who in names]
