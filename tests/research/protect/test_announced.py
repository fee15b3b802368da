"""Numbers and days that a word before them makes somebody's."""

from __future__ import annotations

import pytest

from research.protect.announced import mask_births, mask_customers, mask_plates


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
    assert mask_births(text) == masked


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
    assert mask_births(text) == text


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
    assert mask_customers(text) == masked


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
    assert mask_customers(text) == text


def test_a_plate():
    """Letters and digits behind the word for it."""
    assert mask_plates("my plate YK62 OPL blocks") == "my plate [number] blocks"
    assert mask_plates("my numberplate: YK62 OPL") == "my numberplate: [number]"
    assert (
        mask_plates("Kennzeichen B-MW 1234, plates 12 are")
        == "Kennzeichen [number], plates 12 are"
    )


@pytest.mark.parametrize(
    "text", ["acct no. 12345678", "MRN 4471120", "kundnr 550219", "mój nr klienta 550219"]
)
def test_short_words_for_such_numbers(text):
    """As people write who fill in forms all day."""
    assert mask_customers(text).endswith("[number]")
