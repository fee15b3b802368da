from __future__ import annotations

from dataclasses import replace

import pytest

from research.corpus.names.manners import mannered
from research.model import Identity, Turn
from research.protect.mask import Protector
from research.settings import ProtectSettings


def _turn(text: str, number: int = 1, *, kind: str = "ticket", role: str = "participant") -> Turn:
    return Turn(
        id=f"t#{number}",
        source_id="t",
        record_id=str(number),
        locator=f"row {number}",
        kind=kind,  # type: ignore[arg-type]
        role=role,  # type: ignore[arg-type]
        text=text,
        person_id=f"P-{number}" if role == "participant" else "",
    )


def _masked(*texts: str, kind: str = "ticket") -> list[str]:
    turns = [_turn(text, number, kind=kind) for number, text in enumerate(texts, start=1)]
    named = mannered(turns)
    mask = Protector(named.told, settings=ProtectSettings(), likely=named.likely)
    mask.learn([turn.text for turn in turns])
    return [mask.text(turn.text) for turn in turns]


@pytest.mark.parametrize(
    "end",
    [
        "Best regards\nGrzegorz Nowak",
        "Kind regards,\n\nGrzegorz Nowak\nHead of Ops",
        "Thanks, Grzegorz Nowak",
        "Viele Grüße\nGrzegorz Nowak",
        "--\nGrzegorz Nowak | Larch House",
    ],
)
def test_who_signs_is_masked_wherever_they_are_named(end: str):
    """A signature is no evidence, but what others say of its owner is."""
    signed, other = _masked(f"It is slow.\n\n{end}", "Grzegorz says Nowak's team waits.")
    assert "Grzegorz" not in signed
    assert "Nowak" not in signed
    assert other == "P-1 says P-1's team waits."


@pytest.mark.parametrize(
    "text",
    [
        "Dear Ms Petrova,\nit is slow.",
        "Hi Petrova,\nit is slow.",
        "It is slow. Thank you, Petrova.",
        "It is slow.\n\nOn 2 Mar 2026 at 10:12, Olga Petrova wrote:\n> why?",
        "It is slow.\n\nAm 2.3.2026 um 10:12 schrieb Olga Petrova:\n> warum?",
        "See below.\n\nFrom: Olga Petrova\nSent: Monday\nSubject: Slow\n\nit is slow",
        "See below.\n\nFrom: Bo <bo@larch.example>\nTo: Olga Petrova <o@larch.example>\n\nit is slow",
    ],
)
def test_who_is_greeted_thanked_or_quoted_is_masked(text: str):
    """The report prints what was left out too."""
    named, other = _masked(text, "Then Petrova rang.")
    assert "Petrova" not in named
    assert other == "Then [name] rang."


@pytest.mark.parametrize(
    "text",
    [
        "Hi there,\nit is slow.",
        "Dear Support Team,\nit is slow.",
        "Slow.\n\nLiebe Grüße\nP-1",
        "From: Leeds\nTo: New York",
    ],
)
def test_greetings_of_nobody_name_nobody(text: str):
    """A desk is no person, and a journey is no mail."""
    assert not mannered([_turn(text)]).likely


def test_a_product_that_is_greeted_stays():
    """It stands in many more texts than it is greeted in."""
    texts = ["Dear Larchify, please mend it.", *["Larchify hangs again."] * 6]
    assert _masked(*texts) == texts


def test_a_word_that_signs_once_is_no_name_where_it_is_written_small():
    """Somebody may sign with anything."""
    texts = ["It hangs.\n\nRegards\nGlitchy", "it is so glitchy", "really glitchy"]
    assert _masked(*texts) == texts


def test_a_name_that_a_field_gives_keeps_its_owner():
    """Whoever else signs with it."""
    named = mannered([_turn("Slow.\n\nThanks\nDana", 2)])
    known = Identity(person_id="P-1", kind="name", value="Dana Okafor")
    mask = Protector([known], settings=ProtectSettings(), likely=named.likely)
    assert mask.text("Dana rang.") == "P-1 rang."


def test_who_is_greeted_in_a_talk_is_there_however_often_they_are_called():
    """A moderator says a participant's name in every other question."""
    texts = ["Hi Nele, thanks for coming.", *["And Nele, what then?"] * 9]
    assert all("Nele" not in text for text in _masked(*texts, kind="interview"))


@pytest.mark.parametrize("hello", ["Welcome Bo, sit down.", "Willkommen, Bo! Setz dich."])
def test_whom_a_moderator_welcomes(hello: str):
    """It is how most sessions begin."""
    assert _masked(hello, "And what then, Bo?", kind="interview")[1] == "And what then, [name]?"
    back = _masked("Welcome back. Welcome Everyone, good.", "Is everyone back?", kind="interview")
    assert back[1] == "Is everyone back?"


def test_who_reviews_a_product_greets_the_product():
    """Nobody knows who reads a review; its end still names its author."""
    review = mannered(
        [replace(_turn("Dear Larchify, mend it.\n\nThanks\nNele Vos"), kind="review")]
    )
    assert [one.value for one in review.likely] == ["Nele Vos"]
