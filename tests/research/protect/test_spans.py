import re

from research.protect.spans import places, replaced
from research.text.hints import Hints


def test_a_word_is_found_wherever_it_stands():
    """From left to right, none over another."""
    assert list(places("aa", "aaaa baa")) == [0, 2, 6]
    assert list(places("x", "")) == []


def test_what_begins_at_a_hint_is_replaced():
    """None over another, and a hint that nothing begins at stays."""
    pattern = re.compile(r"pin \d+(?: pin \d+)?", re.IGNORECASE)
    hints = Hints(["pin", "in"])

    def said(text):
        return replaced(
            text,
            hints,
            lambda text, at, _: pattern.match(text, at),
            lambda found: f"[{len(found[0])}]",
        )

    assert said("Pin 12 pin 3, a pin, pin 4") == "[12], a pin, [5]"
    assert said("nothing") == "nothing"
