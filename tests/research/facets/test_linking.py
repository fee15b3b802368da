"""The pain under a wish."""

from __future__ import annotations

import numpy as np

from research.facets.linking import Said, link_requests


def _said(ident, facet, position, **other):
    return Said(
        **{"id": ident, "person_id": "P1", "place": "s1", "facet": facet, "position": position}
        | {"text": "The export."}
        | other
    )


def _unit(*angles):
    return np.array([[np.cos(a), np.sin(a)] for a in angles], np.float32)


def test_a_wish_is_linked_to_the_pain_of_the_same_turn() -> None:
    """I want an export button, I retype everything."""
    said = [_said("r", "request", 4), _said("p", "pain", 4)]
    assert link_requests(said, _unit(0, 1.2)) == {"r": "p"}


def test_another_answer_of_the_same_survey_is_about_something_else() -> None:
    """Who wants Italian and pays for empty seats does not want it for their sake."""
    said = [_said("r", "request", 0), _said("p", "pain", 0)]
    assert link_requests(said, _unit(0, 1.4)) == {}


def test_a_wish_and_its_reason_share_a_word_that_carries_a_point() -> None:
    """Whoever wants fewer seats in August does not want them for having to plan at midnight."""
    wish = _said("r", "request", 4, text="Stop charging for what we do in August")
    other = _said("p", "pain", 4, text="We do it at midnight in the bar")
    own = _said("q", "pain", 4, text="I am charged all winter")
    assert link_requests([wish, other], _unit(0, 0.5)) == {}
    assert link_requests([wish, other, own], _unit(0, 0.5, 1)) == {"r": "q"}


def test_what_may_be_no_wish_has_no_reason() -> None:
    """I'd scroll down now is said while doing it."""
    said = [_said("r", "request", 4, doubtful=True), _said("p", "pain", 4)]
    assert link_requests(said, _unit(0, 0.1)) == {}


def test_a_related_pain_of_a_neighbouring_turn_counts() -> None:
    """The reason is often given when the moderator asks why."""
    said = [_said("r", "request", 4), _said("p", "pain", 6)]
    assert link_requests(said, _unit(0, 0.5)) == {"r": "p"}


def test_an_unrelated_pain_of_a_neighbouring_turn_does_not() -> None:
    """The next answer may be about the parking."""
    said = [_said("r", "request", 4), _said("p", "pain", 6)]
    assert link_requests(said, _unit(0, 1.5)) == {}


def test_the_pain_that_sounds_most_alike_wins() -> None:
    """Two complaints in one turn: the wish belongs to one of them."""
    said = [_said("r", "request", 4), _said("p", "pain", 4), _said("q", "pain", 4)]
    assert link_requests(said, _unit(0, 1.2, 0.3)) == {"r": "q"}


def test_another_person_place_or_a_far_turn_is_not_nearby() -> None:
    """Only the same person's words nearby explain a wish."""
    said = [
        _said("r", "request", 4),
        _said("a", "pain", 4, person_id="P2"),
        _said("b", "pain", 4, place="s2"),
        _said("c", "pain", 9),
        _said("d", "praise", 4),
    ]
    assert link_requests(said, _unit(0, 0, 0, 0, 0)) == {}


def test_nobody_is_nobodys_neighbour() -> None:
    """Two anonymous remarks are not one person's."""
    said = [_said("r", "request", 1, person_id=""), _said("p", "pain", 1, person_id="")]
    assert link_requests(said, _unit(0, 0)) == {}


def test_order_does_not_matter_and_ties_go_by_id() -> None:
    """The same links for any order of input."""
    said = [_said("r", "request", 4), _said("b", "pain", 4), _said("a", "pain", 4)]
    said += [_said("s", "request", 7, place="s2"), _said("z", "pain", 8, place="s2")]
    for order in ([0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [2, 0, 4, 1, 3]):
        vectors = _unit(0, 0.2, 0.2, 0, 0.1)[order]
        assert link_requests([said[i] for i in order], vectors) == {"r": "a", "s": "z"}


def test_nothing_gives_nothing() -> None:
    """An empty study has no links."""
    assert link_requests([], np.zeros((0, 2), np.float32)) == {}
    assert link_requests([_said("r", "request", 1)], _unit(0)) == {}
