"""Phrases that could stand alone."""

import pytest

from research.themes.naming.phrases import phrases
from research.themes.naming.spoken import read_clauses, verbs_of


def said(text, *others):
    """Every phrase of a text, among others that show which words are verbs."""
    spoken = list(read_clauses([text, *others]))
    return {
        phrase.shown for clause in spoken[0] for phrase in phrases(clause, verbs=verbs_of(spoken))
    }


def test_a_verb_takes_its_object_over_small_words():
    """Articles, possessives and adverbs do not part what belongs together."""
    assert "order checks" in said("do i really order some checks please")
    assert "change PIN".lower() in said("I really want to change my PIN")


def whole(text):
    """Every phrase of a text with the small words that stand in it."""
    return {phrase.said for clause in next(read_clauses([text])) for phrase in phrases(clause)}


def test_small_words_stand_where_people_say_them():
    """Without them a name is no English, or says more than was said."""
    assert "swore at my mother" in whole("The rider swore at my mother")
    assert "time estimate is a joke" in whole("Time estimate is a joke")
    assert "abbreviations only doctors understand" in whole(
        "abbreviations only doctors understand"
    )


def test_a_pronoun_parts_no_verb_from_its_particle():
    """Who set it up did not only set it."""
    assert "husband set up" in said("My husband set it up")


def test_what_a_verb_says_nothing_of_is_not_said():
    """A screen reader that reads nothing does not read."""
    assert "reader reads" not in said("the screen reader reads nothing")


def test_a_word_that_is_left_leads_to_no_other():
    """What is put in is put in, whatever it is about."""
    assert not any("in about" in one for one in said("nurses put a complaint in about the crew"))
    assert not any(one.startswith("no as") for one in said("No as your driver was late"))


def test_a_measure_ends_a_phrase_behind_what_it_measures():
    """A routing number is a thing, a number of checks is checks."""
    assert "routing number" in said("where is the routing number on it")
    assert not any(one.endswith(" number") for one in said("a checks big number"))


def test_a_light_verb_alone_adds_nothing():
    """Whoever gets a form speaks of the form; who gets a new form wants one."""
    assert "get form" not in said("where do i get the form")
    assert "get permission form" in said("where do i get the permission form")


def test_an_article_begins_another_thing():
    """Behind a noun it does: nobody said that the rota is every morning."""
    assert "rota every morning" not in said("I open the rota every morning")
    assert "open rota" in said("I open the rota every morning")
    assert not any("rota manager" in one for one in said("show the rota the manager made"))


def test_who_says_not_every_does_not_say_not():
    """Without the small word behind it the negation would say another thing, and no English."""
    shown = said("not every column has a tooltip")
    assert shown
    assert not any(one.startswith("not") for one in shown)
    assert "not working properly" in said("the scanner is not working properly")


def test_only_a_verb_takes_an_object_behind_its_subject():
    """A swap that is a thing swaps nothing."""
    assert "managers swap shift" in said("managers swap a shift", "I swap")
    assert not any("swap shift" in one for one in said("wrong swap a shift", "the swap"))


def test_a_helping_verb_does_not_part_a_denial():
    """What the app does not do is said of the app."""
    assert "app did not load" in said("the app did not load")


def test_a_number_begins_another_thing():
    """Nine times says nothing of the code."""
    assert "login code nine times" not in said("asked for the login code nine times")


def test_a_question_is_not_cut():
    """When will my order be delivered does not say that it is."""
    assert not any(" be" in one for one in said("when will my order be delivered"))


def test_what_was_crossed_out_is_nobodys_words():
    """A transcript's crosses stand for words that must not be read."""
    assert not said("XXXX XX XXXXXXX said xxx")


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
        (
            "Never had a problem in two years",
            "never had problem",
            "problem",
        ),
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


def test_a_sixth_word_ends_what_the_fifth_leads_to():
    """A label is read at a glance, and not cut before the thing it is about."""
    text = "red green blue brown black white grey pink log in purple orange"
    assert max(phrase.count(" ") + 1 for phrase in said(text)) == 6
    assert "red green blue brown black white" not in said(text)
    names = said("please blur home addresses from visiting nurses on the map")
    assert max(names, key=len) == "blur home addresses from visiting nurses"


def test_whom_it_is_about_stays_behind_a_small_word():
    """And goes behind a verb, where nothing is lost with it."""
    assert "cheaper for us to lease" in said("is it cheaper for us to lease")
    assert "sent wrong boiler" in said("they sent me the wrong boiler")


def test_how_late_is_said_to_its_end():
    """No "trains are hours" of trains that are hours behind."""
    assert "trains are hours" not in said("the trains are hours behind again")


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


def test_of_a_measure_nothing_is_left():
    """Each of the plans are plans, and where the measure was no preposition is left behind."""
    assert "compare prices for plans" in said("compare the prices for each of the plans")


def test_an_article_behind_a_measure_opens_a_phrase():
    """At twenty to eight the whole rack was empty: there were not eight racks."""
    found = said("at twenty to eight the bike rack was empty")
    assert "bike rack was empty" in found
    assert not any("eight" in one for one in found)


def test_a_very_long_text_is_read_from_its_beginning():
    """A log file pasted into a ticket costs no more than a paragraph."""
    assert len(said("alpha beta. " + "gamma delta " * 50_000)) < 100


def test_a_particle_stays_with_its_verb():
    """Also behind the object; a small word that belongs to no verb stays out."""
    assert "turn location checking off" in said(
        "is it possible to turn location checking off for one person"
    )
    assert "turn location checking" not in said("can you turn location checking off")
    assert "export hours off" not in said("i export hours off the clock")


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("It's the second bag this month.", "bag month"),
        ("They promised 500 leads a month.", "leads month"),
        ("For the third week the parcel is late.", "week parcel"),
        ("Das ist die zweite Tüte diese Woche.", "tüte woche"),
    ],
)
def test_when_something_is_said_names_nothing(text: str, cut: str) -> None:
    """This month is no part of the bag."""
    assert cut not in said(text)


def test_a_week_may_be_what_is_done_something_to() -> None:
    """Skipping a week is not skipping at some time."""
    assert "skip week" in said("I want to skip a week.", "to skip")


@pytest.mark.parametrize(
    ("text", "cut", "kept"),
    [
        ("the buns were the size of a coin", "buns were size", "size of coin"),
        ("half of the forms are people guessing", "forms are people", "people guessing"),
        ("many names were left out", "names were left", ""),
        ("the soup was cold in winter", "", "soup was cold"),
        ("the kettle in our office is leaking", "office is leaking", "kettle in office"),
        ("the guard on the early train was kind", "train was kind", ""),
        ("they sell the cakes and the bread was stale", "sell cakes and bread", "bread was stale"),
        ("it needs four taps to open the map", "four taps to open", "four taps"),
    ],
)
def test_what_is_said_of_something_is_said_to_its_end(text: str, cut: str, kept: str) -> None:
    """Half of a statement is another one."""
    shown = said(text)
    assert cut not in shown
    assert not kept or kept in shown


def test_one_of_many_keeps_the_word_that_says_so():
    """Ads between episode is no English."""
    assert "ads between every episode" in said("loud ads between every episode")
