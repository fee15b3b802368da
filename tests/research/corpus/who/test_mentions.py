import time

from research.corpus.who.mentions import Known, mentions_of
from research.model import Participant
from research.readers.document import Author, Document, Utterance
from research.speakers.labels import Verdict, canonical

ROLES = {
    label: Verdict(role="participant", why="label")
    for label in (
        "dana",
        "bo",
        "p",
        "p 5",
        "p 6",
        "participant",
        "speaker 2",
        "speaker 3",
        "speaker b",
    )
}


def _keys(source_id, *speakers, participants=(), roles=ROLES, **document):
    talk = Document(
        format="txt",
        utterances=tuple(Utterance(text="x", locator="", speaker=s) for s in speakers),
        **document,
    )
    placed = list(
        mentions_of(
            source_id, talk, kind="interview", roles=roles, known=Known(participants=participants)
        )
    )
    return [p.mention.keys for p in placed], [p.warning for p in placed if p.warning]


def test_the_file_name_tells_whose_session_it_is():
    """A generic label adds nothing."""
    keys, warnings = _keys("P5_2026.txt", "Participant", "P")
    assert keys == [(("code", "5"),), (("code", "5"),)]
    assert warnings == []


def test_the_file_name_wins_over_the_label_and_says_so():
    """The heading often disagrees; the researcher is warned."""
    keys, warnings = _keys("P5_2026.txt", "P6")
    assert keys == [(("code", "5"),)]
    assert "P5_2026.txt" in warnings[0]


def test_a_group_is_several_people():
    """Their labels tell them apart, whatever the file is called."""
    keys, _ = _keys("P5_group.txt", "Dana", "Bo")
    assert keys == [(("name", "dana"),), (("name", "bo"),)]
    assert _keys("group.txt", "P5", "P6")[0] == [(("code", "5"),), (("code", "6"),)]


def test_a_group_whose_people_have_no_names():
    """Speakers 2 and 3 of one recording are two people, and not those of another recording."""
    talk = ["Speaker 2", "Speaker 3"] * 3
    keys, _ = _keys("circle.txt", *talk)
    assert keys[:2] == [(("file", "circle.txt#speaker 2"),), (("file", "circle.txt#speaker 3"),)]
    assert not {*keys} & {*_keys("square.txt", *talk)[0]}


def test_a_recogniser_that_hears_two_voices_in_one_persons_session():
    """The file's name says whose it is; a voice heard once is nobody else's either."""
    assert {*_keys("P5.txt", *["Speaker 2", "Speaker 3"] * 3)[0]} == {(("code", "5"),)}
    heard = [*["Speaker 2"] * 5, "Speaker 3"]
    assert {*_keys("circle.txt", *heard)[0]} == {(("file", "circle.txt"),)}


def test_a_letter_is_no_name():
    """Speaker B of one session is not Speaker B of another."""
    assert _keys("P5.txt", "Speaker B")[0] == [(("code", "5"),)]


def test_a_name_and_a_code_of_one_session_are_one_person():
    """The file's code and the label's name are joined."""
    assert _keys("P5.txt", "Dana")[0] == [(("code", "5"), ("name", "dana"))]


def test_a_first_name_becomes_the_listed_full_one():
    """Only where exactly one row fits."""
    row = Participant(person="P1", names=("Dana Okafor",))
    other = Participant(person="P2", names=("Dana Lind",))
    assert ("name", "dana okafor") in _keys("x.txt", "Dana", participants=[row])[0][0]
    assert ("name", "dana") in _keys("x.txt", "Dana", participants=[row, other])[0][0]


def test_a_listed_file_name_tells_the_person():
    """participants.csv may map a file, with or without its ending."""
    row = Participant(person="P1", files=("call one",))
    assert ("row", "P1") in _keys("a/Call One.txt", "Participant", participants=[row])[0][0]


def test_a_file_without_any_hint_is_its_own_person():
    """Two nameless sessions are two people."""
    assert _keys("one.txt", "Participant")[0] != _keys("two.txt", "Participant")[0]


def test_front_matter_tells_participant_and_attributes():
    """The participant is a key, the rest describes the person."""
    talk = Document(
        format="md",
        utterances=(Utterance(text="x", locator="", speaker="P"),),
        header=(("participant", "P7"), ("date", "2026-03-01"), ("segment", "retail")),
    )
    (placed,) = mentions_of("x.md", talk, kind="interview", roles=ROLES, known=Known())
    assert placed.mention.keys == (("code", "7"),)
    assert placed.mention.attributes == (("segment", "retail"),)


def _record(**author):
    said = Utterance(text="x", locator="row 2", record_id="7", author=Author(**author))
    document = Document(format="csv", utterances=(said,))
    (placed,) = mentions_of("t.csv", document, kind="ticket", roles={}, known=Known())
    return placed.mention.keys


def test_an_address_is_surer_than_a_name():
    """Two people may share a name."""
    assert _record(email="A@x.example", name="Dana") == (("mail", "a@x.example"),)
    assert _record(name="Okafor, Dana") == (("name", "dana okafor"),)


def test_ids_belong_to_their_system():
    """Requester 12 and respondent 12 are two people."""
    assert _record(id="12") == (("id", "ticket/csv:12"),)


def test_a_record_of_nobody_is_one_unidentified_person():
    """Each stands for itself."""
    assert _record() == (("anon", "t.csv#7"),)


def test_an_export_saved_in_another_way_has_the_same_people():
    """Requester 12 of a spreadsheet is the one of the csv."""
    keys = []
    for form in ("csv", "xlsx", "tsv"):
        said = Utterance(text="x", locator="row 2", record_id="1", author=Author(id="12"))
        document = Document(format=form, utterances=(said,))
        (placed,) = mentions_of("t", document, kind="ticket", roles={}, known=Known())
        keys.append(placed.mention.keys)
    assert keys == [(("id", "ticket/csv:12"),)] * 3


def test_relations_letters_and_jobs_name_nobody_across_files():
    """Wife of one household is not Wife of the next; under one code they are the same."""
    roles = dict.fromkeys(("wife", "husband", "b", "night nurse", "driver"), ROLES["p"])
    one, _ = _keys("house_a.txt", "Wife", "Husband", roles=roles)
    other, _ = _keys("house_b.txt", "Wife", "Husband", roles=roles)
    assert len({*one, *other}) == 4
    again, _ = _keys("P4/second.txt", "Wife", "Husband", roles=roles)
    first, _ = _keys("P4/first.txt", "Wife", "Husband", roles=roles)
    assert again == first
    letters = [_keys(f"talk_{n}.txt", "B", roles=roles)[0] for n in "xy"]
    assert letters[0] != letters[1]
    ward, _ = _keys("ward.txt", "Night nurse", "Driver", roles=roles)
    depot, _ = _keys("depot.txt", "Night nurse", "Driver", roles=roles)
    assert len({*ward, *depot}) == 4


def test_a_job_behind_a_code_is_no_name():
    """Or every secretary of the study would be masked as P2."""
    roles = {"p2 (sekretärin": ROLES["p"], "p3 (maureen": ROLES["p"]}
    (keys,), _ = _keys("group.txt", "P2 (Sekretärin)", roles=roles)
    assert all(kind != "name" for kind, _ in keys)
    (keys,), _ = _keys("group.txt", "P3 (Maureen)", roles=roles)
    assert ("name", "maureen") in keys


def test_a_sheet_of_a_workbook_is_a_session():
    """Participant of one sheet is not Participant of the next; a code in its name tells whose."""
    talk = Document(
        format="xlsx",
        utterances=tuple(
            Utterance(text="x", locator="", speaker="Participant", session=sheet)
            for sheet in ("Ruth", "P7", "Ruth")
        ),
    )
    placed = list(mentions_of("all.xlsx", talk, kind="interview", roles=ROLES, known=Known()))
    keys = {p.mention.at: p.mention.keys for p in placed}
    assert keys["all.xlsx\x001"] == keys["all.xlsx\x003"] == (("file", "all.xlsx/ruth"),)
    assert keys["all.xlsx\x002"] == (("code", "7"),)


def test_men_and_women_of_two_groups_are_different_people():
    """F1 of one group is not F1 of the next."""
    roles = dict.fromkeys(("f 1", "m 1"), ROLES["p"])
    one, _ = _keys("north.txt", "F1", "M1", roles=roles)
    other, _ = _keys("south.txt", "F1", "M1", roles=roles)
    assert len({*one, *other}) == 4


def test_a_file_is_the_persons_whom_it_is_named_after():
    """Where somebody is called so in it, and neither a code nor a head says better."""
    talk = Document(
        format="txt", utterances=(Utterance(text="x", locator="", speaker="Participant"),)
    )
    known = Known(called={"nele_vos.txt": "Nele Vos"})
    placed = list(mentions_of("nele_vos.txt", talk, kind="interview", roles=ROLES, known=known))
    assert placed[0].mention.keys == (("name", "nele vos"),)


def test_many_sessions_in_a_file_cost_no_more_than_their_rows():
    """A sheet may hold a session in each of sixty thousand rows."""
    rows = tuple(
        Utterance(text="x", locator="", speaker="Participant", session=f"row {number}")
        for number in range(20_000)
    )
    talk = Document(format="csv", utterances=rows)
    start = time.process_time()
    placed = list(mentions_of("t.csv", talk, kind="interview", roles=ROLES, known=Known()))
    assert len(placed) == 20_000
    assert time.process_time() - start < 3


def test_a_meeting_tools_label_is_the_persons_name():
    """The last name first, and what it adds in brackets."""
    roles = {
        "mehta, arjun (external": Verdict(role="participant", why="asks"),
        "m": Verdict(role="moderator", why="asks"),
    }
    keys, _ = _keys("call.txt", "Mehta, Arjun (External)", roles=roles)
    assert ("name", "arjun mehta") in keys[0]


def test_a_name_that_begins_like_a_pronoun_is_no_addition():
    """He in brackets is said of somebody, Heather is somebody."""
    roles = {
        name: Verdict(role="participant", why="x") for name in ("lee (heather", "lee (she/her")
    }
    keys, _ = _keys("call.txt", "Lee (Heather)", "Lee (she/her)", roles=roles)
    assert [("name", "lee") in one for one in keys] == [False, True]


def test_a_son_is_one_households():
    """Relations are told apart by their file."""
    roles = {word: Verdict(role="participant", why="x") for word in ("mother", "son")}
    one, _ = _keys("a.txt", "Mother", "Son", roles=roles)
    two, _ = _keys("b.txt", "Mother", "Son", roles=roles)
    assert set(one).isdisjoint(two)


def test_a_name_beside_a_code_is_the_same_persons():
    """In a group both tell who it is; what somebody does is no name."""
    roles = dict.fromkeys(("p 3 (maureen", "p3 (maureen", "p4 (ken", "p 4 (ken"), ROLES["dana"])
    keys, _ = _keys("group.txt", "P3 (Maureen)", "P4 (Ken)", roles=roles)
    assert keys == [(("code", "3"), ("name", "maureen")), (("code", "4"), ("name", "ken"))]


def test_a_voice_is_somebody_else_in_each_file():
    """As agencies label: female voice 1."""
    roles = {"female voice 1": ROLES["dana"], "male 2": ROLES["dana"]}
    for label in ("Female voice 1", "Male 2"):
        (own,), _ = _keys("a.txt", label, roles=roles)
        (other,), _ = _keys("b.txt", label, roles=roles)
        assert not set(own) & set(other)


def test_a_lists_own_codes_tell_whose_session_it_is():
    """DEV3 in a file's name or as a label is the row's; several in one name are nobody's."""
    rows = tuple(Participant(person=code) for code in ("DEV3", "QA-07"))
    assert _keys("i/dev3_final.txt", "Participant", participants=rows)[0][0][0] == ("row", "DEV3")
    assert ("row", "DEV3") not in _keys("i/DEV3_QA-07.txt", "P", participants=rows)[0][0]
    roles = {"qa-07": ROLES["p"], "qa 7": ROLES["p"], "qa- 7": ROLES["p"]}
    labelled = _keys("i/c.txt", "QA-07", participants=rows, roles=roles)[0][0]
    assert ("row", "QA-07") in labelled


def test_the_letters_of_a_files_code_label_whose_it_is():
    """PT in PT04_baseline.txt is the patient, and CA beside them somebody else."""
    roles = {label: Verdict(role="participant", why="answers") for label in ("pt", "ca")}
    keys, _ = _keys("PT04_baseline.txt", "PT", "CA", roles=roles)
    assert keys[0] == (("code", "4"),)
    assert keys[1] != keys[0]


def test_a_device_is_somebody_elses_in_each_session():
    """A meeting tool calls whoever has given no name so; Ana's iPhone is Ana's."""
    for label, own in (
        ("iPhone", False),
        ("Galaxy A53 5G", False),
        ("LAPTOP-4KT2", False),
        ("Ana's iPhone", True),
    ):
        roles = {canonical(label): Verdict(role="participant", why="answers")}
        keys, _ = _keys("a.vtt", label, roles=roles)
        assert any(kind == "name" for kind, _ in keys[0]) == own


def test_whoever_a_legend_gives_an_id_is_known_by_it_in_all_files():
    """P1 of one talk is another than P1 of the next."""
    legends = ("P 5 = Person j5mWdx, P 6 = Person Yz0TXF", "P 5 = Person Yz0TXF, P 6 = 8Y11NR")
    (one, _), (other, _) = (
        _keys(name, "P5", "P6", header=(("abbreviations", told),))
        for name, told in zip(("a.md", "b.md"), legends, strict=True)
    )
    assert one == [(("name", "j5mwdx"),), (("name", "yz0txf"),)]
    assert other == [(("name", "yz0txf"),), (("name", "8y11nr"),)]


def test_numbered_speakers_beside_a_moderator_are_people():
    """A recogniser's Speaker 3 of a word or two is a slip; whoever typed Moderator told the others apart."""
    moderated = {**ROLES, "moderator": Verdict(role="moderator", why="label")}
    keys, _ = _keys("group.csv", "Speaker 2", "Speaker 3", roles=moderated)
    assert len(set(keys)) == 2
    assert len(set(_keys("group.csv", "Speaker 2", "Speaker 3")[0])) == 1
