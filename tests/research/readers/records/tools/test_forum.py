from __future__ import annotations


def test_a_topic(read):
    """Posts of one topic; staff are agents, quotes are marked, closings are nobody's words."""
    posts = [
        {"id": 1, "topic_id": 9, "post_number": 1, "username": "kim", "cooked": "<p>It fails</p>",
         "created_at": "2026-03-05T09:12:00Z", "post_type": 1},
        {"id": 2, "topic_id": 9, "post_number": 2, "username": "ana", "staff": True,
         "cooked": "<aside class='quote'>It fails</aside><p>Try again</p>", "post_type": 1},
        {"id": 3, "topic_id": 9, "post_number": 3, "username": "ana", "cooked": "<p>closed</p>",
         "post_type": 3},
    ]  # fmt: skip
    document = read({"title": "Export", "post_stream": {"posts": posts}})
    assert [(said.text, said.role, said.part) for said in document.utterances] == [
        ("It fails", "participant", ""), ("> It fails\nTry again", "agent", "2"),
    ]  # fmt: skip
    assert document.utterances[0].question == "Export"
    assert len(document.left_out) == 1
