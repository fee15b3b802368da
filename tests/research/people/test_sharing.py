from research.model import Participant
from research.people.identity import identify
from research.people.mention import Mention
from research.people.sharing import addresses_of_several, with_own_addresses

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
