from __future__ import annotations

import pytest

from research.protect.social import mask_social


@pytest.mark.parametrize(
    "text",
    [
        "123-45-6789",
        "AB 12 34 56 C",
        "RSSMRA85T10A562S",
        "12345678Z",
        "X1234567L",
        "185057800608491",
    ],
)
def test_known_shapes_are_masked(text: str) -> None:
    """American, British, Italian, Spanish and French numbers."""
    assert mask_social(f"it is {text}, yes") == "it is [ssn], yes"


@pytest.mark.parametrize(
    "text",
    ["000-12-3456", "666-12-3456", "12345678A", "RSSMRA85T10A562T", "185057800608492", "12-34-56"],
)
def test_wrong_check_letters_are_other_numbers(text: str) -> None:
    """A part number may look like one."""
    assert mask_social(text) == text


def test_an_italian_number_needs_no_other_digits() -> None:
    """Its digits stand apart, so it has a question of its own; letters may be small."""
    assert mask_social("rssmra85t10a562s") == "[ssn]"


@pytest.mark.parametrize(
    "number",
    [
        "85.07.30-033.28",
        "529.982.247-25",
        "756.9217.0769.85",
        "11010519491231002X",
        "131052-308T",
        "811218-9876",
        "19811218-9876",
        "BOXW310820HNERXN09",
        "1630615123457",
    ],
)
def test_numbers_with_check_digits_are_masked(number: str):
    """Belgium, Brazil, Switzerland, China, Finland, Sweden, Mexico, Romania."""
    assert mask_social(f"it is {number}, yes") == "it is [ssn], yes"
    wrong = number[:-2] + ("0" if number[-2] != "0" else "1") + number[-1]
    assert mask_social(f"it is {wrong}, yes") == f"it is {wrong}, yes"


@pytest.mark.parametrize(
    "text",
    [
        "order 110326-4412",
        "build 20260303",
        "SKU 123.456.789-00",
        "page 12/3456",
        "part 811218-9877",
    ],
)
def test_other_numbers_stay(text: str):
    """The same shapes without the right digits are orders and parts."""
    assert mask_social(text) == text


def test_a_number_is_found_between_words_without_spaces():
    """A Chinese sentence has none."""
    assert mask_social("身份证11010519491231002X丢了") == "身份证[ssn]丢了"
