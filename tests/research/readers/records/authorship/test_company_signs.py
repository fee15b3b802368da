"""Names and ranks that say it."""

from __future__ import annotations

import pytest

from research.readers.records.authorship.company_signs import is_ranked, named_side


def test_names_that_say_it():
    """A bot and a desk, but nobody called Abbott."""
    assert [named_side(n) for n in ("Assistant Bot", "Acme Support", "Ida Abbott")] == [
        "bot", "agent", None,
    ]  # fmt: skip


def test_names_that_say_a_side():
    """A role behind a bar or in brackets is staff's; a surname is no bot's."""
    assert named_side("Petra | Staff") == "agent"
    assert named_side("WelcomeBot") == "bot"
    assert named_side("Jo Talbot") is None


@pytest.mark.parametrize(
    ("rank", "runs"),
    [
        ("Moderator", True), ("Forum owner", True), ("Admin", True), ("Staff member", True), ("Acme Staff", True),
        ("Model 3 owner", False), ("Salesforce admin", False), ("Hospital staff nurse", False), ("Startup founder", False),
    ],
)  # fmt: skip
def test_who_runs_a_community(rank, runs):
    """Not whoever owns a car, or runs something else."""
    assert is_ranked(rank) is runs


def test_names_of_a_server():
    """A role in brackets, and the bots that most servers have."""
    assert named_side("DevKai [Team]") == "agent"
    assert named_side("MEE6#4876") == "bot"
    assert named_side("Team Liquid fan") is None
