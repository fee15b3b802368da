import numpy as np

from research.model import Excerpt, Theme, Vectors
from research.reach.matching import Match, match, nearness

THEMES = (
    Theme(id="T-0001", label="Swap waiting for approval", definition=""),
    Theme(id="T-0002", label="Export to payroll", definition="", keyphrases=("retype hours",)),
)


def _said(n):
    return Excerpt(
        id=f"E-{n}",
        turn_id="t",
        source_id="s",
        record_id="r",
        person_id="p",
        account="",
        kind="ticket",
        date="",
        locator="",
        start=0,
        end=1,
        text="x",
        question="",
    )


def _near(encoder, *texts):
    vectors = Vectors(
        excerpt_ids=tuple(f"E-{n}" for n in range(len(texts))),
        text=encoder.encode(list(texts)),
        questions=np.zeros((0, 32), np.float32),
        text_by_words=np.zeros((len(texts), 32), np.float32),
        questions_by_words=np.zeros((0, 32), np.float32),
        question_of=np.full(len(texts), -1, np.int32),
        encoder="fake",
    )
    members = {f"T-000{n + 1}": [_said(n)] for n in range(len(texts))}
    return nearness(members, vectors, encoder.encode)


def test_ids_and_labels_are_taken_as_written():
    """Whatever the case."""
    assert match("t-0002", THEMES, None) == Match(theme_ids=("T-0002",))
    assert match("EXPORT to payroll", THEMES, None) == Match(theme_ids=("T-0002",))


def test_words_match_labels_and_key_phrases_in_other_forms():
    """Plural and order do not matter; every word must be there."""
    assert match("approvals swap", THEMES, None).theme_ids == ("T-0001",)
    assert match("retype", THEMES, None).theme_ids == ("T-0002",)
    assert match("swap payroll", THEMES, None) == Match()


def test_other_words_are_a_guess_that_says_so(encoder):
    """The nearest theme by meaning, told as a guess."""
    near = _near(encoder, "my shift swaps wait for the boss", "hours typed again in a sheet")
    found = match("the boss and my swaps", THEMES, near)
    assert found == Match(theme_ids=("T-0001",), guessed=True)


def test_words_far_from_everything_mean_nothing(encoder):
    """No theme is better than a wrong one; nor do no words mean one."""
    near = _near(encoder, "my shift swaps wait for the boss", "hours typed again in a sheet")
    assert match("dark mode", THEMES, near) == Match()
    assert match(" ", THEMES, near) == Match()


def test_an_id_that_no_theme_has_is_no_words(encoder):
    """Somebody's slip of the pen must not be scored with another theme's people."""
    near = _near(encoder, "T-0007", "hours typed again in a sheet")
    assert match("T-0007", THEMES, near) == Match()


def test_no_themes_no_match(encoder):
    """An empty study has nothing to prioritise."""
    assert match("swap", (), _near(encoder)) == Match()
