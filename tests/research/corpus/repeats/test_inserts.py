from __future__ import annotations

from research.corpus.repeats.inserts import inserts
from research.corpus.repeats.macros import shared_in
from research.corpus.repeats.records import without_copies
from research.corpus.repeats.written import Written
from research.model import Turn

RECEIPT = (
    "Guten Tag {0},\nwir haben Ihre Meldung mit der Nummer {1} erhalten und geben sie weiter.\n"
    "Sie hören von uns, sobald es etwas Neues dazu gibt.\nIhr Team der Stadtgärtnerei"
)
OWN = (
    "Der Baum vor dem Haus ist letzte Nacht auf mein Auto gefallen.",
    "Im Park läuft seit Tagen das Wasser aus dem Brunnen über den Weg.",
    "Die Bank am See hat keine Lehne mehr, und meine Mutter kann dort nicht sitzen.",
)
NAMES = (("Frau Abt", "12"), ("Herr Bach", "345"), ("Frau Cohn", "67"))


def _evidence(*texts):
    turns = [
        Turn(
            id=f"t.csv#{n}", source_id="t.csv", record_id=str(n), locator=f"row {n}", kind="ticket",
            role="participant", text=text, person_id=f"P-{n}",
        )
        for n, text in enumerate(texts)
    ]  # fmt: skip
    return [(turn.person_id, turn.text) for turn in without_copies(turns) if not turn.reason]


def test_a_receipt_above_or_below_what_somebody_wrote():
    """It is left out with its team's name, whatever was filled in; the writers keep their words."""
    receipts = [RECEIPT.format(*name) for name in NAMES]
    texts = (
        f"{receipts[0]}\n\n{OWN[0]}",
        f"{OWN[1]}\n\n{receipts[1]}",
        f"{receipts[2]}\n\n{OWN[2]}",
    )
    said = _evidence(*texts)
    assert [person for person, _ in said if person] == ["P-0", "P-1", "P-2"]
    assert all(own in text for own, (_, text) in zip(OWN, said, strict=True))
    assert not any("Meldung" in text or "Stadtgärtnerei" in text for _, text in said)


def test_two_people_may_have_the_same_two_sentences():
    """Only three who do not know each other make a canned answer of it."""
    texts = [
        f"{RECEIPT.format(*name)}\n\n{own}" for name, own in zip(NAMES[:2], OWN, strict=False)
    ]
    assert [text for _, text in _evidence(*texts)] == texts


def test_sentences_that_people_have_in_common_here_and_there():
    """They stand beside other sentences each time: nobody filled in a form letter."""
    stock = (
        "the tree in front of our house has not been cut for years now",
        "the water runs over the path and freezes there at night",
        "nobody answers the telephone when i call about it in the morning",
        "my children cannot play there any more since the fence is gone",
    )
    texts = [f"{stock[a]}.\n{stock[b]}.\n{n}." for n, (a, b) in enumerate(
        [(0, 1), (2, 0), (0, 3), (1, 2), (3, 1), (1, 3), (2, 3), (3, 0), (0, 2)]
    )]  # fmt: skip
    written = [
        Written(at=str(n), person_id=f"P-{n}", shown=f"record {n}", text=text)
        for n, text in enumerate(texts)
    ]
    assert list(inserts(written, shared_in(texts)[0])) == []


def test_the_titles_of_a_form_are_cut_from_nobodys_answers():
    """A form's questions stand apart: what is written between them stays, and so do short ones."""
    form = "what happened when you were at the lake:\n{0}\nwhat would you like us to do about it:\n{1}"
    answers = [
        ("the bench broke", "mend it"),
        ("it smelled", "clean it"),
        ("ducks bit me", "nothing"),
    ]
    texts = [form.format(*answer) for answer in answers]
    assert [text for _, text in _evidence(*texts)] == texts
