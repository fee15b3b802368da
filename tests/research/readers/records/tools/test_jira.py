from __future__ import annotations


def issue(**fields):
    return {
        "key": "PT-1",
        "fields": {
            "summary": "Slow", "description": "*Very* slow", "created": "2026-03-05T09:12:00.000+0000",
            "reporter": {"accountId": "u1", "displayName": "Kim Po"},
        } | fields,
    }  # fmt: skip


def test_an_issue(read):
    """Wiki markup reads as text; the reporter is the participant."""
    (said,) = read({"issues": [issue()]}).utterances
    assert (said.text, said.question, said.record_id) == ("Very slow", "Slow", "PT-1")
    assert (said.author.id, said.author.name, said.date) == (
        "u1",
        "Kim Po",
        "2026-03-05T09:12:00Z",
    )


def test_comments(read):
    """Reporter and service-desk customers are participants, colleagues agents, apps bots."""
    who = [
        {"accountId": "u1", "displayName": "Kim Po"}, {"accountId": "u2"},
        {"accountId": "c3", "accountType": "customer"}, {"accountId": "b", "accountType": "app"},
    ]  # fmt: skip
    comments = [
        {"id": str(i), "body": f"text number {i}", "author": one} for i, one in enumerate(who)
    ]
    comments.append({"id": "9", "body": "between us", "author": who[1], "jsdPublic": False})
    document = read(issue(comment={"comments": comments}))
    assert [said.role for said in document.utterances[1:]] == [
        "participant", "agent", "participant", "bot",
    ]  # fmt: skip
    assert document.left_out[0].reason == "internal note"


def test_documents(read):
    """Version 3 of the API sends documents."""
    body = {"type": "doc", "content": [
        {"type": "paragraph", "content": [{"type": "text", "text": "It fails"}]}]}  # fmt: skip
    assert read([issue(description=body)]).utterances[0].text == "It fails"


def test_an_empty_issue_is_left_out(read):
    """Neither words nor summary: a reason."""
    document = read([issue(description="", summary="")])
    assert document.left_out[0].reason == "record without text"
