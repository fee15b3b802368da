from __future__ import annotations

import pytest

from research.readers.records.surveys.asking import asks


@pytest.mark.parametrize(
    "header",
    [
        "Why did you choose the blue one?", "biggest_problem", "Reason for your score", "Other remarks",
        "If I could change one thing it would be:", "*What is the one thing* we should fix first?",
        "Q3_Was sollte sich ändern", "Vos remarques", "¿Qué es lo que menos te gusta?", "Önerileriniz",
        "4、您对课程有什么意见或建议？", "ご意見をお聞かせください", "Wat kan er beter?",
        "What are your top three priorities? – Priority 1", "Ihre Erwartungen an den Kurs",
    ],
)  # fmt: skip
def test_some_headers_ask_for_a_view(header):
    """Whatever the language, and however the tool writes the question."""
    assert asks(header) == "view"


@pytest.mark.parametrize(
    "header",
    [
        "Which of these problems did you have? (select all that apply)", "How would you describe your health?",
        "What do you like most? Choose up to three", "Was hat Sie gestört? (Mehrfachauswahl)",
        "Welche Gründe? Bitte wählen Sie eine Antwort", "Quels problèmes ? Cochez tout ce qui convient",
        "3、您选择本课程的原因(多选)",
    ],
)  # fmt: skip
def test_others_let_one_choose(header):
    """A choice is no view, whatever it is about."""
    assert asks(header) == "choice"


def test_what_is_asked_after_the_choice_counts():
    """How satisfied somebody is they tick; why, they write."""
    assert asks("How satisfied are you, and why?") == "view"
    assert (
        asks("Please select all that apply. - Another format, please describe: - Text")
        == "account"
    )


def test_a_fact_is_no_view():
    """A job, a town or an age is asked for with other words."""
    assert asks("What is your job title?") == ""
    assert asks("Age") == ""
