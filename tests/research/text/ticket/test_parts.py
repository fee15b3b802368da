from __future__ import annotations

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.text.ticket.parts import parts_of


def _split(text: str) -> tuple[tuple[str, str], ...]:
    """Reason and text of each part, without the space around it."""
    return tuple((p.reason, text[p.start : p.end].strip()) for p in parts_of(text))


def _own(text: str) -> str:
    return " | ".join(said for reason, said in _split(text) if not reason)


PIECES = st.sampled_from(
    [
        *(
            "Hi team,",
            "Hello. ",
            "Thanks,",
            "Dana Okafor",
            "\n",
            "\n\n",
            "> quoted",
            "-- ",
            "P-0001",
        ),
        *(
            "On 3 May 2026 X wrote:",
            "From: a\nSent: b\nTo: c\nSubject: d\n",
            "Sent from my iPhone",
        ),
        *(
            "Traceback (most recent call last):",
            '  File "a.py", line 3',
            "ValueError: no",
            '{"a": 1}',
        ),
        *(
            "The export is broken.",
            "Ticket ID: 7",
            "https://x.example",
            " ",
            "\r",
            "\u2028",
            "\x00",
        ),
    ]
)


@given(st.lists(PIECES | st.text(max_size=5), max_size=20).map("".join))
def test_every_character_is_in_exactly_one_part(text: str) -> None:
    """Nothing of a ticket vanishes, nothing counts twice, and no text is too strange."""
    parts = parts_of(text)
    assert "".join(text[part.start : part.end] for part in parts) == text
    assert all(a.end == b.start for a, b in itertools.pairwise(parts))
    assert all(part.start < part.end for part in parts)
    assert all(a.reason != b.reason for a, b in itertools.pairwise(parts))


def test_an_empty_ticket_has_no_parts() -> None:
    """There is nothing to say of it."""
    assert parts_of("") == ()
    assert [part.reason for part in parts_of(" \n ")] == [""]


def test_a_whole_mail_is_taken_apart() -> None:
    """Greeting, words, thanks, signature, device, footer."""
    text = (
        "Dear team,\n\nthe rota lost my shift again.\nIt is the third time.\n\n"
        "Many thanks in advance,\nJoan McAllister\nSenior Care Assistant\nLarch House | 01632 960118"
        "\n\nSent from my iPhone\n\nThis e-mail and its attachments are confidential and intended "
        "for the addressee only.\nIf you are not the addressee, delete it."
    )
    assert _split(text) == (
        ("greeting", "Dear team,"),
        ("", "the rota lost my shift again.\nIt is the third time."),
        ("sign-off", "Many thanks in advance,"),
        ("signature", "Joan McAllister\nSenior Care Assistant\nLarch House | 01632 960118"),
        ("device line", "Sent from my iPhone"),
        (
            "legal footer",
            (
                "This e-mail and its attachments are confidential and intended "
                "for the addressee only.\nIf you are not the addressee, delete it."
            ),
        ),
    )


@pytest.mark.parametrize(
    "text",
    [
        "Thanks to the new export I lost a day.",
        "Thanks for nothing, my data is gone.",
        "The export failed.\nThanks to that I lost a day.",
        "Dear customer service is a joke and you know it.",
        "I cannot unsubscribe from your mails.",
        "Best feature ever was the old export, bring it back",
        "It sends mails from my iPhone to everybody at random, stop it",
        "From: and To: fields are swapped in the rota view.",
        "On 3 May the manager wrote to say that the rota was empty.",
        "Regards the rota: it is empty.",
        "Status: it never changes when I approve a shift",
        "I am out of patience with this office rota.",
        "We received your update and now nothing works.",
        "ERROR: could not save the rota. That is all I get.",
        "Name of the shift is cut off.\nDate of the shift too.",
        "It fails at home (on wifi) and at work.",
        "at the moment nothing works",
        "The automatic reply I get says nothing.",
        "2026-03-11 14:05 I clocked in\n2026-03-11 22:10 I clocked out",
        "Cheers for the fix but now the clock is wrong",
        "We need:\nShift Swap\nClock Export",
        "Why is it\nso slow",
        ">:( it closes every time I take a picture >:(",
        "More than 50 % of my team cannot log in",
        "I have been sent to the wrong desk, I need Dr. [name]",
        "I want to speak to Mrs. P-0007",
    ],
)
def test_a_complaint_is_never_eaten(text: str) -> None:
    """What looks like courtesy or machinery and goes on is what the customer says."""
    assert _own(text) == text


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Hi, the rota is empty.", "the rota is empty."),
        ("Hi I cannot log in", "I cannot log in"),
        ("hi dana, the rota is empty.", "the rota is empty."),
        ("Hi P-0007,\nthe rota is empty.", "the rota is empty."),
        ("Good morning! The rota is empty.", "The rota is empty."),
        ("Hallo zusammen, der Plan ist leer.", "der Plan ist leer."),
        ("Sehr geehrte Damen und Herren,\nder Plan ist leer.", "der Plan ist leer."),
        ("Bonjour,\nle planning est vide.", "le planning est vide."),
        ("Buongiorno, il turno è vuoto.", "il turno è vuoto."),
        ("Hola a todos,\nel turno está vacío.", "el turno está vacío."),
        ("It is empty. Thanks!", "It is empty."),
        ("It is empty. Kind regards, P-0007", "It is empty."),
        ("It is empty.\nMit freundlichen Grüßen\n[name]", "It is empty."),
        ("Le planning est vide.\nCordialement,\nP-0007", "Le planning est vide."),
        ("It is empty.\nCheers\ndana", "It is empty."),
        ("It is empty.\n\nDerek Simms", "It is empty."),
        ("It is empty.\n\nP-123456", "It is empty."),
        ("It is empty.\n- P-0007", "It is empty."),
        ("It is empty.\n-- \nP-0007\nHome Manager", "It is empty."),
        ("It is empty.\n\nBeth Crane\nReception Lead\nNorthside Clinic", "It is empty."),
        ("It is empty.\n\nT. Zieliński", "It is empty."),
        ("It is empty.\n\nP-0007 BDS, The Old Ferry", "It is empty."),
        ("It is empty.\n\n[name] x", "It is empty."),
        ("It is empty.\n\nmilo", "It is empty."),
        ("It is empty.\n\nP-0007\nNight carer\nm: [phone]", "It is empty."),
        ("It is empty.\nGet Outlook for Android", "It is empty."),
        ("It is empty.\nGesendet von meinem iPhone", "It is empty."),
        ("It is empty.\nhttps://x.example/t/1", "It is empty."),
        ("Ticket ID: 4711\nIt is empty.", "It is empty."),
        ("Name: P-0007\nBrowser: Chrome 120\n\nIt is empty.", "It is empty."),
        ("It is empty. P-0007", "It is empty."),
        ("Is it empty for everybody? [name]", "Is it empty for everybody?"),
        ("hello my app is broken!", "my app is broken!"),
    ],
)
def test_courtesy_and_machinery_are_set_apart(text: str, own: str) -> None:
    """What is left is what the customer says."""
    assert _own(text) == own


def test_a_postscript_is_the_customers() -> None:
    """What comes after the signature may be the point."""
    text = "It is empty.\n\nThanks,\nP-0007\n\nP.S. The export is broken too."
    assert _own(text) == "It is empty. | P.S. The export is broken too."
    assert _own("Thanks,\n\nbut it is still empty.") == "but it is still empty."
    assert _own("Cheers\nStill broken.") == "Still broken."


def test_everything_below_an_attribution_is_quoted() -> None:
    """An answer stands above the mail it answers."""
    text = (
        "Still empty, every single day.\n\nOn 3 May 2026, X\n<x@y.example> wrote:\nHi,\nall fine."
    )
    assert _own(text) == "Still empty, every single day."
    assert _split(text)[1][0] == "quoted reply"


def test_an_answer_below_a_marked_quote_is_the_customers() -> None:
    """Some people write under what they quote, or between its lines."""
    text = "On 3 May 2026 X wrote:\n> Is it fixed?\n\nNo, it is not.\n> And the export?\nBroken."
    assert _own(text) == "No, it is not. | Broken."


def test_a_quote_with_nothing_above_is_all_there_is() -> None:
    """Somebody forwards the complaint of somebody else."""
    text = "FYI\nFrom: a\nSent: b\nTo: c\nSubject: d\n\nThe rota is empty for all of us."
    assert _own(text) == "FYI | The rota is empty for all of us."


@pytest.mark.parametrize(
    "header",
    [
        "From: A <a@b.example>\nSent: Monday\nTo: C\nSubject: Rota",
        "Von: A\nGesendet: Montag\nAn: C\nBetreff: Plan",
        "De : A\nEnvoyé : lundi\nÀ : C\nObjet : plan",
        "*From:* A\n*Date:* Monday\n*Subject:* Rota",
        "-----Original Message-----\nFrom: A\nSubject: Rota",
    ],
)
def test_forwarded_headers_are_known(header: str) -> None:
    """In the languages that mail programs speak."""
    text = f"This happens to all of my people.\n\n{header}\n\nDear all, it is fine."
    assert _own(text) == "This happens to all of my people."
    assert "forwarded header" in [part.reason for part in parts_of(text)]


def test_a_mail_that_is_passed_on_is_kept() -> None:
    """Only its headers go: the author wants it to be read."""
    header = "---------- Forwarded message ---------\nFrom: A\nDate: Monday\nSubject: Rota"
    text = f"Dear team, a note from one of our carers.\n\n{header}\n\nThe rota is empty."
    assert _own(text) == "a note from one of our carers. | The rota is empty."
    mail = "From: A\nSent: Monday\nTo: B\n\nThe rota is empty."
    assert _own(f"Please see below what she wrote to us.\n{mail}").endswith("The rota is empty.")


def test_a_mail_in_one_line_is_cut_too() -> None:
    """Exports lose line breaks."""
    text = "Hi, still empty. Thanks, P-0007 On Mon, 3 May 2026 at 9:12 X wrote: all is fine now"
    assert _own(text) == "still empty."


def test_logs_and_traces_are_set_apart() -> None:
    """Python, Java, JavaScript, log lines, dumped data."""
    text = (
        "It crashes when I save:\n"
        'Traceback (most recent call last):\n  File "a.py", line 3, in save\n    rota.save()\n'
        "ValueError: no rota\n"
        "and on the phone:\n"
        "java.lang.NullPointerException: rota\n    at com.x.Rota.save(Rota.java:12)\n"
        "    ... 4 more\n"
        "2026-03-11 14:05:22,123 ERROR sync failed\n"
        "please help."
    )
    assert _own(text) == "It crashes when I save: | and on the phone: | please help."


@pytest.mark.parametrize(
    "line",
    [
        *("On 3 May 2026 X wrote:\n", "From: x\n", "> \n", "Thanks,\n", "a" * 50, "On 3 " * 9),
        *("at x(y)\n", "{\n", "Traceback (most recent call last):\n", "Hi " * 20, "--\n", "\n"),
        *(
            "Dana Okafor\n",
            "Name: x\n",
            "From: x\nTo: y\nSent: z\n",
            "A: b ",
            "[" * 30,
            '"a": "b"',
        ),
    ],
)
def test_hostile_tickets_cost_little(line: str) -> None:
    """Time grows with the length of a ticket and no faster."""
    start = time.process_time()
    parts_of(line * (300_000 // len(line)))
    assert time.process_time() - start < 6.0


def test_a_desks_mail_that_is_passed_on_is_not_the_authors():
    """Who sends a complaint about an answer sends the answer along."""
    text = (
        "See below, nobody called me back.\n\n-----Original Message-----\nFrom: Bluebird Support [email]\n"
        "Sent: Monday, March 2, 2026 9:00 AM\nTo: Kim\nSubject: RE: Case\n\nYour case has been closed."
    )
    own = "".join(text[p.start : p.end] for p in parts_of(text) if not p.reason)
    assert own.strip() == "See below, nobody called me back."


def test_a_field_below_a_forms_number():
    """A form's fields belong together, whichever of them is known by its number."""
    text = "Order number: 88123\nBrowser: Firefox 120\nThe page asks for the code twice."
    own = "".join(text[p.start : p.end] for p in parts_of(text) if not p.reason)
    assert own.strip() == "The page asks for the code twice."


def test_a_helpdesks_own_footer():
    """It says whose service the mail is."""
    text = "My card has not come yet.\n\nThis email is a service from Bluebird. Delivered by Desk"
    own = "".join(text[p.start : p.end] for p in parts_of(text) if not p.reason)
    assert own.strip() == "My card has not come yet."


def test_an_attribution_is_not_wrapped_over_a_blank_line():
    """What somebody says above a quoted mail is theirs, however short."""
    text = "The export is empty again.\n\nOn 3 May 2026, Acme Support wrote:\n> Please try again."
    own = [text[p.start : p.end] for p in parts_of(text) if not p.reason]
    assert [said.strip() for said in own] == ["The export is empty again."]


def test_a_wish_may_end_in_a_smile():
    """A line that only wishes well is no evidence, however it ends."""
    text = "Hi Mia,\nhope you had a lovely weekend :)\nThe report goes to one person only."
    assert [text[p.start : p.end].strip() for p in parts_of(text) if not p.reason] == [
        "The report goes to one person only."
    ]


def test_a_forms_fields_above_what_was_filled_in():
    """Who writes stands below the field's name, and is no complaint."""
    text = "Name:\nBrit Olsen\n\nWhat is the problem?\nThe dryer stays cold.\n\nThis task was submitted through Laundry"
    said = [text[p.start : p.end].strip() for p in parts_of(text) if not p.reason]
    assert "Brit Olsen" not in " ".join(said)
    assert said[-1].endswith("The dryer stays cold.")


@pytest.mark.parametrize("name", ["P5", "P-1a2b3c", "Dr [name]", "[name]."])
def test_a_name_behind_the_last_sentence_is_a_sign_off(name: str) -> None:
    """Also a participant's code, or one with a title."""
    parts = parts_of(f"My two lectures are on at the same time. Is a swap possible? {name}")
    assert [part.reason for part in parts] == ["", "sign-off"]


def test_what_a_telephone_says_of_a_call():
    """From where, to whom, when and how long is nobody's words."""
    head = "Inbound call from [phone]\nCall Details:\n\nCall from: [phone]\nCall to: [phone]\nAnswered by: Unknown\n"
    assert _own(head + "Length of phone call: 1 minute, 13 seconds") == ""


def test_a_field_with_no_more_than_an_id():
    """Is a form's, wherever it stands; with words behind it somebody wrote it."""
    text = "The kiln shuts off at 900 degrees.\n\nThanks\n\nProject ID: e452f72b-66e1-4c56-ada2\n"
    assert _own(text) == "The kiln shuts off at 900 degrees."
    assert "Session: fell" in _own(
        "It rang twice.\nSession: fell over in the middle of it, twice\n"
    )
