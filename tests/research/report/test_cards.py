"""Quote cards: who, where, and between which lines."""

from __future__ import annotations

from dataclasses import replace

from research.report.cards import card, cards, said_by, severity_badge, who
from research.report.joins import join


def test_card_says_who_and_where(joined):
    """Person, account, file, line and date; never a name."""
    found = card(joined.by_excerpt["E-1"], replace(joined, root="../"))
    assert found.who == "P-1, Acme"
    assert (found.source, found.where) == ("interviews/anna.vtt", "line 2, 2026-03-02")
    assert found.persona
    assert found.persona.href == "../personas/lead-b.html"


def test_ticket_is_found_by_its_own_id(joined):
    """The helpdesk's id stands before the row."""
    found = card(joined.by_excerpt["E-6"], joined)
    assert found.where == "TCK-2, row 2, 2026-04-02"
    assert (found.asked_label, found.asked) == ("Subject", "Export")


def test_a_row_is_named_once_and_stars_are_shown(joined):
    """A record that has no id of its own is its row."""
    item = joined.by_excerpt["E-6"]
    review = replace(item.excerpt, record_id="row-2", rating="2/5")
    found = card(replace(item, excerpt=review), joined)
    assert found.where == "row 2, 2026-04-02, rated 2/5"


def test_interview_shows_one_turn_either_side(joined):
    """The question before and the answer after."""
    found = card(joined.by_excerpt["E-1"], joined)
    assert found.before
    assert found.before.who == "Moderator"
    assert found.after
    assert found.after.text.startswith("I want an export button")


def test_neighbours_of_a_ticket_are_not_context(joined):
    """Another ticket in the next row has nothing to do with it."""
    found = card(joined.by_excerpt["E-6"], joined)
    assert found.before is None
    assert found.after is None


def test_context_stays_in_its_file(joined):
    """The last turn of one interview is not before the first of the next."""
    assert card(joined.by_excerpt["E-3"], joined).before is None


def test_request_carries_its_reason(joined):
    """Asked for and because stay apart, and the reason does not nest further."""
    found = card(joined.by_excerpt["E-2"], joined)
    assert [item.id for item in found.because] == ["E-1"]
    assert found.because[0].because == ()


def test_reason_that_the_study_does_not_have_is_left_away(study):
    """A pointer into nothing is no crash."""
    first, second, *rest = study.judgements.judgements
    lost = (first, replace(second, because_id="E-99"), *rest)
    joined = join(replace(study, judgements=replace(study.judgements, judgements=lost)))
    assert card(joined.by_excerpt["E-2"], joined).because == ()


def test_anonymous_author_has_no_id(joined):
    """The id would look like a person that can be told apart."""
    assert who(joined.by_excerpt["E-5"], joined) == "Unidentified author"


def test_low_support_is_flagged(joined):
    """A quote that is as near to another theme may not support this one."""
    weak, firm = cards((joined.by_excerpt["E-5"], joined.by_excerpt["E-1"]), joined)
    assert (weak.weak, firm.weak) == (True, False)
    assert "which is -0.01 against the next theme" in weak.place


def test_severity_is_coloured_by_its_step():
    """A median of 2.5 has the colour of 2."""
    assert severity_badge(2.5).tone == "severity-2"


def test_a_surveys_answer_is_shown_with_its_question(joined):
    """On page one "The app" says nothing by itself."""
    item = joined.by_excerpt["E-6"]
    answer = replace(item.excerpt, kind="survey", question="What annoys you most?")
    said = said_by(replace(item, excerpt=answer), joined)
    assert said.endswith(", asked: What annoys you most?")
    assert said_by(item, joined) == who(item, joined)


def test_a_surveys_other_answer_is_shown_with_its_own_question(study):
    """One respondent's "The reminders" beside a complaint is told as what they like."""
    turns = tuple(
        replace(turn, kind="survey", record_id="R-1", question=f"Question {turn.id}?")
        for turn in study.reading.turns
    )
    joined = join(replace(study, reading=replace(study.reading, turns=turns)))
    item = next(iter(joined.by_excerpt.values()))
    shown = card(item, joined)
    beside = [line for line in (shown.before, shown.after) if line]
    assert beside
    assert all(line.asked.startswith("Question ") for line in beside)


def test_the_hour_is_shown_without_its_seconds(joined):
    """Tables have it to the second."""
    item = joined.by_excerpt["E-6"]
    dated = replace(item, excerpt=replace(item.excerpt, date="2026-03-04T09:11:52Z"))
    assert "2026-03-04 09:11" in card(dated, joined).where
    assert ":52" not in card(dated, joined).where
