from __future__ import annotations

import pytest

from research.readers.document import Author
from research.readers.records.authorship.authors import (
    common_values,
    is_anonymous,
    make_author,
    same_person,
    sounds_generic,
    staff_test,
    without_identity,
    writer_in,
)


def test_nobody_in_particular():
    """Store and form placeholders name no person."""
    assert make_author(name="A Google user") == Author()
    assert make_author(id="Anonymous", email="", name=" N/A ") == Author()
    assert is_anonymous("")
    assert not is_anonymous("Nona")


def test_an_address_in_any_field_is_an_address():
    """A requester column may hold names, addresses or both."""
    assert make_author(name="Sam Ray <Sam@X.example>") == Author(
        name="Sam Ray", email="sam@x.example"
    )
    assert make_author(id="kim@x.example") == Author(email="kim@x.example")


def test_a_full_name_as_id_is_also_a_name():
    """So that protection can mask it."""
    assert make_author(id="Olga Berg").name == "Olga Berg"
    assert make_author(id="user42").name == ""


def test_common_generic_values():
    """A generic author of many records is nobody; a loud person is somebody."""
    values = ["Web User"] * 30 + [f"u{i}" for i in range(60)] + ["Ana Lima"] * 10
    assert common_values(values) == {"Web User"}
    assert common_values(["Web User"] * 30) == frozenset()
    assert not sounds_generic("Ana Lima")


def test_identity_can_be_taken_away():
    """What is known of an anonymous person, such as the plan, stays."""
    author = make_author(id="x1", attributes=(("Plan", "Pro"),))
    assert without_identity(author) == Author(attributes=(("Plan", "Pro"),))


def test_staff_by_name_address_or_id():
    """The settings' agents are recognised however they are written."""
    is_staff = staff_test(("Ana Lima", "help@x.example", ""))
    assert is_staff(Author(name="ana lima"))
    assert is_staff(Author(email="help@x.example"))
    assert not is_staff(Author())


def test_a_verified_user_of_an_industry_is_nobody():
    """Two of them are two people; somebody whose name begins so keeps it."""
    assert make_author(name="Verified User in Retail") == Author()
    assert not is_anonymous("Vera Field in Leeds")


def test_an_address_with_a_name_before_it():
    """In a field of addresses too."""
    assert make_author(email='"Sam Ray"<sam@x.example>') == Author(
        name="Sam Ray", email="sam@x.example"
    )


def test_one_person_under_two_names():
    """Whoever has an id, an address or a name in common, whatever its capitals; nobody with nobody."""
    kim = Author(id="K5", email="kim@x.example", name="Kim Po")
    assert same_person(kim, Author(name="KIM PO"))
    assert same_person(kim, Author(name="k5"))
    assert not same_person(kim, Author(name="Kim"))
    assert not same_person(Author(), Author())


SITE = Author(name="Website", email="noreply@pier.example")
FILLED = "New message\n\nName: Oona Blake\nE-mail: oona@blake.example\nMessage: The gate beeps all night"


def test_the_website_wrote_nothing():
    """Whoever filled in the form did, in whatever form its fields are printed."""
    assert writer_in(FILLED, SITE) == Author(name="Oona Blake", email="oona@blake.example")
    below = FILLED.replace(": ", ":\n").replace("Name", "**First name**", 1)
    assert writer_in(below, SITE).email == "oona@blake.example"
    apart = FILLED.replace("Name: Oona Blake", "First name: Oona\nLast name: Blake")
    assert writer_in(apart, SITE).name == "Oona Blake"


def test_people_write_for_themselves():
    """A form within somebody's own mail, or a receipt for nobody's message, changes nothing."""
    own = Author(name="Per Lund", email="per@lund.example")
    assert writer_in(FILLED, own) is own
    assert writer_in(FILLED.partition("\nMessage")[0], SITE) is SITE


def test_tickets_and_mails_from_a_form(read):
    """Each is the writer's, also where the address of the form would else tell a machine."""
    rows = "".join(
        f'{n},noreply@pier.example,"{FILLED.replace("oona", who)}"\n' for n, who in enumerate("ab")
    )
    told = read(f"Ticket ID,Requester email,Description\n{rows}", "tickets.csv").utterances
    assert [one.writer.email for one in told] == ["a@blake.example", "b@blake.example"]
    mail = f"From: Website <noreply@pier.example>\nTo: us@pier.example\nSubject: Form\nMessage-ID: <1@x>\n\n{FILLED}"
    assert [one.writer.email for one in read(mail.encode(), "a.eml").utterances] == [
        "oona@blake.example"
    ]


@pytest.mark.parametrize(
    "name",
    [
        "Cliente",
        "Kundin",
        "You",
        "Google 사용자",
        "Un utente Google",
        "Użytkownik Google",
        "Пользователь Google",
    ],
)
def test_nobody_in_particular_in_any_language(name):
    """A store calls everybody so who gave no name."""
    assert is_anonymous(name)
