"""Verbs and their particles."""

from research.themes.naming.phrasal import PHRASAL


def test_verbs_keep_their_particles():
    """Logging in is not the log."""
    assert ("log", "in") in PHRASAL
    assert ("shut", "down") in PHRASAL
