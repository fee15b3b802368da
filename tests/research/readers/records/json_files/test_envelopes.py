from __future__ import annotations

from research.readers.records.json_files.envelopes import without_envelope


def test_records_in_the_form_of_json_api():
    """Attributes come out, with the ids of what the record is related to; other objects stay."""
    wrapped = {
        "type": "message", "id": "m1", "attributes": {"body": "It hums", "type": "mail"},
        "relationships": {"customer": {"data": {"type": "customer", "id": "c5"}}, "org": {}},
    }  # fmt: skip
    assert without_envelope(wrapped) == {
        "id": "m1",
        "type": "mail",
        "customer_id": "c5",
        "body": "It hums",
    }
    record = {"id": 1, "attributes": {"colour": "red"}}
    assert without_envelope(record) is record


def test_a_sender_of_one_of_several_kinds(read):
    """A person's message is theirs, an application's a bot's, and the system's nobody's."""

    def message(kind, name, said):
        sender = {"application": None, "user": None, kind: {"id": name, "displayName": name}}
        return {"id": said, "messageType": "message", "from": sender if kind else None,
                "body": {"contentType": "html", "content": f"<p>{said}</p>"}}  # fmt: skip

    document = read({"value": [
        message("user", "Ana Rey", "The rota is old"), message("application", "Planner", "A task is due"),
        message("", "", "<systemEventMessage/>"), message("user", "Bo Lind", "So is the map"),
    ]})  # fmt: skip
    theirs = [one for one in document.utterances if one.role == "participant"]
    assert [(one.text, one.author.name) for one in theirs] == [
        ("The rota is old", "Ana Rey"), ("So is the map", "Bo Lind"),
    ]  # fmt: skip


def test_what_databases_write_with_its_type(read):
    """MongoDB's ids and dates, Elasticsearch's hits, the keys that Firebase makes."""
    said = ["It leaks at the lid", "Too loud for me", "I like the light"]
    mongo = [
        {
            "_id": {"$oid": f"64b{n}"},
            "user": {"$oid": "u7"},
            "text": one,
            "at": {"$date": "2024-01-0" + str(n + 1)},
        }
        for n, one in enumerate(said)
    ]
    document = read(mongo, "dump.json")
    first = document.utterances[0]
    assert (first.record_id, first.author.id, first.date) == (
        "64b0",
        "u7",
        "2024-01-01",
    )
    hits = {
        "took": 3,
        "hits": {
            "total": 3,
            "hits": [{"_id": str(n), "_source": {"text": one}} for n, one in enumerate(said)],
        },
    }
    fire = {
        "feedback": {
            f"-MxQ{key}LzkTrewQnmkjhgf": {"message": one}
            for key, one in zip("abc", said, strict=True)
        }
    }
    for root in (hits, fire):
        assert [one.text for one in read(root, "dump.json").utterances] == said
