"""XML that nobody vouches for."""

from __future__ import annotations

import pytest

from research.errors import InputError
from research.readers.elements import local_name, parse_xml


def test_an_element_is_called_as_in_json() -> None:
    """Without the namespace, and with the same sign between words."""
    root = parse_xml(b'<a xmlns="urn:x"><created-at>2 May</created-at></a>', where="a.xml")
    assert [local_name(one) for one in root.iter()] == ["a", "created_at"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"<a><b>It stops", "not valid XML"),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "entities"),
        (b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>', "entities"),
    ],
)
def test_what_is_damaged_or_hostile_is_refused(data: bytes, reason: str) -> None:
    """The message names the file."""
    with pytest.raises(InputError, match=rf"a\.xml: .*{reason}"):
        parse_xml(data, where="a.xml")
