import numpy as np
from evidence import an_excerpt, vectors_of

from research.themes.search.asked import read_asked

DIM = 4


def _excerpt(n, person, kind):
    return an_excerpt(
        f"E-{n:03d}",
        turn_id=f"t{n}",
        source_id="s.txt",
        record_id=str(n),
        person_id=person,
        kind=kind,
    )


def _asked(question_of, questions, kinds):
    count = len(question_of)
    rows = np.eye(DIM, dtype=np.float32)[np.arange(count) % DIM]
    evidence = [_excerpt(n, f"P{n % 2}", kind) for n, kind in enumerate(kinds)]
    vectors = vectors_of(
        evidence, rows, questions=questions, question_of=np.array(question_of, np.int32)
    )
    return read_asked(evidence, vectors)


def test_the_same_question_in_other_words_is_one() -> None:
    """Two wordings that say the same are one group; another question is another."""
    near = np.array([[1, 0.02, 0, 0], [1, 0, 0, 0], [0, 1, 0, 0]], np.float32)
    asked = _asked([0, 1, 2, -1], near, ["interview"] * 4)
    first, second, other, none = asked.question.tolist()
    assert first == second != other
    assert none == -1


def test_a_question_of_a_survey_binds_nothing() -> None:
    """Only what was asked in a talk counts."""
    questions = np.eye(DIM, dtype=np.float32)[:1]
    asked = _asked([0, 0], questions, ["interview", "survey"])
    assert asked.question.tolist() == [0, -1]


def test_own_words_are_taken_around_the_mean() -> None:
    """Rows have unit length around the study's mean, and people have numbers."""
    asked = _asked([-1] * 4, np.zeros((0, DIM), np.float32), ["interview"] * 4)
    assert np.allclose(np.linalg.norm(asked.rows, axis=1), 1)
    assert np.allclose(asked.rows.sum(axis=0), 0, atol=1e-6)
    assert asked.people.tolist() == [0, 1, 0, 1]


def test_no_evidence() -> None:
    """Nothing was said."""
    assert len(_asked([], np.zeros((0, DIM), np.float32), []).rows) == 0
