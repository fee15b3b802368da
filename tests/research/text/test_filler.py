import pytest

from research.text.filler import is_verdict, why_empty, without_content


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Okay, um, yeah. Right.", "greeting or filler"),
        ("Thank you so much!", "greeting or filler"),
        ("N/A", "an answer without content"),
        ("Nothing.", "an answer without content"),
        ("...", "no words"),
        ("", "no words"),
        ("Swaps die.", "too short to make a point"),
        ("Can you see my screen now?", "talk about the session"),
        ("The export drops my breaks.", ""),
        ("I can't see my screen because the app freezes every time I open the month view.", ""),
        ("Non funziona mai.", ""),
    ],
)
def test_what_says_nothing_has_its_reason(text, reason):
    """A greeting is no evidence, a short complaint is."""
    assert why_empty(text, min_words=3) == reason


def test_a_ticket_may_be_two_words_long():
    """ "Still broken" was sent for a reason."""
    assert why_empty("Still broken", min_words=1) == ""


@pytest.mark.parametrize(
    ("text", "silence"),
    [
        ("Nothing.", "nothing"),
        ("No complaints at all, thank you!", "nothing"),
        ("Can’t think of anything", "nothing"),
        ("nothing really comes to mind", "nothing"),
        ("Not much.", "nothing"),
        ("Nothing yet", "nothing"),
        ("Absolutely nothing.", "nothing"),
        ("On this occasion - nothing", "nothing"),
        ("I honestly can’t think of anything off hand", "nothing"),
        ("Cant think of anything", "nothing"),
        ("I mean, I can’t really think of another way", "nothing"),
        ("I don’t know if there are any other features", "nothing"),
        ("I can’t think of a worse app", ""),
        ("There isn't anything, to be honest.", "nothing"),
        ("Not a thing!", "nothing"),
        ("Nothing as far as I'm concerned", "nothing"),
        ("Don't think so.", "nothing"),
        ("I can't find anything in the settings", ""),
        ("Nothing good", ""),
        ("There is nothing in the fridge", ""),
        ("I really don't know", "no answer"),
        ("All okay", "nothing"),
        ("I don’t think so.", "nothing"),
        ("I don’t think so much of it", ""),
        ("Not much help", ""),
        ("N/A", "no answer"),
        ("I don't know", "no answer"),
        ("Really not sure.", "no answer"),
        ("Did not answer", "no answer"),
        ("As above", "no answer"),
        ("aaaa", "no answer"),
        ("1111", "no answer"),
        ("Test test", "no answer"),
        ("Testing", ""),
        ("111 of us", ""),
        ("Frage nicht gestellt", "no answer"),
        ("Nothing works", ""),
        ("No idea how to export", ""),
        ("No answer from support for two weeks", ""),
        ("", ""),
        ("nothing " * 5_000, ""),
    ],
)
def test_nothing_to_say_is_an_answer_and_no_answer_is_none(text, silence):
    """Survey coders keep the two apart; a complaint that begins alike is neither."""
    assert without_content(text) == silence


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Very good.", True),
        ("It’s perfect", True),
        ("Good morning!", False),
        ("Thank you", False),
        ("Good support", False),
        ("Okay", False),
        ("", False),
    ],
)
def test_a_verdict_is_made_of_fillers(text, verdict):
    """What has words of its own needs no such rule."""
    assert is_verdict(text) == verdict


@pytest.mark.parametrize(
    ("text", "silence"),
    [
        *(
            (word, "nothing")
            for word in (
                "Nichts.",
                "rien",
                "Nada!",
                "niente da aggiungere",
                "niets",
                "特になし",
                "ничего",
            )
        ),
        *(
            (word, "no answer")
            for word in (
                *("k.A.", "keine Angabe", "je ne sais pas", "no sé", "weet niet", "не знаю"),
                *(
                    "dunno",
                    "Don't know tbh",
                    "no clue, sorry",
                    "I'd rather not say",
                    "Not sure yet",
                ),
            )
        ),
        *(
            (text, "")
            for text in (
                "Nichts geht mehr",
                "rien ne marche",
                "Nada funciona",
                "keine Ruhe im Zimmer",
                "I don't know where the lift is",
            )
        ),
    ],
)
def test_silence_in_other_languages(text: str, silence: str):
    """Who has nothing to add says so in one word or two; more words say something."""
    assert without_content(text) == silence


@pytest.mark.parametrize(
    "text",
    [
        "But I'll tell you what happened with U15.", "Hmm, let me think.", "That’s a really good question.",
        "Well, how can I put it?", "Like I said before.", "So, that's it really.", "I would rather not speculate.",
    ],
)  # fmt: skip
def test_what_only_leads_on_makes_no_point(text: str):
    """It says nothing of any subject."""
    assert why_empty(text, min_words=3)


@pytest.mark.parametrize(
    "text",
    [
        "Let me think about the export, it loses rows.", "I'll tell you what happened with the till on Friday night.",
        "As I said, the scanner dies in the cold.", "That's a good question for your billing team.",
    ],
)  # fmt: skip
def test_what_goes_on_says_something(text: str):
    """Only the whole sentence is without a point."""
    assert not why_empty(text, min_words=3)


def test_thanks_for_being_asked_are_of_the_session():
    """Thanks for help praise it."""
    for said in ("Danke für die Umfrage", "Thank you for asking.", "Merci pour le sondage"):
        assert why_empty(said, min_words=1) == "talk about the session"
    assert why_empty("Danke für die schnelle Hilfe", min_words=1) == ""


@pytest.mark.parametrize(
    "text",
    ["https://t.co/t0xmBfj7zF", "(see: [link])", "www.shop.example/a/b?c=1 pic.twitter.com/x"],
)
def test_a_link_alone_says_nothing(text):
    """What a sentence points to is no sentence."""
    assert why_empty(text.replace("see: ", ""), min_words=1) == "no words"
    assert why_empty(f"The page {text} never loads", min_words=1) == ""


@pytest.mark.parametrize("text", ["XXX XX XXXXX X, XXXX.", "it's xxxxx", "█████ ███ and ████"])
def test_what_is_blacked_out_says_nothing(text):
    """Only who published it knows what stood there."""
    assert why_empty(text, min_words=3)


def test_a_text_with_a_word_blacked_out_says_what_is_left():
    """The rest is the participant's own."""
    assert why_empty("The bank never told XXXXX about the fee.", min_words=3) == ""
    assert why_empty("X crashed", min_words=2) == ""
    assert why_empty("X", min_words=1)
