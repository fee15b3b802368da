import pytest

from research.speakers.asking import hands_over, leads_session


@pytest.mark.parametrize(
    "text",
    [
        "How do you book a room?",
        "Okay. And why is that?",
        "What did you do then? Just roughly.",
        "So tell me about the last time.",
        "Alright, walk me through a morning.",
        "Take your time.",
        "Right, and before March?",
        "Beschreiben Sie bitte Ihren Arbeitstag.",
    ],
)
def test_handing_over_the_floor(text):
    """A question near the end, or a request to speak."""
    assert hands_over(text)


@pytest.mark.parametrize(
    "text",
    [
        "It never prints, you know?",
        "So what do I do? I walk down to the desk and ask for the other key there.",
        "They told me to describe it.",
        "Nobody could tell me where it was.",
        "Right.",
        "It is slow, isn't it?",
    ],
)
def test_going_on_talking(text):
    """A question that its speaker answers, one for a nod, and words of asking inside a story."""
    assert not hands_over(text)


@pytest.mark.parametrize(
    "text",
    [
        "Right so. Why would you screenshot the standing order these days",
        "okay and how do you usually swap a shift with somebody on nights",
        "What happens when the board is full",
        "Who else has to sign it",
        "have you ever tried the other list",
        "Wie machen Sie das im Nachtdienst",
        "Comment est-ce que vous faites le matin",
        "Qué hace usted cuando no hay nadie",
    ],
)
def test_a_question_without_its_mark(text):
    """Recognisers leave marks out; the order of words stays."""
    assert hands_over(text, marked=False)
    assert not hands_over(text)


@pytest.mark.parametrize(
    "text",
    [
        "What I do is I ring the ward and then I wait",
        "When the board is full I just shout across the corridor",
        "How we do it depends on who is in",
        "I know where you can find it but nobody else does",
        f"so why would you do that I asked my manager {'and then again ' * 9}",
        "which is fine once you know the trick",
    ],
)
def test_an_answer_without_marks(text):
    """The same words in the order of a statement ask nothing."""
    assert not hands_over(text, marked=False)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("你平时怎么记录每天的送货？", True),
        ("为什么？用纸和笔记录更快，手上有水的时候指纹也不行，我就放弃了。", False),
        ("很慢，对吧？", False),
        ("普段どのように予約しますか。", True),
        ("毎回パスワードを聞いてきます。", False),
        ("كيف تحجز الموعد؟", True),
        ("어떻게 예약하셨나요", True),
    ],
)
def test_questions_in_other_scripts(text: str, *, asked: bool) -> None:
    """Full-width and Arabic marks, and verbs that end as those of questions do."""
    assert hands_over(text) is asked


@pytest.mark.parametrize(
    "text",
    [
        "Okay, the next task is to book a table.",
        "Please try to do it on the site.",
        "Thanks for joining us today.",
        "Es gibt keine falschen Antworten.",
        "Gracias por venir.",
        "Passons à la dernière question.",
    ],
)
def test_who_runs_a_session_leads_it(text):
    """Without a question."""
    assert leads_session(text)


@pytest.mark.parametrize(
    "text", ["Is that the basket?", "I would give up.", "Thanks, that helps."]
)
def test_who_takes_part_does_not(text):
    assert not leads_session(text)
