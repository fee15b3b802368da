from research.corpus.assemble import assemble
from research.corpus.sessions import FileRead, sessions_of
from research.model import Participant
from research.readers.document import Author, Document, Passage, Utterance
from research.settings import Settings

QUESTION = "How do you make the rota for the coming month?"


def _talk(name, *said, **more):
    utterances = tuple(
        Utterance(text=text, locator=f"line {n}", speaker=speaker)
        for n, (speaker, text) in enumerate(said, start=1)
    )
    return FileRead(
        id=name, sha256="", document=Document(format="txt", utterances=utterances, **more)
    )


def _tickets(*records, name="tickets/t.csv"):
    utterances = tuple(
        Utterance(text=text, locator=f"row {n}", record_id=str(n), author=Author(**author))
        for n, (author, text) in enumerate(records, start=2)
    )
    document = Document(format="csv", kind="ticket", utterances=utterances)
    return FileRead(id=name, sha256="", document=document)


_PLAIN = Settings()


def _assemble(*files, rejected=(), settings=_PLAIN, **given):
    told = sessions_of(files, settings=settings, **given)
    return assemble(told, rejected=rejected, settings=settings)


def test_the_moderators_words_are_nobodys_evidence_and_the_answers_context():
    """Two first names; the one who asks moderates."""
    reading = _assemble(
        _talk("P1.txt", ("Hannah", QUESTION), ("Dana", "With a pencil.")),
        _talk("P2.txt", ("Hannah", QUESTION), ("Tom", "I do not make it.")),
    )
    roles = [(t.source_id, t.role, t.person_id) for t in reading.turns]
    assert ("P1.txt", "moderator", "") in roles
    assert ("P1.txt", "participant", "P-0001") in roles
    answer = next(t for t in reading.turns if t.text == "With a pencil.")
    assert answer.question == QUESTION
    assert "asks" in reading.sources[0].reason


def test_files_in_another_order_give_the_same_reading():
    """The order of reading is chance."""
    one = _talk("P1.txt", ("M", QUESTION), ("P", "With a pencil."))
    other = _tickets(({"email": "a@x.example"}, "It broke."))
    assert _assemble(one, other) == _assemble(other, one)


def test_a_participant_who_also_writes_tickets_is_one_person():
    """participants.csv joins them, with account and attributes."""
    row = Participant(
        person="P1", names=("Dana Okafor",), emails=("dana@x.example",), account="Larch"
    )
    reading = _assemble(
        _talk("P1.txt", ("M", QUESTION), ("P", "With a pencil.")),
        _tickets(({"email": "Dana@x.example"}, "The export broke.")),
        participants=[row],
    )
    assert [person.id for person in reading.people] == ["P1"]
    assert {t.account for t in reading.turns if t.person_id == "P1"} == {"Larch"}


def test_a_session_published_twice_counts_once():
    """The copy is kept, pointed to the original, and no evidence."""
    said = [("P", f"This is sentence number {n} about thing {n * 13}.") for n in range(20)]
    reading = _assemble(
        _talk("P1.txt", ("M", QUESTION), *said), _talk("P1 copy.txt", ("M", QUESTION), *said)
    )
    copies = {t.source_id for t in reading.turns if t.reason.startswith("the same session")}
    assert len(copies) == 1


def test_a_ticket_sent_twice_is_evidence_once():
    """Also when a device line was added."""
    dana = {"email": "a@x.example"}
    reading = _assemble(
        _tickets(
            (dana, "The export broke again."),
            (dana, "The export broke again.\n\nSent from my iPhone"),
        )
    )
    assert [t.reason for t in reading.turns] == ["", "copy of record 2"]


def test_anonymous_records_are_unidentified_people():
    """Each stands for itself."""
    reading = _assemble(_tickets(({}, "It broke."), ({}, "It hangs.")))
    assert [person.unidentified for person in reading.people] == [True, True]


def test_names_are_masked_everywhere():
    """In turns, context and what was left out; staff too."""
    reading = _assemble(
        _talk(
            "P1.txt",
            ("Hannah Weiss", "Dana, how do you make the rota?"),
            ("Dana Okafor", "Well, Hannah, with a pencil."),
            ("Hannah Weiss", "Why?"),
            ("Dana Okafor", "Because Okafor is my name."),
            left_out=(
                Passage(text="Hannah Weiss started recording", locator="line 0", reason="x"),
            ),
        )
    )
    shown = repr((reading.turns, reading.left_out, reading.people, reading.sources))
    for name in ("Hannah", "Weiss", "Dana", "Okafor"):
        assert name not in shown.replace("hannah", "").replace("dana", "")


def test_every_file_has_an_outcome():
    """Rejected ones stand beside the others, sorted."""
    from research.model import Source

    bad = Source(id="a.bin", kind="", format="", outcome="rejected", reason="not text")
    reading = _assemble(_talk("b.txt", ("P", "Hello there, all of you.")), rejected=[bad])
    assert [(s.id, s.outcome) for s in reading.sources] == [
        ("a.bin", "rejected"),
        ("b.txt", "read"),
    ]


def test_an_empty_study():
    """Nothing in, nothing out."""
    reading = _assemble()
    assert (reading.sources, reading.turns, reading.people) == ((), (), ())


def test_an_agent_of_a_helpdesk_is_masked():
    """Customers thank the agent by name; the export knows it."""
    document = Document(
        format="csv",
        kind="ticket",
        utterances=(
            Utterance(
                text="Which browser?",
                locator="row 2",
                record_id="1",
                role="agent",
                author=Author(name="Rikke Dahl"),
            ),
            Utterance(text="Thanks Rikke, it is Firefox", locator="row 3", record_id="1"),
        ),
    )
    reading = _assemble(FileRead(id="tickets/t.csv", sha256="", document=document))
    assert reading.turns[1].text == "Thanks [agent], it is Firefox"


def test_names_in_a_sessions_head_are_masked_and_no_attributes():
    """Whoever is asked by the person's id, whoever asks by the role."""
    head = (("interviewee", "Nele Vos"), ("interviewer", "Kaspar Lund"), ("age", "44"))
    talk = _talk(
        "P7.txt",
        ("M", QUESTION),
        ("P", "Nele Vos here, with a pencil. Kaspar knows."),
        header=head,
    )
    reading = _assemble(talk)
    assert reading.turns[-1].text == "P-0007 here, with a pencil. [moderator] knows."
    assert [person.attributes for person in reading.people] == [(("age", "44"),)]


def test_an_address_in_a_head_joins_a_talk_with_tickets():
    """The same address is the same person, whose code the file has."""
    reading = _assemble(
        _talk(
            "P7.txt", ("M", QUESTION), ("P", "With a pencil."), header=(("email", "N@x.example"),)
        ),
        _tickets(({"email": "n@x.example"}, "The export broke.")),
    )
    assert {turn.person_id for turn in reading.turns if turn.role == "participant"} == {"P-0007"}


def test_facts_of_participants_in_a_table_of_their_own():
    """A questionnaire without open answers describes those who are interviewed, and adds nobody."""
    talk = Document(
        format="txt",
        kind="interview",
        utterances=(
            Utterance(text="How was it?", locator="line 1", speaker="Interviewer"),
            Utterance(text="It hangs on Mondays.", locator="line 2", speaker="P1"),
        ),
    )
    facts = tuple(Author(id=f"P{n}", attributes=(("Job", "Nurse"),)) for n in (1, 2))
    table = Document(format="csv", kind="survey", described=facts)
    reading = _assemble(
        FileRead(id="P1.txt", sha256="", document=talk),
        FileRead(id="facts.csv", sha256="", document=table),
    )
    assert [(person.id, person.attributes) for person in reading.people] == [
        ("P-0001", (("Job", "Nurse"),))
    ]


def test_a_task_that_the_participant_reads_aloud_is_the_studys():
    """It stands in every session, whoever says it."""
    task = "Please find a train to Lyon that leaves on Friday morning and add a bicycle to it."
    reading = _assemble(
        *(
            _talk(f"P{n}.txt", ("Moderator", task), ("Participant", task), ("Participant", said))
            for n, said in enumerate(("Where does the bicycle go?", "I give up."), start=1)
        )
    )
    reasons = {turn.text: turn.reason for turn in reading.turns if turn.role == "participant"}
    assert reasons[task] == "repeats the discussion guide"
    assert not reasons["I give up."]
