from __future__ import annotations

from research.protect.jobs import is_job


def test_german_makes_words_for_jobs_as_it_needs_them() -> None:
    """What ends like one is one; first names that end so are not."""
    assert all(
        map(
            is_job,
            (
                "sekretärin",
                "schulleiter",
                "sozialarbeiterin",
                "psychologin",
                "floristin",
                "kellnerin",
            ),
        )
    )
    assert not any(
        map(
            is_job,
            (
                "katherin",
                "severin",
                "christin",
                "victorin",
                "pellerin",
                "martin",
                "karin",
                "hofmann",
            ),
        )
    )
