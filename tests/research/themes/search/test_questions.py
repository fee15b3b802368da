import numpy as np
import pytest
from evidence import an_excerpt, vectors_of

from research.themes.search.asked import read_asked
from research.themes.search.questions import question_weights

GENERIC, TELLING, REPHRASED, RARE = range(4)
"""What annoys you most? How do you export? And how do you export? And the other one?"""


def _said(n, person, kind="interview"):
    return an_excerpt(
        f"E-{n}",
        turn_id=f"t{n}",
        source_id="s.txt",
        record_id=str(n),
        person_id=person,
        kind=kind,
        question="?",
    )


def _study(asked, *, people, kind="interview"):
    """Two subjects: a telling question is about the first, a rare one about the second.

    What is asked of everybody is answered with the one or the other.
    """
    rows = np.random.default_rng(0).normal(size=(len(asked), 64))
    about = {TELLING: 0, REPHRASED: 0, RARE: 1}
    subject = [about.get(q, n % 2) for n, q in enumerate(asked)]
    rows += 8 * np.eye(64)[subject]
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    questions = np.eye(64, dtype=np.float32)[[1, 2, 2, 3]]
    questions[REPHRASED] = 0.9 * questions[TELLING] + np.sqrt(0.19) * np.eye(64)[9]
    evidence = [_said(n, person, kind) for n, person in enumerate(people)]
    vectors = vectors_of(
        evidence,
        rows.astype(np.float32),
        questions=questions,
        question_of=np.array(asked, np.int32),
    )
    return question_weights(evidence, vectors, read_asked(evidence, vectors), weight=0.7)


PEOPLE = [f"p{n}" for n in range(20)]


def test_a_question_that_tells_its_subject_counts_in_full():
    """Different people answer it alike."""
    shares = _study([TELLING] * 20 + [RARE] * 20 + [GENERIC] * 40, people=PEOPLE * 4)
    assert shares[:40] == pytest.approx(0.7)


def test_a_question_for_everything_counts_for_nothing():
    """What annoys you most is no subject."""
    shares = _study([TELLING] * 20 + [RARE] * 20 + [GENERIC] * 40, people=PEOPLE * 4)
    assert not shares[40:].any()


def test_the_same_question_in_other_words_is_the_same():
    """Two wordings are one question; what two people were asked is believed."""
    asked = [GENERIC] * 20 + [TELLING, REPHRASED] * 10 + [RARE] * 20
    assert _study(asked, people=PEOPLE * 3)[20:] == pytest.approx(0.7)
    parted = [GENERIC] * 20 + [TELLING] * 2 + [RARE] * 20
    assert _study(parted, people=[*PEOPLE, *PEOPLE[:2], *PEOPLE])[20:22] == pytest.approx(0.7)


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
