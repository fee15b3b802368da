from __future__ import annotations

import pytest

from research.readers.records.surveys.questions import is_plain_value, judge

SENTENCES = [
    "The rota is late every single week", "I never know who covers for me",
    "Swapping takes three phone calls", "Nobody tells us when it changes",
    "My manager forgets to approve it", "It works well enough I suppose",
    "The app logs me out at night", "I would like a printed version", "N/A", "Nothing",
]  # fmt: skip


def test_sentences_that_vary_are_open():
    """Answers in people's own words are evidence."""
    assert judge("Q7", SENTENCES).kind == "open"


def test_options_are_closed_however_long():
    """Long options that come again and again are a choice."""
    options = ["No, none of my previous employers did", "Yes, I was aware of all of them"] * 30
    assert judge("Were you aware?", options).kind == "closed"


def test_ticked_combinations_are_closed():
    """Joined options differ from row to row and are still options."""
    parts = [
        "Sending the weekly plan",
        "Finding cover for shifts",
        "Counting hours",
        "Paying people",
    ]
    rows = [f"{parts[i % 4]}, {parts[(i * 3 + 1) % 4]}, {parts[(i // 2) % 4]}" for i in range(40)]
    assert judge("What do you use it for?", rows).kind == "closed"


def test_numbers_dates_and_links_are_not_open():
    """Values are no words."""
    assert judge("Age", ["31", "44", "29"] * 10).kind == "closed"
    assert judge("Profile", [f"https://x.example/{i}" for i in range(30)]).kind == "closed"
    assert is_plain_value("2026-03-05 10:00")
    assert not is_plain_value("10 times a day")


def test_an_open_question_may_be_answered_briefly():
    """A header that asks why lowers the bar."""
    brief = ["too slow", "costs too much", "no offline mode", "bad search", "my boss decides",
             "hard to learn", "it was free", "I like paper", "never tried"]  # fmt: skip
    assert judge("Why did you leave?", brief).kind == "open"


def test_few_answers_need_more_words():
    """Three short answers are too few to call a column open."""
    assert judge("Which one?", ["Somewhat difficult", "Very easy", "Hard"]).kind == "closed"


def test_empty():
    """Nothing but non-answers is an empty column."""
    assert judge("Why?", ["", "N/A", "-"]).kind == "empty"


@pytest.mark.parametrize(
    "header",
    [
        "Was würden Sie ändern?",
        "Pourquoi êtes-vous parti ?",
        "¿Qué le gustaría mejorar?",
        "Cosa cambieresti?",
        "O que você mudaria?",
        "Wat zou je veranderen?",
        "What would you change?",
    ],
)
def test_an_open_question_is_known_in_other_languages(header: str):
    """A handful of short answers to an open question are people's own words."""
    brief = [
        "la app es lenta",
        "den Dienstplan früher bekommen",
        "l'export vers Excel",
        "il prezzo",
    ]
    assert judge(header, brief).kind == "open"
    assert judge("Modell", brief).kind == "closed"
    longer = [f"{answer} {'bitte sehr'}" for answer in brief]
    assert judge(header, longer).kind == "open"
    assert judge("Modell", [*longer[:3], "il prezzo"]).kind == "closed"


def test_ticked_sentences_are_no_words_of_their_own():
    """Options that are whole sentences, with commas in them, come again and again however long they are."""
    options = [
        "I do not trust the scales at the stall", "The queue is in the sun, and I burn easily",
        "I never have small coins with me", "My dog is not let in", "I am afraid somebody laughs at my accent",
    ]  # fmt: skip
    ticked = [
        ", ".join(o for place, o in enumerate(options) if number >> place & 1)
        for number in range(1, 32)
    ]
    assert judge("Which of these keep you away?", ticked).kind != "open"


def test_a_letter_that_came_twice_is_still_somebodys():
    """Copies of a long answer do not make a list of options."""
    letters = [
        f"On day {n} I waited, then hall {n} closed, and nobody had told number {n}, so I went home {n} times"
        for n in range(9)
    ]
    assert judge("What happened?", [*letters, letters[0]]).kind == "open"


def test_a_full_stop_makes_a_sentence():
    """A few short answers that end in one are somebody's words; options without one are not."""
    said = ["I ring the miller.", "She shouts at the page.", "My son goes there."]
    assert judge("What then?", said).kind == "open"
    assert judge("Who then?", said).kind == "open"
    assert judge("Who then?", [answer.rstrip(".") for answer in said]).kind == "closed"


def test_few_answers_of_many_respondents():
    """Each says something else, so nobody ticked it; names of places are no sentences."""
    blank = [""] * 20
    assert (
        judge("v_16", [*blank, "Mehr Kontrast bitte", "Ein Lautsprecher wäre sehr gut"]).kind
        == "open"
    )
    assert (
        judge("v_16", [*blank, "Oak Hill Primary School", "Elm Park Junior School"]).kind != "open"
    )
    assert (
        judge("v_16", [*blank, "the same thing each time", "the same thing each time"]).kind
        != "open"
    )


def test_what_frustrates_is_said_in_a_word_or_two():
    """Where people differ they were not given options; where they agree they were."""
    said = ["The price", "Parking", "Cold plates", "The queue", "My seat", "Wet floor", "No bus"]
    question = "What frustrates you most about the canteen?"
    assert judge(question, [*said, "The lift"]).kind == "open"
    assert judge(question, ["The price", "Parking", "The price", "Parking"] * 3).kind == "closed"
    assert judge("Where do you sit?", [*said, "The lift"]).kind == "closed"


def test_a_handful_of_answers_to_an_open_question():
    """No two alike, to what somebody does or any comments: a few words are enough; a job needs more."""
    brief = ["Passwords, eleven of them", "Lifts full of laundry", "Other people's handwriting"]
    assert judge("What slows you down?", brief).kind == "open"
    assert judge("Where do you work?", brief).kind == "closed"
    assert judge("What do you use?", ["Word", "Excel", "A pen"]).kind == "closed"
    assert (
        judge("Anything we did not ask?", ["Nights at the desk", "Parking", "No"]).kind == "open"
    )
    assert judge("Feedback", ["Positive", "Negative"]).kind == "closed"


def test_the_field_beside_other():
    """A single answer of two words was nobody's option."""
    assert judge("G01Q02[other]", ["", "", "my own ladder", ""]).kind == "open"
    assert judge("G01Q02[SQ003]", ["", "", "my own ladder", ""]).kind == "closed"


def test_a_few_short_answers_to_what_was_best():
    """Two words are an answer to what somebody liked; a single word each may have been ticked."""
    said = ["The whale", "Kind guards", "Everything", "The drawers for children", "Soup", "None"]
    assert judge("What was the best part of your visit?", said).kind == "open"
    assert judge("What was the best part?", ["Whale", "Soup", "Shop", "Café"]).kind == "closed"


@pytest.mark.parametrize(
    "header", ["Co byś zmienił(a)?", "Vad saknar du?", "Что вам мешает?", "Neden zor?"]
)
def test_open_questions_of_more_languages(header):
    """A few words are an answer there as well."""
    said = ["szukanie działa wolno", "brak trybu nocnego", "za małe litery", "kody są późno", "mapa bez wsi",
            "zgubione zdjęcia paragonów", "mniej reklam proszę", "szybsze logowanie odciskiem"]  # fmt: skip
    assert judge(header, said).kind == "open"


def test_options_may_stand_between_spaces():
    """KoboToolbox writes what was ticked so; no answer has a word of its own."""
    offered = ["Choir", "Dance", "Stage", "Sound", "Band", "Snacks"]
    ticked = [" ".join(o for at, o in enumerate(offered) if n >> at & 1) for n in range(3, 63, 4)]
    assert judge("Workshops", ticked).kind == "closed"


def test_much_repeated_answers_of_many_people_are_their_own():
    """Hundreds say "great app", and as many say what nobody else does."""
    said = [
        f"button {n} is stuck" if n % 3 else ("great app", "too slow")[n % 2] for n in range(900)
    ]
    assert judge("Reason for your score", said).kind == "open"
    few = ["great app", "too slow", "price"] * 300
    assert judge("Reason for your score", [*few, "my own two words"]).kind == "closed"


def test_a_column_says_why_it_was_taken_so():
    """For whoever inspects the file."""
    assert judge("Q7", SENTENCES).why == "sentences; 8 of 8 differ, 6.2 words each"
    assert judge("Age", ["31", "44"]).why.startswith("numbers")
    assert judge("Town", ["Ulm", "Kiel", "Jena"]).why.startswith("short, and asks for no view")
    assert judge("Town", ["", "-"]).why == "no answer"


def test_an_option_that_stands_at_the_end_of_its_header():
    """A column for each option, which hardly anybody ticked."""
    head = "Please select all that apply. I work … - at night or on early shifts"
    assert judge(head, ["at night or on early shifts", "", "", ""]).kind == "closed"
    assert judge("Why do you work at night?", ["for the quiet hours"] + [""] * 8).kind == "open"


def test_examples_in_brackets_belong_to_their_option():
    """Whoever ticked the only one with many has not written so many words."""
    ticked = ["by bike"] * 5 + ["on foot"] * 2 + ["by tram"] * 2
    motor = "by motor (car, lorry, van, moped, quad, bus)"
    assert judge("How do you get to work?", [*ticked, motor]).kind == "closed"
