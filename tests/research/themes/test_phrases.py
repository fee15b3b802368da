"""Phrases that could stand alone."""

import pytest

from research.themes.phrases import phrases, read_clauses


def said(text):
    """Every phrase of a text."""
    return {
        phrase.shown
        for clauses in read_clauses([text])
        for clause in clauses
        for phrase in phrases(clause)
    }


def test_a_verb_takes_its_object_over_small_words():
    """Articles, possessives and adverbs do not part what belongs together."""
    assert "order checks" in said("how do i order some checks please")
    assert "change PIN".lower() in said("I really want to change my PIN")


def test_a_complaint_keeps_its_verb():
    """Food was cold is what people say; food cold is not."""
    assert "food was cold" in said("Honestly, the food was always cold.")


def test_punctuation_ends_a_phrase():
    """Two things in a list are not one."""
    assert "mattress pillow" not in said("I bought a mattress, pillow, and a bed")


@pytest.mark.parametrize(
    ("text", "kept", "lost"),
    [
        ("I can't log in", "can't log in", "log in"),
        ("the order never arrives", "order never arrives", "arrives"),
        ("It did not answer my call", "did not answer", "answer"),
        ("my swap was not approved", "not approved", "approved"),
        ("There is no hot water", "no hot water", "hot water"),
    ],
)
def test_what_is_denied_is_not_claimed(text, kept, lost):
    """A negation stays with its word, and the word does not stand without it."""
    assert kept in said(text)
    assert lost not in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "[email] wrote to [phone]",
        "P-0007 wrote to P-0012",
        "see https://example.org/reset?id=1 and www.example.org",
        "<b></b> &nbsp; @somebody #hashtag",
        "don t ve ll 've 12 3.5 5pm 1st",
        "I'm they're you've what's that's",
        "the of and it was very",
        "",
        "   \n\t",
        "!!! ??? ...",
        "🙂🙂",
    ],
)
def test_masks_and_debris_are_nobodys_words(text):
    """A label never shows what protection or a machine put there."""
    assert not {word for word in said(text) if word != "wrote"}


def test_no_phrase_is_longer_than_five_words():
    """A label is read at a glance."""
    text = "red green blue brown black white grey pink log in purple orange"
    assert max(phrase.count(" ") + 1 for phrase in said(text)) == 5


def test_no_phrase_ends_in_a_small_word():
    """Nor in a possessive that waits for its noun."""
    ends = {
        phrase.split()[-1] for phrase in said("the manager's approval of my swap takes a week")
    }
    assert not ends & {"of", "my", "a", "the", "manager's", "takes"}


def test_a_question_does_not_say_its_subject_of_itself():
    """What day is payday does not say that day is payday."""
    assert "day is payday" not in said("what day is my payday")


def test_other_languages_have_small_words_of_their_own():
    """A German complaint gives German phrases."""
    found = said("Die Schicht wird nicht im Kalender angezeigt und ich finde sie nicht")
    assert "kalender angezeigt" in found
    assert "die schicht" not in found
    assert "contraseña nueva" in said("No puedo poner la contraseña nueva en la aplicación")


def test_person_ids_end_a_phrase():
    """What stands for a person is not a word of the label."""
    clauses = next(read_clauses(["u38 area manager asks p1 lead"], masks=["u38", "p1"]))
    assert not {word.shown for clause in clauses for word in clause} & {"u38", "p1"}


def test_a_cut_phrase_is_known():
    """Seats of summer, where people said summer people, is half of what was said."""
    whole = {
        phrase.shown: phrase.whole
        for clause in next(read_clauses(["pay for seats of summer people"]))
        for phrase in phrases(clause)
    }
    assert whole["seats of summer people"]
    assert not whole["seats of summer"]


def test_a_very_long_text_is_read_from_its_beginning():
    """A log file pasted into a ticket costs no more than a paragraph."""
    assert len(said("alpha beta. " + "gamma delta " * 50_000)) < 100
