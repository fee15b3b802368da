from __future__ import annotations

from research.model import Identity
from research.protect.handles import Handles


def handles(*pairs: tuple[str, str, str], keep: tuple[str, ...] = ()) -> Handles:
    people = [Identity(person_id=who, kind=kind, value=value) for who, kind, value in pairs]  # type: ignore[arg-type]
    return Handles(people, keep=keep)


def test_an_account_that_somebody_calls():
    """Whose it is stands in its place, in any spelling; a word without the sign stays."""
    known = handles(("P-0001", "id", "ticket/csv:kim_p"), ("P-0002", "name", "@wren77"))
    assert known.masked("@Kim_P and @wren77. kim_p?") == "@P-0001 and @P-0002. kim_p?"


def test_whatever_is_no_account():
    """Numbers, addresses, strangers, and what the settings keep."""
    known = handles(
        ("P-0001", "id", "ticket/csv:4711"), ("P-0002", "name", "acme"), keep=("acme",)
    )
    text = "@4711 @acme @stranger me@kim_p.example"
    assert known.masked(text) == text


def test_an_account_of_two():
    """Nobody's then."""
    assert (
        handles(("P-0001", "name", "ace"), ("P-0002", "name", "ace")).masked("@ace") == "@[name]"
    )


def test_an_account_with_a_hyphen():
    """As half of GitHub's are; behind an account a hyphen may join another word."""
    known = handles(("P-0001", "name", "dana-o"), ("P-0002", "name", "kim_p"))
    assert known.masked("@dana-o, a @kim_p-like user") == "@P-0001, a @P-0002-like user"
