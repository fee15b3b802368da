from dataclasses import FrozenInstanceError

import pytest
from evidence import an_excerpt

from research.model import Person, Segments


def _excerpt(name, reason=""):
    return an_excerpt(name, reason=reason)


def test_evidence_is_what_has_no_reason_against_it():
    """In the order it was said."""
    segments = Segments(excerpts=(_excerpt("a"), _excerpt("b", "greeting"), _excerpt("c")))
    assert [excerpt.id for excerpt in segments.evidence] == ["a", "c"]


def test_records_do_not_change():
    """A stage cannot alter what an earlier stage made."""
    with pytest.raises(FrozenInstanceError):
        Person(id="P-0001").id = "P-0002"
