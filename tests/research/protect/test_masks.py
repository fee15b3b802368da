from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from research.protect.masks import NUMBERS, WORDS, Masks
from research.settings import ProtectSettings

PIECES = (
    *(
        "see https://x.example/?token=abcdef12",
        "WWW.X.EXAMPLE/?sid=abcdef",
        "ghp_0123456789abcdefghij",
    ),
    *(
        "Bearer abcdef0123456789abcdef",
        "my password is Sunny42",
        "PIN: 4821",
        "dana (at) example (dot) com",
    ),
    *(
        "d@x.example",
        "dana dot vos at post dot com",
        "@dana.vos",
        "I live at 12 Mill Road",
        "my plate YK62 OPL",
    ),
    *(
        "DE89370400440532013000",
        "4111 1111 1111 1111",
        "born on 3.4.1980",
        "Customer No 48213",
        "10.0.0.7",
    ),
    *(
        "BSN: 111222333",
        "SSN 123-45-6789",
        "call 020 7946 0958",
        "and then it stopped",
        "\n",
        "İ",
        "Ж",
    ),
)


@given(st.lists(st.sampled_from(PIECES), max_size=5))
def test_no_mask_is_passed_over(pieces: list[str]) -> None:
    """A mask whose words are not there would have changed nothing."""
    text = " ".join(pieces)
    every = text
    for kind in (*WORDS, *NUMBERS):
        every = kind.mask(every)
    assert Masks(ProtectSettings()).masked(text) == every


def test_what_is_not_wanted_is_not_masked() -> None:
    """Each kind by its setting, and all of them by one."""
    text = "d@x.example, 4111 1111 1111 1111"
    assert Masks(ProtectSettings(emails=False)).masked(text) == "d@x.example, [card]"
    assert Masks(ProtectSettings(cards=False)).masked(text) == "[email], 4111 1111 1111 1111"
    assert Masks(ProtectSettings(enabled=False)).masked(text) == text
