import pytest

from research.text.asked_for import asked_for, asks_for_account, asks_for_facts, asks_to_act

LIKED = (
    "Was there a time when it really helped you?",
    "Is there a moment you remember with pleasure?",
    "What do you like most about the app?",
    "What works well for you?",
    "Anything you like about it?",
    "Is there anything you would never want to lose?",
    "What would you miss if it were gone?",
    "Great, thanks. And what went well?",
    "What is your favourite part of the course?",
    "Pros",
    "what_do_you_like",
    "Positive comments",
    "Was gefällt Ihnen am besten?",
    "What should stay the same?",
    "What should not change?",
    "Was sollte so bleiben, wie es ist?",
    "Qu'avez-vous le plus apprécié\u00a0?",
    "¿Qué es lo que más te gusta?",
    "Che cosa ti è piaciuto di più?",
    "O que você mais gostou?",
    "Wat vind je het fijnst aan de app?",
)
DISLIKED = (
    "What frustrates you most?",
    "What do you like least about the shuttle?",
    "Is there anything you don’t like?",
    "What didn't go well?",
    "Are there any pain points in your approach?",
    "Cons",
    "Which problems come to mind first?",
    "Was there anything you could not find?",
    "Was stört Sie am meisten?",
    "Was hat Ihnen nicht gefallen?",
    "Qu'est-ce qui vous a le moins plu ?",
    "¿Qué no te gustó?",
    "Che cosa non ti è piaciuto?",
    "Waar erger je je aan?",
)
WISHED = (
    "What should we improve?",
    "If you could change one thing about it, what would it be?",
    "What would you like to change?",
    "Any suggestions?",
    "How can we make it better?",
    "Say aloud if you would add any other feature to the current display",
    "Was sollten wir verbessern?",
    "Que pourrions-nous améliorer ?",
    "¿Qué mejorarías?",
    "Che cosa miglioreresti?",
    "O que podemos melhorar?",
    "Wat kunnen we verbeteren?",
)
OPEN = (
    "",
    "How do you plan your week?",
    "How satisfied are you with the support?",
    "What do you like and dislike about it?",
    "So what works well and what doesn't?",
    "Were the charts useful and were any of them unclear?",
    "Any other comments or suggestions?",
    "What do you do when something goes wrong?",
    "Was it difficult?",
    "What would have helped you?",
    "Did support help you?",
    "What's the best time to call you?",
    "Would you recommend us to a friend? Why?",
    "There was a memory problem.",
    "This is a mistake from my side, I forgot to add the lag and need to change that before we go on",
    "Wie zufrieden sind Sie?",
)


@pytest.mark.parametrize("question", LIKED)
def test_what_is_liked(question):
    """In the languages of most surveys."""
    assert asked_for(question) == "praise"


@pytest.mark.parametrize("question", DISLIKED)
def test_what_is_wrong(question):
    """Also where it holds the word "like"."""
    assert asked_for(question) == "pain"


@pytest.mark.parametrize("question", WISHED)
def test_what_is_wished(question):
    """Asked for, or imagined."""
    assert asked_for(question) == "request"


@pytest.mark.parametrize("question", OPEN)
def test_what_leaves_the_answer_open(question):
    """Degrees, routines, both at once, yes or no, and what is no question."""
    assert asked_for(question) is None


def test_a_page_of_instructions_asks_for_nothing():
    """What somebody reads out loud holds all kinds of words."""
    assert asked_for("what do you like about it " * 30 + "?") is None


@pytest.mark.parametrize("part", ["like ", "what do you ", "? ", "don't ", "a", "it could be "])
def test_hostile_questions_cost_little(part):
    """Linear, whatever repeats."""
    assert asked_for(part * (100_000 // len(part))) is None


@pytest.mark.parametrize(
    "question",
    [
        "What do you do when something goes wrong with it?",
        "How do you currently plan your week?",
        "Which tools do you use?",
        "Who else is involved?",
        "How long have you been with us?",
        "Your role",
        "Wie oft nutzen Sie die App?",
        "Comment organisez-vous vos tournées ?",
        "¿Dónde trabaja?",
    ],
)
def test_facts_are_asked_for(question):
    """Routines and circumstances."""
    assert asks_for_facts(question)


@pytest.mark.parametrize(
    "question",
    [
        "",
        "How do you feel about the new design?",
        "How can we improve?",
        "What do you like most?",
        "Why did you choose this score?",
        "Anything else?",
        "Wie zufrieden sind Sie?",
        "What would make it better for you?",
        "how do you " * 20_000,
    ],
)
def test_a_judgement_is_no_fact(question):
    """Nor is what leaves everything open."""
    assert not asks_for_facts(question)


@pytest.mark.parametrize(
    "question",
    [
        "Walk me through your last order.",
        "Okay, and can you tell me a bit about yourself?",
        "When did you last book a room?",
        "And what happened next?",
        "How does a delivery work at your place?",
        "Erzählen Sie mal von Ihrem Betrieb.",
        "Racontez-moi votre dernière commande.",
        "Cuéntame la última vez.",
        "Mi racconti una giornata tipica.",
        "Vertel eens over uw werk.",
    ],
)
def test_an_account_is_asked_for(question):
    """What happened, step by step, or who somebody is."""
    assert asks_for_account(question)


@pytest.mark.parametrize(
    "question",
    ["", "Walk me through what annoys you?", "What should we improve?", "Why?", "Is it clear?"],
)
def test_a_complaint_is_no_account(question):
    """Nor is a wish, or nothing."""
    assert not asks_for_account(question)


@pytest.mark.parametrize(
    "question",
    [
        "Please book a room for Tuesday.",
        "Okay, now find the cheapest ticket to Graz.",
        "Where would you look for your invoices?",
        "What would you do next?",
        "Could you show me how you'd add a guest?",
        "Great. Now imagine you've forgotten your card.",
        "Go ahead.",
        "The next task is on the sheet; please think aloud.",
        "Versuchen Sie bitte, einen Termin zu buchen.",
        "I'd like you to cancel the order.",
    ],
)
def test_a_task_is_handed_over(question: str) -> None:
    """Whoever answers does something and says what."""
    assert asks_to_act(question)


@pytest.mark.parametrize(
    "question",
    [
        "",
        "Open question",
        "Book returns",
        "Please tell me about your week.",
        "What would you change?",
        "What would you do differently?",
        "How do you find your way around?",
        "Do you find the list useful?",
        "And then?",
        "Please elaborate.",
        "Any other comments? Please add them here.",
        "Bitte begründen Sie Ihre Wahl.",
        "Imagine you could talk to the board. What would you ask for?",
        "What are you trying to achieve?",
        "Choose the three that matter to you and say why.",
    ],
)
def test_a_question_is_no_task(question: str) -> None:
    """Nor are headings, or what asks for a wish."""
    assert not asks_to_act(question)
