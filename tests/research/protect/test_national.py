from __future__ import annotations

import pytest

from research.protect.social import mask_social


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


@pytest.mark.parametrize("cue", ["PESEL", "CPR", "AMKA", "TC kimlik no", "rodné číslo"])
def test_the_word_announces_it_in_more_countries(cue: str):
    """Their numbers look like any other."""
    assert mask_social(f"{cue}: 44051401358 ok") == f"{cue}: [ssn] ok"
