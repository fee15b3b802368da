import pytest

from research.speakers.leading import leads, own_words


@pytest.mark.parametrize(
    "text",
    [
        "Okay, the next task is to book a table.",
        "Please try to do it on the site.",
        "Thanks for joining us today.",
        "Es gibt keine falschen Antworten.",
        "Gracias por venir.",
        "Passons à la dernière question.",
    ],
)
def test_who_runs_a_session_leads_it(text):
    """Without a question."""
    assert leads(text)


@pytest.mark.parametrize(
    "text", ["Is that the basket?", "I would give up.", "Thanks, that helps."]
)
def test_who_takes_part_does_not(text):
    assert not leads(text)


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("I keep my list", 2),
        ("i've lost it", 1),
        ("Ich male mein Blatt", 2),
        ("J'ai mon cahier", 2),
        ("tell me", 0),
        ("island", 0),
    ],
)
def test_words_of_oneself_are_counted(text, times):
    assert own_words(text) == times
