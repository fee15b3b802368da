from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.corpus.repeats.macros import macros, shared_in, skeletons
from research.corpus.repeats.written import Written

GUESTS = (("Anna", "Oslo", "20.50"), ("Bert", "Turku", "37"), ("Carla", "Bergen", "1,080"))
CANNED = (
    "Dear {0},\n\nWe are sorry to hear that your transfer of {2} EUR to {0} did not arrive on time.\n"
    "Our payments team in {1} has opened investigation {2} and will write as soon as there is news."
)
CARD = "I was at the till with my {0} and the reader said {1}, so I left my shopping there."


def _found(texts, people=None):
    people = people or [f"P-{n}" for n in range(len(texts))]
    written = [
        Written(at=str(n), person_id=who, shown=f"record {n}", text=text)
        for n, (who, text) in enumerate(zip(people, texts, strict=True))
    ]
    return list(macros(written, shared_in(texts)[0]))


def test_lines_with_their_own_names_sums_and_places():
    """No line is the same in two records, and yet it is one answer."""
    texts = [CANNED.format(*guest) for guest in GUESTS]
    assert _found([*texts, CARD.format("phone", "no")]) == [(0, 1, 2)]


def test_a_name_with_small_particles_and_a_place_in_small_letters():
    """One sentence is the macro's to the word, and the others hardly differ."""
    texts = [CANNED.format(*guest) for guest in (*GUESTS, ("Jo van der Velde", "Kiel", "9"))]
    texts.append(CANNED.format("Kim", "a village", "12"))
    assert _found(texts) == [(0, 1, 2, 3, 4)]


def test_the_line_breaks_were_lost():
    """Some exports put a whole answer on one line."""
    texts = [CANNED.format(*guest).replace("\n", " ") for guest in GUESTS]
    assert _found(texts) == [(0, 1, 2)]


def test_what_was_filled_in_is_masked():
    """An export may already hold placeholders where the names and numbers were."""
    fillings = (("[name]", "[city]", "[amount]"), ("P-0007", "XXXX", "[iban]"), GUESTS[0])
    assert _found([CANNED.format(*filling) for filling in fillings]) == [(0, 1, 2)]


def test_a_closing_line_that_every_answer_of_the_desk_has():
    """Two macros with the same last line are two groups."""
    closing = "\nPlease reply to this message if there is anything else we can do for you."
    other = (
        "Hello {0},\nthe parcel for {1} was sent back to our depot by the courier.\n"
        "You will get your {2} EUR within ten days on the card that you paid with."
    )
    texts = [text.format(*guest) + closing for text in (CANNED, other) for guest in GUESTS]
    assert _found(texts) == [(0, 1, 2), (3, 4, 5)]


def test_a_mail_quoted_under_the_answer():
    """What is asked of each record is what its author wrote."""
    quoted = "\n> the very long complaint that the customer had sent before, which everybody wrote alone"
    texts = [
        CANNED.format(*guest) + f"{quoted} number {place} " * 5
        for place, guest in enumerate(GUESTS)
    ]
    assert _found(texts) == [(0, 1, 2)]


def test_one_person_who_repeats_herself():
    """Three tickets about three transfers are a customer's own, whatever she copies."""
    texts = [CANNED.format(*guest) for guest in GUESTS]
    assert _found(texts, ["P-1", "P-1", "P-2"]) == []


def test_people_who_say_the_same_in_a_few_words():
    """ "It does not work" of three customers is three customers."""
    text = "the app does not work on my {0}\nplease give me the money back"
    assert _found([text.format(phone) for phone in ("Pixel", "Fairphone", "Nokia")]) == []


def test_a_sentence_in_common_above_own_words():
    """A form's prompt, or a campaign's opening, is not what people say under it."""
    opening = (
        "i am writing to you as a customer of many years\nwho has always paid her bills on time"
    )
    rests = (
        "the heating in my flat went off again and nobody at your desk answered a single call of mine",
        "a letter says that i owe for a meter which was taken out of the wall before i moved in here",
        "your driver left the parcel in the rain although there is a dry porch right beside the door",
    )
    assert _found([f"{opening}\n{rest}" for rest in rests]) == []


@pytest.mark.parametrize("people", [60, 7])
def test_texts_made_from_a_stock_of_sentences(people):
    """Each sentence stands in many records, but never in the same company: they are distinct."""
    openings = [
        f"since {word} my export of the rota has gone wrong."
        for word in ("april", "may", "june", "winter", "easter")
    ]
    middles = [
        f"it forgets the {word} and writes the page twice."
        for word in ("night shift", "weekend", "leave", "swap", "header")
    ]
    ends = [
        f"so now the {word} gets a list that nobody can use."
        for word in ("ward", "kitchen", "office", "porter", "union")
    ]
    texts = [" ".join(parts) for parts in product(openings, middles, ends)]
    assert _found(texts, [f"P-{n % people}" for n in range(len(texts))]) == []


def test_nothing():
    """No records, no macros."""
    assert _found([]) == []


def test_an_accent_elsewhere_does_not_hide_that_a_sentence_is_the_same():
    """Texts of ASCII are looked through in another way than others, with the same result."""
    same = "we have passed your case on to the team that looks after such things"
    plain, accented = skeletons(f"Dear all. {same}. OK then!"), skeletons(f"{same}. Café.")
    assert plain == accented == {hash(same.encode()): len(same.split())}
    assert skeletons(f"à propos\n{same}? Yes.") == plain


@given(st.text(alphabet="ab A.?!\n\t7", max_size=60))
def test_sentences_end_alike_in_ascii_and_in_any_other_text(text):
    """Whatever marks and lines' ends stand beside each other."""
    assert skeletons(text) == skeletons(f"{text}\né")
