from __future__ import annotations


def test_messages(read):
    """People's messages are read; bots and joins are left out."""
    messages = [
        {"type": "message", "user": "U1", "ts": "1772701920.000100",
         "text": "<@U2|kim> see <https://x.example|this> &lt;b&gt;",
         "user_profile": {"real_name": "Sam Ray"}},
        {"type": "message", "user": "U2", "ts": "1772701930.000100",
         "thread_ts": "1772701920.000100", "text": "same here"},
        {"type": "message", "subtype": "bot_message", "bot_id": "B", "ts": "1772701940.0", "text": "hi"},
        {"type": "message", "subtype": "channel_join", "user": "U3", "ts": "1772701950.0", "text": "x"},
    ]  # fmt: skip
    document = read(messages, "slack/general/2026-03-05.json")
    assert [(said.text, said.author.id) for said in document.utterances] == [
        ("@kim see this <b>", "U1"), ("same here", "U2"),
    ]  # fmt: skip
    first, reply = document.utterances
    assert (first.record_id, first.part) == (reply.record_id, "")
    assert reply.part
    assert (first.date, first.author.name) == ("2026-03-05T09:12:00Z", "Sam Ray")
    assert len({left.reason for left in document.left_out}) == 2


def test_names_from_the_members_beside(read):
    """An export that carries its users gives names."""
    root = {
        "messages": [{"type": "message", "user": "U1", "ts": "1772701920.1", "text": "it fails"}],
        "users": [{"id": "U1", "profile": {"real_name": "Kim Po", "email": "k@x.example"}}],
    }
    assert read(root).utterances[0].author.name == "Kim Po"
