from __future__ import annotations

from research.corpus.repeats.once import without_copies
from research.model import Turn
from research.segment import segment
from research.settings import Settings

READER = "The card reader at till two shows E4 whenever a guest pays by phone."
COMPLAINT = (
    "I paid the deposit for the boat in April and again in May, because the first payment was not shown "
    "anywhere in the account. Now nobody can find either of the two."
)


def _turns(*texts, kind="ticket"):
    return [
        Turn(
            id=f"t.csv#{n}", source_id="t.csv", record_id=str(n), locator=f"row {n}", kind=kind,
            role="participant", text=text, person_id=f"P-{n}",
        )
        for n, text in enumerate(texts)
    ]  # fmt: skip


def _evidence(turns):
    return [(e.person_id, e.text) for e in segment(turns, settings=Settings().segment).evidence]


def test_a_forwarded_ticket_is_the_first_writers():
    """The one who hands it on is not credited with it."""
    header = "---------- Forwarded message ---------\nFrom: A <a@x.example>\nDate: 2 Mar 2026\nSubject: till\nTo: <b@x.example>\n\n"
    turns = without_copies(_turns(READER, f"Please see below.\n\n{header}{READER}"))
    assert _evidence(turns) == [("P-0", READER)]
    assert turns[1].reason == "copy of record 0"


def test_the_forwarders_own_words_stay_hers():
    """Each piece is a turn of the same record; every word is in one of them."""
    own = "FYI, mine has done the same ever since we moved."
    turns = without_copies(_turns(READER, f"{own}\n\n{READER}"))
    assert _evidence(turns) == [("P-0", READER), ("P-1", own)]
    assert [(t.record_id, t.text, t.reason) for t in turns[1:]] == [
        ("1", own, ""),
        ("1", READER, "copy of record 0"),
    ]
    assert len({t.id for t in turns}) == len(turns)


def test_two_colleagues_who_forward_one_complaint():
    """Three records of three people with the same words, and yet no template."""
    passed = "\n\n-------- Forwarded Message --------\n\n"
    turns = without_copies(_turns(f"FYI{passed}{COMPLAINT}", COMPLAINT, f"fyi{passed}{COMPLAINT}"))
    assert [t.reason for t in turns] == ["copy of record 1", "", "copy of record 1"]


def test_an_interview_is_not_compared():
    """Nobody forwards what is said."""
    turns = _turns(READER, f"See below: {READER}", kind="interview")
    assert without_copies(turns) == turns


def test_a_review_that_three_people_copied():
    """Somebody said it first; in tickets the same would be a desk's own words."""
    said = "The strap tears at the buckle after one summer, and the shop says that sweat is not covered."
    reviews = without_copies(_turns(said, said, said, "It fits.", kind="review"))
    assert [turn.reason for turn in reviews] == ["", "copy of record 0", "copy of record 0", ""]
    tickets = without_copies(_turns(said, said, said, "It fits."))
    assert all(turn.reason.startswith("template") for turn in tickets[:3])
