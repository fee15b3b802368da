from __future__ import annotations

import pytest

from research.protect.phones import mask_phones


@pytest.mark.parametrize(
    "number",
    [
        "+1 555 010 1234",
        "(020) 7946 0958",
        "01632 960 144",
        "0033 1 23 45 67 89",
        "0470 12 34 56",
        "555-010-1234",
        "8 (495) 010-12-34",
        "+52 1 55 1234 5678",
    ],
)
def test_a_written_out_number_needs_no_word(number: str) -> None:
    """Its groups tell what it is."""
    assert mask_phones(f"It is {number}, after nine.") == "It is [phone], after nine."


@pytest.mark.parametrize("number", ["4155550123", "612 345 678", "555-0142", "1234567"])
def test_bare_digits_need_a_word(number: str) -> None:
    """The same digits are an amount, an order, or a telephone."""
    assert mask_phones(f"we have {number} of them") == f"we have {number} of them"
    assert mask_phones(f"call me on {number} please") == "call me on [phone] please"


@pytest.mark.parametrize(
    "text",
    [
        "order 0161-496-0000",
        "Ticket no. 01632 960 144",
        "mój numer, a przesyłka 6200 1234 5678",
        "ref: 555-010-1234",
        "ring mig, ordernummer 2023-4417-9",
        "el celular, folio 0098812",
        "手机在家, 订单号202311040088172",
        "tracking 1Z 999 AA1 01 2345 6784",
        "2026-03-11",
        "11.03.2026",
        "04/10/21 1345",
        "call before 2026-03-11 or 12.03.2026",
        "phone lines are open 0800-1730",
        "10 000 000",
        "1,234,567.89",
        "£07700900123",
        "1-2-3",
    ],
)
def test_other_numbers_stay(text: str) -> None:
    """Orders, dates, amounts."""
    assert mask_phones(text) == text


def test_an_extension_goes_too() -> None:
    """It would tell the desk."""
    assert mask_phones("+44 161 496 0000 ext. 12.") == "[phone]."
    assert mask_phones("+44 161 496 0000x12.") == "[phone]."


@pytest.mark.parametrize("before", ["Phone no. ", "Cell# ", "Contact no: ", "Mobil-Nr. ", "Ph: "])
def test_the_number_of_a_telephone_is_no_orders(before: str) -> None:
    """Number is a word for both; what has it stands right before."""
    assert mask_phones(f"{before}98765 43210") == f"{before}[phone]"
    assert mask_phones("call me, order no 98765 43210") == "call me, order no 98765 43210"


def test_a_number_by_which_a_chat_calls_somebody_is_a_telephone() -> None:
    """Whoever is in nobody's address book is called so."""
    assert mask_phones("thanks @4915112345678") == "thanks @[phone]"


def test_words_may_stand_right_beside_a_number() -> None:
    """As they do in Japanese."""
    assert mask_phones("携帯は090-1234-5678です") == "携帯は[phone]です"


def test_a_number_that_a_mail_wrapped() -> None:
    """Behind a plus the next line goes on with it, unless it is complete."""
    assert mask_phones("on +44 7700\n900823 please") == "on [phone] please"
    assert mask_phones("on +44 7700 900823\n12 boxes") == "on [phone]\n12 boxes"


def test_groups_parted_by_a_stroke_with_blanks() -> None:
    """As Germans write the area's code; a number that has changed is a telephone's."""
    assert mask_phones("unter 0351 / 448 27 19 bis 18 Uhr") == "unter [phone] bis 18 Uhr"
    assert (
        mask_phones("mudou de número, agora é 912 345 678") == "mudou de número, agora é [phone]"
    )


@pytest.mark.parametrize(
    "text", ["mój numer to 601 555 014", "kom. 601-555-014", "mijn nummer is 612 345 678"]
)
def test_whose_number_it_is_announces_it(text: str) -> None:
    """An order has a number, nobody says "my number" of that."""
    assert mask_phones(text).endswith("[phone]")
