import numpy as np
import pytest

from research.model import Excerpt, Vectors
from research.themes.questions import question_weights

GENERIC, TELLING, REPHRASED, RARE = range(4)
"""What annoys you most? How do you export? And how do you export? And the other one?"""


def _said(n, person, kind="interview"):
    return Excerpt(
        id=f"E-{n}",
        turn_id=f"t{n}",
        source_id="s.txt",
        record_id=str(n),
        person_id=person,
        account="",
        kind=kind,
        date="",
        locator="",
        start=0,
        end=1,
        text="x",
        question="?",
    )


def _study(asked, *, people, kind="interview", seed=0):
    """Answers to the telling question are alike, those to others lie anywhere."""
    draws = np.random.default_rng(seed)
    rows = draws.normal(size=(len(asked), 64))
    rows[[q in (TELLING, REPHRASED) for q in asked]] += np.eye(64)[0] * 8
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    questions = np.eye(64, dtype=np.float32)[[1, 2, 2, 3]]
    questions[REPHRASED] = 0.9 * questions[TELLING] + np.sqrt(0.19) * np.eye(64)[9]
    vectors = Vectors(
        excerpt_ids=tuple(f"E-{n}" for n in range(len(asked))),
        text=rows.astype(np.float32),
        questions=questions,
        text_by_words=rows.astype(np.float32),
        questions_by_words=questions,
        question_of=np.array(asked, np.int32),
        encoder="fake",
    )
    evidence = [_said(n, person, kind) for n, person in enumerate(people)]
    return question_weights(evidence, vectors, weight=0.7)


PEOPLE = [f"p{n}" for n in range(20)]


def test_a_question_that_tells_its_subject_counts_in_full():
    """Different people answer it alike."""
    shares = _study([TELLING] * 20 + [GENERIC] * 100, people=PEOPLE * 6)
    assert shares[:20] == pytest.approx(0.7)


def test_a_question_for_everything_counts_for_little():
    """What annoys you most is no subject."""
    shares = _study([TELLING] * 20 + [GENERIC] * 100, people=PEOPLE * 6)
    assert shares[20:].max() < 0.35


def test_the_same_question_in_other_words_is_the_same():
    """Two people asked one way and two another make four who were asked."""
    asked = [TELLING] * 2 + [REPHRASED] * 2 + [GENERIC] * 16
    shares = _study(asked, people=[*PEOPLE[:4], *PEOPLE[:16]])
    assert shares[:4] == pytest.approx(0.7)
    assert len(set(shares[4:].tolist())) == 1


def test_what_few_were_asked_is_believed():
    """Two answers that differ say nothing of their question; nor does one person's own likeness."""
    assert _study([RARE] * 2, people=["a", "b"]) == pytest.approx(0.7)
    assert _study([GENERIC] * 9, people=["a"] * 5 + ["b"] * 4) == pytest.approx(0.7)


def test_a_survey_asks_everybody_the_same():
    """Its question only binds its answers together; a ticket's subject is its author's."""
    assert not _study([TELLING] * 20, people=PEOPLE, kind="survey").any()
    assert _study([GENERIC] * 20, people=PEOPLE, kind="ticket") == pytest.approx(0.7)


def test_without_questions_nothing_is_carried():
    """Nobody asked, or nothing there at all."""
    assert not _study([-1] * 4, people=PEOPLE[:4]).any()
    assert _study([], people=[]).shape == (0,)
