from evidence import tickets

from research.themes.naming.proper import MIN_NAMED, proper_names


def test_what_always_has_a_capital_is_a_name():
    """A product is one inside sentences too; a word that begins them is not."""
    names = proper_names(tickets(*["Today the Tillmaster froze. Today again."] * MIN_NAMED))
    assert "tillmaster" in names
    assert not {"today", "again", "froze"} & names


def test_shouting_names_nothing():
    """A ticket in capitals says as much as another."""
    assert "rota" not in proper_names(tickets(*["PLEASE FIX THE ROTA NOW"] * MIN_NAMED))


def test_a_word_that_many_write_small_is_none():
    """One in ten may forget the capital, half may not."""
    texts = ["my Rota is late", "my rota is late"] * MIN_NAMED
    assert "rota" not in proper_names(tickets(*texts))


def test_people_and_accounts_are_names():
    """They tell whose problem it is, not which."""
    assert {"p-0", "harbour", "foods"} <= proper_names(
        tickets("it froze", account="Harbour Foods")
    )
