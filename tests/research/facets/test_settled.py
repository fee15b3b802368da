"""What is over, or never was wrong."""

from __future__ import annotations

import pytest

from research.facets.settled import blank_settled, is_settled, wants_nothing


@pytest.mark.parametrize(
    "text",
    [
        "The export works fine now.",
        "We have no problems with the scanner.",
        "It no longer crashes.",
        "The reminders haven't failed since the update.",
        "It used to crash every morning, but since the new version it is quick.",
        "Swaps are quick since the update.",
        "That has been fixed, thank you.",
        "Ich kann nicht klagen.",
        "Da gibt es nichts zu meckern.",
        "Non mi lamento.",
        "Niets te klagen.",
        "It isn’t slow at all.",
        "Adesso funziona.",
        "It crashed twice last week, but it works fine now.",
        "My card was declined on Monday, but it's all sorted now, thanks.",
        "Sync kept failing for weeks. They fixed it and it has not happened since.",
        "Before, it logged me out every night, but since my new phone I am in, so now I have no problem.",
        "I couldn't find the invoices at first, but now I know where they are.",
        "The old version crashed constantly. This one hasn't crashed once.",
        "I was locked out on Monday. Your colleague reset it and I'm back in now.",
        "Paying the deposit is no bother, my daughter showed me once.",
        "The labels look fine on my tablet.",
        "Postage has never been wrong for us.",
        "The weights have been spot on.",
        "The feeder works every single time.",
        "Rent is paid at the counter, no fuss.",
        "The numbers on the dial are big enough for me.",
        "Mit dem Automaten hatte ich noch nie Ärger.",
        "An der Kasse läuft alles rund.",
        "Da hakt nichts.",
        "The parcel turned up after all, so no further action needed.",
        "Your last patch cured the freezing.",
    ],
)
def test_a_problem_that_is_gone_is_settled(text: str) -> None:
    """What works again or never went wrong is not a pain, with straight or curly apostrophes."""
    assert is_settled(text)


@pytest.mark.parametrize(
    "text",
    [
        "It has not been fixed.",
        "It used to be great, now it is full of ads.",
        "The login works now, but the export is still broken.",
        "No problems with the login, though I can't find the invoice.",
        "Now I have this error on every page.",
        "My notes are gone since the update.",
        "It worked fine until last week.",
        "Saving is fine as long as nobody else has the file.",
        "The feeder works every time except on frosty mornings.",
        "The van comes every time I have just left.",
        "The numbers on the dial aren't big enough for me.",
        "Nothing about the ticket machine is clear.",
        "The photos are fine, the captions are missing.",
        "I like it.",
        "No problem with the login, but the export crashes every day.",
        "They fixed the export, but now the login is broken.",
        "It crashed and I lost all my notes, but it works again now.",
        "The import fails. Login works fine now.",
        "You said it was fixed, but it still does not open.",
        "I was told it had been fixed, yet I see the same error.",
        "It froze on Monday, please tell me when it is fixed.",
        "It crashes now and then, works now and then.",
        "It was slow until they fixed it, then it broke.",
        "",
    ],
)
def test_a_problem_that_remains_is_not_settled(text: str) -> None:
    """A second problem, a "but" or a lost state outweighs what is solved."""
    assert not is_settled(text)


def test_what_is_settled_is_blanked_in_place() -> None:
    """Everything else keeps its place, so that a cue can be cut from the original."""
    text = "No problems there, but the ÉCRAN froze."
    blanked = blank_settled(text)
    assert len(blanked) == len(text)
    assert "problems" not in blanked
    assert blanked.index("froze") == text.index("froze")


@pytest.mark.parametrize("text", ["İİİ no problems İ", "ß", "\x00", "no problem " * 50])
def test_blanking_never_moves_a_character(text: str) -> None:
    """Letters that grow in lower case move nothing."""
    assert len(blank_settled(text)) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "Nothing could have been better.",
        "Couldn’t have done any better",
        "I don't think you can do better",
        "I cannot fault it",
        "Couldn't ask for more.",
        "Service is difficult to improve.",
        "Hard to fault, honestly",
        "There isn't anything that could be improved",
        "No improvements needed",
        "Just keep up the good work",
        "Weiter so!",
    ],
)
def test_who_has_nothing_to_wish_for_is_content(text: str) -> None:
    """However many words of doing and bettering it takes to say so."""
    assert wants_nothing(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "It could be better.",
        "I can't see it getting better",
        "There were no improvements since the update.",
        "You have done nothing to improve it.",
        "My score is hard to improve.",
        "Nobody told me better",
        "It could not have been better, but the parking was awful.",
        "I don't think you can do anything about the noise",
        "nothing " * 10_000,
        "could not " * 10_000,
    ],
)
def test_a_complaint_that_sounds_alike_is_one(text: str) -> None:
    """Also where praise stands before it."""
    assert not wants_nothing(text)
