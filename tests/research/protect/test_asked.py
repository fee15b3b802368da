from __future__ import annotations

import pytest

from research.model import Identity
from research.protect.asked import may_be_meant
from research.protect.names import Names

NAMES = Names(
    [
        Identity(person_id=f"P-{n:04d}", kind="name", value=name)
        for n, name in enumerate(
            ("Penny Osei", "Grace Holm", "Mark Ellis", "Helen Park", "Ina Day"), start=1
        )
    ]
)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("could you ask penny if she has it", "could you ask P-0001 if she has it"),
        ("morning grace, is the scanner back", "morning P-0002, is the scanner back"),
        ("can penny send it again?", "can P-0001 send it again?"),
        ("dr park said no", "dr P-0004 said no"),
        ("grace said no, mark said yes", "P-0002 said no, P-0003 said yes"),
        ("GRACE, FLAT 2, PLEASE RING", "P-0002, FLAT 2, PLEASE RING"),
        ("tell helen no nuts, this is for penny", "tell P-0004 no nuts, this is for P-0001"),
        ("PENNY PLEASE CALL BACK", "P-0001 PLEASE CALL BACK"),
        ("PARK, ROOM 14", "P-0004, ROOM 14"),
        ("spoke to penny yesterday, she has it", "spoke to P-0001 yesterday, she has it"),
        ("mark is off sick", "P-0003 is off sick"),
        ("please ask penny before you move it", "please ask P-0001 before you move it"),
        ("it is fixed, thanks\npenny", "it is fixed, thanks\nP-0001"),
        ("i gave it to penny and left", "i gave it to P-0001 and left"),
        ("grace is my sister, let mark know", "P-0002 is my sister, let P-0003 know"),
        ("mr day said so, every day", "mr P-0005 said so, every day"),
        ("la sra park no contesta", "la sra P-0004 no contesta"),
        ("PLEASE TELL MARK WHEN IT IS DONE", "PLEASE TELL P-0003 WHEN IT IS DONE"),
    ],
)
def test_whoever_is_asked_greeted_or_titled_needs_no_capital(text: str, masked: str) -> None:
    """In a chat hardly anybody writes one, and in a line of capitals it says nothing."""
    assert NAMES.masked(text) == masked


@pytest.mark.parametrize(
    "text",
    [
        "it cost me every penny",
        "hey mark it as done please",
        "can mark items as read",
        "thanks grace period is over",
        "I asked for a park and a grace period",
        "DO NOT MARK IT",
        "mark says it all, and the park says closed",
        "GRACE PERIOD, PARK CLOSED",
        "paid by penny post, for penny sweets",
        "mark is off centre",
    ],
)
def test_the_word_stays(text: str) -> None:
    """What follows is done to something, or is what the word is about."""
    assert NAMES.masked(text) == text


def test_what_only_a_word_does_for_others_is_no_name() -> None:
    """The doctor will, and the machine may; whoever said something is somebody."""
    people = [
        Identity(person_id=f"P-{n}", kind="name", value=n) for n in ("Will Osei", "May Holm")
    ]
    names = Names(people)
    texts = ("the dr will see you, it may take long", "ask if ms may cause it", "when will it be")
    assert [names.masked(text) for text in texts] == [*texts]
    assert names.masked("may said no, hi may") == "P-May Holm said no, hi P-May Holm"
    assert names.masked("when will is back") == "when P-Will Osei is back"


def test_most_places_are_never_asked_about() -> None:
    """Only a capital and the word before say that it may be worth it."""
    assert may_be_meant("please ask penny", 11)
    assert may_be_meant("a bad Penny", 6)
    assert not may_be_meant("a bad penny", 6)


def test_a_last_name_that_is_a_tree_is_asked_in_small_letters() -> None:
    """Who types so says of a pear tree something else."""
    names = Names([Identity(person_id="P-1", kind="name", value="Inês Pereira")])
    assert names.masked("tell pereira when it works") == "tell P-1 when it works"
    assert names.masked("a pereira do quintal") == "a pereira do quintal"
