"""Those who ask and answer for the company."""

from research.corpus.who.staff import staff
from research.readers.document import Author, Document, Utterance
from research.speakers.labels import Verdict


def test_moderators_and_agents_are_named():
    """Role words and codes name nobody."""
    roles = {
        "ana rey": Verdict(role="moderator", why="x"),
        "moderator": Verdict(role="moderator", why="x"),
        "kim": Verdict(role="participant", why="x"),
    }
    said = Utterance(text="x", locator="", role="agent", author=Author(name="Bo Lind"))
    found = staff([(roles, Document(format="txt", utterances=(said,)))])
    assert [(one.person_id, one.value) for one in found] == [
        ("[agent]", "Bo Lind"),
        ("[moderator]", "ana rey"),
    ]
