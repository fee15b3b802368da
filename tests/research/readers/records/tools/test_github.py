from __future__ import annotations


def _issue(number, body, *, login="kiln-fan", standing="NONE", kind="User"):
    return {
        "id": 900 + number, "number": number, "title": f"Issue {number}", "user": {"login": login, "type": kind},
        "author_association": standing, "created_at": "2026-03-01T10:00:00Z", "body": body,
    }  # fmt: skip


def test_who_runs_the_repository(read):
    """Contributors are users; owners, members and collaborators answer; bots are bots."""
    document = read(
        [
            _issue(1, "The curve is lost."),
            _issue(2, "Cooling takes all night.", standing="CONTRIBUTOR"),
            _issue(3, "We plan a new curve.", standing="MEMBER"),
            _issue(4, "Bumps glaze.", login="renovate[bot]"),
        ]
    )
    assert document.format == "github"
    assert [one.role for one in document.utterances] == [
        "participant",
        "participant",
        "agent",
        "bot",
    ]


def test_comments_belong_to_their_issue(read):
    """By the address in an export of comments, or inside the issue as the command line writes it."""
    comment = {
        "id": 5, "issue_url": "https://api.github.com/repos/a/b/issues/17", "user": {"login": "ash"},
        "author_association": "NONE", "created_at": "2026-03-01T10:00:00Z", "body": "Mine as well.",
    }  # fmt: skip
    assert read([comment]).utterances[0].record_id == "17"
    issue = {
        "number": 17, "title": "Lid", "author": {"login": "oak"}, "body": "The lid jams.",
        "comments": [{"id": "c1", "author": {"login": "kim"}, "authorAssociation": "OWNER", "body": "On it."}],
    }  # fmt: skip
    said = read([issue]).utterances
    assert [(one.record_id, one.role) for one in said] == [("17", "participant"), ("17", "agent")]


def test_a_forms_hidden_advice(read):
    """Nobody sees it who reads the issue."""
    (said,) = read([_issue(1, "<!-- Search first! -->\nThe lid jams.")]).utterances
    assert said.text == "The lid jams."


def test_replies_to_comments(read):
    """Discussions have them; they are somebody's words as well."""
    reply = {"author": {"login": "oak"}, "authorAssociation": "NONE", "body": "That would help."}
    comment = {"author": {"login": "kim"}, "authorAssociation": "OWNER", "body": "A lock?",
               "replies": [reply]}  # fmt: skip
    talk = {"number": 3, "title": "Lid", "author": {"login": "oak"}, "body": "It jams.",
            "comments": [comment]}  # fmt: skip
    assert [(one.text, one.role) for one in read([talk]).utterances] == [
        ("It jams.", "participant"), ("A lock?", "agent"), ("That would help.", "participant"),
    ]  # fmt: skip
