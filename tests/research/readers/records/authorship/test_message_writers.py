"""Whom a message names as its writer."""

from __future__ import annotations

import pytest

from research.readers.records.authorship.message_writers import author_of


@pytest.mark.parametrize(
    ("message", "who"),
    [
        ({"author": {"id": 4, "firstName": "Ana", "lastName": "Rey"}}, ("4", "Ana Rey", "")),
        ({"contact": {"name": "Ana Rey", "email": "Ana@x.example"}}, ("", "Ana Rey", "ana@x.example")),
        ({"from": "customer", "author_name": "Ana Rey"}, ("", "Ana Rey", "")),
        ({"recipients": [{"role": "to", "handle": "b@x.example"},
                         {"role": "from", "name": "Ana", "handle": "a@x.example"}]},
         ("", "Ana", "a@x.example")),
        ({"customer_id": 9}, ("9", "", "")),
        ({}, ("", "", "")),
    ],
)  # fmt: skip
def test_names_and_addresses(message, who):
    """In one field or in parts, nested or flat, or among a mail's recipients."""
    author = author_of(message)
    assert (author.id, author.name, author.email) == who


def test_the_company_is_not_its_customer():
    """A message that went out names the customer too, who did not write it."""
    message = {"customer": {"name": "Ana"}, "customer_id": 9, "author": {"name": "Kit"}}
    assert author_of(message, role="agent").name == "Kit"
    assert author_of({"customer": {"name": "Ana"}}, role="agent").name == ""
    assert author_of(message).name == "Ana"


def test_a_user_name_is_somebodys():
    """Whatever the network calls it."""
    assert author_of({"text": "Two left gloves", "ownerUsername": "wren.k"}).name == "wren.k"
