"""The records that readers make."""

from __future__ import annotations

import pytest

from research.readers.document import RawFile


@pytest.mark.parametrize(
    ("name", "suffix"),
    [("a/b/P1.TXT", ".txt"), ("a.tar.GZ", ".gz"), ("README", ""), (".hidden", "")],
)
def test_the_ending_of_a_name_is_in_lower_case(name: str, suffix: str) -> None:
    """People and cameras shout."""
    assert RawFile(id=name, data=b"").suffix == suffix
