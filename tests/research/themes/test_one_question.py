from dataclasses import dataclass, replace

import numpy as np
import pytest
from evidence import an_excerpt, vectors_of

from research.themes.one_question import questions_of, resettled, unlike
from research.themes.search.asked import read_asked
from research.themes.search.find import Found
from research.themes.search.tree import Tree

CHANGE, EXPORT = range(2)
QUESTIONS = ("If you could change one thing, what would it be?", "How do you export the hours?")
DIM = 64
SPREAD = 0.1


@dataclass(frozen=True)
class Said:
    """An answer: about what, to which question, in which theme the search put it."""

    about: int
    asked: int
    theme: int
    kind: str = "interview"
    how: str = "core"
    spread: float = SPREAD
    """How much else it says."""


def _excerpt(n, said):
    return an_excerpt(
        f"E-{n:03d}",
        turn_id=f"t{n}",
        source_id="s.txt",
        record_id=str(n),
        person_id=f"P{n % 8}",
        kind=said.kind,
        question=QUESTIONS[said.asked] if said.asked >= 0 else "",
    )


def _study(answers):
    draws = np.random.default_rng(0)
    rows = np.eye(DIM)[[answer.about for answer in answers]]
    spread = np.array([[answer.spread] for answer in answers])
    rows = rows + spread * draws.normal(size=rows.shape)
    rows = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
    questions = np.eye(DIM, dtype=np.float32)[[DIM - 1, DIM - 2]]
    evidence = [_excerpt(n, answer) for n, answer in enumerate(answers)]
    vectors = vectors_of(
        evidence,
        rows,
        questions=questions,
        question_of=np.array([answer.asked for answer in answers], np.int32),
    )
    return evidence, read_asked(evidence, vectors)


def _found(answers):
    theme = np.array([answer.theme for answer in answers])
    zero = np.zeros(len(answers), np.float32)
    count = max(answer.theme for answer in answers) + 1
    return Found(
        theme=theme,
        how=tuple(answer.how for answer in answers),
        score=zero,
        nearest=theme,
        support=zero,
        second=np.full(len(answers), -1),
        parent=(-1,) * count,
        stability=(0.5,) * count,
        tree=Tree(coarse=theme, normal=theme, fine=theme + 10),
        rows=np.zeros((len(answers), 2), np.float32),
    )


EXPORTS = [Said(about=0, asked=EXPORT, theme=0) for _ in range(16)]
SWAPS = [Said(about=1, asked=-1, theme=1, kind="ticket") for _ in range(16)]
WISHES = [Said(about=10 + n, asked=CHANGE, theme=2) for n in range(8)]
MISPLACED = Said(about=1, asked=CHANGE, theme=2, spread=0)
"""It says exactly what the swaps are about."""


def _members(answers):
    themes = range(max(answer.theme for answer in answers) + 1)
    return [[i for i, a in enumerate(answers) if a.theme == theme] for theme in themes]


def test_answers_that_only_their_question_brought_together_are_said_to_be():
    """The reader sees which question; themes of one mind have none, whoever asked."""
    answers = [*EXPORTS, *SWAPS, *WISHES]
    evidence, asked = _study(answers)
    exports, swaps, wishes = questions_of(_members(answers), asked, evidence)
    assert exports is swaps is None
    assert wishes == QUESTIONS[CHANGE]


def test_a_mixed_theme_of_tickets_is_said_to_be_mixed():
    """Nobody asked them anything."""
    chatter = [Said(about=20 + n, asked=-1, theme=2, kind="ticket") for n in range(8)]
    answers = [*EXPORTS, *SWAPS, *chatter]
    evidence, asked = _study(answers)
    assert not questions_of(_members(answers), asked, evidence)[2]
    assert questions_of(_members(answers), asked, evidence)[2] is not None


@pytest.mark.parametrize(("asked", "said"), [(5, QUESTIONS[CHANGE]), (4, "")])
def test_a_question_is_blamed_for_what_mostly_answers_it(asked, said):
    """More than half of the theme."""
    mixed = [Said(w.about, CHANGE if n < asked else -1, w.theme) for n, w in enumerate(WISHES)]
    answers = [*EXPORTS, *SWAPS, *mixed]
    evidence, read = _study(answers)
    assert said == questions_of(_members(answers), read, evidence)[2]


def test_an_answer_goes_to_the_theme_that_says_the_same():
    """At every detail, as what it was; the others stay where the question put them."""
    answers = [*EXPORTS, *SWAPS, *WISHES, MISPLACED]
    _, asked = _study(answers)
    found = resettled(_found(answers), asked)
    assert found.theme[-1] == 1
    assert found.tree.fine[-1] == 11
    assert found.how[-1] == "core"
    assert found.score[-1] > 0.5
    assert found.theme[:-1].tolist() == [answer.theme for answer in answers[:-1]]


def test_what_is_attached_moves_as_attached():
    """Facts and praise beside a theme count nowhere."""
    answers = [*EXPORTS, *SWAPS, *WISHES, replace(MISPLACED, how="attached")]
    _, asked = _study(answers)
    found = resettled(_found(answers), asked)
    assert (found.theme[-1], found.how[-1]) == (1, "attached")


def test_a_theme_of_one_mind_keeps_its_answers():
    """That everybody was asked it does not make a subject wrong, nor does a stray answer in it."""
    stray = Said(about=1, asked=EXPORT, theme=0)
    answers = [*EXPORTS, *SWAPS, stray]
    _, asked = _study(answers)
    given = _found(answers)
    assert resettled(given, asked) is given


def test_a_survey_binds_nothing():
    """Its questions are no part of its answers' vectors."""
    answers = [*EXPORTS, *SWAPS, *(Said(w.about, w.asked, w.theme, kind="survey") for w in WISHES)]
    evidence, asked = _study(answers)
    assert not questions_of(_members(answers), asked, evidence)[2]


@pytest.mark.parametrize("size", [0, 1, 2])
def test_almost_nothing_is_neither_alike_nor_unlike(size):
    """No theme, one excerpt, two people."""
    answers = [Said(about=0, asked=CHANGE, theme=0)] * size
    evidence, asked = _study(answers) if size else ([], read_asked([], _nothing()))
    assert not unlike(np.zeros(size, int), asked).any()
    assert questions_of([[*range(size)]] if size else [], asked, evidence) == [None] * bool(size)


def _nothing():
    return vectors_of((), np.zeros((0, DIM), np.float32))
