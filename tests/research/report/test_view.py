"""What all pages share."""

from __future__ import annotations

from dataclasses import replace

from research.report.view import frame, segments, theme_link


def test_frame_finds_its_way_back(joined):
    """A page in a folder links up one level, and knows which entry it is."""
    deep = frame(replace(joined, root="../"), page="x", path="themes/a.html")
    flat = frame(joined, page="x", path="method.html")
    assert deep.nav[0].href == "../index.html"
    assert not any(item.current for item in deep.nav)
    assert [item.text for item in flat.nav if item.current] == ["Method"]


def test_unknown_theme_is_a_bare_id(joined):
    """No link into nothing."""
    link = theme_link(joined, "T-0042")
    assert (link.text, link.href) == ("T-0042", "")


def test_segments_lie_end_to_end():
    """Empty parts leave no gap and no mark."""
    laid = segments((("a", 1), ("b", 0), ("c", 3)), whole=8)
    assert [(part.name, part.x, part.width) for part in laid] == [
        ("a", 0.0, 12.5),
        ("c", 12.5, 37.5),
    ]
    assert segments((("a", 1),), whole=0) == ()
