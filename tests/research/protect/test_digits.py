from __future__ import annotations

from research.protect.digits import plain_digits


def test_digits_are_counted_alike_in_every_script() -> None:
    """Everything else stays as it is, fractions and powers too."""
    assert plain_digits("+٤٩ ０３０-۷ a½²") == "+49 030-7 a½²"
    assert plain_digits("12 a") == "12 a"
