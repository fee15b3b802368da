import pytest

from research.text.filler import why_empty


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Okay, um, yeah. Right.", "greeting or filler"),
        ("Thank you so much!", "greeting or filler"),
        ("N/A", "an answer without content"),
        ("Nothing.", "an answer without content"),
        ("...", "no words"),
        ("", "no words"),
        ("Swaps die.", "too short to make a point"),
        ("Can you see my screen now?", "talk about the session"),
        ("The export drops my breaks.", ""),
        ("I can't see my screen because the app freezes every time I open the month view.", ""),
        ("Non funziona mai.", ""),
    ],
)
def test_what_says_nothing_has_its_reason(text, reason):
    """A greeting is no evidence, a short complaint is."""
    assert why_empty(text, min_words=3) == reason


def test_a_ticket_may_be_two_words_long():
    """ "Still broken" was sent for a reason."""
    assert why_empty("Still broken", min_words=1) == ""
