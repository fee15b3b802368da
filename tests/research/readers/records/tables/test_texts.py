from __future__ import annotations

SAID = [
    "Der Steg ist morsch und glatt",
    "Am See war es mir zu laut",
    "Nachts bellt der Hund im Hof",
    "Das Boot hatte ein Loch",
]
MORE = [
    "Zimmer acht riecht noch immer nach Farbe", "Mein Bett war kurz und hat geknarrt",
    "Der Schrank klemmt immer bei Regen", "Licht gab es nur an der Tür",
]  # fmt: skip


def test_fields_of_one_name_below_a_title(read):
    """A review has a text for each; what was done about it is none."""
    pairs = list(zip(SAID, MORE, strict=True))
    rows = [f"Schön;{4 + n},0;{one};{two}" for n, (one, two) in enumerate(pairs)]
    document = read("\n".join(["titel;sterne;text_hotel;text_zimmer", *rows]), "hotel.csv")
    assert [one.text for one in document.utterances] == [said for pair in pairs for said in pair]
    done = read("\n".join(["titel;sterne;erlebnis;ergebnis", *rows]), "hotel.csv")
    assert [one.text for one in done.utterances] == SAID


def test_a_comment_beside_a_suggestion(read):
    """Nobody opened a ticket, so that nobody else commented on it."""
    rows = [f"E{n},{one},{two}" for n, (one, two) in enumerate(zip(SAID, MORE, strict=True))]
    document = read("\n".join(["Employee ID,Comment,Suggestion", *rows]), "engagement.csv")
    assert {one.role for one in document.utterances} == {"participant"}
    opened = read("\n".join(["Ticket ID,Description,Comments", *rows]), "tickets.csv")
    assert [one.role for one in opened.utterances][:2] == ["participant", "unknown"]
