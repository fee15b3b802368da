from __future__ import annotations

from research.readers.records.tables.cells import authors, dates, pairs, record_ids
from research.readers.records.tables.columns import assign
from research.readers.records.tables.headers import make_table


def load(*rows):
    table = make_table([row.split("|") for row in rows], format_="csv")
    return table, assign(table.names, {})


def test_the_best_filled_cell_wins():
    """A name is joined from its parts, an account's name goes before its id."""
    table, roles = load(
        "text|first name|last name|organization id|company", "a|Kim|Po|77|Acme", "b|||78|"
    )
    one, two = authors(table, roles)
    assert (one.name, one.account) == ("Kim Po", "Acme")
    assert (two.name, two.account) == ("", "78")


def test_whose_name_it_is():
    """A product's name beside the user, or an agent's address, is not the author's."""
    table, roles = load("text|username|name|agent.email", "a|kim|Kindle|ana@x.example")
    (one,) = authors(table, roles)
    assert (one.id, one.name, one.email) == ("kim", "", "")


def test_equal_authors_are_one_object():
    """A hundred thousand rows of a thousand people are a thousand authors."""
    table, roles = load("text|email", "a|k@x.example", "b|k@x.example")
    one, two = authors(table, roles)
    assert one is two


def test_the_first_date_column_with_dates():
    """An empty better column does not hide a filled one."""
    table, roles = load("text|created at|submitted at", "a||2026-03-05")
    assert dates(table, roles, dayfirst=False).values == ("2026-03-05",)


def test_ids():
    """Own ids, missing ids, repeated ids."""
    table, roles = load("ticket id|text", "7|a", "|b", "7|c")
    ids = record_ids(table, roles)
    assert ids.records == ("7", "row-3", "7")
    assert ids.repeated


def test_empty_attributes_are_none():
    """Only what was answered describes a person."""
    assert pairs(["Plan", "Role"], ["Pro", " "]) == (("Plan", "Pro"),)


def test_a_number_beside_a_user_name(read):
    """Both tell who wrote it, so that the name is known in every text; a handle is no full name."""
    first = read(
        "user_id,user_name,comment\nu1,Kim Lund,The seat is wet\nu2,Bo Reyes,The bell rings twice\n"
    )
    assert [(one.author.id, one.author.name) for one in first.utterances] == [
        ("u1", "Kim Lund"),
        ("u2", "Bo Reyes"),
    ]
    shown = read(
        [{"text": "The seat is wet", "user": {"name": "Kim Lund", "screen_name": "kimmy"}}] * 2
    )
    assert (shown.utterances[0].author.id, shown.utterances[0].author.name) == (
        "kimmy",
        "Kim Lund",
    )


def test_numbers_that_a_spreadsheet_rounded():
    """What is left of long ids is the same for all, and tells no records apart."""
    table, roles = load("ticket id|text", "4.05E+17|a", "4.05E+17|b")
    assert record_ids(table, roles).records == ("row-2", "row-3")


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
