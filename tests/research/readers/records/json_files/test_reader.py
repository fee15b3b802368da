from __future__ import annotations

import json

import pytest

from research.errors import InputError
from research.readers.document import RawFile
from research.readers.records.json_files.reader import READER


def test_a_list_of_plain_objects(read):
    """Objects of no known tool are a table; nested values have paths."""
    rows = [
        {"id": 1, "text": "It fails", "user": {"email": "k@x.example"}, "created_at": 1772701920},
        {"id": 2, "text": "It works", "user": None, "extra": ["a", 2]},
    ]
    document = read(rows)
    first = document.utterances[0]
    assert (first.text, first.record_id, first.locator) == ("It fails", "1", "[0]")
    assert (first.author.email, first.date) == ("k@x.example", "2026-03-05T09:12:00Z")


@pytest.mark.parametrize(
    "root",
    [
        {"study": "Kiosk talks", "method": "Eight moderated sessions of an hour", "n_participants": 8},
        {"name": "kiosk", "version": "2.1", "license": "MIT", "main": "a.js", "description": "It plays"},
    ],
)  # fmt: skip
def test_what_describes_a_study_or_a_program_is_no_record(read, root):
    """An object alone in its file is somebody's words where a name in it says so."""
    with pytest.raises(InputError, match="nobody's words"):
        read(root)
    assert read({"name": "Ana", "message": "The kiosk ate my card"}).utterances
    assert read({"id": "7", "What annoyed you?": "The kiosk ate my card"}).utterances


def test_json_lines(read):
    """One object a line; a broken line costs itself."""
    lines = [
        '{"id": 1, "text": "It fails"}',
        '{"id": 2, "te',
        "[1]",
        "",
        '{"id": 3, "text": "-"}',
    ]
    document = read("\n".join(lines) + '\n{"id": 4, "text": "cut o', "x.ndjson")
    assert [said.locator for said in document.utterances] == ["line 1"]
    assert sorted((left.locator, left.reason) for left in document.left_out) == [
        ("line 2", "line that is not valid JSON"),
        ("line 3", "value where a record was expected"),
        ("line 5", "a placeholder in an empty field"),
        ("line 6", "line that is not valid JSON"),
    ]


def test_tickets_one_a_line(read):
    """A helpdesk's objects are recognised on lines too."""
    ticket = {"id": 7, "requester_id": 5, "description": "It fails", "subject": "Hi", "via": {}}
    document = read(f"{json.dumps(ticket)}\n{json.dumps(ticket | {'id': 8})}\n", "x.ndjson")
    assert (document.format, len(document.utterances)) == ("zendesk", 2)


@pytest.mark.parametrize(
    "root",
    [
        [["id", "text"], [1, "It fails"]],
        {"id": {"0": 1}, "text": {"0": "It fails"}},
        {"exported": "today", "rows": [{"id": 1, "text": "It fails"}]},
    ],
)
def test_tables_in_other_clothes(read, root):
    """Matrices, split frames and columns of rows are tables too."""
    assert [said.text for said in read(root).utterances] == ["It fails"]


def test_typeform_responses(read):
    """Answers stand under their question's title; choices describe the person."""
    fields = [{"id": "f1", "title": "What annoys you?"}, {"id": "f2", "title": "How often?"}]
    items = [
        {"response_id": f"r{i}", "submitted_at": "2026-03-05T09:12:00Z", "answers": [
            {"field": {"id": "f1"}, "type": "text", "text": f"the {word} is much too slow for us"},
            {"field": {"id": "f2"}, "type": "choice", "choice": {"label": "daily" if i % 2 else "never"}},
        ]} for i, word in enumerate(["search", "export", "login", "start", "menu", "help", "list", "map"])
    ]  # fmt: skip
    document = read({"items": items, "form": {"fields": fields}})
    first = document.utterances[0]
    assert (first.question, first.record_id) == ("What annoys you?", "r0")
    assert first.author.attributes == (("How often?", "never"),)


@pytest.mark.parametrize(
    "content",
    [
        "{}", "[]", '{"members": ["U1", "U2"]}', '{"a": 1', '{"text": 1e999999}', "[[[[", "{" * 9,
        '[{"id": 1}', '{"id": 1, "name": "Acme"}', "[1, 2, 3]",
    ],
)  # fmt: skip
def test_what_holds_no_records_is_refused(read, content):
    """Empty, cut off, or without words: one clear reason."""
    with pytest.raises(InputError):
        read(content, "x.json")


def test_transcripts_are_left_to_their_reader():
    """Speaker segments are no records; stamps and braces are no JSON."""
    for start in (b'[{"speaker": "A", "text": "hi"}]', b"[00:01] hello", b"{\\rtf1 hello}"):
        assert not READER.recognises(RawFile(id="x.json", data=start))
    assert READER.recognises(RawFile(id="x.txt", data=b'\n {"tickets": []}'))


def test_a_list_whose_name_ends_in_one_that_is_known(read):
    """Beside another list, as in a server's own export."""
    root = {
        "server_message": [{"id": 1, "sender_full_name": "Tove Lie", "content": "The log scrolls past the error"}],
        "server_profile": [{"id": 5, "full_name": "Tove Lie"}],
    }  # fmt: skip
    assert [one.text for one in read(json.dumps(root)).utterances] == [
        "The log scrolls past the error"
    ]


def test_records_under_their_ids_in_a_wrapping(read):
    """As Firestore's collections are exported."""
    held = {
        "a1b2": {"text": "It rings in the cinema", "uid": "u7"},
        "c3d4": {"text": "Two lists please", "uid": "u8"},
    }
    document = read(json.dumps({"__collections__": {"feedback": held}}))
    assert [one.record_id for one in document.utterances] == ["a1b2", "c3d4"]


def test_the_answer_of_a_program(read):
    """What it says of how that went is nobody's words."""
    turns = [
        {"messageId": "m1", "participantType": "AGENT", "message": "How can I help?"},
        {"messageId": "m2", "participantType": "CUSTOMER", "message": "It rings in the cinema"},
    ]
    held = {"id": "7", "ucid": "b4", "contactId": "", "key": "a", "transcripts": turns}
    root = {"status": "success", "message": "Transcripts fetched", "data": held}
    document = read(json.dumps(root))
    assert [(one.role, one.text) for one in document.utterances] == [
        ("agent", "How can I help?"),
        ("participant", "It rings in the cinema"),
    ]


def test_app_store_feed(read):
    """The feed wraps every value in a label."""
    entry = {
        "id": {"label": "81"}, "title": {"label": "Meh"}, "im:rating": {"label": "2"},
        "content": {"label": "It logs me out", "attributes": {"type": "text"}},
        "author": {"name": {"label": "kimpo"}, "uri": {"label": "https://x.example/1"}},
        "updated": {"label": "2026-03-05T09:12:00-07:00"},
    }  # fmt: skip
    (said,) = read({"feed": {"entry": [entry]}}).utterances
    assert (said.text, said.question, said.record_id) == ("It logs me out", "Meh", "81")
    assert said.author.name == "kimpo"


def test_app_store_connect(read):
    """The API nests a review's words under attributes."""
    item = {"id": "x9", "type": "customerReviews", "attributes": {
        "title": "No", "body": "It hangs on start", "rating": 1, "reviewerNickname": "kimpo",
        "createdDate": "2026-03-05T09:12:00-07:00"}}  # fmt: skip
    document = read({"data": [item]})
    (said,) = document.utterances
    assert (document.kind, said.text, said.author.id) == ("review", "It hangs on start", "kimpo")
    assert said.date == "2026-03-05T16:12:00Z"


def test_what_a_scraper_looked_for(read):
    """Is no text of a review, and likes may be a number or words."""
    table = "query,author_title,review_text,owner_answer,rating\ncafe berlin,Ana Po,It is loud in there,We thank you,3\n"
    assert [(one.text, one.role) for one in read(table).utterances] == [
        ("It is loud in there", "participant"), ("We thank you", "agent"),
    ]  # fmt: skip
    liked = [
        {
            "review_id": "1",
            "title": "Solid",
            "rating": 4,
            "likes": "The forms",
            "dislikes": "It jumps to the top",
        }
    ]
    assert [one.text for one in read(liked).utterances] == ["The forms", "It jumps to the top"]
    counted = [
        {
            "review_id": "1",
            "title": "Solid",
            "rating": 4,
            "likes": 3,
            "text": "It jumps to the top",
        }
    ]
    assert [one.text for one in read(counted).utterances] == ["It jumps to the top"]


def test_pages_of_a_graphql_server_one_a_line(read):
    """Each line is an answer, and each answer lists some of the reviews."""
    page = '{"data": {"shop": {"name": "Kiln", "reviews": {"edges": [{"node": {"body": "%s"}}]}}}}'
    said = ("The glaze chips off", "It came a week late")
    document = read("\n".join(page % one for one in said), "reviews.jsonl")
    assert [one.text for one in document.utterances] == list(said)
