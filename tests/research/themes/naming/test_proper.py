from research.model import Excerpt
from research.themes.naming.proper import MIN_NAMED, proper_names


def _said(*texts, account=""):
    return [
        Excerpt(
            id=f"E-{n}",
            turn_id=f"t{n}",
            source_id="s.csv",
            record_id=str(n),
            person_id=f"P-{n}",
            account=account,
            kind="ticket",
            date="",
            locator="",
            start=0,
            end=len(text),
            text=text,
            question="",
        )
        for n, text in enumerate(texts)
    ]


def test_what_always_has_a_capital_is_a_name():
    """A product is one inside sentences too; a word that begins them is not."""
    names = proper_names(_said(*["Today the Tillmaster froze. Today again."] * MIN_NAMED))
    assert "tillmaster" in names
    assert not {"today", "again", "froze"} & names


def test_shouting_names_nothing():
    """A ticket in capitals says as much as another."""
    assert "rota" not in proper_names(_said(*["PLEASE FIX THE ROTA NOW"] * MIN_NAMED))


def test_a_word_that_many_write_small_is_none():
    """One in ten may forget the capital, half may not."""
    texts = ["my Rota is late", "my rota is late"] * MIN_NAMED
    assert "rota" not in proper_names(_said(*texts))


def test_people_and_accounts_are_names():
    """They tell whose problem it is, not which."""
    assert {"p-0", "harbour", "foods"} <= proper_names(_said("it froze", account="Harbour Foods"))
