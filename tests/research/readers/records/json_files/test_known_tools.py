from __future__ import annotations


def test_most_tickets_wait_for_an_answer(read):
    """One with messages of both sides says what the lists of the others are."""
    tickets = [
        {"id": n, "subject": "Menu", "description": f"It shows week {n}", "comments": []}
        for n in range(1, 5)
    ]
    tickets[0]["comments"] = [
        {"author": "agent", "body": "Since when?"},
        {"author": "customer", "body": "Since May."},
    ]
    told = [(one.text, one.role) for one in read(tickets).utterances]
    assert told[:3] == [
        ("It shows week 1", "participant"),
        ("Since when?", "agent"),
        ("Since May.", "participant"),
    ]
    assert len(told) == 6


def test_comments_alone(read):
    """A page of an API holds a list and how it goes on, and is no record that was commented on."""
    comments = [
        {"id": 5, "ticket_id": 1, "author_id": 9, "body": "Which seat is it?", "public": True},
        {
            "id": 6,
            "ticket_id": 2,
            "author_id": 11,
            "body": "It is too hot to touch.",
            "public": True,
        },
    ]
    document = read({"comments": comments, "count": 2, "next_page": None}, "comments.json")
    assert [one.record_id for one in document.utterances] == ["1", "2"]
