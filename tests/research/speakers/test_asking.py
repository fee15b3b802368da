import pytest

from research.speakers.asking import asks


@pytest.mark.parametrize(
    "text",
    [
        "How do you book a room?",
        "Okay. And why is that?",
        "What did you do then? Just roughly.",
        "So tell me about the last time.",
        "Alright, walk me through a morning.",
        "Take your time.",
        "Right, and before March?",
        "Beschreiben Sie bitte Ihren Arbeitstag.",
    ],
)
def test_handing_over_the_floor(text):
    """A question near the end, or a request to speak."""
    assert asks(text)


@pytest.mark.parametrize(
    "text",
    [
        "It never prints, you know?",
        "So what do I do? I walk down to the desk and ask for the other key there.",
        "They told me to describe it.",
        "Nobody could tell me where it was.",
        "Right.",
        "It is slow, isn't it?",
    ],
)
def test_going_on_talking(text):
    """A question that its speaker answers, one for a nod, and words of asking inside a story."""
    assert not asks(text)
