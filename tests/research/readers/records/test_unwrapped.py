"""JSON whose records are no list of objects."""

from __future__ import annotations

import pytest

from research.readers.records.unwrapped import (
    as_records,
    inside_wrappers,
    without_connections,
)


def test_records_under_their_ids():
    """Each keeps the id it stands under, unless it has its own."""
    keyed = {"T-1": {"text": "It hangs"}, "T-2": {"text": "Here too", "id": 9}}
    assert as_records(keyed) == [
        {"id": "T-1", "text": "It hangs"},
        {"id": 9, "text": "Here too"},
    ]


def test_texts_without_objects():
    """Whatever stands in the list was said; tags were not."""
    assert as_records(["It hangs again today", "So it does here"]) == [
        {"text": "It hangs again today"},
        {"text": "So it does here"},
    ]
    assert as_records(["red", "blue"]) is None


@pytest.mark.parametrize(
    "value",
    [
        {"requester": {"name": "Ana", "id": 1}, "assignee": {"name": "Bo", "id": 2}},
        {"id": 1, "a2": {"x": 1}, "b3": {"x": 1}},
        {"a1": {"x": 1}},
        {"a1": {"x": 1}, "b2": {"y": 1, "z": 2}},
        [1, 2],
        [],
        "text",
        None,
    ],
)
def test_what_is_no_map_of_records(value):
    """One record with two people in it, single objects, objects that are not alike."""
    assert as_records(value) is None


def test_connections_are_lists():
    """However deep, as nodes or as edges."""
    answer = {"a": {"nodes": [{"b": {"edges": [{"node": {"c": 1}}, None]}}, None]}}
    assert without_connections(answer) == {"a": [{"b": [{"c": 1}]}]}
    assert without_connections({"nodes": 3, "x": 1}) == {"nodes": 3, "x": 1}


def test_wrappers_of_one_name_each_are_opened():
    """Down to the first object that says something."""
    assert inside_wrappers({"repository": {"issues": [1]}}) == [1]
    assert inside_wrappers({"a": {"b": 1, "c": 2}}) == {"b": 1, "c": 2}
    assert inside_wrappers({"a": 1}) == {"a": 1}


def test_an_answer_of_graphql(read):
    """Issues and their comments, in the wrapping that the service gives them."""
    comments = {"nodes": [
        {"author": {"login": "boss"}, "authorAssociation": "OWNER", "body": "Noted."},
        {"author": {"login": "cy"}, "authorAssociation": "NONE", "body": "Same here."},
    ]}  # fmt: skip
    issue = {
        "number": 7,
        "title": "Colours",
        "author": {"login": "ana"},
        "body": "All red.",
        "comments": comments,
    }
    said = read({"data": {"repository": {"issues": {"nodes": [issue]}}}}).utterances
    assert [(one.text, one.role, one.author.id) for one in said] == [
        ("All red.", "participant", "ana"), ("Noted.", "agent", "boss"), ("Same here.", "participant", "cy"),
    ]  # fmt: skip


def test_tickets_under_their_ids(read):
    """With the talk that each holds."""
    talk = [{"from": "user", "text": "The lamp hums."}, {"from": "agent", "text": "Which?"}]
    tickets = {
        "101": {"user_id": 5, "messages": talk},
        "102": {"user_id": 6, "messages": talk[:1]},
    }
    said = read({"seq": 3, "tickets": tickets}).utterances
    assert [(one.record_id, one.role) for one in said] == [
        ("101", "participant"), ("101", "agent"), ("102", "participant"),
    ]  # fmt: skip
