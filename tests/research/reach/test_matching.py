from evidence import an_excerpt, vectors_of

from research.model import Theme
from research.reach.matching import Match, match, nearness

THEMES = (
    Theme(id="T-0001", label="Swap waiting for approval", definition=""),
    Theme(id="T-0002", label="Export to payroll", definition="", keyphrases=("retype hours",)),
)


def _near(encoder, *texts):
    """One theme for each text."""
    evidence = [an_excerpt(f"E-{n}", text=text) for n, text in enumerate(texts)]
    members = {f"T-{n:04d}": [excerpt] for n, excerpt in enumerate(evidence, start=1)}
    return nearness(members, vectors_of(evidence, encoder.encode(list(texts))), encoder.encode)


def test_ids_and_labels_are_taken_as_written():
    """Whatever the case."""
    assert match("t-0002", THEMES, None) == Match(theme_ids=("T-0002",))
    assert match("EXPORT to payroll", THEMES, None) == Match(theme_ids=("T-0002",))


def test_a_groups_id_means_its_themes():
    """One initiative may answer all that the report keeps together; a group is no theme by itself."""
    parts = tuple(Theme(id=t.id, label=t.label, definition="", parent_id="T-0009") for t in THEMES)
    group = Theme(id="T-0009", label="Approval and more", definition="", status="group")
    assert match("T-0009", (*parts, group), None).theme_ids == ("T-0001", "T-0002")
    assert match("approval and MORE", (*parts, group), None).theme_ids == ("T-0001", "T-0002")


def test_what_two_people_say_outright_tells_more_than_a_centre(encoder):
    """A theme of many words about changed shifts is meant by them, though its middle is elsewhere."""
    said = ("late shift change push", "late shift change push", "phone silent all night long")
    evidence = [
        an_excerpt(f"E-{n}", text=text) for n, text in enumerate((*said, "shift notes late"))
    ]
    members = {"T-0001": evidence[:3], "T-0002": evidence[3:]}
    texts = [e.text for e in evidence]
    near = nearness(members, vectors_of(evidence, encoder.encode(texts)), encoder.encode)
    assert near.nearest("late shift change") == "T-0001"


def test_words_match_labels_and_key_phrases_in_other_forms():
    """Plural and order do not matter; every word must be there."""
    assert match("approvals swap", THEMES, None).theme_ids == ("T-0001",)
    assert match("retype", THEMES, None).theme_ids == ("T-0002",)
    assert match("swap payroll", THEMES, None) == Match()


def test_a_question_in_a_name_is_nobodys_wish():
    """Whoever answered it may have spoken of anything."""
    asked = Theme(id="T-0003", label="Answers to ‘Who plans the rota?’", definition="")
    assert match("rota", (*THEMES, asked), None) == Match()


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
