"""Who wrote a record, known again in others."""

from __future__ import annotations

from research.corpus.who.author_keys import author_keys
from research.readers.document import Author


def test_ids_of_two_systems():
    """A short number may be anybody's elsewhere; a long one is the same requester in any export."""
    tables, json = (
        [set(author_keys(Author(id=one), system=system)) for one in ("12", "396331237134")]
        for system in ("ticket/csv", "ticket/zendesk")
    )
    assert not tables[0] & json[0]
    assert tables[1] & json[1]


def test_a_persons_id_does_not_depend_on_the_other_exports():
    """The key of the own system sorts before the one that all systems share."""
    assert [key for _, key in sorted(author_keys(Author(id="396331237134"), system="ticket/csv"))] == [
        "ticket/csv:396331237134", "~:396331237134",
    ]  # fmt: skip


def test_a_mixed_token_is_one_visitors_wherever_it_stands():
    """A survey and a feedback widget of one tool know a visitor by it; short and numbered ids are one table's."""

    def shared(own: str) -> bool:
        keys = (set(author_keys(Author(id=own), system=kind)) for kind in ("survey", "ticket"))
        return not set.isdisjoint(*keys)

    assert shared("A0f1c09e")
    assert not shared("12")
    assert not shared("customer12")
    assert not shared("respondent-0012")
