from __future__ import annotations

import numpy as np
import pytest

from research.themes.search.coordinates import addressee, coordinates, unit

WORDS = ("invoice", "export", "login", "printer", "crash", "refund", "filter", "mobile")


def rows(count: int) -> np.ndarray:
    return unit(np.random.default_rng(0).normal(size=(count, 8)).astype(np.float32) + 3)


@pytest.mark.parametrize("count", [0, 1, 2, 5, 20])
def test_few(count: int) -> None:
    """Any number of excerpts gets rows of length one, or zeros where nothing is left."""
    found = coordinates(rows(count), texts=[WORDS[i % 8] for i in range(count)], seed=0)
    assert len(found) == count
    lengths = np.linalg.norm(found, axis=1)
    assert np.all(np.isclose(lengths, 1) | (lengths == 0))


def test_what_all_share_is_taken_off() -> None:
    """Rows that point the same way on the whole are told apart by where they differ."""
    plain = rows(40)
    assert (plain @ plain.T).min() > 0.5
    found = coordinates(plain, texts=["."] * 40, seed=0)
    assert (found @ found.T).min() < 0


def test_spelling_brings_forms_of_a_word_together() -> None:
    """With the same vectors, excerpts about one word in several forms are nearer."""
    texts = [f"{word}{end} again" for end in ("", "s", "ing") for word in WORDS]
    found = coordinates(rows(24)[np.zeros(24, dtype=int)], texts=texts, seed=0)
    assert found[0] @ found[8] > found[0] @ found[9] + 0.3


@pytest.mark.parametrize("text", ["", "🙂", "...", "\x00"])
def test_texts_without_words(text: str) -> None:
    """Texts without letters leave the vectors alone."""
    found = coordinates(rows(20), texts=[text] * 20, seed=0)
    assert np.isfinite(found).all()


def test_order_does_not_matter() -> None:
    """The same excerpts in the same order give the same bytes; similarities hold in any order."""
    texts = [f"{WORDS[i % 8]} {WORDS[i % 5]}" for i in range(60)]
    first, again = (coordinates(rows(60), texts=texts, seed=0) for _ in range(2))
    assert first.tobytes() == again.tobytes()


def test_a_language_is_no_subject() -> None:
    """The same subjects in two languages meet, although the languages lie far apart."""
    subject, language = np.repeat(np.eye(4, 8), 60, axis=0), np.tile([[1.0], [-1.0]], (120, 8))
    plain = unit((subject + 0.5 * language).astype(np.float32))
    spoken = ["en", "it"] * 120
    apart = coordinates(plain, texts=["."] * 240, seed=0)
    together = coordinates(plain, texts=["."] * 240, languages=spoken, seed=0)
    assert apart[0] @ apart[1] < apart[0] @ apart[60]
    assert together[0] @ together[1] > together[0] @ together[60] + 0.3


def test_who_is_addressed_is_no_subject() -> None:
    """Complaints to two companies about one thing are nearer than two things said to one."""
    subject, company = np.repeat(np.eye(4, 8), 60, axis=0), np.tile([[1.0], [-1.0]], (120, 8))
    plain = unit((subject + 0.5 * company).astype(np.float32))
    texts = [f"@{'acme' if i % 2 else 'Globex'} {WORDS[i // 60]}" for i in range(240)]
    found = coordinates(plain, texts=texts, seed=0)
    assert found[0] @ found[1] > found[0] @ found[60] + 0.3


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("@Acme where is my bag", "@acme"),
        ("thanks @acme_help and @globex", "@acme_help"),
        ("write to anna@acme.example", ""),
        ("2 @ 3 euros", ""),
    ],
)
def test_the_account_that_is_addressed(text: str, account: str) -> None:
    """A handle is an account, an address or a price is not."""
    assert addressee(text) == account


def test_rows_of_zeros_stay() -> None:
    """No division by nothing."""
    assert not unit(np.zeros((2, 3), np.float32)).any()
