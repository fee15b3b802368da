"""Files as tools really write them; they lie beside the project and are not part of it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from research.errors import InputError
from research.readers.document import Document, RawFile
from research.readers.records import READERS
from research.settings import Settings

SHARED = Path(__file__).parents[5] / "shared" / "data"
pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason=f"no exports at {SHARED}")


def load(name: str) -> Document:
    path = SHARED / name
    file = RawFile(id=name, data=path.read_bytes())
    reader = next(one for one in READERS if one.recognises(file))
    return reader.read(file, Settings())


@pytest.mark.parametrize(
    ("name", "kind", "texts", "left"),
    [
        ("exports/zendesk/incremental_test_get_values_page0.json", "ticket", 86, 1),
        ("exports/zendesk/spec_comment.json", "ticket", 1, 0),
        ("exports/zendesk/spec_ticket.json", "ticket", 0, 1),
        ("exports/zendesk/spec_ticket_audit.json", "ticket", 1, 1),
        ("exports/zendesk_fivetran/ticket_data.csv", "ticket", 10, 0),
        ("exports/zendesk_fivetran/ticket_comment_data.csv", "ticket", 20, 0),
        ("exports/intercom/list_conversations_get_successful.json", "ticket", 1, 0),
        ("exports/intercom/list_conversations_post_conversation_created.json", "ticket", 1, 0),
        ("exports/intercom/search_conversations_post_successful.json", "ticket", 1, 0),
        ("exports/intercom/tickets_post_successful.json", "ticket", 1, 0),
        ("exports/intercom_fivetran/conversation_part_history_data.csv", "ticket", 0, 9),
        ("exports/jira/jira_cloud_all_fields.csv", "ticket", 3, 0),
        ("exports/jira/jira_issues_page_1.json", "ticket", 1, 1),
        ("exports/slack/slack_history.json", "ticket", 5, 2),
        ("exports/play_store/google_play_scraper_min_english.csv", "review", 399, 0),
        ("exports/surveymonkey/StarWars.csv", "survey", 0, 1186),
        ("exports/qualcoder/survey456.csv", "survey", 3, 0),
        ("feedback/askubuntu_intents.csv", "ticket", 162, 0),
        ("feedback/clinc150.csv", "ticket", 4000, 0),
    ],
)
def test_what_is_read(name, kind, texts, left):
    """Each export gives its texts, and the rest has reasons."""
    document = load(name)
    assert (document.kind, len(document.utterances), len(document.left_out)) == (kind, texts, left)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("exports/zendesk/spec_satisfaction_rating.json", "no column holds"),
        ("exports/zendesk_fivetran/organization_data.csv", "no column holds"),
        ("exports/zendesk_fivetran/ticket_tag_data.csv", "no column holds"),
        ("exports/zendesk_fivetran/user_data.csv", "no column holds"),
        ("exports/intercom_fivetran/contact_history_data.csv", "no column holds"),
        ("exports/intercom_fivetran/conversation_history_data.csv", "hashes"),
        ("exports/intercom_fivetran/conversation_tag_history_data.csv", "no column holds"),
        ("exports/intercom_fivetran/tag_data.csv", "no column holds"),
        ("exports/slack/slack_members1.json", "no records"),
        ("exports/taguette/all_tags_20220303.csv", "highlights"),
        ("exports/taguette/codebook_20220303_8.csv", "codebook"),
        ("exports/qualcoder/cases123.csv", "no column holds"),
    ],
)
def test_what_is_refused(name, reason):
    """Tables of people, tags and companies are refused with the right reason."""
    with pytest.raises(InputError, match=reason):
        load(name)


def test_the_sandbox_has_no_agent_as_participant():
    """A ticket that somebody submitted for another is the agent's; pages overlap and count once."""
    document = load("exports/zendesk/test_get_values_tickets.ndjson")
    roles = Counter(said.role for said in document.utterances)
    assert set(roles) == {"participant", "agent"}
    assert len({said.record_id for said in document.utterances}) == len(document.utterances)
    assert len(document.utterances) + len(document.left_out) == 182


def test_play_store_authors_are_nobody():
    """Every author is "A Google user"."""
    document = load("exports/play_store/google_play_scraper_min_english.csv")
    assert all(said.author.id == said.author.name == "" for said in document.utterances)


def test_the_survey_tool_has_no_mojibake():
    """Questions over several columns keep their words; no sign of a wrong code page."""
    document = load("exports/surveymonkey/StarWars.csv")
    asked = " ".join(value for _, value in document.header)
    assert "Which of the following Star Wars films have you seen?" in asked
    for text in (asked, *(left.text for left in document.left_out)):
        assert not any(sign in text for sign in ("Ã", "Â", "Î¾", "\ufffd", "√"))


def test_typeform_questions_have_no_markup():
    """The eleven open questions, and no other; one that asks why says about what."""
    document = load("exports/typeform/osmi_2018_typeform.csv")
    questions = {said.question for said in document.utterances}
    assert len({said.part for said in document.utterances}) == 11
    assert "Why or why not?" not in questions
    assert not any("<" in question for question in questions)
    attributes = {name for said in document.utterances for name, _ in said.author.attributes}
    assert {"What is your age?", "What country do you live in?"} <= attributes
