"""What an excerpt means with its question and the rest of its turn."""

import numpy as np
import pytest
from evidence import an_excerpt, vectors_of

from research.settings import ThemeSettings
from research.themes.search.asked import read_asked
from research.themes.search.understood import understood

BY_WORDS = np.eye(6, dtype=np.float32)[:5]
QUESTION = np.eye(6, dtype=np.float32)[5:]


def _said(n, turn, kind="interview"):
    return an_excerpt(f"E-{n}", turn_id=turn, source_id="p1.txt", kind=kind, start=n)


def _rows(evidence, question_of, settings):
    by_words = BY_WORDS[: len(evidence)]
    vectors = vectors_of(
        evidence,
        -by_words,
        by_words=by_words,
        questions=QUESTION,
        question_of=np.array(question_of, np.int32),
    )
    return understood(evidence, vectors, read_asked(evidence, vectors), settings=settings)


def _unit(row):
    return row / np.linalg.norm(row)


def test_an_answer_carries_a_part_of_its_question():
    """By words alone, for the answer as for what was asked; what nobody asked stays as it is."""
    settings = ThemeSettings(question_weight=0.7)
    asked, unasked = _rows([_said(0, "a"), _said(1, "b")], [0, -1], settings)
    assert np.allclose(asked, _unit(BY_WORDS[0] + 0.7 * QUESTION[0]), atol=1e-6)
    assert np.allclose(unasked, BY_WORDS[1], atol=1e-6)


def test_sentences_of_one_turn_are_understood_together():
    """Each carries a part of the mean of its turn, and nothing of another turn."""
    evidence = [_said(0, "a"), _said(1, "a"), _said(2, "b")]
    first, second, alone = _rows(evidence, [-1] * 3, ThemeSettings(turn_weight=0.5))
    mean = (BY_WORDS[0] + BY_WORDS[1]) / 2
    assert np.allclose(first, _unit(BY_WORDS[0] + 0.5 * mean), atol=1e-6)
    assert np.allclose(second, _unit(BY_WORDS[1] + 0.5 * mean), atol=1e-6)
    assert np.allclose(alone, BY_WORDS[2], atol=1e-6)


@pytest.mark.parametrize("kind", ["ticket", "survey", "review"])
def test_a_record_may_list_what_has_nothing_to_do_with_each_other(kind):
    """Sentences of a ticket are not drawn together."""
    evidence = [_said(0, "a", kind), _said(1, "a", kind)]
    rows = _rows(evidence, [-1] * 2, ThemeSettings())
    assert np.allclose(rows, BY_WORDS[:2], atol=1e-6)


def test_no_excerpts_are_no_rows():
    """A study may have no evidence."""
    assert _rows([], [], ThemeSettings()).shape == (0, 6)
