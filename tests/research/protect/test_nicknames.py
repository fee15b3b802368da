from __future__ import annotations

from research.model import Identity
from research.protect.names import Names
from research.protect.nicknames import nicknames


def _names(*names: str) -> Names:
    return Names(
        [
            Identity(person_id=f"P-{n:04d}", kind="name", value=name)
            for n, name in enumerate(names, start=1)
        ]
    )


def test_people_are_called_for_short() -> None:
    """In whatever language they are on the list; who has no short name known is called by the long one."""
    assert {"liz", "beth"} <= set(nicknames("elizabeth"))
    assert "fritz" in nicknames("friedrich")
    assert nicknames("chidi") == ()


def test_whoever_is_called_for_short_is_masked() -> None:
    """Where a short name is a word too, its place tells."""
    names = _names("Elizabeth Marsh", "William Osei")
    assert names.masked("Lizzie and Bill share a desk") == "P-0001 and P-0002 share a desk"
    assert names.masked("Bill payment fails, the bill is paid") == (
        "Bill payment fails, the bill is paid"
    )


def test_somebody_elses_own_name_comes_first() -> None:
    """Kate on the list is not the Katherine on it."""
    assert _names("Katherine Bell", "Kate Osei").masked("I asked Kate.") == "I asked P-0002."
