from __future__ import annotations


def test_play_reviews(read):
    """The developer's side of the thread is an agent's."""
    review = {
        "reviewId": "r1", "authorName": "kim",
        "comments": [
            {"userComment": {"text": "It crashes", "lastModified": {"seconds": "1772701920"}}},
            {"developerComment": {"text": "Sorry"}},
        ],
    }  # fmt: skip
    document = read({"reviews": [review]})
    assert document.kind == "review"
    assert [(said.text, said.role) for said in document.utterances] == [
        ("It crashes", "participant"), ("Sorry", "agent"),
    ]  # fmt: skip
    assert document.utterances[0].date == "2026-03-05T09:12:00Z"


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
