"""Postal addresses."""

from __future__ import annotations

import time

import pytest

from research.protect.streets import mask_streets


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("It says 12 Birch Road, Leeds LS6 2AB, still.", "It says [street], still."),
        ("Flat 3, 14b St Mary's Terrace, London N1 4QR", "[street]"),
        ("Ship it to 742 Oak Avenue, Springfield, IL 62704 please", "Ship it to [street] please"),
        ("we moved to 5 Elm Drive in May", "we moved to [street] in May"),
        ("i live at 12 birch road leeds", "i live at [street] leeds"),
        ("12 Birch Road\nLeeds\nLS6 2AB\nThanks", "[street]\nThanks"),
        ("Kadeweg 14, 1012 AB Amsterdam", "[street]"),
        ("Lange Straße 12, 04103 Leipzig, und Hauptstr. 5a", "[street], und [street]"),
        ("Ich wohne Am Markt 3.", "Ich wohne [street]."),
        ("wir wohnen (Hauptstraße 5)", "wir wohnen ([street])"),
        ("schreib an uns\nHauptstraße 5\nab Mai", "schreib an uns\n[street]\nab Mai"),
        ("in der Georg-Friedrich-Lindemann-Straße 12, links", "in der [street], links"),
        ("Mijn adres: Kadeweg 14", "Mijn adres: [street]"),
        ("Am Alten Markt 5, 50667 Köln", "[street]"),
        ("12 rue de la Paix, 75002 Paris", "[street]"),
        ("en la calle Mayor 5, 28013 Madrid", "en la [street]"),
        ("Via Garibaldi 22, 10122 Torino. La casa", "[street]. La casa"),
        ("ul. Długa 7/3, 00-238 Warszawa", "[street]"),
        ("вул. Садова, 22", "[street]"),
        ("Storgatan 5, 111 22 Stockholm", "[street]"),
        ("P.O. Box 123, and my postcode is LS6 2AB", "[street], and my postcode is [street]"),
    ],
)
def test_an_address_is_masked(text, masked):
    """The street with its number, and the town up to the postcode."""
    assert mask_streets(text) == masked


@pytest.mark.parametrize(
    "text",
    [
        "2 Google Drive folders and 3 Park Places",
        "in 5 minutes drive, 10 New Way orders, 50 Shades Close",
        "Platz 3, Arbeitsplatz 2, Parkplatz 12, Lösungsweg 2, Weg 3",
        "Via Zoom 2 hours, and a Galaxy S8 4GB",
        "I opened it in 2024 The Old Road, on 3 May Street parking",
        "In 2019 Mill Street was closed, the first opened in 2014, Harbour Street",
        "Die Lieferung dauert. Im Schritt 3 fehlt sie. Im Jahr 2020 auch. Ich wohne hier. Zum Punkt 2",
        "I moved 12 Shared Drive folders",
        "Step 4, version 2.1, 25% off",
    ],
)
def test_what_only_looks_like_one_stays(text):
    """Drives, seats, ways of doing something, days and years."""
    assert mask_streets(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "1 " * 100_000,
        "1 Aa " * 40_000,
        "calle Aa " * 20_000 + "1",
        "1-" * 100_000,
        "A" * 200_000 + " 1",
    ],
)
def test_a_long_line_is_no_trouble(text):
    """Only what stands around a number is looked at."""
    start = time.process_time()
    mask_streets(text)
    assert time.process_time() - start < 4
