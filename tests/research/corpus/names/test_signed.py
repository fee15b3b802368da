"""Names at a record's end that the writer's address holds."""

from __future__ import annotations

import pytest
from evidence import written_turns

from research.corpus.names.signed import in_addresses, signed
from research.model import Identity


def _signed(address: str, *texts: str, name: str = "") -> list[str]:
    known = [Identity(person_id="P-1", kind="email", value=address)]
    if name:
        known.append(Identity(person_id="P-1", kind="name", value=name))
    return [one.value for one in signed(written_turns(*texts, person_id="P-1"), known)]


@pytest.mark.parametrize(
    ("address", "text", "name"),
    [
        ("fiammetta.greco@box.example", "It froze twice. Fiammetta", "Fiammetta Greco"),
        ("fiammetta.greco@box.example", "It froze twice.\nF. Greco", "Fiammetta Greco"),
        ("bsundqvist@box.example", "Please call me. B. Sundqvist", "B. Sundqvist"),
        ("bsundqvist@box.example", "Please call me, Sundqvist.", "Sundqvist"),
        ("t.vandermeer@box.example", "A month.\nT. van der Meer", "T. van der Meer"),
        ("odhran88@box.example", "Still nothing!\n\n- Odhran", "Odhran"),
        ("jose_peña@box.example", "No abre. José", "Jose Pena"),
        ("i.petersen@box.example", "I was disregarded. Ilse Petersen", "Ilse Petersen"),
        ("ipetersen@box.example", "I was disregarded. Ilse Petersen", "Ilse Petersen"),
    ],
)
def test_a_name_that_the_address_bears_out(address: str, text: str, name: str) -> None:
    """A first name tells the last one too, where the address has both."""
    assert _signed(address, text) == [name]


@pytest.mark.parametrize(
    ("address", "text"),
    [
        ("fiammetta.greco@box.example", "It froze on Android. Samsung"),
        ("support@box.example", "I need help. Support"),
        ("fiammetta.greco@box.example", "I asked Fiammetta about it"),
        ("bsundqvist@box.example", "Please call. E. Sundqvist"),
        ("bsundqvist@box.example", "Please call. Eva Sundqvist"),
        ("al@box.example", "It works. Al"),
    ],
)
def test_what_the_address_does_not_bear_out(address: str, text: str) -> None:
    """Other words, desks, what stands inside a sentence, another's initial, and two letters."""
    assert _signed(address, text) == []


def test_whoever_has_a_name_needs_none() -> None:
    """A field tells better, and once is enough."""
    assert _signed("odhran@box.example", "No. Odhran", name="Odhran Keane") == []
    assert _signed("odhran@box.example", "No. Odhran", "Yes. Odhran") == ["Odhran"]


def test_what_an_address_calls_somebody_among_few() -> None:
    """Not where its words are words, nor where many are known, whose addresses have any word."""
    known = [
        Identity(person_id="P-1", kind="email", value="fiammetta.greco2@box.example"),
        Identity(person_id="P-2", kind="email", value="ottilie.brandt@box.example"),
        Identity(person_id="P-3", kind="email", value="green.acre@box.example"),
        Identity(person_id="P-4", kind="email", value="ida.lund@box.example"),
        Identity(person_id="P-4", kind="name", value="Ida Lund"),
    ]
    assert [one.value for one in in_addresses(known)] == ["Ottilie Brandt"]
    assert not list(in_addresses(known * 200))
