from __future__ import annotations

from itertools import product

import pytest

from research.corpus.repeats.canned import canned
from research.corpus.repeats.records import without_copies
from research.corpus.repeats.written import Written
from research.model import Turn

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
    return [int(at) for at, part in canned(written).items() if part.alone]


def test_lines_with_their_own_names_sums_and_places():
    """No line is the same in two records, and yet it is one answer."""
    texts = [CANNED.format(*guest) for guest in GUESTS]
    assert _found([*texts, CARD.format("phone", "no")]) == [0, 1, 2]


def test_a_name_with_small_particles_and_a_place_in_small_letters():
    """One sentence is the macro's to the word, and the others hardly differ."""
    texts = [CANNED.format(*guest) for guest in (*GUESTS, ("Jo van der Velde", "Kiel", "9"))]
    texts.append(CANNED.format("Kim", "a village", "12"))
    assert _found(texts) == [0, 1, 2, 3, 4]


def test_the_line_breaks_were_lost():
    """Some exports put a whole answer on one line."""
    texts = [CANNED.format(*guest).replace("\n", " ") for guest in GUESTS]
    assert _found(texts) == [0, 1, 2]


def test_what_was_filled_in_is_masked():
    """An export may already hold placeholders where the names and numbers were."""
    fillings = (("[name]", "[city]", "[amount]"), ("P-0007", "XXXX", "[iban]"), GUESTS[0])
    assert _found([CANNED.format(*filling) for filling in fillings]) == [0, 1, 2]


def test_a_closing_line_that_every_answer_of_the_desk_has():
    """Two macros with the same last line are two groups."""
    closing = "\nPlease reply to this message if there is anything else we can do for you."
    other = (
        "Hello {0},\nthe parcel for {1} was sent back to our depot by the courier.\n"
        "You will get your {2} EUR within ten days on the card that you paid with."
    )
    texts = [text.format(*guest) + closing for text in (CANNED, other) for guest in GUESTS]
    assert _found(texts) == [0, 1, 2, 3, 4, 5]


def test_a_mail_quoted_under_the_answer():
    """What is asked of each record is what its author wrote."""
    quoted = "\n> the very long complaint that the customer had sent before, which everybody wrote alone"
    texts = [
        CANNED.format(*guest) + f"{quoted} number {place} " * 5
        for place, guest in enumerate(GUESTS)
    ]
    assert _found(texts) == [0, 1, 2]


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


FORM = (
    "This request was sent with the contact form of our shop. Please do not change the lines above, so that we "
    "find your account more quickly. We usually answer within two working days."
)
LINE = "Please tell us in your own words what went wrong, and we will get back to you as soon as we possibly can."
WRITTEN = (
    "The scanner does not find my badge, and I queue for ten minutes every morning.",
    "Charged twice for March. Nobody picks up the phone.",
    "Printing from the tablet stops after the third page, whatever I try!",
)


def _left(*texts):
    """What is left of each text, and why the rest is not."""
    written = [
        Written(at=str(n), person_id=f"P-{n}", shown=f"record {n}", text=text)
        for n, text in enumerate(texts)
    ]
    found = canned(written)
    return [_without(one.text, found[one.at]) if one.at in found else one.text for one in written]


def _without(text, part):
    for start, end in reversed(part.spans):
        text = text[:start] + text[end:]
    return "" if part.alone else text.strip()


def test_a_forms_own_lines_are_cut_from_what_people_typed():
    """However long they are beside it: a complaint of one sentence below three of the form is somebody's."""
    assert _left(*(f"{own}\n\n{FORM}" for own in WRITTEN)) == list(WRITTEN)
    assert _left(*(f"{FORM}\n\n{own}" for own in WRITTEN)) == list(WRITTEN)


def test_one_long_line_of_a_form():
    """It is cut out alone where it is most of the record."""
    assert _left(*(f"{LINE}\n{own}" for own in WRITTEN)) == list(WRITTEN)


def test_a_receipt_with_nothing_of_the_writers():
    """A greeting and a name around it are no words of anybody."""
    names = ("Ana", "Bo", "Cy")
    assert _left(*(f"Dear {name},\n{FORM}\nLarch team" for name in names)) == ["", "", ""]


def test_what_was_filled_into_a_macro_is_not_the_readers():
    """A sentence of the macro that says something else to each of them is the macro's all the same."""
    filled = ("coat in a small green", "pair of boots in size five", "tent for two with poles")
    texts = [
        f"We are glad that you have written to us about it today. The {what} will be with you within the next few days. "
        "Please keep the parcel closed until our driver has seen it. Our desk is open from nine until five on all days."
        for what in filled
    ]
    assert _left(*texts) == ["", "", ""]


RECEIPT = (
    "Guten Tag {0},\nwir haben Ihre Meldung mit der Nummer {1} erhalten und geben sie weiter.\n"
    "Sie hören von uns, sobald es etwas Neues dazu gibt.\nIhr Team der Stadtgärtnerei"
)
OWN = (
    "Der Baum vor dem Haus ist letzte Nacht auf mein Auto gefallen.",
    "Im Park läuft seit Tagen das Wasser aus dem Brunnen über den Weg.",
    "Die Bank am See hat keine Lehne mehr, und meine Mutter kann dort nicht sitzen.",
)
NAMES = (("Frau Abt", "12"), ("Herr Bach", "345"), ("Frau Cohn", "67"))


def _evidence(*texts):
    turns = [
        Turn(
            id=f"t.csv#{n}", source_id="t.csv", record_id=str(n), locator=f"row {n}", kind="ticket",
            role="participant", text=text, person_id=f"P-{n}",
        )
        for n, text in enumerate(texts)
    ]  # fmt: skip
    return [(turn.person_id, turn.text) for turn in without_copies(turns) if not turn.reason]


def test_a_receipt_above_or_below_what_somebody_wrote():
    """It is left out with its team's name, whatever was filled in; the writers keep their words."""
    receipts = [RECEIPT.format(*name) for name in NAMES]
    texts = (
        f"{receipts[0]}\n\n{OWN[0]}",
        f"{OWN[1]}\n\n{receipts[1]}",
        f"{receipts[2]}\n\n{OWN[2]}",
    )
    said = _evidence(*texts)
    assert [person for person, _ in said if person] == ["P-0", "P-1", "P-2"]
    assert all(own in text for own, (_, text) in zip(OWN, said, strict=True))
    assert not any("Meldung" in text or "Stadtgärtnerei" in text for _, text in said)


def test_two_people_may_have_the_same_two_sentences():
    """Only three who do not know each other make a canned answer of it."""
    texts = [
        f"{RECEIPT.format(*name)}\n\n{own}" for name, own in zip(NAMES[:2], OWN, strict=False)
    ]
    assert [text for _, text in _evidence(*texts)] == texts


def test_sentences_that_people_have_in_common_here_and_there():
    """They stand beside other sentences each time: nobody filled in a form letter."""
    stock = (
        "the tree in front of our house has not been cut for years now",
        "the water runs over the path and freezes there at night",
        "nobody answers the telephone when i call about it in the morning",
        "my children cannot play there any more since the fence is gone",
    )
    texts = [f"{stock[a]}.\n{stock[b]}.\n{n}." for n, (a, b) in enumerate(
        [(0, 1), (2, 0), (0, 3), (1, 2), (3, 1), (1, 3), (2, 3), (3, 0), (0, 2)]
    )]  # fmt: skip
    assert [text for _, text in _evidence(*texts)] == texts


def test_the_titles_of_a_form_are_cut_from_nobodys_answers():
    """A form's questions stand apart: what is written between them stays, and so do short ones."""
    form = "what happened when you were at the lake:\n{0}\nwhat would you like us to do about it:\n{1}"
    answers = [
        ("the bench broke", "mend it"),
        ("it smelled", "clean it"),
        ("ducks bit me", "nothing"),
    ]
    texts = [form.format(*answer) for answer in answers]
    assert [text for _, text in _evidence(*texts)] == texts


ANSWER = (
    "Hello {0},\n\nthis is just a line about your order of {1}. We have asked the driver for {1} where he left it and "
    "he will ring you by noon. You can follow the van on our map.\n\nAll the best,\n{2}\nCrate & Cart"
)
RETURNED = (
    "Hello {0},\n\nthis is just a line about your order of {1}. You will get back what you paid for {1} by the end of "
    "the week. Please keep the receipt in a safe place until then.\n\nAll the best,\n{2}\nCrate & Cart"
)


def test_a_desk_that_fills_in_words_of_small_letters():
    """What differs stands among the same words; customers who say the same in their own words keep them."""
    whats = (
        "leeks",
        "Swiss chard and eggs",
        "a cake with nuts",
        "Gouda",
        "flour and oats",
    )
    answers = [
        text.format(name, what, agent)
        for text in (ANSWER, RETURNED)
        for name, what, agent in zip(("Ana", "Bo", "Cy", "Di", "Ed"), whats, "KLMKL", strict=True)
    ]
    own = [
        "The order has not come yet",
        "the order has still not come",
        "The order has not come today either",
    ]
    assert _left(*answers, *own) == [""] * 10 + own


def test_a_form_around_what_people_typed():
    """What stands above and below is the form's, be it far longer than what stands between."""
    above = "This note was sent with the form of the harbour office. Please leave these lines as they are."
    below = "We look at every note within three days and write to you if we have to ask. Your harbour office"
    own = [
        "The crane squeaks all night long.",
        "Oil lies on the water near pier two.",
        "Nobody mends the rope at the steps.",
    ]
    turns = _evidence(*(f"{above}\n\n{one}\n\n{below}" for one in own))
    assert [text for _, text in turns] == own


def test_customers_with_one_trouble():
    """The same ten words, or nearly the same below a receipt, are theirs: fewer than a desk writes."""
    same = ["the gate does not open for us since last night"] * 3
    assert _left(*same) == same
    late = [
        "the crates have still not come",
        "the crates have not come",
        "our crates have not come",
    ]
    assert _left(*(f"{FORM}\n\n{one}" for one in late)) == late


def test_what_is_shouted_between_a_forms_lines():
    """Capitals are no names."""
    above, below = FORM.split(" We usually")
    turns = _evidence(
        *(
            f"{above}\n{one}\nWe usually{below}"
            for one in ("WATER IS IN THE HALL", "MY LIFT IS STUCK AGAIN", "NO LIGHT ON OUR STAIRS")
        )
    )
    assert [text for _, text in turns] == [
        "WATER IS IN THE HALL",
        "MY LIFT IS STUCK AGAIN",
        "NO LIGHT ON OUR STAIRS",
    ]


def test_a_desks_one_sentence_and_what_people_write_beside_a_common_one():
    """Twelve words that say the same of any request are a desk's; a long sentence of one's own is not, nor one of devices."""
    received = "Hi {0}\nYour order {1} was packed at the depot and leaves with the next van."
    assert (
        _left(*(received.format(name, n) for n, name in enumerate(("Ana", "Bo", "Cy"))))
        == [""] * 3
    )
    common = "it does not open any more.\n"
    own = [
        "I stood before the lift with two bags of ice and nobody came to let me in for an hour.",
        "My card was read at the door of the pool and yet the light stayed red for all of us.",
        "Since the lock was changed my mother waits on the stairs until somebody else goes in there.",
    ]
    texts = [f"{common}{one}" for one in own]
    assert _left(*texts) == texts
    pairs = (
        "Pixel 7 Pro and the Galaxy Tab S8",
        "Fairphone 5 and the Dell XPS 13",
        "Nokia G42 and the Lenovo Tab M10",
    )
    texts = [f"My {pair} do not open our gate" for pair in pairs]
    assert _left(*texts) == texts
