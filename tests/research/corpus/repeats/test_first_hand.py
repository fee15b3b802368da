"""Tables beside the talks that they were made from."""

from __future__ import annotations

from dataclasses import replace

from research.corpus.repeats.first_hand import SUMMARY, first_hand, quotes_once
from research.readers.document import Author, Document, Utterance

SUMS = [
    "Pays with coins since the machine is old", "Was fined in March after a logout",
    "Wants a countdown on the lock screen", "Relies on the pass of the firm",
]  # fmt: skip


def _table(*cells, question="Payment"):
    said = tuple(
        Utterance(
            text=cell,
            locator=f"row {n}",
            record_id=f"row-{n}",
            author=Author(id=f"P{n % 2 + 1}"),
            question=question,
        )
        for n, cell in enumerate(cells)
    )
    return Document(format="xlsx", kind="survey", utterances=said)


def _talk(who):
    said = (Utterance(text="I pay with coins.", speaker=who, locator="line 1"),)
    return Document(format="txt", kind="interview", utterances=said)


TALKS = {"P1.txt": _talk("P1"), "P2.txt": _talk("P2")}


def test_a_matrix_of_people_and_themes():
    """Its cells are a researcher's words on talks that are there."""
    found = first_hand({"matrix.xlsx": _table(*SUMS)}, TALKS)["matrix.xlsx"]
    assert not found.utterances
    assert {left.reason for left in found.left_out} == {SUMMARY}


def test_answers_of_those_who_were_interviewed():
    """A question, the first person, or other people's codes: the cells are answers."""
    own = [f"I think that {cell.lower()}" for cell in SUMS]
    for table in (_table(*own), _table(*SUMS, question="How do you pay?")):
        assert first_hand({"a.csv": table}, TALKS)["a.csv"] == table
    table = _table(*SUMS)
    assert first_hand({"a.csv": table}, {"P9.txt": _talk("P9")})["a.csv"] == table


def _cells(format_, *texts, cited=False):
    return Document(
        format=format_,
        kind="interview",
        cited=cited,
        utterances=tuple(
            Utterance(text=text, locator=f"line {n}") for n, text in enumerate(texts)
        ),
    )


def test_quotations_of_a_transcript_that_is_there():
    """A table of quotations adds nothing to the talk they were cut from."""
    talk = _cells(
        "txt", "Well, I said, nobody ever told me about the fee, and then it was too late."
    )
    quoted = "nobody ever told me about the fee ... it was too late"
    others = ("They never rang me back that week", "I would rather go there myself")
    table = _cells("xlsx", quoted, *others, cited=True)
    found = quotes_once({"a.txt": talk, "b.xlsx": table})["b.xlsx"]
    assert [said.text for said in found.utterances] == list(others)
    assert [left.reason for left in found.left_out] == ["quoted from a.txt"]
    assert quotes_once({"b.xlsx": table})["b.xlsx"] == table


def test_edited_quotations():
    """Where most stand word for word in a talk, the others are not somebody's further words."""
    talk = _cells("txt", "Nobody ever told me about the fee. And they never rang me back.")
    table = _cells(
        "csv", "Nobody ever told me", "never rang me back", "[They] do not ring", cited=True
    )
    found = quotes_once({"a.txt": talk, "b.csv": table})["b.csv"]
    assert not found.utterances
    assert found.left_out[-1].reason == "quoted from a talk of the study"


def _by(who, *texts):
    said = (
        Utterance(text=text, speaker=who, role="participant", locator=f"row {n}")
        for n, text in enumerate(texts)
    )
    return tuple(said)


def test_somebody_whose_talk_is_not_there():
    """Keeps their words, whatever stands of the others' in talks; an edited one is not theirs."""
    talk = Document(
        format="txt",
        kind="interview",
        utterances=_by("P1", "I keep a heft since the app is slow and I bake at four."),
    )
    one = _by("P1", "I keep a heft", "the app is slow", "[She] bakes at night")
    other = _by("P2", "My boss rings whatever it says", "I write it on my arm")
    table = Document(format="csv", kind="interview", cited=True, utterances=one + other)
    found = quotes_once({"P1.txt": talk, "quotes.csv": table})["quotes.csv"]
    assert [said.text for said in found.utterances] == [said.text for said in other]
    there = Document(format="txt", kind="interview", utterances=_by("P2", "It is all in my head."))
    both = {"P1.txt": talk, "P2.txt": there, "quotes.csv": table}
    assert not quotes_once(both)["quotes.csv"].utterances


def test_a_few_sentences_of_a_talk_are_cut_from_it():
    """A list of vivid quotations beside the transcript; a file of all answers is another copy."""
    said = [f"They sent me home at {hour} without a word." for hour in range(1, 12)]
    talk = Document(
        format="csv",
        kind="interview",
        utterances=tuple(
            Utterance(text=text, speaker=f"Speaker {n % 3}", locator="row")
            for n, text in enumerate(said)
        ),
    )

    def of(*texts):
        return replace(talk, utterances=(Utterance(text=" ".join(texts), locator="row"),))

    told = quotes_once({"turns.csv": talk, "vivid.json": of(*said[:2]), "all.txt": of(*said)})
    assert not told["vivid.json"].utterances
    assert [one.reason for one in told["vivid.json"].left_out] == ["quoted from turns.csv"]
    assert told["all.txt"].utterances


def _spoken(*goes):
    said = tuple(
        Utterance(text=text, speaker=who, locator=f"line {n}")
        for n, (who, text) in enumerate(goes, 1)
    )
    return Document(format="docx", kind="interview", utterances=said)


def test_a_short_talk_with_the_questions_of_a_long_one_is_a_talk():
    """Who says little was asked the same; nothing of it was cut from the other."""
    asked = [
        "How do you keep the bread from going stale?",
        "Who else at the stall knows about it?",
    ]
    short = _spoken(("M", asked[0]), ("B", "In linen."), ("M", asked[1]), ("B", "Only my aunt."))
    told = [f"I wrap loaf number {n} in a cloth that my mother gave me." for n in range(9)]
    long = _spoken(("M", asked[0]), ("A", " ".join(told)), ("M", asked[1]), ("A", "Everybody."))
    told = quotes_once({"long.docx": long, "short.docx": short})
    assert told["short.docx"] == short


def test_a_table_made_of_the_talks():
    """Cleaned and split by whoever analyses them, or one cell for all that somebody said."""
    one = "Balayer, c'est regarder ce qu'on a cassé la veille"
    two = "On souffle peu, on passe la journée à tourner"
    talk = _spoken(
        ("Chercheur", "Ta journée ?"),
        ("A", f"{one}. Du coup je balaie."),
        ("Chercheur", "Et le geste ?"),
        ("A", f"{two}."),
    )
    split = _table(one, two, question="")
    whole = _table(f"{one}. Du coup je balaie. {two}", two, question="")
    made = first_hand({}, {"raw/1.docx": talk}, tickets={"a.csv": split, "b.csv": whole})
    assert not made["a.csv"].utterances
    assert not made["b.csv"].utterances
    other = _table("My kettle whistles at night", "The lid of my pan is bent", question="")
    assert "c.csv" not in first_hand({}, {"raw/1.docx": talk}, tickets={"c.csv": other})


def test_a_report_that_quotes_a_survey():
    """The answers are the survey's."""
    quotes = Document(
        format="md",
        kind="interview",
        cited=True,
        utterances=(
            Utterance(text="Tell me who drops out", speaker="Interviewee 2", locator="line 9"),
            Utterance(
                text="the court should pay me back", speaker="Interviewee 3", locator="line 10"
            ),
        ),
    )
    survey = _table(
        "An app, or tell me who drops out.", "When it rains the court should pay me back."
    )
    found = first_hand({"form.csv": survey}, {"report.md": quotes})
    assert not found["report.md"].utterances
    assert found["form.csv"].utterances


def _account(*quotes):
    said = tuple(Utterance(text=q, speaker="Participant", locator="line 1") for q in quotes)
    return Document(format="md", kind="interview", utterances=said)


def test_an_account_that_quotes_a_talk_of_the_study():
    """What a summary quotes was said in the talk; what somebody else said stays theirs."""
    told = quotes_once({"P1.txt": _talk("P1"), "summary.md": _account("I pay with coins.")})
    assert not told["summary.md"].utterances
    other = _account("My basket is older than my phone.")
    assert quotes_once({"P1.txt": _talk("P1"), "summary.md": other})["summary.md"] == other


def test_a_recording_of_nobody_in_particular_takes_nobodys_words():
    """Where nobody can tell who speaks in it, what was quoted from it is all there is."""
    unlabelled = replace(_talk(""), utterances=(replace(_talk("").utterances[0], role="unknown"),))
    account = _account("I pay with coins.")
    assert quotes_once({"P1.txt": unlabelled, "summary.md": account})["summary.md"] == account


def test_a_grid_of_quotations_and_what_they_mean():
    """Where one column was cut from the talks, the others are the analyst's; a survey may ask as a talk does."""
    talk = _spoken(
        ("E", "How do you sell at the fair?"),
        ("V", "I stand up and call, and I take whatever they have."),
        ("E", "And at night?"),
        ("V", "I carry the cheese home in my arms."),
    )
    grid = _table(
        "I take whatever they have",
        "Accepts any means of payment today",
        "I carry the cheese home",
        "Lacks a place to store the goods",
        question="",
    )
    cells = tuple(
        replace(one, part=("quote", "meaning")[n % 2]) for n, one in enumerate(grid.utterances)
    )
    grid = replace(grid, utterances=cells)
    assert not first_hand({}, {"1.docx": talk}, tickets={"grid.xlsx": grid})[
        "grid.xlsx"
    ].utterances
    asked = _table(
        "How do you sell at the fair?",
        "What do you do at night there?",
        "My kettle whistles all the night",
    )
    assert first_hand({"s.csv": asked}, {"1.docx": talk})["s.csv"].utterances
