"""Interviews and tickets must meet in one theme when they say the same thing."""

import numpy as np
import pytest

from research.settings import ThemeSettings
from research.themes.search.find import find_themes
from research.themes.vectors.batches import WORDS
from research.themes.vectors.encode import load_encoder

pytestmark = pytest.mark.slow

PROBLEMS = {
    "refund": (
        "so I sent the shoes back and, um, I waited like six weeks for my money, honestly",
        "yeah the refund, it just never came, I had to ring them up three times for it",
        "Refund for returned order still not received after 30 days",
        "please refund my return, you have had the parcel since May",
    ),
    "password": (
        "I click on forgot password and then, well, the mail with the link doesn't arrive",
        "you reset it, right, and then it says the reset link is not valid any more",
        "Password reset e-mail not arriving",
        "reset link for password says expired",
    ),
    "parking": (
        "there is nowhere to park, we drove around the hospital for, I don't know, half an hour",
        "my husband drops me off because parking there is just impossible in the morning",
        "No parking spaces at the clinic",
        "car park full every day and too expensive for patients",
    ),
    "battery": (
        "I charge it overnight and by lunch the battery, it's just gone, completely empty",
        "with the watch I have to take the charger everywhere, it doesn't last a day",
        "battery drains within 5 hours since delivery",
        "Battery life far too short, device dead by noon",
    ),
    "map": (
        "the map sends me to the back of the building, the driver never finds my door",
        "they call me every time, like, where are you, since the pin is on the wrong street",
        "Wrong address pin on map, couriers cannot find us",
        "map location of our house is wrong, drivers get lost",
    ),
    "invoice": (
        "I need the invoice with our tax number on it and it is never there, I write it by hand",
        "so the accountant sends me the bill back, because the VAT number is missing on it",
        "VAT number missing on invoices",
        "invoice without our tax id, please correct the bill",
    ),
    "noise": (
        "the ward is so loud at night, people talking, trolleys, I hardly slept at all",
        "honestly you can't sleep in there, the noise, all the lights on, all night",
        "Too noisy on ward 7 at night to sleep",
        "patients kept awake by noise from corridor all night",
    ),
    "subscription": (
        "I wanted to stop the subscription, and there is just no button, you go round in circles",
        "to cancel it you must phone somebody, who does that, I only wanted to end my plan",
        "cannot cancel my subscription online",
        "How to end my plan? No cancel option in account",
    ),
    "search": (
        "I type the exact name of the book in the search and it shows me, well, anything else",
        "the search never finds it, I give up and scroll through the whole catalogue",
        "Search returns irrelevant results for exact title",
        "search does not find products that are in the catalogue",
    ),
    "translation": (
        "in Polish half of the menu is in English, so my mother does not understand it",
        "they translated it with a machine, I think, the Polish words make no sense",
        "Polish translation incomplete, buttons still in English",
        "wrong and missing translations in polish version",
    ),
}


def test_what_is_said_and_what_is_written_land_in_one_theme():
    """At least 80 % of the pairs of a spoken and a written wording of one problem."""
    said = [(name, n < 2, text) for name, four in PROBLEMS.items() for n, text in enumerate(four)]
    texts = [text for _, _, text in said]
    found = find_themes(
        load_encoder().encode_views(texts)[:, WORDS],
        ids=[f"E-{n:02d}" for n in range(len(said))],
        people=[f"P-{n:02d}" for n in range(len(said))],
        texts=texts,
        settings=ThemeSettings(min_excerpts=2),
        seed=0,
    )
    groups = np.array(found.tree.normal)
    order = np.argsort([f"E-{n:02d}" for n in range(len(said))])
    placed = dict(zip(order.tolist(), groups.tolist(), strict=True))
    pairs = [
        placed[a] == placed[b]
        for a, (one, spoken, _) in enumerate(said)
        for b, (other, written_too, _) in enumerate(said)
        if one == other and spoken and not written_too
    ]
    assert len(set(groups.tolist())) >= 5
    assert np.mean(pairs) >= 0.8
