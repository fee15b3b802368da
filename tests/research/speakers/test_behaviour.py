from research.readers.document import Utterance
from research.speakers.behaviour import behaviour_of, share_asked
from research.speakers.guide import Guide


def _said(*texts):
    return [Utterance(text=text, locator="") for text in texts]


def test_who_tells_of_themselves_asks_less():
    """A participant of a test asks in most turns, and says I."""
    tester = _said(
        "I would click it. Is that a button?", "It goes to my list, and my list is long."
    )
    host = _said("The next task is to book a table.", "Okay.")
    assert behaviour_of(tester, guide=Guide(), first=False, files=1).asks == 1 / 2
    assert share_asked(host) > share_asked(tester)
