"""Running heads and feet."""

from __future__ import annotations

from research.readers.running import edges, running_rows


def test_what_recurs_at_the_edges_is_furniture_whatever_its_number() -> None:
    """A label that happens to stand at two pages' ends is none, nor what stands inside."""
    pages = [
        ["Study B, page 1", "", "It was", "slow.", "Hello.", "Secret"],
        ["Study B, page 2", "Ana:", "Hello.", "It hung.", "Ana:", "Secret"],
    ]
    assert running_rows(pages) == [{0, 5}, {0, 5}]
    assert edges(["", "a", "", "b", "c", "d"]) == {1, 3, 4, 5}
