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


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Orla ~ the chat", "joined rejoined left entered ended closed started accepted has_joined was_added_to was_removed_from disconnected_from"),
        ("Orla left the ~", "chat conversation meeting session channel room call group webinar"),
        ("Orla hat ~ verlassen", "den_Chat das_Gespräch die_Unterhaltung das_Meeting den_Kanal die_Gruppe"),
        ("Orla hat den Chat ~", "verlassen betreten beendet geschlossen gestartet angenommen"),
        ("Orla a ~ la conversation", "rejoint quitté terminé démarré"),
        ("Inés ha ~", "abandonado_la_reunión dejado_el_chat cerrado_el_chat finalizado_la_sesión salido_del_grupo salido_de_la_llamada"),
        ("Chat ~", "started ended closed transferred accepted rated resolved gestartet beendet wurde_geschlossen"),
        ("Orla ~...", "is_typing schreibt écrit está_escribiendo"),
        ("~ “the map is empty”", "Reacted_to Replying_to Liked Loved Disliked Laughed_at Emphasized Reagiert_auf Antwort_auf A_réagi_à Reaccionó_a"),
    ],
)  # fmt: skip
def test_every_word_of_a_notice(line: str, words: str) -> None:
    """Whatever somebody does there, in four languages."""
    lines = [line.replace("~", word.replace("_", " ")) for word in words.split()]
    assert [one for one in lines if not is_notice(one)] == []
