"""Who is which number, told by who speaks for a company."""

from __future__ import annotations

import pytest

from research.readers.records.authorship.numbered_speakers import are_numbers, sides_of_numbers

SAID = ["The heater clicks all night", "My bill has two totals", "The gate card is dead"]


@pytest.mark.parametrize("shown", ["channel", "speaker"])
def test_a_recorder_numbers_who_speaks(read, shown):
    """Who speaks for a company is its agent, in each call another number; the other one is the caller."""
    rows = []
    for n, said in enumerate(SAID):
        desk, caller = ("0", "1") if n % 2 else ("1", "0")
        rows += [
            f"c{n},{desk},Thank you for calling",
            f"c{n},{caller},{said}",
            f"c{n},{desk},I see",
        ]
    document = read("\n".join([f"call_id,{shown},text", *rows]), "calls.csv")
    told = [(one.text, one.role) for one in document.utterances]
    assert [text for text, role in told if role == "participant"] == SAID
    assert {role for _, role in told} == {"participant", "agent"}
    assert not any(one.author.name or one.author.id for one in document.utterances)


def test_interviews_are_no_calls(read):
    """Where nobody speaks for a company, each id is a session whose sides behaviour tells."""
    rows = [
        f"i{n},SPEAKER_0{k},{('Why?', said)[k]}" for n, said in enumerate(SAID) for k in (0, 1)
    ]
    document = read("\n".join(["interview_id,speaker,text", *rows]), "talks.csv")
    assert document.kind == "interview"
    assert [one.session for one in document.utterances][::2] == ["i0", "i1", "i2"]


def test_what_is_a_number():
    """A code is somebody's."""
    assert are_numbers(["SPEAKER_00", "speaker 1", "2", "B"])
    assert not are_numbers(["P1", "P2"])
    assert not are_numbers(["", ""])


def test_nobody_tells():
    """No side without a reason; of three only the company's is known, and what is usual is believed."""
    assert sides_of_numbers([("a", "0", "Hi"), ("a", "1", "Hello")]) is None
    talks = [
        (t, n, "How can I help?" if n == "0" and t != "c" else "Yes") for t in "abc" for n in "01"
    ]
    assert sides_of_numbers(talks) == ["agent", "participant"] * 3
    assert sides_of_numbers([*talks[:2], ("a", "2", "So")]) == ["agent", "unknown", "unknown"]


def test_a_customer_who_speaks_like_a_desk():
    """One turn against the number that answers all other calls is the customer's."""
    talks = [(str(t), n, "How can I help?" if n == "0" else "Yes") for t in range(6) for n in "01"]
    turned = [("x", "0", "Hello"), ("x", "1", "Let me know if it works")]
    assert sides_of_numbers([*talks, *turned])[-2:] == ["agent", "participant"]
    assert sides_of_numbers([*talks[:4], *turned])[-2:] == ["participant", "agent"]
