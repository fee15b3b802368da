from dataclasses import replace

from research.corpus.assemble import assemble
from research.corpus.protected import shown_id, unaddressed
from research.corpus.sessions import FileRead, sessions_of
from research.model import Source
from research.readers.document import Author, Document, Passage, Utterance
from research.settings import ProtectSettings, Settings


def _talk(name, *said, session=""):
    utterances = tuple(
        Utterance(text=text, locator=f"line {n}", speaker=speaker, session=session)
        for n, (speaker, text) in enumerate(said, start=1)
    )
    left = (Passage(text="Recorded", locator="line 0", reason="x"),)
    return FileRead(
        id=name, sha256="", document=Document(format="txt", utterances=utterances, left_out=left)
    )


def _ticket(text, record_id="1", **author):
    one = Utterance(text=text, locator="row 2", record_id=record_id, author=Author(**author))
    return FileRead(
        id="t.csv", sha256="", document=Document(format="csv", kind="ticket", utterances=(one,))
    )


_PLAIN = Settings()


def _assemble(*files, settings=_PLAIN, rejected=()):
    return assemble(sessions_of(files, settings=settings), rejected=rejected, settings=settings)


HIDDEN = Settings(protect=ProtectSettings(file_names=True))
NELE = (
    ("Interviewer", "Hi Nele, how do you start the day?"),
    ("Participant", "I open the planner, and it takes a while."),
    ("Interviewer", "And what then, Nele?"),
    ("Participant", "Then I print it and carry it to the gate."),
)


def test_a_name_that_only_the_file_has_is_masked_in_what_is_said():
    """The file keeps its name, by which a quote is found again, and the run says so."""
    reading = _assemble(_talk("talks/Nele_Vos.txt", *NELE))
    assert "Nele" not in repr([turn.text for turn in reading.turns])
    assert {turn.source_id for turn in reading.turns} == {"talks/Nele_Vos.txt"}
    (warning,) = reading.warnings
    assert warning.startswith("1 file is named after people")
    assert "(talks/Nele_Vos.txt)" in warning
    assert not _assemble(_talk("talks/Larch_House.txt", *NELE)).warnings


def test_names_of_files_are_masked_where_that_is_asked():
    """Neither in what was asked nor in the places of the quotes."""
    reading = _assemble(_talk("talks/Nele_Vos.txt", *NELE), settings=HIDDEN)
    shown = repr(
        (reading.sources, reading.turns, reading.people, reading.left_out, reading.warnings)
    )
    assert "Nele" not in shown
    assert "Vos" not in shown
    (person,) = reading.people
    assert reading.sources[0].id == f"talks/{person.id}.txt"
    assert reading.turns[0].id.startswith(f"{reading.sources[0].id}#")
    assert shown_id(reading, "talks/Nele_Vos.txt") == reading.sources[0].id


def test_two_files_of_one_person_keep_two_names():
    """Each is a place of its own."""
    reading = _assemble(
        _talk("Nele_Vos.txt", *NELE), _talk("NeleVos.txt", *NELE[2:]), settings=HIDDEN
    )
    assert len({source.id for source in reading.sources}) == 2


def test_a_copy_names_nobody_either():
    """The reason says which session it repeats."""
    long = (*NELE, ("Participant", "The gate is far, and the rain makes the paper soft and grey."))
    reading = _assemble(
        _talk("a/Nele_Vos.txt", *long), _talk("b/Nele_Vos.txt", *long), settings=HIDDEN
    )
    assert "Nele" not in repr((reading.sources, reading.turns))
    assert any("same session" in source.reason for source in reading.sources)


def test_a_rejected_files_name_is_masked_too():
    """Nothing was read of it but whose it is."""
    bad = Source(id="Nele Vos.bin", kind="", format="", outcome="rejected", reason="not text")
    reading = _assemble(_talk("talks/Nele_Vos.txt", *NELE), rejected=[bad], settings=HIDDEN)
    assert "Nele" not in repr(reading.sources)


def test_sheets_and_attributes_name_nobody():
    """A workbook has a session in each sheet, and a place is printed beside every quote."""
    talk = _talk("talks.xlsx", *NELE, session="Nele Vos")
    utterances = tuple(
        Utterance(
            text=u.text,
            locator=f"sheet Nele Vos, {u.locator}",
            speaker=u.speaker,
            session=u.session,
        )
        for u in talk.document.utterances
    )
    talk = FileRead(id=talk.id, sha256="", document=Document(format="xlsx", utterances=utterances))
    ticket = _ticket("It hangs.", name="Bo Lind", attributes=(("Lead", "Nele Vos"),))
    reading = _assemble(talk, ticket)
    assert "Nele" not in repr((reading.turns, reading.people))


def test_whoever_is_greeted_keeps_the_id_that_a_field_gives():
    """A greeting says nothing of who it is."""
    reading = _assemble(
        _talk("P1.txt", ("Interviewer", "Hi Dana, what broke?"), ("Participant", "The export.")),
        _ticket("Dana again: the export broke.", name="Dana Okafor"),
    )
    who = next(turn.person_id for turn in reading.turns if turn.source_id == "t.csv")
    assert f"Hi {who}, what broke?" in [turn.text for turn in reading.turns]


def test_without_protection_everything_is_as_written():
    """Names of files too."""
    off = Settings(protect=ProtectSettings(enabled=False))
    reading = _assemble(_talk("talks/Nele_Vos.txt", *NELE), settings=off)
    assert reading.sources[0].id == "talks/Nele_Vos.txt"
    assert reading.turns[0].text == "Hi Nele, how do you start the day?"


def test_who_leads_somebody_is_named_nowhere():
    """A column of names names people, though none of them says a word."""
    reading = _assemble(
        _ticket(
            "Imke said no, Frau Saal is strict.",
            name="Bo Lind",
            attributes=(("Team lead", "Imke Saal"),),
        )
    )
    assert reading.turns[0].text == "[name] said no, Frau [name] is strict."
    course = _assemble(
        _ticket("Dr. Moreau faces the board.", attributes=(("Instructor", "Moreau, Celine"),))
    )
    assert course.turns[0].text == "Dr. [name] faces the board."
    assert reading.people[0].attributes == ()


def test_a_records_id_that_is_an_address_is_replaced():
    """Tables are keyed by mail, and a mail's own id often holds who sent it."""
    assert unaddressed("T-101") == "T-101"
    assert "@" not in unaddressed("<7.nele@larch.example>")
    assert unaddressed("a@x.example") != unaddressed("b@x.example")


def test_a_records_id_that_is_somebodys_name_is_replaced():
    """Some tables are keyed by login; a key that has one word of a name is a project's."""
    for record, shown in (("wanda.pilz-0", False), ("PILZ-12", True), ("rota-export-3", True)):
        turn = _assemble(_ticket("It broke.", record, name="Wanda Pilz")).turns[0]
        assert (turn.record_id == record) is shown
        assert turn.id == f"t.csv#{turn.record_id}"
        assert "wanda" not in turn.id


def test_a_copy_does_not_say_whose_record_it_repeats():
    """The reason gives the id that is shown."""
    letters = "The rota printed the old shifts again and nobody at the gate knew when to come."
    records = [_ticket(letters, f"wanda.pilz-{n}", name="Wanda Pilz") for n in range(2)]
    said = tuple(one.document.utterances[0] for one in records)
    file = replace(records[0], document=replace(records[0].document, utterances=said))
    first, again = _assemble(file).turns
    assert again.reason == f"copy of record {first.record_id}"
    assert "wanda" not in again.reason
