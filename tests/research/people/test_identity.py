from hypothesis import given
from hypothesis import strategies as st

from research.model import Participant
from research.people.identity import identify
from research.people.mention import Mention, name_key

DANA = Participant(
    person="P1", names=("Dana Okafor",), emails=("dana@larch.example",), account="Larch House"
)


def _at(at, *keys, **more):
    return Mention(at=at, keys=keys, **more)


def test_an_interview_and_a_ticket_of_one_person_are_one_person():
    """participants.csv joins the code in a file name with an address in a ticket."""
    people = identify(
        [_at("talk", ("code", "1")), _at("ticket", ("mail", "dana@larch.example"))],
        participants=[DANA],
    )
    assert people.of["talk"] == people.of["ticket"] == "P1"
    assert people.persons[0].account == "Larch House"


def test_two_participants_with_one_first_name_are_two_people():
    """What the files are called tells them apart; the name is masked for both."""
    people = identify(
        [_at("3", ("code", "3"), ("name", "anna")), _at("7", ("code", "7"), ("name", "anna"))]
    )
    assert people.of == {"3": "P-0003", "7": "P-0007"}
    assert {(i.person_id, i.value) for i in people.identities if i.kind == "name"} == {
        ("P-0003", "anna"),
        ("P-0007", "anna"),
    }


def test_a_ticket_writer_and_a_participant_with_one_number_are_two_people():
    """U04 in participants.csv is not P4."""
    rows = [
        Participant(person="P4", names=("Yusuf Demir",)),
        Participant(person="U04", emails=("e@x",)),
    ]
    people = identify(
        [_at("talk", ("code", "4")), _at("ticket", ("mail", "e@x"))], participants=rows
    )
    assert (people.of["talk"], people.of["ticket"]) == ("P4", "U04")


def test_people_who_were_only_listed_are_not_counted():
    """A row of participants.csv without a word said is nobody's voice."""
    assert identify([], participants=[DANA]).persons == ()


def test_people_who_were_only_listed_are_masked_all_the_same():
    """Somebody else may speak of them."""
    people = identify([_at("x", ("code", "7"))], participants=[DANA])
    assert "Dana Okafor" in {i.value for i in people.identities if i.person_id == "P1"}


def test_a_code_gives_a_readable_id():
    """P-0007, as the researcher calls them."""
    assert identify([_at("x", ("code", "7"))]).of["x"] == "P-0007"


def test_an_address_gives_six_digits_that_do_not_depend_on_others():
    """Somebody new does not rename everybody."""
    mine = _at("x", ("mail", "a@b.example"))
    alone = identify([mine]).of["x"]
    among = identify([_at(str(n), ("mail", f"{n}@b.example")) for n in range(50)] + [mine]).of["x"]
    assert alone == among
    assert alone.startswith("P-")
    assert len(alone) == 8


def test_a_salt_changes_every_id():
    """Nobody can test a list of addresses against the report."""
    mine = [_at("x", ("mail", "a@b.example"))]
    assert identify(mine).of["x"] != identify(mine, salt="s").of["x"]


def test_an_id_that_names_somebody_is_not_used():
    """person = "dana" in participants.csv must not reach the report."""
    row = Participant(person="dana", names=("Dana Okafor",))
    (person,) = identify([_at("x", ("name", "dana okafor"))], participants=[row]).persons
    assert "dana" not in person.id.casefold()


def test_each_anonymous_record_is_its_own_unidentified_person():
    """Nobody can be told apart, and nobody is merged."""
    people = identify([_at("1", ("anon", "r#1")), _at("2", ("anon", "r#2"))])
    assert len({people.of["1"], people.of["2"]}) == 2
    assert all(person.unidentified for person in people.persons)


def test_names_stay_in_the_private_list():
    """Who is behind an id is known to the identities only."""
    people = identify([_at("x", ("code", "1"))], participants=[DANA])
    assert ("name", "Dana Okafor") in {(i.kind, i.value) for i in people.identities}
    assert "Dana" not in repr(people.persons)


def test_a_name_too_weak_to_join_by_is_known_all_the_same():
    """Two people called Anna Berg stay two, and both are masked."""
    people = identify(
        [_at("1", ("mail", "a@x"), name="Anna Berg"), _at("2", ("mail", "b@x"), name="Anna Berg")]
    )
    assert len(people.persons) == 2
    named = {i.person_id for i in people.identities if i.value == "Anna Berg"}
    assert named == {people.of["1"], people.of["2"]}


def test_a_name_in_two_orders_is_one_name():
    """Help desks write the last name first."""
    assert name_key("Okafor, Dana") == name_key("dana  OKAFOR") == "dana okafor"


@given(st.permutations(range(6)))
def test_the_order_of_mentions_does_not_matter(order):
    """Joined keys give the same people in any order."""
    mentions = [
        _at("0", ("mail", "a@x"), ("id", "1")),
        _at("1", ("id", "1")),
        _at("2", ("mail", "b@x")),
        _at("3", ("code", "3"), ("name", "dana okafor")),
        _at("4", ("name", "dana okafor")),
        _at("5", ("anon", "z")),
    ]
    people = identify([mentions[i] for i in order])
    assert people.persons == identify(mentions).persons
    assert people.of == identify(mentions).of


def test_a_file_or_address_of_two_rows_joins_nobody():
    """A couple's interview, and the mail box that they share."""
    rows = [
        Participant(person="P7a", names=("Petra Holm",), files=("7.txt",), emails=("us@x",)),
        Participant(person="P7b", names=("Tom Berg",), files=("7.txt",), emails=("us@x",)),
    ]
    people = identify(
        [_at("p", ("name", "petra holm")), _at("t", ("name", "tom berg"))], participants=rows
    )
    assert (people.of["p"], people.of["t"]) == ("P7a", "P7b")


def test_a_bare_id_is_the_one_of_the_only_system_that_gives_it():
    """A requester's number in participants.csv; where two kinds of export give it, it tells nobody."""
    row = Participant(person="P1", ids=("9001",))
    ticket, answer = (
        _at("ticket", ("id", "ticket/csv:9001")),
        _at("answer", ("id", "survey/csv:9001")),
    )
    assert identify([ticket], participants=[row]).of["ticket"] == "P1"
    assert "P1" not in identify([ticket, answer], participants=[row]).of.values()


def test_a_row_told_by_a_name_or_a_mere_number():
    """The code of the file is the id; a file's name or a person's is none."""
    rows = [
        Participant(person="Mira Holt", files=("P1.txt",)),
        Participant(person="2", names=("Bo",)),
        Participant(person="A.12"),
        Participant(person="7.m4a"),
    ]
    people = identify(
        [
            _at("m", ("row", "Mira Holt"), ("code", "1")),
            _at("b", ("code", "2")),
            _at("a", ("row", "A.12")),
            _at("f", ("row", "7.m4a")),
        ],
        participants=rows,
    )
    assert (people.of["m"], people.of["b"], people.of["a"]) == ("P-0001", "2", "A.12")
    assert people.of["f"] != "7.m4a"


def test_a_row_that_nobody_belongs_to_is_told():
    """Rows that somebody meets by any key are not, nor those of other lists than participants.csv."""
    rows = [
        Participant(person="P1", declared=True),
        Participant(person="P2", emails=("ida@larch.example",), declared=True),
        Participant(person="P3"),
    ]
    found = identify([_at("a", ("mail", "ida@larch.example"))], participants=rows)
    assert [row.person for row in found.unmet] == ["P1"]
