"""What chat programs write."""

from __future__ import annotations

import pytest

from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.marks.notices import is_notice, is_programs
from research.readers.transcript.markup import split_lines


@pytest.mark.parametrize(
    "line",
    [
        "*** Orla joined the chat ***",
        "Orla Byrne has left the conversation.",
        "Mara L. hat den Chat verlassen",
        "Guest 12 ist dem Chat beigetreten.",
        "Zoé a rejoint la discussion",
        "Inés se ha unido al chat",
        "Chat ended by Orla",
        "Orla is typing...",
        'Reacted to "the map is empty" with 👍',
        'Replying to "the map…"',
        "Liked “the new page”",
    ],
)
def test_the_programs_lines(line: str) -> None:
    """A name and what it did, in four languages."""
    assert is_notice(line)


@pytest.mark.parametrize(
    "line",
    [
        "I left the chat",
        'I liked "the map" best',
        'Liked "the map" but not the list',
        "Replying to mails takes my whole morning",
        "then nobody joined the meeting",
        "Orla left the chat because the lock was stuck",
        "My wife left the group.",
        "Orla: has left the chat",
        "*sigh* it left me outside again",
        "the chat ended before anyone helped me",
    ],
)
def test_what_people_tell(line: str) -> None:
    """Who tells of somebody leaving says more than a name, or says "I"."""
    assert not is_notice(line)


def test_a_chat_with_its_head() -> None:
    """Neither the head's names nor who joins are anybody's words."""
    text = (
        "Visitor: Guest 12\nTopic: Locks\n\n[09:00] *** Guest 12 joined the chat ***\n[09:01] Guest 12: my lock is stuck\n"
        "[09:02] *** Orla joined the chat ***\n[09:03] Orla: Which lock is it?\n[09:04] Guest 12: the one on the shed\n"
        "[09:05] *** Guest 12 has left the chat ***\n"
    )
    said = assemble(Sheet(format="txt", lines=split_lines(text))).utterances
    assert [(one.speaker, one.text) for one in said] == [
        ("Guest 12", "my lock is stuck"),
        ("Orla", "Which lock is it?"),
        ("Guest 12", "the one on the shed"),
    ]


def test_reactions_are_the_programs() -> None:
    """A sign in colons and how many gave it; in a sentence it is somebody's."""
    assert is_notice(":joy: 2")
    assert is_notice(":+1: :heart_eyes: 12")
    assert not is_notice("I liked it :joy:")
    assert not is_notice(f":joy:{' ' * 20_000}x")  # at once


@pytest.mark.parametrize(
    "line",
    [
        "Transcribed by an app",
        "ACTION ITEM: Send Ada the map - WATCH: https://x.example/1",
        "[00:00:03] Recording started",
        "\u200eimage omitted",
        "Ada: <Media omitted>",
        "Bild weggelassen",
        "Bertin Aude a arrêté la transcription",
        "Transcrição encerrada após 00:30:48",
        "Esta transcrição editável foi gerada por computador e pode conter erros.",
    ],
)
def test_what_a_program_wrote(line: str) -> None:
    """Nobody said it, whoever's name stands before it."""
    assert is_programs(line)


@pytest.mark.parametrize(
    "line", ["The image was left out of my order.", "I recorded it.", "Ada: the audio broke"]
)
def test_what_somebody_said(line: str) -> None:
    """Speaking of pictures and recordings is no program's mark."""
    assert not is_programs(line)
