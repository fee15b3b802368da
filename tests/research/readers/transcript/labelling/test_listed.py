"""Labels that a file introduces."""

from __future__ import annotations

from research.readers.transcript.head import read_head
from research.readers.transcript.labelling.labels import find_labels
from research.readers.transcript.labelling.listed import labels_listed, names_told, things_told
from research.readers.transcript.markup import split_lines


def listed(text: str) -> list[str]:
    return [part.label for part in labels_listed(split_lines(text)).values()]


def test_tasks_come_one_by_one() -> None:
    """And are introduced as such."""
    tasks = "T1: Find it.\nT2: Pay it.\n"
    assert listed(f"Covered: T1, T2\n{tasks}") == []
    assert listed(f"Tasks: T1, T2\n{tasks}{tasks}") == []


def test_a_hostile_line_takes_no_longer() -> None:
    assert listed("abc: " + "T1, " * 100_000) == []


def test_whoever_the_head_names_has_a_label() -> None:
    """However seldom: an observer speaks twice."""
    head = "Interviewer: HN\nObservers: Tarik, Elif and Jo\n\n"
    lines, _ = read_head(split_lines(f"{head}HN: Why?\nP5: It jams.\nTarik: And then?"))
    assert names_told(lines) == {"hn", "tarik", "elif", "jo"}
    assert names_told(split_lines(head)) == frozenset()


def test_what_is_talked_about_has_no_label() -> None:
    """Products in the head are no people, also where a turn lists them."""
    head = "Interviewer: HN\nProducts: Alpha, Beta\nDate: 3 May\n\n"
    talk = "HN: Two ovens, these:\nAlpha: steel\nBeta: white\nHN: Which?\nP5: The white one."
    lines, _ = read_head(split_lines(head + talk))
    assert names_told(lines) == {"hn"}
    assert things_told(lines) == {"alpha", "beta"}
    assert [part.label for part in find_labels(lines).values()] == ["HN", "HN", "P5"]


def test_whoever_is_called_like_a_product_speaks() -> None:
    """The head names Mark among those present as well."""
    head = "Interviewer: HN\nBrands: Mark, Opel\nParticipants: Mark\n\n"
    lines, _ = read_head(split_lines(f"{head}HN: What do you drive?\nMark: A van."))
    assert things_told(lines) == {"opel"}


def test_several_researchers_have_labels() -> None:
    """Each asks once."""
    lines, _ = read_head(split_lines("Researchers: KL, OM\n\nKL: Why?\nS1: It jams.\nOM: When?"))
    assert names_told(lines) == {"kl", "om"}


def test_initials_of_whom_the_head_names_are_labels() -> None:
    """Of a whole name, and the first letter of one that stands alone."""
    head = "Interviewer: Lorna Beck\nInterviewee: Edie (pseudonym)\nDate: 9 June\n\n"
    talk = "LB: Would you move?\nE: And leave the view to whom?\nE: No."
    lines, _ = read_head(split_lines(head + talk))
    assert {"lb", "e"} <= names_told(lines)
    assert [part.label for part in find_labels(lines).values()] == ["LB", "E", "E"]


def test_one_code_again_and_again_is_somebody() -> None:
    """T05 is whom a study of teachers asks, where no other such code begins a line."""
    talk = "I: And then?\nT05: It came back.\nI: So?\nT05: I kept it.\nI: Where?\nT05: On ice."
    assert listed(talk) == ["T05"] * 3
    assert listed("T05: Find it.\nP1: Where?") == []


def test_whoever_the_head_names_may_speak_once() -> None:
    """On a line of their own, above all that they say."""
    top = "Date – 31 May\nName – HM1\n\n"
    talk = "Interviewer:\nTell me of the first year.\n\nHM1:\nThere was no handbook.\n\nInterviewer: Thanks.\n"
    lines, _ = read_head(split_lines(top + talk))
    assert "hm1" in names_told(lines)
    assert {part.label for part in find_labels(lines).values()} == {"Interviewer", "HM1"}
