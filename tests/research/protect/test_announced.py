"""Numbers and days that a word before them makes somebody's."""

from __future__ import annotations

import pytest

from research.protect.announced import BIRTHS, CITIZENS, CUSTOMERS, PLATES


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("my date of birth, 14 March 1979, and", "my date of birth, [birthday], and"),
        ("I was born on 3.4.1980.", "I was born on [birthday]."),
        ("DOB: 04/05/1988", "DOB: [birthday]"),
        ("İyi günler, DOB: 04/05/1988", "İyi günler, DOB: [birthday]"),
        ("soy nacida el 12/03/1981", "soy nacida el [birthday]"),
        ("geboren am 12.04.1971, née le 3 mai 1960", "geboren am [birthday], née le [birthday]"),
    ],
)
def test_the_day_of_a_birth(text, masked):
    """With its year."""
    assert BIRTHS.masked(text) == masked


@pytest.mark.parametrize(
    "text",
    [
        "born in 1979",
        "born on a Monday",
        "installed on 3.4.1980",
        "The birthday cards sold on 5/6",
    ],
)
def test_other_days_stay(text):
    """A year or a month alone tells an age."""
    assert BIRTHS.masked(text) == text


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("my customer number, K-204-118, which", "my customer number, [number], which"),
        ("Kundennummer: 4471 8821", "Kundennummer: [number]"),
        ("The policy number is AB/123456/78.", "The policy number is [number]."),
        ("Versicherungsnummer 65 170839 J 008 fehlt", "Versicherungsnummer [number] fehlt"),
        ("numéro de client 88123", "numéro de client [number]"),
    ],
)
def test_a_customers_number(text, masked):
    """Behind the word for it, in several languages."""
    assert CUSTOMERS.masked(text) == masked


@pytest.mark.parametrize(
    "text",
    [
        "order number 4711-22",
        "customer no. 5 of 10",
        "The account number is 10-12 digits",
        "My account id is broken since 2024-03-02",
        "staff no idea 5000",
        "client id abc-def",
    ],
)
def test_other_numbers_stay(text):
    """An order's, a count, a day; what has hardly a digit is no number."""
    assert CUSTOMERS.masked(text) == text


def test_a_plate():
    """Letters and digits behind the word for it."""
    assert PLATES.masked("my plate YK62 OPL blocks") == "my plate [number] blocks"
    assert PLATES.masked("my numberplate: YK62 OPL") == "my numberplate: [number]"
    assert (
        PLATES.masked("Kennzeichen B-MW 1234, plates 12 are")
        == "Kennzeichen [number], plates 12 are"
    )


@pytest.mark.parametrize(
    "text", ["acct no. 12345678", "MRN 4471120", "kundnr 550219", "mój nr klienta 550219"]
)
def test_short_words_for_such_numbers(text):
    """As people write who fill in forms all day."""
    assert CUSTOMERS.masked(text).endswith("[number]")


def test_a_word_announces_any_shape() -> None:
    """Numbers of other countries are known by the word before them."""
    assert CITIZENS.masked("my BSN is 111222333 ok") == "my BSN is [ssn] ok"
    assert CITIZENS.masked("passport no. AB123456 expired") == "passport no. [ssn] expired"
    assert CITIZENS.masked("Personalausweisnummer: L01X00T47") == "Personalausweisnummer: [ssn]"
    assert CITIZENS.masked("Führerschein B072RRE2I55") == "Führerschein [ssn]"
    assert (
        CITIZENS.masked("passport control took 20 minutes") == "passport control took 20 minutes"
    )


@pytest.mark.parametrize(
    "word",
    [
        *("SSN", "Social Security", "social insurance", "National Insurance", "NI number"),
        *("ni no", "NINO", "NHS number", "Aadhaar", "tax ID", "taxpayer id", "Steuer-ID"),
        *("Steueridentifikationsnummer", "Sozialversicherungsnummer", "SIN", "Passport"),
        *("personal ID", "numéro de sécurité sociale", "codice fiscale", "DNI", "NIE"),
        *("numéro de sécu", "NISS"),
    ],
)
def test_every_word_for_such_a_number_announces_it(word: str) -> None:
    """The words are looked for before the pattern; none may be missing there."""
    assert CITIZENS.masked(f"my {word} is 111 222-333 ok") == f"my {word} is [ssn] ok"
    assert CITIZENS.masked("SS#111 222-333") == "SS#[ssn]"


@pytest.mark.parametrize("cue", ["PESEL", "CPR", "AMKA", "TC kimlik no", "rodné číslo"])
def test_the_word_announces_it_in_more_countries(cue: str):
    """Their numbers look like any other."""
    assert CITIZENS.masked(f"{cue}: 44051401358 ok") == f"{cue}: [ssn] ok"
