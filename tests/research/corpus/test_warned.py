"""What to do about a talk that gave nothing."""

from __future__ import annotations

import pytest

from research.corpus.assemble import assemble
from research.corpus.sessions import FileRead, sessions_of
from research.corpus.warned import NOBODY, same_name_warnings, warnings_in, why_unheard
from research.corpus.who.authored import Placed
from research.model import UNTOLD, Role, Turn
from research.people.mention import Key, Mention
from research.readers.document import Document, Passage, Utterance
from research.settings import Settings, SpeakerSettings


def _turns(*speakers: str, role: Role = "unknown") -> list[Turn]:
    return [
        Turn(
            id=f"a#{n}", source_id="a.txt", record_id="1", locator=f"line {n}", kind="interview",
            role=role, text="The drawer sticks.", speaker=speaker,
        )
        for n, speaker in enumerate(speakers, start=1)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("speakers", "advice"),
    [
        (("", ""), "write before each turn"),
        (("Speaker 1", "Speaker 2"), "write Moderator: in the file"),
        (("Ana", "Ben"), "moderators below [speakers]"),
    ],
)
def test_the_advice_fits_what_stands_in_the_file(speakers: tuple[str, ...], advice: str) -> None:
    """Settings name labels, so they help only where there are some; a number may be another in the next file."""
    said = why_unheard(_turns(*speakers), ())
    assert said.startswith(UNTOLD)
    assert advice in said
    assert not any(name in said for name in speakers if name in {"Ana", "Ben"})


def test_a_file_of_notes_says_that_it_was_taken_for_one() -> None:
    """Nobody's words are unknown in it; what most of it is counts by its length."""
    note = Passage(text="Seemed lost on the second page.", locator="line 2", reason="a note")
    title = Passage(text="P4", locator="line 1", reason="a title")
    assert why_unheard((), (title, note)) == f"{NOBODY}: most of it is a note"
    assert why_unheard(_turns("Mod", role="moderator"), ()) == NOBODY


def _heard(files, settings):
    return assemble(sessions_of(files, settings=settings), settings=settings)


def test_the_advice_works() -> None:
    """Who is named under [speakers] asks, and the other answers."""
    said = (("Ana", "It is small."), ("Ben", "The drawer sticks."), ("Ana", "And it is dark."))
    document = Document(
        format="txt",
        utterances=tuple(
            Utterance(text=text, locator=f"line {n}", speaker=speaker)
            for n, (speaker, text) in enumerate(said, start=1)
        ),
    )
    files = [FileRead(id="kitchen.txt", sha256="", document=document)]
    assert _heard(files, Settings()).sources[0].reason.startswith(UNTOLD)
    named = Settings(speakers=SpeakerSettings(moderators=("Ana",)))
    heard = [turn for turn in _heard(files, named).turns if turn.role == "participant"]
    assert [turn.text for turn in heard] == ["The drawer sticks."]


def _document(*warnings: str) -> Document:
    return Document(format="txt", warnings=warnings)


def test_a_warning_names_its_files_once() -> None:
    """Thirty diaries of one layout are one line; what names its file already stays as it is."""
    diaries = {f"d{n}.txt": _document("told by the layout") for n in range(30)}
    named = {f"{n}.txt": _document(f"{n}.txt: named .txt, but a docx") for n in "xy"}
    table = {"t.csv": _document("row 7 of t.csv has no date")}
    assert list(warnings_in({**diaries, **named, **table})) == [
        "d0.txt, d1.txt, d2.txt and 27 more: told by the layout",
        "x.txt, y.txt: named .txt, but a docx",
        "row 7 of t.csv has no date",
    ]


def _same_name(*files: str, more: tuple[Key, ...] = (), talk: str = "") -> list[str]:
    places = [
        Placed(
            mention=Mention(
                at=f"{file}\0001", keys=(("file", talk or file), ("name", "anna"), *more)
            )
        )
        for file in files
    ]
    of = {place.mention.at: "P-901256" for place in places}
    return list(same_name_warnings(places, of))


def test_two_talks_with_an_anna_are_said_to_be_one_persons() -> None:
    """With what to do if they are not."""
    (warning,) = _same_name("a/berlin.txt", "a/hamburg.txt")
    assert warning.startswith("a/berlin.txt, a/hamburg.txt: one person (P-901256)")
    assert "participants.csv" in warning


def test_nothing_is_said_where_more_than_a_first_name_tells() -> None:
    """A row, a code or the files' own names; and another wording of a talk is the same talk."""
    assert _same_name("a/berlin.txt", "a/hamburg.txt", more=(("code", "4"),)) == []
    assert _same_name("a/anna 1.txt", "a/anna 2.txt") == []
    assert _same_name("a/berlin.txt", "a/berlin.vtt", talk="a/berlin.txt") == []


def test_many_such_people_are_one_warning() -> None:
    """Of a study of many rounds nobody reads thirty lines."""
    who = {f"week {week}.txt\0{n}": f"P-{n}" for week in (1, 2) for n in range(5)}
    places = [
        Placed(mention=Mention(at=at, keys=(("file", at.split("\0")[0]), ("name", f"an{person}"))))
        for at, person in who.items()
    ]
    (warning,) = same_name_warnings(places, who)
    assert "(P-0); week 1.txt" in warning
    assert "and 2 more, as far as" in warning
