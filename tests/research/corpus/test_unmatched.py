from dataclasses import replace

from research.corpus.unmatched import unmatched
from research.model import Participant
from research.readers.document import Author, Document, Utterance
from research.settings import RecordSettings, Settings, SpeakerSettings

TALK = Document(
    format="txt",
    kind="interview",
    utterances=(
        Utterance(speaker="Dana Hewitt", text="And then?", locator="line 1"),
        Utterance(speaker="Mirko", text="I wrote it on paper.", locator="line 2"),
    ),
)
TICKETS = Document(
    format="csv",
    kind="ticket",
    headers=("Ticket ID", "Nachricht"),
    utterances=(
        Utterance(text="It hangs.", locator="row 2", author=Author(email="ida@larch.example")),
    ),
)
STUDY = {"interviews/a.txt": TALK, "tickets/t.csv": TICKETS}


def _said(*, speakers=None, tickets=None, unmet=()):
    settings = replace(
        Settings(), speakers=speakers or SpeakerSettings(), tickets=tickets or RecordSettings()
    )
    return list(unmatched(STUDY, settings, unmet))


def test_settings_that_all_meet_something_say_nothing():
    """A first name of a label, an address in any case, a header however it is set."""
    assert not _said(
        speakers=SpeakerSettings(moderators=("Dana",), participants=("mirko",)),
        tickets=RecordSettings(agents=("Ida@Larch.example",), columns={"nachricht": "text"}),
    )


def test_a_misspelt_moderator_is_told_by_the_place_in_the_list():
    """The name itself stands in no report; who it may be, and in which file, does."""
    (said,) = _said(speakers=SpeakerSettings(moderators=("Dana", "Mirco")))
    assert "[speakers] moderators" in said
    assert "name 2 (did you mean “Mirko” in interviews/a.txt?)" in said
    assert "Mirco" not in said
    assert "name 1" not in said


def test_a_column_that_no_table_has_is_told_with_the_nearest():
    """Of the roles and of the open questions."""
    wanted = RecordSettings(columns={"Nachrict": "text"}, evidence=("Warum?",))
    columns, evidence = _said(tickets=wanted)
    assert "“Nachrict”; did you mean “Nachricht”?" in columns
    assert "[tickets] evidence" in evidence
    assert "“Warum?”" in evidence


def test_agents_who_wrote_nothing_are_told():
    """By name, address or id."""
    (said,) = _said(tickets=RecordSettings(agents=("ida@larch.example", "sven@larch.example")))
    assert "[tickets] agents" in said
    assert "name 2" in said


def test_rows_that_nobody_belongs_to_are_one_sentence():
    """With what a name or a file may have meant; many are counted."""
    rows = [
        Participant(person="P1", names=("Mirco Abel",)),
        Participant(person="P9", files=("b.txt",)),
        *(Participant(person=f"P2{n}") for n in range(5)),
    ]
    (said,) = _said(unmet=rows)
    assert "P1 (did you mean “Mirko”?), P9, " in said
    assert said.endswith("and 2 more")


def test_an_agent_who_is_only_assigned_is_there():
    """Exports name them beside tickets that they answered elsewhere."""
    study = {**STUDY, "tickets/t.csv": replace(TICKETS, assigned=("Sven Berg",))}
    tickets = RecordSettings(agents=("sven berg",))
    assert not list(unmatched(study, replace(Settings(), tickets=tickets), ()))


def test_a_full_name_may_mean_a_label_of_the_first_name():
    (said,) = _said(speakers=SpeakerSettings(moderators=("Mirko Halas",)))
    assert "did you mean “Mirko”" in said
