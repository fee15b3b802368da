"""Names behind a word that makes them sure."""

from __future__ import annotations

import time

import pytest

from research.corpus.who.cued import cued
from research.model import Turn


def _named(text):
    turn = Turn(
        id="t#1",
        source_id="t",
        record_id="1",
        locator="",
        kind="ticket",
        role="participant",
        text=text,
    )
    return [one.value for one in cued([turn])]


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
    ],
)
def test_nobody_is_named(text):
    """Nouns, sentences, products and abbreviations."""
    assert _named(text) == []


@pytest.mark.parametrize("text", [" " * 200_000, "Aa " * 60_000, "my son " * 30_000])
def test_a_long_line_is_no_trouble(text):
    """Cues are looked for in one pass."""
    start = time.perf_counter()
    _named(text)
    assert time.perf_counter() - start < 3
