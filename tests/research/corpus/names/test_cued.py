"""Names behind a word that makes them sure."""

from __future__ import annotations

import time

import pytest
from evidence import written_turns

from research.corpus.names.cued import cued


def _named(*texts):
    return [one.value for one in cued(written_turns(*texts))]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "It was set up by my colleague Torvald, and my younger daughter Mirja helps.",
            ["Mirja", "Torvald"],
        ),
        ("My son, Odhran, prints it.", ["Odhran"]),
        ("A friend of mine, Zofia, and a nurse called Imre know.", ["Imre", "Zofia"]),
        ("I spoke to Perpetua in support.", ["Perpetua"]),
        ("Then Mrs van der Weyde called Dr. Achterberg.", ["Achterberg", "van der Weyde"]),
        ("I ask the skipper's daughter, Solveig, who knows.", ["Solveig"]),
        ("our kids Jonte and Wilma, my brother-in-law, Torsten", ["Jonte", "Torsten", "Wilma"]),
        ("a flatmate, his name is Ziggy", ["Ziggy"]),
        ("Ximena is long, so they call me Xim.", ["Xim"]),
        ("Das sagt auch Frau Moser.", ["Moser"]),
        ("Ma collègue Solène le sait, y mi hija Lucía también.", ["Lucía", "Solène"]),
        ("Your agent Wilhelmina O'Brannigan's answer", ["Wilhelmina O'Brannigan"]),
    ],
)
def test_somebody_is_named(text, names):
    """By kinship, work or a form of address."""
    assert _named(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Dass meine Frau Angst hat, und meine Kollegin Urlaub.",
        "I asked my manager. Then it worked.",
        "Like a boss Doodle jumps, and our partner Airbnb pays late.",
        "We use Ms Teams and Dr. Martens.",
        "my partner I think, my manager HR said, my son It's",
        "a product called Larchboard",
        "I spoke to Vodafone yesterday.",
        "They call me Mondays, call me on WhatsApp, my boss calls me Boss.",
        "I taught my mum WhatsApp.",
    ],
)
def test_nobody_is_named(text):
    """Nouns, sentences, products and abbreviations."""
    assert _named(text) == []


def test_what_many_speak_of_is_a_product():
    """They have nobody of that name; whom one person speaks of is somebody."""
    cue = "I gave my colleague Larchboard, and my son Odhran has it."
    assert _named(cue, *["So Larchboard broke."] * 4) == ["Odhran"]
    assert _named(cue, *["So Larchboard broke."] * 3) == ["Larchboard", "Odhran"]
    assert _named(cue, *["I asked my son Odhran."] * 4) == ["Larchboard", "Odhran"]


@pytest.mark.parametrize("text", [" " * 200_000, "Aa " * 60_000, "my son " * 30_000])
def test_a_long_line_is_no_trouble(text):
    """Cues are looked for in one pass."""
    start = time.process_time()
    _named(text)
    assert time.process_time() - start < 3


def test_a_noun_behind_a_german_name_is_none():
    """German writes it with a capital: it stands elsewhere too, or is one of those that need no article."""
    texts = (
        "Frau Moser Bescheid geben, das sagt Herr Pilz Termine macht er.",
        "Die Termine sind weg.",
        "Herr Anton Ziegler ruft an.",
    )
    assert _named(*texts) == ["Anton Ziegler", "Moser", "Pilz"]
