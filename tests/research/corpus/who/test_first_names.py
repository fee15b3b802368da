"""First names that make one person of several talks."""

from __future__ import annotations

from research.corpus.who.authored import Placed
from research.corpus.who.first_names import warnings_of
from research.people.mention import Key, Mention


def said(*files: str, more: tuple[Key, ...] = (), talk: str = "") -> list[str]:
    places = [
        Placed(
            mention=Mention(
                at=f"{file}\0001", keys=(("file", talk or file), ("name", "anna"), *more)
            )
        )
        for file in files
    ]
    of = {place.mention.at: "P-901256" for place in places}
    return list(warnings_of(places, of))


def test_two_talks_with_an_anna_are_said_to_be_one_persons() -> None:
    """With what to do if they are not."""
    (warning,) = said("a/berlin.txt", "a/hamburg.txt")
    assert warning.startswith("a/berlin.txt, a/hamburg.txt: one person (P-901256)")
    assert "participants.csv" in warning


def test_nothing_is_said_where_more_than_a_first_name_tells() -> None:
    """A row, a code or the files' own names; and another wording of a talk is the same talk."""
    assert said("a/berlin.txt", "a/hamburg.txt", more=(("code", "4"),)) == []
    assert said("a/anna 1.txt", "a/anna 2.txt") == []
    assert said("a/berlin.txt", "a/berlin.vtt", talk="a/berlin.txt") == []


def test_many_such_people_are_one_warning() -> None:
    """Of a study of many rounds nobody reads thirty lines."""
    who = {f"week {week}.txt\0{n}": f"P-{n}" for week in (1, 2) for n in range(5)}
    places = [
        Placed(mention=Mention(at=at, keys=(("file", at.split("\0")[0]), ("name", f"an{person}"))))
        for at, person in who.items()
    ]
    (warning,) = warnings_of(places, who)
    assert "(P-0); week 1.txt" in warning
    assert "and 2 more, as far as" in warning
