"""The messages that a record holds."""

from __future__ import annotations

import json


def test_sides_under_other_names(read):
    """An event that is the user's or the bot's; records of messages, each sent by a side, with words three objects deep."""
    tracker = {"sender_id": "s1", "events": [
        {"event": "action", "name": "listen"},
        {"event": "user", "text": "I want to move it, not cancel it"},
        {"event": "bot", "text": "It is cancelled."},
    ]}  # fmt: skip
    deep = {"info": {"conversationId": "c1"}, "messageRecords": [
        {"sentBy": "Consumer", "messageData": {"msg": {"text": "The map shows my row twice"}}},
        {"sentBy": "Agent", "messageData": {"msg": {"text": "Let me refresh that"}}},
    ]}  # fmt: skip
    for talk, roles in ((tracker, ["participant", "bot"]), (deep, ["participant", "agent"])):
        assert [one.role for one in read(json.dumps([talk])).utterances] == roles


def test_what_both_said_in_one_object(read):
    """A turn of the talk under two names, each of which says whose words it holds."""
    turns = [{"user": "The cart forgets my parcel shop", "bot": "Which shop do you mean?"},
             {"user": "The one at the station", "bot": "It is closed."}]  # fmt: skip
    said = read([{"id": "s1", "history": turns}, {"id": "s2", "history": turns[:1]}]).utterances
    assert [one.role for one in said][:4] == ["participant", "bot", "participant", "bot"]
