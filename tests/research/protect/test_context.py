from __future__ import annotations

from dataclasses import replace

import pytest

from research.protect.context import Context, is_meant


def _meant(text: str, *words: str, given: bool = False) -> bool:
    spans, start = [], 0
    for word in words:
        start = text.index(word, start)
        spans.append((start, start + len(word)))
    folded = tuple(word.casefold() for word in words)
    return is_meant(Context(text=text, spans=tuple(spans), words=folded, given=given))


@pytest.mark.parametrize(
    "text",
    [
        "I asked Will to look.",
        "Hi Will,",
        "to Will's desk",
        "Will's desk",
        "Will said no.",
        "by Herrn Will",
    ],
)
def test_a_capital_inside_a_sentence_is_a_name(text: str) -> None:
    """So is a greeting, a possessive, somebody who speaks."""
    assert _meant(text, "Will")


@pytest.mark.parametrize(
    "text",
    [
        "Will it work?",
        "It broke. Will it work?",
        "- Will it work?",
        "I WILL NOT",
        "What Will Break Next Week",
        "Good Will-making",
        "a_Will_b",
        "/opt/Will/run.sh",
        "x=Will",
    ],
)
def test_a_capital_by_rule_is_none(text: str) -> None:
    """Sentences, bullets, shouting, titles, hyphens and paths write capitals for their own reasons."""
    assert not _meant(text, "Will" if "Will" in text else "WILL")


@pytest.mark.parametrize(
    "text", ["in May", "3 May", "May 2026", "since May", "June, May and July"]
)
def test_a_month_is_a_month(text: str) -> None:
    """Where a date is said, nobody is."""
    assert not _meant(text, "May")


def test_whom_one_speaks_to_is_no_month() -> None:
    """A month has no desk either."""
    assert _meant("I spoke to May about it", "May")
    assert _meant("I sit next to May there", "May")
    assert _meant("We handed it over to May.", "May")
    assert not _meant("They moved it to May.", "May")
    assert not _meant("It runs from March to May.", "May")


def test_what_somebody_of_few_does() -> None:
    """Inside a sentence even the most everyday word is a name then."""
    young = Context(text="so Young signed it", spans=((3, 8),), words=("young",), expected=True)
    assert is_meant(young)
    assert not is_meant(replace(young, expected=False))


def test_an_uncommon_name_needs_no_capital() -> None:
    """People type names as they type everything."""
    assert _meant("okafor said so", "okafor")
    assert not _meant("okafor.example.org", "okafor")
    assert not _meant("https://x.example/okafor", "okafor")


def test_a_full_name_of_common_words_needs_both_capitals() -> None:
    """They will grant access; Will Grant may."""
    assert _meant("Then Will Grant came", "Will", "Grant")
    assert not _meant("they will grant access", "will", "grant")
    assert not _meant("THEY WILL GRANT ACCESS", "WILL", "GRANT")


def test_a_full_name_in_small_letters_where_few_are_known() -> None:
    """Two words that hardly ever meet by chance are somebody's name; a verb and what it is done to are not."""
    low = {"text": "why is joy rivers locked out", "spans": ((7, 10), (11, 17))}
    pair = Context(**low, words=("joy", "rivers"), expected=True)  # type: ignore[arg-type]
    assert is_meant(pair)
    assert not is_meant(replace(pair, expected=False))
    assert not is_meant(replace(pair, words=("mark", "rivers")))
    assert not is_meant(replace(pair, words=("young", "rivers")))


def test_a_word_of_another_language_is_a_name_in_english() -> None:
    """Nobody who writes English means snow by nieves; a marine survey is one anywhere."""
    assert _meant("nieves never got the mail", "nieves")
    assert not _meant("otra vez nieves y hielo", "nieves")
    assert not _meant("het meer is diep", "meer")
    assert not _meant("the marine survey is late", "marine")


def test_an_everyday_word_that_does_what_only_people_do() -> None:
    """Somebody is on leave; a quality approves nothing."""
    assert _meant("Love is on leave until Monday.", "Love")
    few = Context(
        text="Young approved the rota.", spans=((0, 5),), words=("young",), expected=True
    )
    assert is_meant(few)
    assert not is_meant(replace(few, text="Young people approve the rota."))


def test_a_signature_is_a_name_however_common() -> None:
    """Alone on its line, below something; not the word that closes the mail."""
    assert _meant("It fails.\n\nGood", "Good")
    assert not _meant("It fails.\n\nBest", "Best")
    assert not _meant("It fails. Good", "Good")
    assert not _meant("Mark", "Mark")


def test_a_word_in_a_proper_noun_is_no_person() -> None:
    """A place, a shop, a programme."""
    assert not _meant("we met in the Hope Centre", "Hope")
    assert not _meant("we met in South Park", "Park")
    assert _meant("Then Rose came", "Rose")


def test_will_with_a_capital_inside_a_sentence() -> None:
    """Whatever follows, nobody writes the verb so there."""
    assert _meant("I told Will that it broke.", "Will")
    assert _meant("Yesterday Will not only called", "Will")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Thanks. Will do.", "Will"),
        ("Thanks, Will try tomorrow.", "Will"),
        ("Hi, Will this be fixed?", "Will"),
        ("Hello. May need a new one.", "May"),
        ("Best. Mark the page.", "Mark"),
        ("Thank you. Rose gold arrived.", "Rose"),
        ("Thanks, Grace period over.", "Grace"),
        ("Thanks. Bill attached.", "Bill"),
    ],
)
def test_a_sentence_may_begin_behind_a_greeting(text: str, word: str) -> None:
    """There a capital says nothing, as at any beginning."""
    assert not _meant(text, word, given=True)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Thanks, Will. It works.", "Will"),
        ("Thanks, Rose for the quick help", "Rose"),
        ("Hi Rose can you look", "Rose"),
        ("Hi, Mark said it works.", "Mark"),
        ("I am Grace and I need help.", "Grace"),
    ],
)
def test_whoever_is_greeted_or_says_who_they_are(text: str, word: str) -> None:
    """Before a mark, for something, or without one behind the greeting."""
    assert _meant(text, word, given=True)


def test_a_month_beside_somebody_is_somebody() -> None:
    """Will and May; but by May Rose, and March and May."""
    known = {"will", "rose", "may"}
    pair = Context(text="Only Will and May can.", spans=((14, 17),), words=("may",), known=known)
    assert is_meant(pair)
    assert not is_meant(replace(pair, text="From March and May on."))
    by = Context(text="From May, Rose has no key.", spans=((5, 8),), words=("may",), known=known)
    assert not is_meant(by)


def test_a_month_that_is_greeted_and_one_that_comes() -> None:
    """Whoever writes from somewhere is somebody, what begins is not."""
    assert _meant("Hello, April from the club here.", "April")
    assert not _meant("Hello, April 3 does not suit us.", "April")
    assert not _meant("Then May comes and we are full.", "May")


def test_a_month_behind_an_article() -> None:
    """The May release is no person's."""
    assert not _meant("The May release broke it", "May")
    assert _meant("I asked May about it", "May")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("It failed. May told me so.", "May"),
        ("Bo, did you see it?", "Bo"),
        ("Frau Fuchs-Maar", "Fuchs"),
    ],
)
def test_a_speaker_somebody_called_and_a_title_are_names(text: str, word: str) -> None:
    """Where a sentence begins, what follows tells; behind a title a hyphen tells nothing."""
    assert _meant(text, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [("It was declined in Jordan.", "Jordan"), ("I wrote to the Dean of arts", "Dean")],
)
def test_a_place_and_a_thing_are_none(text: str, word: str) -> None:
    """Nobody is in a person or puts this article before one."""
    assert not _meant(text, word)
    assert _meant("It stands in Jordan's list.", "Jordan")


def test_a_word_behind_an_article_of_another_language_is_none() -> None:
    """The fox of a German ticket is no Mr Fuchs, and Jo needs no comma to be somebody."""
    assert not _meant("Da war der Fuchs im Bild", "Fuchs")
    assert not _meant("Den ganzen Sommer war es weg", "Sommer")
    assert not _meant("Ein Graf fehlt in der Auswertung", "Graf")
    assert _meant("Wir haben der netten Rosa geschrieben", "Rosa", given=True)
    assert _meant("It broke. Jo is right about it.", "Jo", given=True)


def test_an_abbreviation_behind_an_article_is_nobody() -> None:
    """The LAN is down, while Lan and LAN are called."""
    assert not _meant("The LAN port is dead", "LAN")
    assert _meant("The one whom Lan called", "Lan")
    assert _meant("ask LAN about it", "LAN")


def test_a_title_needs_no_capital() -> None:
    """Leone behind sig. is nobody's lion."""
    assert _meant("Gentile sig. Leone, scrivete", "Leone")
    assert _meant("the dr Love I saw", "Love")
    assert not _meant("200 ms Best case", "Best")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("They fly in from Paris.", "Paris"),
        ("I am from Paris.", "Paris"),
        ("It is slow in Georgia.", "Georgia"),
        ("the Victoria office closes", "Victoria"),
        ("a stone, une pierre, in my shoe", "pierre"),
        ("the reading list", "reading"),
    ],
)
def test_places_and_small_words_are_none(text: str, word: str) -> None:
    """Whoever has such a name is meant by its capital, and not behind a word of place."""
    assert not _meant(text, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Georgia never calls back.", "Georgia"),
        ("It is in Georgia's list.", "Georgia"),
        ("I was talking to Georgia about it.", "Georgia"),
        ("I'll get back to Georgia, and go to Georgia if it fails.", "Georgia"),
        ("They delivered it to Georgia.", "Georgia"),
        ("Pierre le sait.", "Pierre"),
        ("Will promised to look.", "Will"),
        ("Rose from finance knows.", "Rose"),
    ],
)
def test_whoever_has_such_a_name_is_meant(text: str, word: str) -> None:
    """Also at the start of a sentence, where somebody promises or comes from a department."""
    assert _meant(text, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Chase can confirm that, he was there.", "Chase"),
        ("Crystal from the front office says the same.", "Crystal"),
        ("Mark dice que no le llega.", "Mark"),
        ("The order is mine. Viele Grüße, Rose", "Rose"),
        ("can you look, @will", "will"),
    ],
)
def test_what_only_people_do_makes_a_name(text: str, word: str) -> None:
    """They confirm, come from an office, say, sign and are called."""
    assert _meant(text, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("een jong team", "jong"),
        ("das ist ein okafor", "okafor"),
        ("Kein Page und unser Bell im Young", "Bell"),
        ("Beim Busch ist kein Netz", "Busch"),
        ("Chase can of beans", "Chase"),
    ],
)
def test_what_there_are_several_of_is_no_name(text: str, word: str) -> None:
    """An article for one of several, and in German every noun has a capital."""
    assert not _meant(text, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Love this app Don't plan a trip without it", "Don"),
        ("it used to be good Hope the powers that be read this", "Hope"),
    ],
)
def test_a_verb_behind_a_forgotten_full_stop_is_none(text: str, word: str) -> None:
    """Reviews have few; what follows tells."""
    assert not _meant(text, word)
    assert _meant(f"I asked {word} about it", word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("My colleague Rich tried on his phone.", "Rich"),
        ("Please call back. Thanks a lot, April", "April"),
        ("It works now. Best, Summer", "Summer"),
        ("Summer is my first name.", "Summer"),
        ("Vogel ist mein Nachname.", "Vogel"),
        ("Bitte rufen Sie Ernst an.", "Ernst"),
        ("M. Roux garde les tickets.", "Roux"),
    ],
)
def test_kin_titles_and_sign_offs_name_whoever_is_called_by_an_everyday_word(
    text: str, word: str
) -> None:
    """Nothing else has its capital there."""
    assert _meant(text, word)


def test_thanks_for_something_sign_nothing() -> None:
    """What goes on is no signature."""
    assert not _meant("Thanks, Summer sale was great", "Summer")
    assert not _meant("OUR BOSS WILL NOT", "WILL")
