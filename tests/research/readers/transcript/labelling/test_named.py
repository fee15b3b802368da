from __future__ import annotations

from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.labelling.named import NAME, take_bracketed, take_named
from research.readers.transcript.lines import Line
from research.readers.transcript.marks.stamps import take_stamps
from research.readers.transcript.markup import split_lines

TALK = """Petra <> Jonas

Jonas Weber
00:00:01
What is the worst part of closing the shop?

Petra Holub
00:00:05
Counting the till. My drawer never matches.
I put my own coins in.

Jonas Weber
00:00:17
So what do you do?

Petra Holub
00:00:19
I close later."""


def labelled(text: str) -> list[tuple[str, str]]:
    lines = [
        Line(number=number, text=row.strip(), locator=f"line {number}")
        for number, row in enumerate(text.split("\n"), start=1)
    ]
    return [(line.label, line.text) for line in take_named(take_stamps(lines)) if line.speech]


def test_a_name_above_a_time_is_who_speaks():
    """The name and the time are nobody's words; a second line goes on."""
    said = labelled(TALK)
    assert said[0] == ("", "Petra <> Jonas")
    assert [who for who, _ in said[1:]] == [
        "Jonas Weber", "Petra Holub", "", "Jonas Weber", "Petra Holub",
    ]  # fmt: skip
    assert not any(text in {"Jonas Weber", "Petra Holub"} for _, text in said)


def test_headings_above_times_are_no_speakers():
    """They come once each."""
    text = "Opening\n00:01\nI sell bread.\nOrders\n00:09\nI call.\nReturns\n00:20\nNever.\nTill\n01:00\nBad."
    assert {who for who, _ in labelled(text)} == {""}


def test_a_numbered_speaker_needs_no_sign_behind_it():
    """Trint puts none between the label and the words."""
    text = "\n".join(
        f"[00:00:0{n}] Speaker {1 + n % 2} {words}"
        for n, words in enumerate(["What broke?", "The scale.", "And then?", "I guessed."])
    )
    assert labelled(text) == [
        ("Speaker 1", "What broke?"),
        ("Speaker 2", "The scale."),
        ("Speaker 1", "And then?"),
        ("Speaker 2", "I guessed."),
    ]


def test_one_who_talks_about_speakers_is_not_taken_apart():
    """Nearly every line must begin so, with more than one of them."""
    text = "\n".join(f"[00:00:0{n}] Speaker 2 crackles again" for n in range(4))
    assert {who for who, _ in labelled(text)} == {""}


def test_the_name_has_a_reason():
    """What is no speech is accounted for."""
    lines = [
        Line(number=number, text=row, locator="")
        for number, row in enumerate(TALK.split("\n"), start=1)
    ]
    assert sum(line.aside == NAME for line in take_named(take_stamps(lines))) == 4


def test_roles_behind_times_need_no_sign() -> None:
    """As people type them; a sentence that begins with such a word goes on small."""
    talk = (
        "00:02 INT How do you choose?\n00:06 P4 By the hour.\n00:12 INT And then?\n00:15 P4 I go."
    )
    assert labelled(talk) == [
        ("INT", "How do you choose?"),
        ("P4", "By the hour."),
        ("INT", "And then?"),
        ("P4", "I go."),
    ]
    acts = "00:02 Participant opens it\n00:06 Moderator asks why\n00:12 Participant shrugs"
    assert all(not label for label, _ in labelled(acts))


def test_full_names_behind_times_that_come_again() -> None:
    """Without any sign behind them; whoever thinks aloud begins as they please."""
    talk = (
        "[00:02] Jasper Mol What do you do?\n[00:06] Lotte Kuipers I follow the oldest.\n"
        "[00:15] Jasper Mol And then?\n[00:18] Lotte Kuipers We had coffee."
    )
    assert labelled(talk) == [
        ("Jasper Mol", "What do you do?"),
        ("Lotte Kuipers", "I follow the oldest."),
        ("Jasper Mol", "And then?"),
        ("Lotte Kuipers", "We had coffee."),
    ]
    alone = "[00:02] I See a map\n[00:06] Big Ben is on it\n[00:15] Now what\n[00:18] Big deal"
    assert all(not label for label, _ in labelled(alone))


CAPTIONS = (
    ("00:00:01", "(Mo Fisk)"),
    ("00:00:01", "What is the hardest"),
    ("00:00:03", "(Mo Fisk)"),
    ("00:00:03", "part of it?"),
    ("00:00:03", "-"),
    ("00:00:03", "(Dana Betts)"),
    ("00:00:03", "The tins nobody wants,"),
    ("00:00:06", "(Dana Betts)"),
    ("00:00:06", "I have forty of chickpeas."),
    ("00:00:09", "(Dana Betts)"),
    ("00:00:09", "People cry for milk."),
)
SOUNDS = (
    ("00:00:01", "(Music)"),
    ("00:00:01", "Once I ran."),
    ("00:00:03", "Twice I fell."),
    ("00:00:05", "(Music)"),
    ("00:00:05", "Then I stayed."),
)


def lines_of(cues: tuple[tuple[str, str], ...]) -> tuple[Line, ...]:
    return tuple(
        Line(number=number, text=text, locator=when, stamp=when)
        for number, (when, text) in enumerate(cues, start=1)
    )


def test_a_name_in_brackets_above_each_caption_is_who_speaks() -> None:
    """A dash parts two who share a caption."""
    sheet = Sheet(format="vtt", lines=lines_of(CAPTIONS), wrapped=True, recorded=True)
    assert [(one.speaker, one.text) for one in assemble(sheet).utterances] == [
        ("Mo Fisk", "What is the hardest part of it?"),
        (
            "Dana Betts",
            "The tins nobody wants, I have forty of chickpeas. People cry for milk.",
        ),
    ]


def test_sounds_are_nobody() -> None:
    """They are heard now and then."""
    lines = lines_of(SOUNDS)
    assert take_bracketed(lines, recorded=True) == lines


def test_a_name_in_brackets_above_what_is_typed() -> None:
    """As meeting tools write `[Me]` and `[Them]`; marks for a laugh or a pause stand in a talk now and then."""
    talk = "Title: buns\n\n[Me]\nWhat is left over?\n\n[Them]\nThe spelt one.\n\n[Pause]\n\nMy father said: ten more.\n\n[Me]\nWhy?\n\n[Them]\nI guess."
    said = assemble(Sheet(format="md", lines=split_lines(talk))).utterances
    told = [(one.speaker, one.text) for one in said]
    assert [who for who, _ in told] == ["Me", "Them", "Them", "Me", "Them"]
    assert told[2][1] == "My father said: ten more."
    marks = "I: Why?\nP: It sticks.\n[Pause]\nI: And then?\nP: I pull.\n[Pause]\nI: So?\nP: It tears.\n[Laughter]\nP: Yes.\n[Laughter]"
    lines = split_lines(marks)
    assert take_bracketed(lines, recorded=False) == lines


def test_a_firm_in_brackets_is_not_what_somebody_says() -> None:
    """The words stand below the line with the time, as recorders save them."""
    talk = (
        "0:00 - Wren Castle (Acme)\n  How do you close?\n\n0:47 - Priya Anand (Larch)\n  I lock the tabs.\n\n"
        * 2
    )
    said = assemble(Sheet(format="txt", lines=split_lines(talk))).utterances
    assert [(one.speaker, one.text) for one in said][:2] == [
        ("Wren Castle", "How do you close?"),
        ("Priya Anand", "I lock the tabs."),
    ]
