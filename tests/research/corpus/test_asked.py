from research.corpus.asked import LONGEST, Asked, without_lead


def _after(*said, kind="interview"):
    asked = Asked()
    for role, text in said:
        asked.heard(role, text)
    return asked.before(kind)


def test_the_last_question_is_the_context():
    """Small talk before it is not."""
    assert (
        _after(("moderator", "Nice weather. How do you make the rota?"))
        == "How do you make the rota?"
    )


def test_an_answer_does_not_replace_the_question():
    """Two turns of an answer have one question."""
    said = (("moderator", "How do you make the rota?"), ("participant", "With what? A pencil?"))
    assert _after(*said) == "How do you make the rota?"


def test_a_nod_of_the_moderator_does_not_either():
    """ "I see." asks nothing."""
    said = (("moderator", "How do you make the rota?"), ("moderator", "I see."))
    assert _after(*said) == "How do you make the rota?"


def test_a_request_without_a_question_mark_is_context_too():
    """ "Tell me about ..." asks."""
    assert _after(("moderator", "Tell me about the last rota you made.")).startswith("Tell me")


def test_a_speech_is_cut():
    """Context is a line, not a page."""
    assert len(_after(("moderator", "Why " + "and why " * 100 + "is that so?"))) == LONGEST


def test_records_have_no_moderator():
    """A ticket's context is its subject, not the last agent's question."""
    assert _after(("agent", "Can you send a screenshot?"), kind="ticket") == ""


def test_a_question_without_spaces_is_one() -> None:
    """Chinese parts no words, and ends its questions with a mark of its own."""
    asked = Asked()
    asked.heard("moderator", "谢谢您来。您第一次用这个应用是什么时候？")
    assert asked.before("interview") == "您第一次用这个应用是什么时候？"


def test_what_a_machine_asks_is_a_question_too() -> None:
    """An assistant that interviews asks as a person does."""
    asked = Asked()
    asked.heard("bot", "What brings you here each day?")
    assert asked.before("interview") == "What brings you here each day?"


def test_a_question_stands_without_its_number_and_marks():
    """As a form prints it; two words ask where nothing else was asked."""
    assert _after(("moderator", "Q2: What frustrates you?")) == "What frustrates you?"
    assert _after(("moderator", '*"How about the stock?"*')) == "How about the stock?"
    assert _after(("moderator", "1. Most confusing?")) == "Most confusing?"
    assert without_lead("Question 3: When was it?") == "When was it?"
    assert without_lead("3 shifts or four?") == "3 shifts or four?"
