"""Running heads and feet."""

from __future__ import annotations

from research.readers.running_heads import edges, running_rows


def test_what_recurs_at_the_edges_is_furniture_whatever_its_number() -> None:
    """A label that happens to stand at two pages' ends is none, nor what stands inside."""
    pages = [
        ["Study B, page 1", "", "It was", "slow.", "Hello.", "Secret"],
        ["Study B, page 2", "Ana:", "Hello.", "It hung.", "Ana:", "Secret"],
    ]
    assert running_rows(pages) == [{0, 5}, {0, 5}]
    assert edges(["", "a", "", "b", "c", "d"]) == {1, 3, 4, 5}


def test_who_speaks_is_no_running_head() -> None:
    """Names and times recur in the middle of pages too."""
    told = ("So it", "I rang", "No, the", "We sat", "Then my", "All of", "He is", "But why")
    rows = [
        row
        for at, said in enumerate(told * 3)
        for row in (f"Dana 0:{at}", f"{said} {at}x" * (at + 1))
    ]
    pages = [rows[:14], rows[14:30], rows[30:]]
    assert running_rows(pages) == [set(), set(), set()]
