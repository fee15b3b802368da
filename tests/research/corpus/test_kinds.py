import pytest

from research.corpus.kinds import kind_of
from research.readers.document import Document, Utterance


@pytest.mark.parametrize(
    ("source_id", "kind"),
    [
        ("tickets/a.csv", "ticket"),
        ("Support export/2026/a.csv", "ticket"),
        ("surveys/q1.csv", "survey"),
        ("App reviews/x.csv", "review"),
        ("interviews/surveys team/P1.txt", "survey"),
        ("P1.txt", "interview"),
    ],
)
def test_the_nearest_folder_tells_what_the_content_does_not(source_id, kind):
    """The folder's name is a hint that wins when content is unclear."""
    assert kind_of(source_id, Document(format="csv")) == kind


def test_the_content_wins():
    """A survey in the folder of tickets is a survey."""
    assert kind_of("tickets/a.csv", Document(format="csv", kind="survey")) == "survey"


def test_records_without_a_hint_are_tickets():
    """Whatever has record ids was written, not spoken."""
    said = Utterance(text="x", locator="row 2", record_id="7")
    assert kind_of("a.json", Document(format="json", utterances=(said,))) == "ticket"
