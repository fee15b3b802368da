from __future__ import annotations

import pytest

from research.readers.records.json_files.containers import (
    as_records,
    inside_wrappers,
    listed_by_graphql,
    with_referring,
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


def test_wrappers_of_one_name_each_are_opened():
    """Down to the first object that says something."""
    assert inside_wrappers({"repository": {"issues": [1]}}) == [1]
    assert inside_wrappers({"a": {"b": 1, "c": 2}}) == {"b": 1, "c": 2}
    assert inside_wrappers({"a": 1}) == {"a": 1}


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


def test_messages_listed_one_by_one(read):
    """Each talk's together, with the customer of what came in and nobody's of what went out."""
    messages = [
        {"type": "message", "id": f"m{n}", "attributes": {
            "direction": side, "externalId": f"e{n}", "body": text, "sentAt": f"2026-03-01T10:0{n}:00Z"},
         "relationships": {"conversation": {"data": {"id": talk}}, "customer": {"data": {"id": who}}}}
        for n, side, text, talk, who in (
            (3, "in", "It still hums", "t1", "c1"), (1, "in", "The lamp hums", "t1", "c1"),
            (2, "out", "Try a new bulb", "t1", "c1"), (4, "in", "No light at all", "t2", "c2"),
        )
    ]  # fmt: skip
    document = read({"data": messages})
    assert [(one.record_id, one.text, one.role, one.author.id) for one in document.utterances] == [
        ("t1", "The lamp hums", "participant", "c1"), ("t1", "Try a new bulb", "agent", ""),
        ("t1", "It still hums", "participant", "c1"), ("t2", "No light at all", "participant", "c2"),
    ]  # fmt: skip


def test_comments_beside_their_tickets(read):
    """Two lists of one export are one talk for each ticket, also where both look alike."""
    root = {
        "tickets": [
            {"id": 1, "author": "Wendel", "body": "The count jumps to zero after lunch"},
            {"id": 2, "author": "Rasa", "body": "I cannot print in order of the shelves"},
        ],
        "comments": [
            {"id": 8, "ticket_id": 1, "author": "Wendel", "body": "Again today, in a full hall"},
            {"id": 9, "ticket_id": 2, "author": "Desk", "body": "Please update the printer"},
        ],
    }
    said = read(root, "dump.json").utterances
    own = {(one.record_id, one.text) for one in said if one.role == "participant"}
    assert own == {
        ("1", "The count jumps to zero after lunch"),
        ("1", "Again today, in a full hall"),
        ("2", "I cannot print in order of the shelves"),
    }
    assert {one.text for one in said} >= {"Please update the printer"}


def test_lists_that_are_about_other_things():
    """Nothing is put together where ids do not fit."""
    root = {
        "tickets": [{"id": 1}],
        "users": [{"id": 7}],
        "tags": ["a"],
        "notes": [{"ticket_id": 4}],
    }
    assert with_referring(root, root["tickets"], "tickets") == [{"id": 1}]


def test_what_a_graphql_server_lists():
    """The longest list's nodes, of all pages; lists inside them are plain ones."""
    inner = {"nodes": [{"name": "slow"}], "pageInfo": {}}
    pages = [
        {"data": {"shop": {"name": "Kiln", "reviews": {"edges": [{"node": {"body": said, "tags": inner}}]}}}}
        for said in ("The glaze chips", "It came late")
    ]  # fmt: skip
    assert listed_by_graphql(pages) == [
        {"body": "The glaze chips", "tags": [{"name": "slow"}]},
        {"body": "It came late", "tags": [{"name": "slow"}]},
    ]


@pytest.mark.parametrize(
    "root",
    [
        {"data": {"edges": [{"from": 1, "to": 2}], "nodes": [{"id": 1}]}},
        {"nodes": [{"id": 1}], "pageInfo": {}},
        [{"text": "It hangs"}],
        [],
    ],
)
def test_what_no_graphql_server_wrote(root):
    """Stays as it is: a graph's edges lead from one thing to another."""
    assert listed_by_graphql(root) == root
