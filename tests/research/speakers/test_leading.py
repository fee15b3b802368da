import pytest

from research.speakers.leading import leads


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
