from __future__ import annotations

import pytest

from research.corpus.repeats.records import record_copies, without_copies
from research.corpus.repeats.written import Written
from research.model import Turn
from research.segment import segment
from research.settings import Settings

READER = "The card reader at till two shows E4 whenever a guest pays by phone."
COMPLAINT = (
    "I paid the deposit for the boat in April and again in May, because the first payment was not shown "
    "anywhere in the account. Now nobody can find either of the two."
)
LONG = (
    "I have been waiting for the refund since the third of March and nobody answers my mails " * 3
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


def test_a_review_that_was_copied_is_whole():
    """However much of it one line is: no desk wrote it."""
    said = "The strap tears at the buckle after one summer and nobody at the shop wants to hear about it.\n\nPlease mend it, then all is well!"
    reviews = without_copies(_turns(said, said, said, kind="review"))
    assert [turn.text for turn in reviews if not turn.reason] == [said]


def _reasons(written):
    return record_copies(written).reasons


def _written(*records):
    return [
        Written(at=at, person_id=person, shown=f"record {at}", text=text)
        for at, person, text in records
    ]


def test_a_ticket_sent_twice_counts_once():
    """White space and case aside; the copy points to the one that counts."""
    found = _reasons(
        _written(("1", "dana", "Export drops  breaks!"), ("2", "dana", "export drops breaks"))
    )
    assert found == {"2": "copy of record 1"}


def test_two_people_may_have_the_same_short_complaint():
    """ "Still broken" of two people is two people."""
    assert _reasons(_written(("1", "a", "Still broken"), ("2", "b", "Still broken"))) == {}


def test_who_twice_has_nothing_to_say_copies_nobody():
    """Two questions were left without an answer."""
    assert _reasons(_written(("1", "a", "Did not answer"), ("2", "a", "Did not answer"))) == {}


def test_a_long_text_of_two_people_was_forwarded():
    """Nobody writes the same fifty words by chance."""
    assert set(_reasons(_written(("1", "a", LONG), ("2", "b", LONG)))) == {"2"}


def test_the_same_words_of_many_people_are_a_template():
    """An auto-reply is nobody's evidence, the first one neither."""
    text = "We have received your request and will come back to you within two working days."
    found = _reasons(_written(*((str(n), f"p{n}", text) for n in range(4))))
    assert set(found) == {"0", "1", "2", "3"}
    assert "template" in found["0"]


def test_a_template_with_other_numbers_and_names_is_still_a_template():
    """Nearly the same words of many people, found without being told the macro."""
    text = "Dear {0},\n\nYour request {1} was received on {1} May and an agent will answer within {1} hours."
    found = _reasons(
        _written(
            *(
                (str(n), f"p{n}", text.format(name, n))
                for n, name in enumerate(("Ana", "Bo", "Cy"))
            )
        )
    )
    assert set(found) == {"0", "1", "2"}
    assert "template" in found["1"]


def test_a_complaint_below_a_templates_line_stays():
    """What is mostly somebody's own words is theirs."""
    line = "Form: contact page of the web shop, sent from a browser, language English, version 3."
    own = (
        "The parcel never came and nobody answers me since Monday, which I find unacceptable.",
        "I was sent two left boots, size 43, and the way back costs me nine euros.",
        "Why do I have to print a label? There is no printer in a house like ours.",
        "Your voucher was refused at the till, in front of the whole queue.",
    )
    records = [(str(n), f"p{n}", f"{line}\n{words}") for n, words in enumerate(own)]
    assert _reasons(_written(*records)) == {}


def test_only_what_may_be_a_copy_is_looked_at_closely(monkeypatch):
    """To part a ticket is dear; each is parted once here, and most never."""
    asked = []
    monkeypatch.setattr(
        "research.corpus.repeats.written.parts_of", lambda text: asked.append(text) or ()
    )
    texts = ("The weekly rota is empty", "I cannot swap a shift", "The weekly rota is empty")
    _reasons(_written(*((str(n), f"P-{n}", text) for n, text in enumerate(texts))))
    assert asked == ["The weekly rota is empty"]


def test_a_template_with_a_name_inside_its_line():
    """What a machine sent to everybody is nobody's own problem; the one real complaint stays."""
    text = "Hi {0}, thanks for contacting Bluebird, your case {1} was received and we will answer in two days."
    written = [
        Written(
            at=f"t{n}", person_id=f"P-{n}", shown=f"record {n}", text=text.format(name, 70 * n)
        )
        for n, name in enumerate(("Anna", "Ben", "Carla"), start=1)
    ]
    real = "Hi all, thanks for nothing, my case was received in May and nobody answered it until today."
    written.append(Written(at="t9", person_id="P-9", shown="record 9", text=real))
    reasons = _reasons(written)
    assert sorted(reasons) == ["t1", "t2", "t3"]
    assert all(reason.startswith("template") for reason in reasons.values())


@pytest.mark.parametrize(
    ("form", "copies"), [("{0}\n\n{1}.", 5), ("> {0}\n\n{1}.", 0), ("{1}.\n\n> {0}", 0)]
)
def test_a_receipt_is_a_template_unless_it_is_quoted(form, copies):
    """It is the longest line of each record; quoted, it is no word of those who wrote below or above it."""
    receipt = "Thank you for writing, your request {} has been received and we answer in two days."
    said = ["The map is off", "I paid twice", "Photos turn", "It logs me out", "Names are cut"]
    texts = [form.format(receipt.format(n), text) for n, text in enumerate(said)]
    assert len(_reasons(_written(*((str(n), f"p{n}", t) for n, t in enumerate(texts))))) == copies


def test_nothing_and_no_words():
    """Empty input, empty texts."""
    assert _reasons([]) == _reasons(_written(("1", "a", ""), ("2", "a", ""))) == {}
