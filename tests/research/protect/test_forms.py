from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from research.model import Identity
from research.protect.forms import (
    accounts_for,
    fold,
    full_forms,
    initialled_forms,
    name_of,
    short_for,
    short_forms,
    spaced,
    turned_form,
)


def _parts(name: str) -> tuple[tuple[str, ...], ...]:
    return name_of(Identity(person_id="P-0001", kind="name", value=name))


def test_a_name_has_parts_with_words() -> None:
    """Hyphens, particles, titles, brackets and commas are understood."""
    assert _parts("Jean-Luc Perrin") == (("jean", "luc"), ("perrin",))
    assert _parts("Dr. Hope van Dijk (she/her)") == (("hope",), ("van", "dijk"))
    assert _parts("Dana Okafor | Larch House") == (("dana",), ("okafor",))
    assert _parts("Ben Sutcliffe") == (("ben",), ("sutcliffe",))
    assert _parts("Tarek Ben Salah") == (("tarek",), ("ben", "salah"))
    assert _parts("Okafor, Dana") == (("dana",), ("okafor",))
    assert "ben" in short_forms(_parts("Ben Sutcliffe"))
    assert "ben" not in short_forms(_parts("Tarek Ben Salah"))
    assert len(_parts("Maria da Conceição dos Santos e Silva")) == 4
    assert _parts("The export loses the last page of each list") == ()


def test_only_names_and_named_addresses_count() -> None:
    """Ids, files and desks name nobody."""
    assert name_of(Identity(person_id="P", kind="id", value="Dana Okafor")) == ()
    assert name_of(Identity(person_id="P", kind="email", value="front.desk@x.example")) == ()
    assert name_of(Identity(person_id="P", kind="email", value="d4n4@x.example")) == ()
    assert name_of(Identity(person_id="P", kind="email", value="dana.okafor@x.example"))


def test_full_forms_hold_both_orders() -> None:
    """With and without the middle, first or last name first, joined."""
    forms = set(full_forms(_parts("Dana Ruth Okafor")))
    assert {"dana ruth okafor", "dana okafor", "okafor dana", "danaokafor"} <= forms
    assert {"dokafor", "okaford"} <= forms
    assert "carpentere" not in set(full_forms(_parts("Ed Carpenter")))
    assert turned_form(_parts("Dana Ruth Okafor")) == "okafor dana ruth"
    assert list(initialled_forms(_parts("Dana Okafor"))) == ["d okafor", "okafor d", "dana o"]


def test_one_word_has_no_full_form() -> None:
    """A label that is a first name is only that."""
    assert list(full_forms(_parts("Dana"))) == []
    assert list(initialled_forms(_parts("Dana"))) == []
    assert list(short_forms(_parts("Dana"))) == ["dana"]


def test_short_forms_leave_particles_out() -> None:
    """ "van" alone is nobody."""
    assert "van" not in set(short_forms(_parts("Hope van Dijk")))


@given(st.text())
def test_spacing_keeps_every_offset(text: str) -> None:
    """What is found in the folded text is at the same place in the real one."""
    assert len(spaced(text)) == len(text)


@given(st.text(alphabet=st.characters(categories=["L", "M", "N"])))
def test_folding_is_stable(word: str) -> None:
    """A folded word folds to itself."""
    assert fold(fold(word)) == fold(word)


def test_accents_fold() -> None:
    """However an accent is stored."""
    assert fold("Siobhán") == fold("SIOBHA\u0301N") == "siobhan"


def test_a_company_behind_a_name_is_no_part_of_it() -> None:
    """Also where the bracket that ends it got lost, or words like "shelf" would be masked."""
    assert _parts("Dana Okafor (Shelf Insights") == _parts("Dana Okafor")


def test_an_address_tells_what_somebody_is_called_for_short():
    """Of the same last name only: a desk's and a partner's tell nothing."""
    name = Identity(person_id="P-1", kind="name", value="Abigail Stone")
    mails = ["abi.stone@x.example", "finn.oduya@x.example", "a.stone@x.example", "abi@x.example"]
    known = [name, *(Identity(person_id="P-1", kind="email", value=mail) for mail in mails)]
    assert [one.value for one in short_for(known)] == ["abi stone"]


def test_an_address_tells_what_somebodys_account_is_called() -> None:
    """Where it holds a part of their name; a desk's says nothing."""
    people = [
        Identity(person_id="P-0001", kind="name", value="Drew Fox"),
        Identity(person_id="P-0001", kind="email", value="dfox@x.example"),
        Identity(person_id="P-0001", kind="email", value="bookings@x.example"),
        Identity(person_id="P-0001", kind="email", value="fox@x.example"),
    ]
    assert [one.value for one in accounts_for(people)] == ["dfox"]


def test_the_beginning_of_a_name_is_an_account_too() -> None:
    """Bea, who is Beatrix in the list; Will is a word."""
    people = [
        Identity(person_id="P-1", kind="name", value="Beatrix Willis"),
        Identity(person_id="P-1", kind="email", value="bea@x.example"),
        Identity(person_id="P-1", kind="email", value="will@x.example"),
        Identity(person_id="P-1", kind="email", value="trix.w@x.example"),
    ]
    assert [one.value for one in accounts_for(people)] == ["bea", "trix"]
