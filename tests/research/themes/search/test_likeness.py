import numpy as np
import pytest

from research.themes.search.likeness import alike_questions, likeness


def _rows(*angles):
    return np.array([[np.cos(a), np.sin(a)] for a in np.radians(angles)], np.float32)


def test_a_question_in_other_words_is_the_same_question():
    """Within 41 degrees, which is a cosine of 0.75."""
    assert alike_questions(_rows(0, 90, 30, 100)).tolist() == [0, 1, 0, 1]
    assert alike_questions(np.zeros((0, 2), np.float32)).tolist() == []


def test_only_pairs_of_different_people_count():
    """What one person repeats says nothing of others."""
    rows, people = _rows(0, 0, 60), np.array([0, 0, 1])
    assert likeness(rows, np.zeros(3, int), people) == pytest.approx([0.5], abs=1e-4)


def test_each_group_has_its_own():
    """A group of one person has no pair."""
    rows = _rows(0, 0, 0, 90, 10, 20)
    found = likeness(rows, np.array([0, 0, 1, 1, 2, 2]), np.array([0, 1, 0, 1, 0, 0]))
    assert found == pytest.approx([1, 0, 0], abs=1e-4)
