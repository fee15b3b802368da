from research.model import Participant
from research.people.identity import identify
from research.people.mention import Mention
from research.people.namesakes import addresses_of_several, with_own_addresses


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


SHOP = ("mail", "loja@florista.example")


def _written(at, name, address=SHOP):
    return Mention(at=at, keys=(address,), name=name)


def _together(*mentions, rows=()):
    """Which places are one person's, as their ids in order."""
    people = identify(mentions, participants=rows)
    ids = [people.of[mention.at] for mention in mentions]
    return [ids.index(who) for who in ids]


def test_two_people_who_write_from_one_shop_are_two():
    """Each is one, however often they write and however their name is turned."""
    assert _together(
        _written("1", "Ines Duarte"), _written("2", "Rui Pires"), _written("3", "Duarte, Ines")
    ) == [0, 1, 0]


def test_one_person_under_several_names_is_one():
    """Short for it, after a wedding, in other letters, an initial, or a company's in their own address."""
    for one, other in (
        ("Bob Alder", "Robert Alder"),
        ("Ines Duarte", "Ines Lobo"),
        ("Yulia Koval", "Юлія Коваль"),
        ("Ines Duarte", "Ines"),
        ("R. Pires", "Rui Pires"),
        ("Ines Duarte", ""),
    ):
        assert _together(_written("1", one), _written("2", other)) == [0, 0], (one, other)
    own = ("mail", "ines.duarte@florista.example")
    assert _together(_written("1", "Ines Duarte", own), _written("2", "Casa Verde", own)) == [0, 0]


def test_a_couple_that_shares_its_address_is_two_people():
    """participants.csv gives it to both; the survey says by name who answered."""
    mail = ("mail", "olsen@mail.example")
    rows = [
        Participant(person=code, names=(name,), emails=(mail[1],))
        for code, name in (("P1", "Greta Olsen"), ("P2", "Per Olsen"))
    ]
    people = identify(
        [
            Mention(at="talk 1", keys=(("code", "1"),)),
            Mention(at="talk 2", keys=(("code", "2"),)),
            _written("form 1", "Greta Olsen", mail),
            _written("form 2", "Per", mail),
        ],
        participants=rows,
    )
    assert people.of == {"talk 1": "P1", "talk 2": "P2", "form 1": "P1", "form 2": "P2"}


def test_an_address_without_a_name_stays_an_address():
    """Nobody knows which of them wrote."""
    bare = Mention(at="1", keys=(SHOP,))
    rows = [Participant(person=p, emails=("Loja+a@florista.example",)) for p in ("P1", "P2")]
    shared = addresses_of_several(rows)
    assert shared.keys() == {SHOP[1]}
    assert with_own_addresses([bare], shared=shared) == [bare]
