from research.model import Participant
from research.people.identity import identify
from research.people.mention import Mention


def _at(at, *keys, **more):
    return Mention(at=at, keys=keys, **more)


def _who(*mentions, participants=()):
    return identify(mentions, participants=participants).of


def test_a_full_name_joins_a_talk_a_ticket_and_a_survey():
    """Where nobody else has it."""
    who = _who(
        _at("talk", ("name", "dana okafor")),
        _at("ticket", ("mail", "dana@larch.example"), name="Dana Okafor"),
        _at("survey", ("id", "survey/csv:r7"), name="Okafor, Dana"),
        _at("coded", ("code", "4"), ("name", "dana okafor")),
    )
    assert set(who.values()) == {"P-0004"}


def test_accents_do_not_part_a_person():
    """A file's name has none."""
    who = _who(
        _at("file", ("name", "zsofia varga")),
        _at("label", ("name", "zsófia varga")),
        _at("ticket", ("mail", "z@larch.example"), name="Zsófia Varga"),
    )
    assert len(set(who.values())) == 1


def test_namesakes_are_not_joined():
    """Two addresses under one name may be two people's."""
    who = _who(
        _at("talk", ("name", "dana okafor")),
        _at("one", ("mail", "dana@larch.example"), name="Dana Okafor"),
        _at("other", ("mail", "okafor@birch.example"), name="Dana Okafor"),
    )
    assert len(set(who.values())) == 3


def test_a_first_name_and_a_desk_join_nobody():
    """Everybody knows two Danas, and every company has a desk."""
    who = _who(
        _at("talk", ("name", "dana")),
        _at("ticket", ("mail", "dana@larch.example"), name="Dana"),
        _at("desk", ("name", "support team")),
        _at("mail", ("mail", "help@larch.example"), name="Support Team"),
    )
    assert len(set(who.values())) == 4


def test_one_name_in_two_rows_of_participants_csv_joins_nobody():
    """The researcher lists two people; files and addresses tell them apart."""
    rows = [
        Participant(
            person="P1", names=("Anna Berg",), emails=("a@larch.example",), files=("a.txt",)
        ),
        Participant(
            person="P2", names=("Anna Berg",), emails=("b@larch.example",), files=("b.txt",)
        ),
    ]
    who = _who(
        _at("a", ("row", "P1"), ("file", "a.txt"), ("name", "anna berg")),
        _at("b", ("row", "P2"), ("file", "b.txt"), ("name", "anna berg")),
        _at("ticket", ("mail", "b@larch.example"), name="Anna Berg"),
        participants=rows,
    )
    assert who == {"a": "P1", "b": "P2", "ticket": "P2"}


def test_a_first_name_under_two_full_names_is_two_peoples():
    """Maria in the talk of Maria Lopez, and Maria in that of Maria Garcia."""
    who = _who(
        _at("l", ("name", "maria lopez"), ("name", "maria")),
        _at("g", ("name", "maria garcia"), ("name", "maria")),
    )
    assert len(set(who.values())) == 2
