import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import fisher_exact

from research.reach.proportions import Drawn, exact, wilson, wilson_of_finite


@pytest.mark.parametrize(
    ("hits", "n", "low", "high"),
    [
        (0, 5, 0, 0.4345),
        (1, 5, 0.0362, 0.6245),
        (3, 8, 0.1368, 0.6943),
        (4, 5, 0.3755, 0.9638),
        (5, 8, 0.3057, 0.8632),
        (9, 10, 0.5958, 0.9821),
        (12, 20, 0.3866, 0.7812),
        (47, 412, 0.0869, 0.1484),
    ],
)
def test_wilson_gives_the_published_ranges(hits, n, low, high):
    """To four places."""
    assert wilson(hits, n) == pytest.approx((low, high), abs=5e-5)


def test_nobody_asked_means_anything_is_possible():
    """Zero of zero says nothing."""
    assert wilson(0, 0) == (0.0, 1.0)


@given(st.integers(1, 10_000), st.data())
def test_the_range_holds_the_share_and_stays_a_share(n, data):
    """0 <= low <= share <= high <= 1, always."""
    hits = data.draw(st.integers(0, n))
    low, high = wilson(hits, n)
    assert 0 <= low <= hits / n + 1e-12
    assert hits / n - 1e-12 <= high <= 1


def test_more_hits_than_people_is_a_bug():
    """A programmer's error is not turned into a number."""
    with pytest.raises(ValueError, match="6 of 5"):
        wilson(6, 5)


def test_hearing_a_good_part_of_everybody_narrows_the_range():
    """47 of 412 out of 1,200 accounts."""
    assert wilson_of_finite(47, 412, base=1200) == pytest.approx((0.0915, 0.1413), abs=5e-5)


def test_hearing_everybody_leaves_no_range():
    """A census has no sampling error; nor has one that heard more people than it knew of."""
    assert wilson_of_finite(3, 8, base=8) == (0.375, 0.375)
    assert wilson_of_finite(3, 8, base=6) == (0.375, 0.375)


def test_people_who_were_heard_alike_are_compared_as_fisher_does():
    """3 of 4 against 1 of 4, the lady who tastes tea: 0.486."""
    assert exact(3, [Drawn(of=8, having=4, members=4)]) == pytest.approx(0.4857, abs=1e-4)


def test_no_theme_or_no_member_is_no_difference():
    """Nothing that could have been otherwise is unusual."""
    assert exact(0, []) == 1.0
    assert exact(0, [Drawn(of=9, having=0, members=4), Drawn(of=5, having=3, members=0)]) == 1.0


def test_each_group_is_compared_within_itself():
    """All five interviewed have it and no writer of tickets: of five nurses interviewed that says nothing."""
    apart = [Drawn(of=5, having=5, members=5), Drawn(of=60, having=0, members=0)]
    assert exact(5, apart) == 1.0
    assert exact(5, [Drawn(of=65, having=5, members=5)]) < 1e-5


@given(st.integers(2, 400), st.data())
def test_one_group_gives_what_fisher_gives(of, data):
    """To eight places, whatever the margins."""
    having, members = (data.draw(st.integers(0, of)) for _ in range(2))
    both = data.draw(st.integers(max(0, having + members - of), min(having, members)))
    table = [[both, members - both], [having - both, of - having - members + both]]
    expected = fisher_exact(table).pvalue
    found = exact(both, [Drawn(of=of, having=having, members=members)])
    assert found == pytest.approx(expected, rel=1e-6, abs=1e-8)


def test_a_hundred_thousand_people_are_compared_at_once():
    """What cannot be chance is none, and takes no time."""
    many = Drawn(of=100_000, having=5_000, members=30_000)
    assert exact(1_600, [many]) == pytest.approx(0.00163, abs=1e-5)
    assert exact(5_000, [many, many]) == 0.0
