from __future__ import annotations


def test_cards_and_what_the_team_says(read):
    """A card is somebody's words that nobody signed; a card without words is listed."""
    board = {
        "name": "Feedback",
        "cards": [
            {"id": "c1", "name": "Knives", "desc": "The drawer opens by itself.", "idList": "l1"},
            {"id": "c2", "name": "", "desc": "", "idList": "l1"},
        ],
        "actions": [
            {"type": "commentCard", "date": "2025-01-02T00:00:00Z", "memberCreator": {"fullName": "Kim Po"},
             "data": {"text": "Ask Bo.", "card": {"id": "c1"}}},
            {"type": "createCard", "data": {"card": {"id": "c1"}}},
        ],
        "members": [{"fullName": "Kim Po"}],
    }  # fmt: skip
    document = read(board)
    assert [(one.text, one.role, one.question) for one in document.utterances] == [
        ("The drawer opens by itself.", "participant", "Knives"), ("Ask Bo.", "agent", "Knives"),
    ]  # fmt: skip
    assert [passage.reason for passage in document.left_out] == ["record without text"]
