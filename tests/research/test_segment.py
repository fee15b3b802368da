from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.model import Turn
from research.segment import segment
from research.settings import SegmentSettings

TURN = Turn(
    id="s#1",
    source_id="s",
    record_id="1",
    locator="line 1",
    kind="interview",
    role="participant",
    text="",
    person_id="P-0001",
    question="What is hard?",
)


def _segments(text, settings=None, **more):
    turn = replace(TURN, text=text, **more)
    return segment([turn], settings=settings or SegmentSettings())


def _said(text, **more):
    return [excerpt.text for excerpt in _segments(text, **more).evidence]


def test_an_excerpt_is_an_exact_slice_of_its_turn():
    """Offsets lead back to the words, and the question stays as context."""
    text = "  The export drops my breaks every month.  And the app logs me out all the time. "
    for excerpt in _segments(text).excerpts:
        assert text[excerpt.start : excerpt.end] == excerpt.text
        assert excerpt.question == "What is hard?"


def test_two_points_in_one_turn_are_two_excerpts():
    """Each can then be in a theme of its own."""
    said = _said(
        "The export to payroll drops my breaks and I retype all the hours. "
        "Also the phone app logs me out every single morning before my shift."
    )
    assert len(said) == 2


def test_a_short_sentence_leans_on_its_neighbour():
    """ "It never works." means nothing alone."""
    said = _said("I tried the calendar sync with Google again last week. It never works.")
    assert said == ["I tried the calendar sync with Google again last week. It never works."]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Such lovely pictures, but uploads stop at every second one",
            ["Such lovely pictures", "but uploads stop at every second one"],
        ),
        (
            "Easy to read. However my bookmarks are gone.",
            ["Easy to read.", "However my bookmarks are gone."],
        ),
        ("Such lovely pictures, but a little small", ["Such lovely pictures, but a little small"]),
        ("Great idea but uploads stop half way", ["Great idea but uploads stop half way"]),
        ("It used to be great but my notes vanish", ["It used to be great but my notes vanish"]),
        ("I typed my code but the page stays white", ["I typed my code but the page stays white"]),
    ],
)
def test_praise_and_the_problem_behind_it_are_two_points(text, said):
    """Unless what follows is about the same, or tells how a story goes on."""
    assert _said(text, kind="review") == said


def test_greetings_and_fillers_are_left_out_with_a_reason():
    """They are kept, and say why they are no evidence."""
    excerpts = _segments("Okay, yeah. Hm.").excerpts
    assert {excerpt.reason for excerpt in excerpts} == {"greeting or filler"}


@pytest.mark.parametrize("role", ["moderator", "agent", "bot", "observer", "unknown"])
def test_only_participants_give_evidence(role):
    """Whoever else speaks is not quoted."""
    assert _segments("The export drops my breaks.", role=role).excerpts == ()


def test_a_turn_that_is_a_copy_stays_whole_with_its_reason():
    """Nothing vanishes."""
    (excerpt,) = _segments(
        "The export drops my breaks. Always.", reason="copy of record 3"
    ).excerpts
    assert excerpt.reason == "copy of record 3"


def test_a_run_on_sentence_is_cut_at_its_clauses():
    """Speech recognition writes no full stops."""
    text = "and then I open the month and I wait and it loads " * 12
    said = _said(text)
    assert len(said) > 2
    assert all(len(part.split()) <= 60 for part in said)


def test_a_ticket_of_two_words_counts_and_a_spoken_nod_does_not():
    """One was sent for a reason."""
    assert _said("Still broken", kind="ticket") == ["Still broken"]
    assert _said("Still broken", question="Do you use it?") == []


def test_two_words_are_an_answer_where_a_thing_is_asked_for():
    """The login is one to "What would you change?", right behind it; two short sentences are a nod."""
    asked = replace(TURN, id="s#0", role="moderator", text="What would you change?", question="")
    other = replace(asked, id="s#2", text="Okay.")
    answer = replace(TURN, text="The login.", question=asked.text)
    settings = SegmentSettings()
    assert [one.text for one in segment([asked, answer], settings=settings).evidence] == [
        "The login."
    ]
    assert not segment([asked, other, answer], settings=settings).evidence
    assert not segment([asked, replace(answer, text="Nah. Next.")], settings=settings).evidence


def test_a_signature_is_no_evidence():
    """The ticket's own words are, and every part is accounted for."""
    text = "Hi team,\n\nThe export drops my breaks every month.\n\nKind regards,\nDana Okafor\nManager"
    segments = _segments(text, kind="ticket")
    assert [excerpt.text for excerpt in segments.evidence] == [
        "The export drops my breaks every month."
    ]
    assert len([excerpt for excerpt in segments.excerpts if excerpt.reason]) >= 1


def test_a_bullet_is_nobodys_words():
    """A list in a ticket is quoted without its marks."""
    text = (
        "What I found:\n- a unit lead cannot be restricted to one unit\n- deputies see pay rates"
    )
    assert not [said for said in _said(text, kind="ticket") if said.startswith("-")]


def test_ids_do_not_depend_on_other_turns():
    """A new file leaves the ids of the old ones alone."""
    other = replace(TURN, id="s#2", text="Something else is hard as well here.")
    turn = replace(TURN, text="The export drops my breaks every month.")
    alone = segment([turn], settings=SegmentSettings()).excerpts
    among = segment([other, turn], settings=SegmentSettings()).excerpts
    assert alone[0].id in {excerpt.id for excerpt in among}


@given(st.text(max_size=300), st.sampled_from(["interview", "ticket", "survey"]))
def test_every_letter_is_in_exactly_one_excerpt(text, kind):
    """As evidence or with a reason, whatever the text; slices are exact."""
    excerpts = _segments(text, kind=kind).excerpts
    covered = [i for e in excerpts for i in range(e.start, e.end)]
    assert len(covered) == len(set(covered))
    assert {i for i, c in enumerate(text) if c.isalnum()} <= set(covered)
    assert all(text[e.start : e.end] == e.text for e in excerpts)


@pytest.mark.parametrize("kind", ["ticket", "survey", "review"])
def test_a_whole_answer_without_content_counts_and_tells_nothing(kind):
    """Who says "Nothing." was asked; rates must know, themes must not."""
    made = _segments("Nothing. ", kind=kind)
    assert [(e.text, e.silent) for e in made.evidence] == [("Nothing.", "nothing")]
    assert made.answers == made.evidence


@pytest.mark.parametrize("kind", ["ticket", "survey", "review"])
def test_a_whole_answer_of_praise_is_evidence(kind):
    """ "Very good." was written for a reason; spoken, it fills a pause."""
    assert _said("Very good. ", kind=kind) == ["Very good."]
    assert _said("Very good.") == []


def test_no_answer_is_nobody_heard():
    """ "N/A" is kept in sight, but its author did not answer."""
    made = _segments("N/A", kind="survey")
    assert [e.silent for e in made.evidence] == ["no answer"]
    assert made.answers == ()


def test_no_in_a_conversation_is_left_out():
    """In a session, or in a ticket of several texts, it answers whoever spoke before."""
    assert _said("No.") == []
    turns = [
        replace(TURN, id=f"s#{n}", kind="ticket", text=text)
        for n, text in enumerate(("The export drops my breaks.", "No."))
    ]
    made = segment(turns, settings=SegmentSettings())
    assert [e.text for e in made.evidence] == ["The export drops my breaks."]


def test_an_answer_in_a_script_without_spaces_is_evidence():
    """It has one run of letters, and says something all the same."""
    assert _said("メールに棚の番号を書いてほしいです。", kind="interview") == [
        "メールに棚の番号を書いてほしいです。"
    ]
