"""Words of one's own among ticked options."""

from __future__ import annotations

ASKED = "Timestamp,What do you use?,What annoys you about the rota?\n"
WHY = [
    "It changes at night and nobody rings", "I cannot read the small print on it", "My boss forgets me on it",
    "The swaps are lost each Sunday", "It is on paper in another building", "Nobody asks us beforehand",
    "The colours mean nothing to me", "It comes out on the last day",
]  # fmt: skip


def _survey(*ticked):
    rows = (
        f'2026-03-0{n} 10:00,"{cell}","{why}"\n'
        for n, (cell, why) in enumerate(zip(ticked, WHY, strict=False), start=1)
    )
    return ASKED + "".join(rows)


def _own(document):
    return [said.text for said in document.utterances if said.question == "What do you use?"]


def test_behind_other(read):
    """Told by the word before it, and no part of what is ticked."""
    document = read(
        _survey("Paper, Excel", "Paper, Other: a wall in the kitchen", "Excel", "Paper")
    )
    assert _own(document) == ["a wall in the kitchen"]
    traits = [dict(said.author.attributes)["What do you use?"] for said in document.utterances]
    assert traits == ["Paper, Excel", "Paper, Other", "Paper, Other", "Excel", "Paper"]


def test_a_sentence_among_known_options(read):
    """Without a word before it, who speaks of themselves ticked nothing; a rare option is one."""
    ticked = [
        "Paper, Excel",
        "Paper",
        "Excel",
        "Excel, Paper",
        "Paper",
        "Excel",
        "The app of the union, if any",
    ]
    document = read(_survey(*ticked, "Paper, I ask my aunt, who runs the desk"))
    assert _own(document) == ["I ask my aunt, who runs the desk"]


def test_options_that_speak_of_oneself(read):
    """Where they do, a sentence in the first person may be a rare one of them."""
    ticked = ["I use paper"] * 4 + ["I use Excel"] * 3 + ["I use what my aunt at the desk says"]
    assert not _own(read(_survey(*ticked)))


def test_nothing_but_words_of_ones_own(read):
    """Who answered no open question, and wrote among the options, has said something."""
    document = read(
        _survey("Paper", "Excel", "Paper", "Excel") + "2026-03-09 10:00,Other: my own two hands,\n"
    )
    assert _own(document) == ["my own two hands"]
    assert not document.left_out


def test_what_somebody_is(read):
    """A gender in one's own words is a trait."""
    ticked = ["Woman"] * 4 + ["Man"] * 3 + ["I would call myself a woman"]
    document = read(_survey(*ticked).replace("What do you use?", "Gender"))
    assert {said.question for said in document.utterances} == {"What annoys you about the rota?"}


def test_other_in_capitals_and_in_swedish(read):
    """However the tool writes it."""
    document = read(_survey("Paper, OTHER: a wall in the kitchen", "Excel", "Paper", "Paper"))
    assert _own(document) == ["a wall in the kitchen"]
    document = read(_survey("Paper, Annat: en lapp i fickan", "Excel", "Paper", "Paper"))
    assert _own(document) == ["en lapp i fickan"]


def test_the_options_of_the_question_beside_it(read):
    """What a few like least was ticked where others ticked what they like most."""
    most = ["Paper list, Excel file", "Paper list", "Excel file", "Excel file, Wall chart", "Wall chart", "Paper list", "Excel file", "Paper list"]  # fmt: skip
    least = ["Excel file", "", "Paper list", "", "", "Wall chart", "", ""]
    rows = "".join(
        f'{n},"{one}","{other}","{why}"\n'
        for n, (one, other, why) in enumerate(zip(most, least, WHY, strict=True))
    )
    head = "Timestamp,What do you like most about it?,What do you like least about it?,Why?\n"
    assert [one.text for one in read(head + rows).utterances] == WHY


def test_a_grid_that_asks_why(read):
    """Its rows are rated on one scale, however few answered."""
    scale = ["Agree", "Disagree", "Strongly agree", "Neutral", "Agree"]
    rows = "".join(f"{n},{scale[n]},{scale[-n]},{why}\n" for n, why in enumerate(WHY[:5]))
    head = "Timestamp,Why do you swap? [To sleep],Why do you swap? [For my kids],What annoys you about it?\n"
    assert [one.text for one in read(head + rows).utterances] == WHY[:5]
