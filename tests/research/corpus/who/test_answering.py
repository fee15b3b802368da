from research.corpus.who.answering import staff, words_for_participants
from research.readers.document import Author, Document, Utterance
from research.speakers.labels import Verdict, canonical


def test_a_word_for_whoever_answers_is_no_name():
    """VIS in most talks, Visitante in all of three; Sam in two of three was there twice."""

    def talk(label):
        return Document(format="txt", utterances=(Utterance(text="x", locator="", speaker=label),))

    def words(*labels):
        roles = {canonical(label): Verdict(role="participant", why="label") for label in labels}
        return words_for_participants([(talk(label), roles) for label in labels])

    assert words("VIS", "VIS", "Participant") == {"vis"}
    assert words("Asked", "Asked", "Asked") == {"asked"}
    assert words("Sam", "Sam", "Dana") == set()
    assert words("Sam", "Sam") == set()
    assert words("Ruth Adeyemi", "Ruth Adeyemi", "Ruth Adeyemi") == set()
    assert words("P1 (Ana)", "P2 (Ana)", "P3 (Bo)") == set()


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
