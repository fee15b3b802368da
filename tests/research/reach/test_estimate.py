import pytest

from research.reach.estimate import Sample, best, estimate, within
from research.settings import ReachSettings

BASE = ReachSettings(base=4000, period="quarter", base_note="billing")


def _estimate(kind, people, size, settings=BASE):
    return estimate("T-0001", Sample(kind=kind, people=people, size=size), settings=settings)


def test_three_of_eight_interviewed():
    """1,500 of 4,000 a quarter, 547 to 2,777, and low confidence."""
    reach = _estimate("interview", 3, 8)
    assert (reach.reach_low, reach.reach, reach.reach_high) == (547, 1500, 2777)
    assert reach.confidence == 50


def test_forty_seven_of_412_ticket_senders():
    """456, 348 to 594, and full confidence."""
    reach = _estimate("ticket", 47, 412)
    assert (reach.reach_low, reach.reach, reach.reach_high) == (348, 456, 594)
    assert reach.confidence == 100
    assert "at least 47" in reach.basis


def test_hearing_a_third_of_the_base_narrows_the_range():
    """47 of 412 out of 1,200 accounts: 11.41 % with 9.15 to 14.13 %."""
    reach = _estimate("ticket", 47, 412, ReachSettings(base=1200))
    assert (reach.reach_low, reach.reach, reach.reach_high) == (110, 137, 170)


def test_a_census_of_chosen_people_is_none():
    """Interviewing half of the base narrows nothing: nobody drew them by lot."""
    few, many = (_estimate("interview", 3, 8, ReachSettings(base=base)) for base in (16, 4000))
    assert (few.rate_low, few.rate_high) == (many.rate_low, many.rate_high)


def test_without_a_base_there_is_no_reach():
    """Counts and rates only, and the basis says so."""
    reach = _estimate("interview", 3, 8, ReachSettings())
    assert (reach.base, reach.reach_low, reach.reach, reach.reach_high) == (0, 0, 0, 0)
    assert (reach.people, reach.sample) == (3, 8)
    assert "no base" in reach.basis


def test_the_basis_says_where_the_base_comes_from():
    """Sample, base, period and its source in one sentence."""
    basis = _estimate("interview", 3, 8).basis
    for part in ("3 of 8", "4,000", "quarter", "billing"):
        assert part in basis


@pytest.mark.parametrize(
    ("people", "size", "percent"),
    [(47, 412, 100), (60, 200, 100), (12, 200, 80), (3, 60, 50), (0, 9, 50)],
)
def test_a_wide_range_is_little_confidence(people, size, percent):
    """Up to twice 100 %, up to five times 80 %, else 50 %."""
    assert _estimate("ticket", people, size).confidence == percent


def test_a_theme_with_a_caution_has_the_least_confidence():
    """Nine of ten who were asked the same question, and said different things, are no sure number."""
    sample = Sample(kind="interview", people=9, size=10)
    sure, careful = (
        estimate(
            "T-0001", sample, settings=ReachSettings(base=4_200, period="quarter"), cautioned=one
        )
        for one in (False, True)
    )
    assert (sure.confidence, careful.confidence) == (100, 50)
    assert "caution" in careful.basis
    assert (careful.reach_low, careful.reach_high) == (sure.reach_low, sure.reach_high)


def test_who_is_known_to_have_it_is_not_estimated_away():
    """Eleven wrote about it, so no less than eleven of 150 have it."""
    reach = _estimate("ticket", 11, 121, ReachSettings(base=150))
    assert (reach.reach_low, reach.reach) == (11, 14)
    assert _estimate("ticket", 2, 40, ReachSettings(base=41)).reach_low == 2


def test_who_was_asked_at_length_is_planned_with():
    """Interviews, then survey answers, then tickets; a handful of interviews comes last."""
    talks, answers, tickets = (
        _estimate("interview", 2, 8),
        _estimate("survey", 4, 60),
        _estimate("ticket", 40, 100),
    )
    assert best([tickets, answers, talks]) == talks
    assert best([tickets, answers, _estimate("interview", 2, 4)]) == answers
    assert best([tickets, _estimate("interview", 0, 8)]) == tickets
    assert best([]) is None


def test_nobody_is_not_known_to_be_affected():
    """None of eight reviewers: there is no least number to tell."""
    sample = Sample(kind="review", people=0, size=8)
    basis = estimate("T-1", sample, settings=ReachSettings(base=400, period="year")).basis
    assert "known affected" not in basis


def test_a_period_with_a_number_is_one_and_not_each():
    """Nobody plans per 2026."""
    assert within("quarter") == "per quarter"
    assert within("Q1 2026") == "in Q1 2026"
