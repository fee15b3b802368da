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


def test_reviews_as_google_play_lists_them(read):
    """What the user wrote, with their stars; what the developer answered is nobody's evidence."""

    def review(name, said, stars, *answers):
        written = {"text": said, "starRating": stars, "lastModified": {"seconds": "1772445600"}}
        replied = [{"developerComment": {"text": one}} for one in answers]
        return {"reviewId": f"gp:{name}", "authorName": name, "comments": [{"userComment": written}, *replied]}  # fmt: skip

    document = read({"reviews": [
        review("Kim", "The kiln timer forgets daylight saving", 2, "Hi Kim, this is mended in 1.3"),
        review("Lou", "It will not pair with my second tablet", 1),
    ]})  # fmt: skip
    assert document.kind == "review"
    theirs = [one for one in document.utterances if one.role == "participant" and not one.reason]
    assert [(one.author.name, one.text) for one in theirs] == [
        ("Kim", "The kiln timer forgets daylight saving"),
        ("Lou", "It will not pair with my second tablet"),
    ]
    assert theirs[0].date.startswith("2026-03-02")


def test_tickets_of_one_contact_in_hubspot(read):
    """Whoever a ticket is associated with wrote it."""

    def ticket(number, said):
        contacts = {"results": [{"id": "501", "type": "ticket_to_contact"}]}
        return {"id": str(number), "properties": {"subject": "Kiln", "content": said, "hubspot_owner_id": "9"},
                "associations": {"contacts": contacts}, "archived": False}  # fmt: skip

    document = read({"results": [
        ticket(1, "The lid does not close any more"), ticket(2, "Nobody called me back about the lid"),
    ]})  # fmt: skip
    assert {one.author.id for one in document.utterances} == {"501"}
