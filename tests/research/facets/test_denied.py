"""Answers that say no to the problem or the wish they are asked for."""

from __future__ import annotations

import pytest

from research.facets.denied import denies

_TASKS = "And were there any tasks you couldn't finish?"
_SIGNUP = "Did you run into any difficulties when you signed up?"
_MISSING = "Was any information missing?"
_WISH = "What would you add to the page, if anything?"
_HEALTH = "Would you tell an employer about a health issue? Why or why not?"


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (_TASKS, "There weren't any tasks I couldn't finish."),
        (_TASKS, "None that I couldn't finish, no."),
        (_TASKS, "I don’t think there was anything I couldn’t finish."),
        (_TASKS, "I can't think of a task I was unable to finish."),
        (_TASKS, "Tasks I couldn't finish, none that come to mind."),
        (_TASKS, "I was able to do everything that you asked for."),
        (_TASKS, "No, I managed all of them."),
        (_SIGNUP, "I didn't run into any difficulties."),
        (_MISSING, "I wasn't missing anything, no."),
        (_MISSING, "No."),
        ("What annoys you about it?", "Nothing else I can think of, no."),
        (_WISH, "I don't think I would add anything really."),
        (_WISH, "I would not add any extra information because the page is quite clear."),
        (_WISH, "I wouldn’t change a thing."),
        (_WISH, "There is nothing I can think of just now that would be useful there."),
        (_WISH, "No, I can't think of anything else."),
        (_WISH, "No, it's good as it is."),
        ("Are there any features you would like to have?", "I don't need any more features."),
        ("Was würden Sie verbessern?", "Da fällt mir nichts ein."),
        ("Que changeriez-vous ?", "Je ne changerais rien."),
        ("¿Qué cambiaría?", "No cambiaría nada."),
        ("What would you say are its weaknesses?", "I don't see any weakness in it so far."),
        ("Was anything confusing on this page?", "Nothing on the page was confusing to me."),
        ("Are you worried about your data?", "No, that doesn't worry me in the least."),
        ("Is there anything you don't like about it?", "There isn't anything I don't like."),
        ("Did you ever get stuck?", "I never got stuck, it walks you through."),
        (
            "Gab es Aufgaben, die Sie nicht lösen konnten?",
            "Es gab keine Aufgabe, die ich nicht lösen konnte.",
        ),
        ("Hatten Sie Schwierigkeiten beim Anmelden?", "Da hatte ich gar keine Schwierigkeiten."),
        ("Avez-vous rencontré des difficultés ?", "Non, je n'ai rencontré aucune difficulté."),
        ("¿Tuvo algún problema con el pago?", "No tuve ningún problema con el pago."),
        (
            "What annoys you about it?",
            "Nothing, even the long monthly export works straight away.",
        ),
        ("Was hat Sie gestört?", "Nichts, meine Karte war sofort da."),
        ("Was stört Sie?", "Eigentlich nichts."),
        ("Heb je ergens problemen mee gehad?", "Nee, ik heb nergens problemen mee gehad."),
    ],
)
def test_who_says_no_has_no_problem_and_no_wish(question: str, answer: str) -> None:
    """The words are those of a problem or a wish, and it states that there was none."""
    assert denies(answer, question)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (_TASKS, "I couldn't finish the last one because the page froze."),
        (_TASKS, "No, but the third one took me ages."),
        (_TASKS, "No, because I couldn't find the export button I gave up on that part."),
        (_TASKS, "Well, I wasn't able to merge the two lists, that was the only one."),
        (_SIGNUP, "No. Well, the confirmation mail did end up in spam, so I missed it."),
        (_SIGNUP, "The code never arrived on my phone."),
        (_MISSING, "Nobody told us about the fees."),
        (_MISSING, "No, but I'd love to see the opening hours."),
        (_WISH, "No, I can't think of anything else other than maybe a map."),
        (_WISH, "I wouldn't add anything, I would take half of it away."),
        (_WISH, "I don't want any more e-mails from you."),
        (_WISH, "I don't have any way to see my orders."),
        (_WISH, "No. Well, dark mode."),
        ("Was anything confusing on this page?", "Nothing except the colours, those confused me."),
        ("Was anything confusing?", "Not confusing as such, but I read the label three times."),
        ("What is hard about it?", "Not having a door I can close is hard."),
        ("¿Tuvo algún problema con el pago?", "No me dejaba pagar con tarjeta."),
        ("Hatten Sie Schwierigkeiten?", "Nein, nur der Export hat nicht geklappt."),
        (_HEALTH, "People have not been kind about health issues, so I keep it to myself."),
        ("How do you plan the week?", "No, I couldn't find the rota."),
        ("", "I can't think of any."),
        (_TASKS, ""),
    ],
)
def test_a_no_that_goes_on_to_a_problem_is_none(question: str, answer: str) -> None:
    """Nothing that went wrong is lost because the answer begins with no, or names it once more."""
    assert not denies(answer, question)


def test_no_way_round_a_problem_denies_none() -> None:
    """A no behind what was asked for says so only at a clause's end."""
    asked = "What is the most frustrating thing about it?"
    assert not denies("My name is spelt wrong and there is no way to change it", asked)
    assert denies("Frustrating things, no, not at all.", asked)


def test_a_long_answer_after_no_is_believed_only_where_nothing_else_speaks_for_a_problem() -> None:
    """What comes after "No" may tell it all the same, in words that no list has."""
    answer = "No, my daughter sat with me the whole time and read the letters out to me."
    assert denies(answer, _SIGNUP, unsure=True)
    assert not denies(answer, _SIGNUP)


def test_no_may_be_said_in_any_words_that_an_empty_answer_has() -> None:
    """The words of an answer without content are known once, for a whole answer and for its beginning."""
    for no in (
        "I think no",
        "Nothing springs to mind",
        "Not that I noticed",
        "Nein",
        "Well, nope",
    ):
        assert denies(f"{no}. It was fine.", _SIGNUP)
