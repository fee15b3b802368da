from __future__ import annotations

from dataclasses import replace

from research.corpus.mails import PASSES_ON, with_desks, with_senders
from research.readers.document import Author, Document, Utterance

MAIL = (
    "---------- Forwarded message ---------\nFrom: Una Fell <una@fell.example>\nDate: 2 Mar 2026\n"
    "Subject: oven\nTo: Max Orr\n\nThe oven door sticks whenever the tray is full."
)
MAX = Author(name="Max Orr", email="max@orr.example")
DESK = Author(name="Kit", email="kit@ovens.example")


def _said(text, author=MAX, *, role="participant", question="", record="1"):
    return Utterance(
        text=text, locator="row 1", role=role, author=author, question=question, record_id=record
    )


def _read(*said):
    (document,) = with_senders([Document(format="csv", kind="ticket", utterances=said)])
    return document.utterances


def _who(said):
    return [(one.author.email, one.role, bool(one.reason)) for one in said]


def test_a_customer_passes_on_a_mail_and_says_something():
    """Each is credited with their own words, in one record."""
    said = _read(_said(f"Mine does the same since the new hinges came.\n\n{MAIL}"))
    assert _who(said) == [
        ("max@orr.example", "participant", False),
        ("una@fell.example", "participant", False),
    ]
    assert {one.record_id for one in said} == {"1"}
    assert len({one.part for one in said}) == len(said)


def test_who_only_brings_it_says_nothing():
    """An announcement, and whatever stands beside "from our customer", is nobody's evidence."""
    for note in (
        "Hi, please see below.",
        "From one of our customers in Hull, could you look at it?",
    ):
        note_, mail = _read(_said(f"{note}\n\n{MAIL}"))
        assert note_.reason == PASSES_ON
        assert mail.author.name == "Una Fell"


def test_a_short_complaint_above_a_mail_is_the_forwarders():
    """ "Same here" is three words, and evidence; so is what somebody says of all their customers."""
    for note in ("Fwd: same oven.\nBroke again today.", "My customers complain daily. See below."):
        assert not _read(_said(f"{note}\n\n{MAIL}"))[0].reason


def test_a_colleague_at_the_companys_domain_is_staff():
    """Told by the agents' addresses; no matter what the note says."""
    answer = _said("Which model is it?", DESK, role="agent")
    colleague = Author(name="Bo", email="bo@ovens.example")
    said = _read(
        answer, _said("Met her at the fair.\n\nfwd:\n\n" + MAIL, colleague), _said("It is hot.")
    )
    assert _who(said[1:3]) == [
        ("bo@ovens.example", "agent", False),
        ("una@fell.example", "participant", False),
    ]


def test_a_desk_inside_one_company():
    """Where everybody has the agents' domain, it makes nobody staff."""
    answer = _said("Which model is it?", DESK, role="agent")
    asking = [Author(email=f"{name}@ovens.example") for name in ("al", "bea")]
    said = _read(
        answer, _said(f"Ours sticks as well.\n\nfwd\n\n{MAIL}", asking[0]), _said("Hot", asking[1])
    )
    assert said[1].role == "participant"


def test_an_agent_passes_on_a_customers_mail():
    """What the customer wrote is no agent's; a mail under an agent's answer stays a quote."""
    mail = MAIL.partition("\n")[2]
    said = _read(
        _said(f"fyi\n\n{MAIL}", DESK, role="agent"), _said(f"Sure.\n\n{mail}", DESK, role="agent")
    )
    assert _who(said) == [
        ("kit@ovens.example", "agent", False),
        ("una@fell.example", "participant", False),
        ("kit@ovens.example", "agent", False),
    ]


def test_ones_own_mail_stays_ones_own():
    """Sent again from another address that is made of the same name."""
    own = MAIL.replace("Una Fell <una@fell.example>", "max.orr@home.example")
    said = (_said(f"Sending this again.\n\n{own}"),)
    assert _read(*said) == said


def test_the_companys_mail_is_not_evidence():
    """A customer asks about it."""
    answer = _said("Which model is it?", DESK, role="agent")
    sent = MAIL.replace("una@fell.example", "news@ovens.example")
    said = _read(answer, _said(f"What does this mean for me?\n\n{sent}"))
    assert [one.role for one in said] == ["agent", "participant", "agent"]


def test_words_below_the_mail_are_the_forwarders():
    """Told by who signs at the end; where the mail is not signed, it is left as it is."""
    below = "I have the very same trouble with mine.\n\nMax Orr, baker"
    note, tail, mail = _read(_said(f"FYI\n\n{MAIL}\n\nUna\n\n{below}"))
    assert (tail.text, tail.author) == (below, MAX)
    assert mail.text.endswith("full.\n\nUna")
    whole = (_said(f"FYI\n\n{MAIL}\n\n{below}"),)
    assert _read(*whole) == whole
    assert note.reason == PASSES_ON


MAILBOX = "hello@quilt.example"


def _mail(sender, to):
    said = Utterance(
        text="It wobbles",
        locator="message 1",
        role="participant",
        author=Author(email=sender),
        to=(to,),
    )
    return Document(format="mbox", kind="ticket", utterances=(said,))


def _roles(*documents):
    return [one.role for document in with_desks(documents) for one in document.utterances]


def test_who_most_of_the_others_write_to():
    """Answers for the company, which no mail tells alone."""
    asked = [_mail(f"{who}@x.example", MAILBOX) for who in ("ana", "bo", "cy")]
    assert _roles(*asked, _mail(MAILBOX, "ana@x.example")) == ["participant"] * 3 + ["agent"]


def test_two_who_write_to_each_other():
    """Nobody can say which of them asks; both stay as they are."""
    assert _roles(_mail("ana@x.example", "bo@x.example"), _mail("bo@x.example", "ana@x.example")) == [
        "participant", "participant",
    ]  # fmt: skip


def test_a_mail_that_stays_in_the_house():
    """Who forwards a customer's mail to a colleague tells nothing of their own."""
    note = "One more for the pile, and it will not be the last one this week."
    kept = replace(_said(f"{note}\n\n{MAIL}", DESK), to=("team@ovens.example",))
    assert _who(_read(kept)) == [
        ("kit@ovens.example", "agent", False),
        ("una@fell.example", "participant", False),
    ]


def _day(thread, *writers, form="slack"):
    said = tuple(
        Utterance(
            text="It stops after two hours",
            locator=f"[{place}]",
            role="participant",
            author=Author(id=who),
            record_id=thread,
            part=str(place) if place else "",
        )
        for place, who in enumerate(writers)
    )
    return Document(format=form, kind="ticket", utterances=said)


def test_who_only_answers_in_a_channel():
    """Of which Slack writes a file for each day, with a thread or two."""
    days = [_day(who, who, "kit", who) for who in ("ana", "bo", "cy")]
    assert _roles(*days) == ["participant", "agent", "participant"] * 3
    assert "agent" not in _roles(*days[:2])
    assert "agent" not in _roles(*(_day(w, w, "kit", w, form="reddit") for w in ("a", "b", "c")))


def test_who_answers_in_a_quiet_channel_as_a_company_does():
    """Whoever asks there as well may say so too."""
    (day,) = with_desks([_spoken(_day("ana", "ana", "kit", "bo"), "kit")])
    assert [one.role for one in day.utterances] == ["participant", "agent", "participant"]
    (day,) = with_desks([_spoken(_day("ana", "kit", "ana", "kit"), "kit")])
    assert "agent" not in {one.role for one in day.utterances}


def _spoken(day, who):
    words = "We're looking into the stop after two hours"
    said = (replace(o, text=words) if o.author.id == who else o for o in day.utterances)
    return replace(day, utterances=tuple(said))
