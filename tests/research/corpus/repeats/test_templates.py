from __future__ import annotations

from research.corpus.repeats.templates import templates

NAMES = ("anna", "ben", "carla", "dov")


def test_a_name_inside_the_line():
    """An automatic reply greets everybody by name and gives each a number."""
    lines = [
        f"hi {name}, thank you for writing to the desk, your case {name}-# was filed and will be looked at"
        for name in NAMES
    ]
    assert (0, 1, 2, 3) in list(templates(lines, min_words=12))


def test_a_name_at_the_beginning_and_one_near_the_end():
    """What is between the two is common to all."""
    lines = [
        f"dear {name}, we have passed your wish on to the team and somebody will call you soon, yours {name}"
        for name in NAMES
    ]
    assert list(templates(lines, min_words=12))


def test_people_who_begin_alike():
    """The same opening does not make the same complaint."""
    rests = (
        "printer on the second floor that never has any paper",
        "calendar which forgets the meetings of everybody else",
        "lift, the heating and the door of the archive room",
        "invoice of last month because the sum on it is wrong",
    )
    lines = [f"good morning everybody i am writing to you about the {rest}" for rest in rests]
    assert not list(templates(lines, min_words=12))


def test_short_lines():
    """People do say the same in a few words."""
    assert not list(templates(["it does not work at all"] * 5, min_words=12))
