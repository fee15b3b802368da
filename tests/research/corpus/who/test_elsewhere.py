from research.corpus.who.elsewhere import names_elsewhere, role_of_writer, with_known
from research.model import Participant
from research.readers.document import Author, Document, Utterance
from research.speakers.labels import Verdict

UNKNOWN = Verdict(role="unknown", why="no speaker asks clearly more")


def _tickets(*names, role=""):
    said = tuple(
        Utterance(text="x", locator="", author=Author(name=name), role=role) for name in names
    )
    return Document(format="csv", kind="ticket", utterances=said)


def _roles(known, *labels):
    told = with_known(dict.fromkeys(labels, UNKNOWN), known)
    return {label: verdict.role for label, verdict in told.items()}


def test_who_is_listed_or_writes_is_a_participant_where_nothing_else_tells():
    """In a chat among themselves nobody asks more than the others."""
    rows = [Participant(person="P1", names=("Ola Nowicka",))]
    known = names_elsewhere(rows, [_tickets("Jan Perrin")], [])
    assert _roles(known, "ola nowicka", "ola", "jan perrin", "jan", "kim") == {
        "ola nowicka": "participant",
        "ola": "participant",
        "jan perrin": "participant",
        "jan": "unknown",
        "kim": "unknown",
    }


def test_two_listed_people_with_one_first_name_are_known_by_their_full_names():
    """Which of the two speaks nobody can tell."""
    rows = [
        Participant(person="P1", names=("Ola Po",)),
        Participant(person="P2", names=("Ola Ek",)),
    ]
    assert _roles(names_elsewhere(rows, [], []), "ola", "ola po") == {
        "ola": "unknown",
        "ola po": "participant",
    }


def test_agents_stay_unknown_and_who_asks_elsewhere_asks():
    """Staff write tickets too."""
    roles = [{"ines holm": Verdict(role="moderator", why="label")}]
    records = [
        _tickets("Ines Holm"),
        _tickets("Priya Nair", role="agent"),
        _tickets("Support Team"),
    ]
    known = names_elsewhere([], records, roles)
    assert _roles(known, "ines holm", "priya nair", "support team") == {
        "ines holm": "moderator",
        "priya nair": "unknown",
        "support team": "unknown",
    }


def test_who_asks_elsewhere_leads_a_talk_that_nobody_leads():
    """The chat beside a recording: the researcher sends a link there, and a second one is led by somebody else."""
    asks, answers = (
        Verdict(role="moderator", why="label"),
        Verdict(role="participant", why="answers"),
    )
    known = names_elsewhere([], [], [{"ines holm": asks, "ola po": answers}])
    chat = with_known({"ines holm": answers, "ola po": answers}, known)
    assert [verdict.role for verdict in chat.values()] == ["moderator", "participant"]
    led = {"ines holm": answers, "mo": asks}
    assert with_known(led, known) == led
    assert with_known({"ines holm": answers}, known) == {"ines holm": answers}


def test_what_a_file_tells_stays():
    """A participant of one study moderates the next."""
    rows = [Participant(person="P1", names=("Ola Nowicka",))]
    asks = {"ola nowicka": Verdict(role="moderator", why="asks in 80% of turns")}
    assert with_known(asks, names_elsewhere(rows, [], [])) == asks


def test_who_asks_in_the_talks_answers_for_the_company_in_records():
    """A researcher in the customers' channel, or who files a ticket; those who are asked stay."""
    asks, answers = (Verdict(role=role, why="label") for role in ("moderator", "participant"))
    known = names_elsewhere([], [], [{"ash whitlow": asks, "hattie voss": answers}])
    records = _tickets("Ash Whitlow", "Hattie Voss", "Neil Oduya")
    asking = with_known(None, known)
    told = [role_of_writer(one, asking) for one in records.utterances]
    assert told == ["agent", "participant", "participant"]
    assert role_of_writer(Utterance(text="x", locator=""), asking) == "participant"


def test_who_moderates_most_talks_moderates_where_they_only_nod():
    """Two who ask by turns; whom somebody else answers, and not who is asked once."""
    asks, answers = (Verdict(role=role, why="") for role in ("moderator", "participant"))
    rest = [{"dana berg": asks, "ole ek": asks, f"guest {n}": answers} for n in range(3)]
    once = {"dana berg": asks, "ole ek": answers, "ann li": answers}
    known = names_elsewhere([], [], [*rest, once])
    assert with_known(once, known)["ole ek"].role == "moderator"
    alone = {"dana berg": asks, "ole ek": answers}
    assert with_known(alone, known)["ole ek"].role == "participant"
