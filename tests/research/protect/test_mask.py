from __future__ import annotations

import csv
import re
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.model import Identity
from research.protect.mask import Protector
from research.settings import ProtectSettings

PLANTED = Path(__file__).with_name("planted.csv")
with Path(__file__).with_name("planted_people.csv").open(encoding="utf-8", newline="") as _file:
    NAMES = {row["person"]: row["name"] for row in csv.DictReader(_file)}
PEOPLE = tuple(Identity(person_id=p, kind="name", value=name) for p, name in NAMES.items())
MASK = re.compile(r"P-\d+|\[[a-z]+\]")
PROTECTOR = Protector(PEOPLE, settings=ProtectSettings())


def _planted(*, kinds: set[str]) -> list[tuple[str, str]]:
    with PLANTED.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [(row["text"], row["masked"]) for row in rows if row["kind"] in kinds]


def _recall(rows: list[tuple[str, str]]) -> float:
    """Share of the planted things that are masked, by the masks that should stand there."""
    wanted = found = 0
    for text, masked in rows:
        expected, actual = (Counter(MASK.findall(t)) for t in (masked, PROTECTOR.text(text)))
        wanted += expected.total()
        found += (expected & actual).total()
    return found / wanted


def test_the_planted_set_is_large_enough() -> None:
    """Two hundred lines, every kind among them."""
    kinds = {"name", "word", "email", "phone", "card", "iban", "ip", "ssn", "link", "number"}
    assert len(_planted(kinds=kinds)) >= 200
    assert all(len(_planted(kinds={kind})) >= 8 for kind in kinds)


def test_planted_numbers_and_addresses_are_masked() -> None:
    """What has a structure is found in 99 of 100 cases."""
    assert (
        _recall(
            _planted(
                kinds={
                    "email",
                    "phone",
                    "card",
                    "iban",
                    "ip",
                    "ssn",
                    "link",
                    "street",
                    "birth",
                    "own",
                }
            )
        )
        >= 0.99
    )


def test_planted_names_are_masked() -> None:
    """A known name is found in 97 of 100 cases, whatever its form."""
    assert _recall(_planted(kinds={"name"})) >= 0.97


def test_no_planted_word_is_damaged() -> None:
    """Words and numbers that only look like it stay; so does all around a mask."""
    damaged = [
        text
        for text, masked in _planted(kinds={"name", "word", "number", "email", "phone", "card"})
        if Counter(re.findall(r"\w+", MASK.sub(" ", masked)))
        - Counter(re.findall(r"\w+", MASK.sub(" ", PROTECTOR.text(text))))
    ]
    assert damaged == []


@pytest.mark.parametrize(("text", "masked"), _planted(kinds={"name", "phone", "iban", "link"}))
def test_masking_twice_changes_nothing(text: str, masked: str) -> None:
    """A stored text may be read and masked again."""
    once = PROTECTOR.text(text)
    assert PROTECTOR.text(once) == once == masked


PIECES = st.sampled_from(
    [
        "Dana ",
        "okafor",
        "Will ",
        "GRANT",
        "may",
        ". ",
        ", ",
        "'s ",
        "\n",
        "-",
        "1",
        "4111",
        " 0",
        "+44",
        "@x.co",
        "::",
        "P-0001",
        "[name]",
        "/",
        "_",
        "https://",
        "?token=",
        "é",
        "́",
        "O'",
        "D. ",
    ]
)


@given(st.lists(PIECES | st.text(max_size=3), max_size=14).map("".join))
def test_any_text_is_masked_once_and_for_all(text: str) -> None:
    """No text is too strange, and a second pass finds nothing left."""
    once = PROTECTOR.text(text)
    assert PROTECTOR.text(once) == once


@given(st.text(), st.text(), st.text())
def test_any_name_can_be_known(name: str, label: str, text: str) -> None:
    """Exports hold names of every kind; none of them stops a run."""
    who = [Identity(person_id="P-0001", kind="name", value=name)]
    protector = Protector(who, settings=ProtectSettings())
    protector.learn([text])
    protector.label(label)
    protector.text(text)


@pytest.mark.parametrize(
    ("option", "text"),
    [
        ("names", "Okafor"),
        ("emails", "a@b.example"),
        ("phones", "01632 960 144"),
        ("cards", "4111 1111 1111 1111"),
        ("ibans", "GB82WEST12345698765432"),
        ("addresses", "192.168.1.14"),
        ("social", "123-45-6789"),
        ("links", "https://x.example/?token=abcdef"),
    ],
)
def test_each_kind_can_be_switched_off(option: str, text: str) -> None:
    """What the settings let through is let through, and nothing else."""
    settings = ProtectSettings()
    assert Protector(PEOPLE, settings=settings).text(text) != text
    without = replace(settings, **{option: False})  # type: ignore[arg-type]
    assert Protector(PEOPLE, settings=without).text(text) == text


def test_nothing_is_masked_when_protection_is_off() -> None:
    """The researcher's decision holds for texts and labels."""
    protector = Protector(PEOPLE, settings=ProtectSettings(enabled=False))
    text = "Dana Okafor, dana@x.example, 01632 960 144"
    assert protector.text(text) == text
    assert protector.label("Dana Okafor") == "Dana Okafor"


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("Dana Okafor", "P-0001"),
        ("OKAFOR", "P-0001"),
        ("Dana", "[name]"),
        ("Luis", "[name]"),
        ("Moderator", "Moderator"),
        ("Interviewer 2", "Interviewer 2"),
        ("P6", "P6"),
        ("Speaker 1", "Speaker 1"),
        ("Project manager", "Project manager"),
        ("[moderator]", "[moderator]"),
        ("P-0001", "P-0001"),
        ("", ""),
    ],
)
def test_a_label_names_nobody(label: str, shown: str) -> None:
    """Role words and codes stay, names become ids, and a stranger's name is a name too."""
    assert PROTECTOR.label(label) == shown


def test_a_kept_word_is_no_name() -> None:
    """The product may be called like a customer."""
    protector = Protector(PEOPLE, settings=ProtectSettings(keep=("Okafor", "Perrin")))
    assert protector.text("Okafor crashed for Dana Okafor") == "Okafor crashed for P-0001"
    assert protector.label("Perrin") == "Perrin"


def test_the_study_teaches_which_names_are_words() -> None:
    """A requester called Unhappy Gelato does not take the word from everybody else."""
    who = [Identity(person_id="P-0001", kind="name", value="Gelato Fan")]
    texts = [f"the gelato order {n} is late" for n in range(9)]
    protector = Protector(who, settings=ProtectSettings())
    protector.learn(texts)
    assert protector.text(texts[0]) == texts[0]
    assert protector.text("Thanks, Gelato") == "Thanks, P-0001"


def test_order_of_identities_does_not_matter() -> None:
    """The same people give the same masks."""
    turned = Protector(PEOPLE[::-1], settings=ProtectSettings())
    rows = _planted(kinds={"name"})
    assert [turned.text(text) for text, _ in rows] == [PROTECTOR.text(text) for text, _ in rows]


@pytest.mark.parametrize(
    "unit",
    [
        "1 ",
        "a.b@",
        "0-",
        "::",
        "Dana ",
        "Mark, ",
        "WILL ",
        "May ",
        "4111 ",
        "(0",
        "P-1 Dana ",
        "x/",
    ],
)
def test_hostile_texts_cost_little(unit: str) -> None:
    """Time grows with the length of a text and no faster."""
    start = time.process_time()
    PROTECTOR.text(unit * (60_000 // len(unit)))
    assert time.process_time() - start < 4.0


def test_attributes_and_accounts_name_nobody() -> None:
    """A city or a company may be called like somebody; a person may be their own company."""
    people = [Identity(person_id="P-1", kind="name", value="Milan Okafor")]
    mask = Protector(people, settings=ProtectSettings())
    facts = (("City", "Milan"), ("Lead", "Milan Okafor"), ("Reached", "+44 20 7946 0958"))
    facts += (("Page", "https://pages.example/milan"), ("Account", "@milan_o"))
    assert mask.facts(facts) == (("City", "Milan"), ("Lead", "P-1"))
    known = Identity(person_id="P-2", kind="name", value="Oluwaseun Bergen")
    mine = Protector((known,), settings=ProtectSettings())
    assert mine.facts((("Lead", "Oluwaseun"), ("City", "Bergen")))[1:] == (("City", "Bergen"),)
    accounts = ["Larch House", "Milan Okafor", "Milan Foods Ltd", "milan@larch.example"]
    assert [mask.account(name) for name in accounts] == [
        "Larch House",
        "P-1",
        "Milan Foods Ltd",
        "",
    ]


def test_a_customer_called_like_a_brand() -> None:
    """The machine that the others have keeps its name, and so does nobody who is named in full."""
    protector = Protector(
        (Identity(person_id="P-1", kind="name", value="Anna Bosch"),), settings=ProtectSettings()
    )
    texts = [f"My Bosch hums, says number {n}." for n in range(5)]
    protector.learn(texts, writers=[f"P-{n + 2}" for n in range(5)])
    assert protector.text("My Bosch, and Anna Bosch, and Anna.") == "My Bosch, and P-1, and P-1."


def test_a_label_with_a_code_and_a_name_shows_no_name() -> None:
    """Only who it is."""
    known = Identity(person_id="P-0003", kind="name", value="maureen")
    mask = Protector((known,), settings=ProtectSettings())
    assert mask.label("P3 (Maureen)") == "P-0003"
    assert mask.label("P3") == "P3"


def test_a_question_about_somebody_names_nobody() -> None:
    """A survey's head is a trait's name, and a firm may be called after its owner in full."""
    asked = (("How happy are you with Priya Raman?", "4"), ("City", "Leeds"))
    assert PROTECTOR.facts(asked) == (("How happy are you with P-0014?", "4"), ("City", "Leeds"))
    assert PROTECTOR.account("Priya Raman Interiors") == "P-0014 Interiors"
    assert PROTECTOR.account("Raman Interiors") == "Raman Interiors"
