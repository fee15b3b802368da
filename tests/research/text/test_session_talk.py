"""What is said about the talk itself, and what only sounds like it."""

import pytest

from research.text.filler import why_empty
from research.text.session_talk import without_session_talk


@pytest.mark.parametrize(
    "text",
    [
        "That's all. Sorry, my English gets slow when I'm hungry.",
        "Sorry about my accent.", "How do you say it in English?", "I can't find the right word.",
        "Hmm, what was the question again?", "I don't know if that answers it.",
        "I hope I answered your question.", "Can you still hear me?", "You broke up there, sorry.",
        "Are we still recording?", "I'd rather not comment on that. Shall we move on?",
        "Wie war nochmal die Frage?", "Mein Deutsch ist nicht so gut.", "Läuft die Aufnahme noch?",
        "Je ne sais pas si j'ai répondu à la question.", "Vous pouvez répéter, s'il vous plaît ?",
        "No sé cómo se dice.", "¿Me oyes bien?", "Non mi viene la parola.", "Puoi ripetere la domanda?",
        "Não sei se respondi.", "Hoor je me nog?",
    ],
)  # fmt: skip
def test_talk_about_the_talk_makes_no_point(text: str):
    """Apologies for one's language, the question, the line, the recording: nobody's problem with a product."""
    assert why_empty(text, min_words=1) == "talk about the session"


@pytest.mark.parametrize(
    "text",
    [
        "The letters are only in English, and mine is poor.", "They never answered my question.",
        "The doctor kept freezing in the video call.", "I couldn't hear the announcement at the gate.",
        "Sorry, but that menu is a maze.", "I don't get what this button does.",
        "Can you hear me? The stairs are locked again.", "I have to go there in person.",
        "Ich sehe nichts auf dem Display.", "La connexion est impossible.", "Je ne trouve pas le mot de passe.",
        "Se escucha mal la megafonía.", "Non so se è salvato.", "Não me lembro da senha.",
        "Ik versta de docent niet.",
    ],
)  # fmt: skip
def test_a_problem_with_language_sound_or_answers_is_one(text: str):
    """The same words about what was used, and not about this talk."""
    assert why_empty(text, min_words=1) == ""


def test_only_where_somebody_is_on_the_line():
    """What is written to a help desk asks the help desk."""
    assert why_empty("Could you repeat that?", min_words=1)
    assert why_empty("Could you repeat that?", min_words=1, spoken=False) == ""
    assert why_empty("Thanks for the survey", min_words=1, spoken=False)


def test_what_is_left_is_told():
    """Beside the question about the question."""
    rest = without_session_talk("Sorry, what was the question? The queue.", spoken=True)
    assert rest.split() == ["sorry,", "?", "the", "queue."]
