"""Quotations beside the talks that they were cut from."""

from research.corpus.repeats.quoted import quotes_once
from research.readers.document import Document, Utterance


def _talk(format_, *texts, cited=False):
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
    talk = _talk(
        "txt", "Well, I said, nobody ever told me about the fee, and then it was too late."
    )
    quoted = "nobody ever told me about the fee ... it was too late"
    others = ("They never rang me back that week", "I would rather go there myself")
    table = _talk("xlsx", quoted, *others, cited=True)
    found = quotes_once({"a.txt": talk, "b.xlsx": table})["b.xlsx"]
    assert [said.text for said in found.utterances] == list(others)
    assert [left.reason for left in found.left_out] == ["quoted from a.txt"]
    assert quotes_once({"b.xlsx": table})["b.xlsx"] == table


def test_edited_quotations():
    """Where most stand word for word in a talk, the others are not somebody's further words."""
    talk = _talk("txt", "Nobody ever told me about the fee. And they never rang me back.")
    table = _talk(
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
