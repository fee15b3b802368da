from __future__ import annotations

from research.corpus.repeats.templates import templates
from research.corpus.repeats.written import Written, longest_line

FORM = (
    "This request was sent with the contact form of our shop. Please do not change the lines above, so that we "
    "find your account more quickly. We usually answer within two working days."
)
LINE = "Please tell us in your own words what went wrong, and we will get back to you as soon as we possibly can."
OWN = (
    "The scanner does not find my badge, and I queue for ten minutes every morning.",
    "Charged twice for March. Nobody picks up the phone.",
    "Printing from the tablet stops after the third page, whatever I try!",
)


def _left(*texts, review=False):
    """What is left of each text, and why the rest is not."""
    written = [
        Written(at=str(n), person_id=f"P-{n}", shown=f"record {n}", text=text, review=review)
        for n, text in enumerate(texts)
    ]
    found = templates(written, [longest_line(text) for text in texts])
    return [
        ""
        if part and part.alone
        else text.replace(text[part.start : part.end], "").strip()
        if part
        else text
        for text, part in ((one.text, found.get(one.at)) for one in written)
    ]


def test_a_forms_own_lines_are_cut_from_what_people_typed():
    """However long they are beside it: a complaint of one sentence below three of the form is somebody's."""
    assert _left(*(f"{own}\n\n{FORM}" for own in OWN)) == list(OWN)
    assert _left(*(f"{FORM}\n\n{own}" for own in OWN)) == list(OWN)


def test_one_long_line_of_a_form():
    """It is cut out alone where it is most of the record."""
    assert _left(*(f"{LINE}\n{own}" for own in OWN)) == list(OWN)


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


def test_reviews_keep_what_people_say_alike():
    """Nobody writes reviews for them."""
    texts = [
        f"It does just what it says and does it well. I use it on my phone and on my tablet too. {own}"
        for own in OWN
    ]
    assert _left(*texts, review=True) == texts
