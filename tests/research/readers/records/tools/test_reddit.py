from __future__ import annotations

import pytest


def _listing(*things):
    return {"kind": "Listing", "data": {"after": None, "children": list(things)}}


def _comment(id_, author, body, *, replies="", **more):
    data = {
        "id": id_,
        "link_id": "t3_p1",
        "author": author,
        "body": body,
        "created_utc": 1772445700.0,
        "replies": replies,
    }
    return {"kind": "t1", "data": {**data, **more}}  # fmt: skip


def _opening(**more):
    data = {
        "id": "p1", "author": "kiln_kid", "title": "What drives you mad about shared kilns?",
        "selftext": "Mine fires over &amp; over at night.", "created_utc": 1772445600,
    }  # fmt: skip
    return {"kind": "t3", "data": {**data, **more}}


def _texts(document):
    return [one.text for one in document.utterances]


def test_a_thread_with_nested_answers(read):
    """Everybody's own words under the post's title, in order, each by who wrote them."""
    inner = _listing(_comment("c2", "slip", "Same, and nobody labels the shelves."))
    document = read([
        _listing(_opening()),
        _listing(
            _comment("c1", "glaze99", "Somebody opened it at 200 degrees.", replies=inner),
            _comment("c3", "oak", "The queue is on paper."),
        ),
    ])  # fmt: skip
    assert document.format == "reddit"
    assert _texts(document) == [
        "Mine fires over & over at night.",
        "Somebody opened it at 200 degrees.",
        "Same, and nobody labels the shelves.",
        "The queue is on paper.",
    ]
    assert {one.record_id for one in document.utterances} == {"p1"}
    assert {one.question for one in document.utterances} == {
        "What drives you mad about shared kilns?"
    }
    assert [one.author.id for one in document.utterances] == ["kiln_kid", "glaze99", "slip", "oak"]
    assert document.utterances[0].date == "2026-03-02T10:00:00Z"


def test_what_is_gone_and_what_bots_write_is_left_out(read):
    """With the reason; a post whose text was removed still has its title."""
    document = read([
        _listing(_opening(selftext="[removed]")),
        _listing(
            _comment("c1", "[deleted]", "[removed]"),
            _comment("c2", "AutoModerator", "Please read the rules."),
            _comment("c3", "remind-me-bot", "I will message you in 3 days."),
            _comment("c4", "[deleted]", "I wrote this before I left."),
            {"kind": "more", "data": {"count": 7, "id": "m", "children": ["c9"]}},
        ),
    ])  # fmt: skip
    assert _texts(document) == [
        "What drives you mad about shared kilns?", "I wrote this before I left.",
    ]  # fmt: skip
    assert document.utterances[1].author.id == ""
    assert [one.reason for one in document.left_out] == [
        "removed by its author or a moderator",
        "message of a bot",
        "message of a bot",
        "comments that the listing does not hold",
    ]


@pytest.mark.parametrize(
    "more", [{"distinguished": "moderator"}, {"author_flair_text": "Official support team"}]
)
def test_who_runs_the_place_is_no_participant(read, more):
    """A moderator who speaks as one, or a flair that says so."""
    document = read(
        _listing(_opening(), _comment("c1", "kim", "We fixed that on Monday.", **more))
    )
    assert [one.role for one in document.utterances] == ["participant", "agent"]


def test_a_flair_of_members(read):
    """Owners of what it is about are its users."""
    document = read(
        _listing(
            _opening(),
            _comment("c1", "kim", "Mine does it too.", author_flair_text="Model 3 owner"),
        )
    )
    assert [one.role for one in document.utterances] == ["participant", "participant"]


def test_an_archive_has_one_object_on_each_line(read):
    """Posts and comments without wrapping, those of one post together."""
    document = read([
        _opening()["data"],
        {**_opening()["data"], "id": "p2", "title": "Cones", "selftext": "They melt early."},
        _comment("c1", "robot", "The fan rattles.")["data"],
    ])  # fmt: skip
    assert [(one.record_id, one.text) for one in document.utterances] == [
        ("p1", "Mine fires over & over at night."),
        ("p1", "The fan rattles."),
        ("p2", "They melt early."),
    ]


def test_comments_in_a_list_of_their_own(read):
    """As scripts save a thread: each is its writer's, on the post that it stands below."""
    inner = {"id": "c2", "author": "slip", "body": "Same, and nobody labels the shelves."}
    comment = {
        "id": "c1",
        "author": "glaze99",
        "body": "Somebody opened it at 200 degrees.",
        "replies": [inner],
    }
    document = read([{**_opening()["data"], "comments": [comment]}])
    assert [(one.writer.id, one.record_id) for one in document.utterances] == [
        ("kiln_kid", "p1"), ("glaze99", "p1"), ("slip", "p1"),
    ]  # fmt: skip
