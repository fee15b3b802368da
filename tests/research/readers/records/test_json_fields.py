from __future__ import annotations

from research.readers.records.json_fields import first_text, get, record, records, text

VALUE = {"a": {"b": "x", "n": 3, "f": 2.0, "t": True, "l": [{"c": 1}, 2]}, "big": 10**60}


def test_paths_that_lead_nowhere_are_empty():
    """Whatever stands in the way, nothing breaks."""
    assert text(VALUE, "a", "b") == "x"
    assert text(VALUE, "a", "b", "c") == ""
    assert text(None, "a") == ""
    assert get(VALUE, "z", "y") is None
    assert record(VALUE, "a", "b") == {}
    assert records(VALUE, "a", "l") == [{"c": 1}]
    assert records(VALUE, "big") == []


def test_numbers_are_ids_and_truths_are_not():
    """7 and 7.0 are the same id; true is none, nor is a number of sixty digits."""
    assert (text(VALUE, "a", "n"), text(VALUE, "a", "f")) == ("3", "2")
    assert text(VALUE, "a", "t") == ""
    assert text(VALUE, "big") == ""
    assert first_text({"a": " ", "b": "y"}, "a", "b") == "y"
