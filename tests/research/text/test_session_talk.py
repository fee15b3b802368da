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


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("~", ("nice_to_meet_you|thanks_for_having_me|let_me_think|where_was_I?|as_I_said_before|what_else?|you_know_what_I_mean|hang_on|off_the_record"
              "|are_you_still_there?|say_that_again|good_question|that's_hard_to_say|stop_me_if_I_talk_too_much|is_this_too_much_detail?")),
        ("Your ~ is gone", "voice line picture video sound mic camera"),
        ("You are ~ again", "on_mute muted frozen breaking_up cutting_out back"),
        ("Let me just ~", "turn_off_my_camera share_my_screen mute_my_mic close_the_window move_my_laptop get_my_charger"),
        ("My ~ is slow today", "internet wifi connection"),
        ("Thanks for the ~", "survey questionnaire interview questions"),
        ("Danke für die ~", "Umfrage Befragung Nachfrage Fragen"),
        ("Merci pour ~", "le_sondage l'enquête l'entretien la_question"),
        ("Gracias por la ~", "encuesta entrevista"),
        ("Grazie per il ~", "sondaggio"),
        ("Obrigada pela ~", "pesquisa entrevista"),
        ("Sorry for my ~", "English German French Spanish Italian Portuguese Dutch accent pronunciation grammar"),
        ("I didn't ~ the question", "understand get catch hear follow"),
        ("I don't know if that ~", "answers_it helped is_relevant makes_sense is_what_you_wanted"),
        ("I am ~", "off_topic rambling off_track digressing not_the_right_person_to_ask"),
        ("Should we ~?", "go_on continue move_on start stop skip"),
        ("I can't find the right ~", "word term expression"),
        ("It was just my ~", "phone dog cat doorbell neighbour alarm"),
        ("~", ("Hören_Sie_mich?|Können_Sie_das_wiederholen?|Was_genau_meinen_Sie?|Wird_das_aufgezeichnet?|Vous_m'entendez?|C'était_quoi_la_question?"
              "|¿Me_oyes?|No_te_oigo|¿Puedes_repetir_la_pregunta?|Mi_senti?|È_saltata_la_linea|Como_se_diz_isso?|Hoor_je_me?|Wat_bedoel_je?")),
    ],
)  # fmt: skip
def test_every_word_of_talk_about_the_talk(said: str, words: str):
    """Alone in a turn it is nobody's point."""
    texts = [said.replace("~", one.replace("_", " ")) for one in (words.split("|") if "|" in words else words.split())]  # fmt: skip
    assert [one for one in texts if not why_empty(one, min_words=1)] == []
