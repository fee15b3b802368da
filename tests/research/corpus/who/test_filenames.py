from __future__ import annotations

import pytest

from research.corpus.who.filenames import Heard, Named, named_after


@pytest.mark.parametrize(
    ("path", "asked", "name"),
    [
        ("interviews/interview_maria_lopez.txt", "Hi Maria, thanks for coming.", "Maria Lopez"),
        ("interviews/Nele_Vos.txt", "Nele, how did you start?", "Nele Vos"),
        ("2026-03-10 NeleVos transcript.vtt", "And what then, Nele?", "Nele Vos"),
        ("Transcript (Stephanie).docx", "So Stephanie, what then?", "Stephanie"),
        ("zsofia_varga.txt", "Köszönöm, Zsófia. Hi Zsófia, what then?", "Zsofia Varga"),
        ("talks.xlsx/Grant", "Thank you, Grant.", "Grant"),
    ],
)
def test_a_file_is_named_after_whoever_is_called_so_in_it(
    path: str, asked: str, name: str
) -> None:
    """The moderator says the name that no label has."""
    assert named_after({path: Heard(asked=[asked])}, [asked]) == {
        path: Named(name=name, sure=True)
    }


def test_two_words_that_nobody_writes_small_are_taken_for_a_name() -> None:
    """For the file's name alone."""
    assert named_after({"Nele_Vos.txt": Heard(asked=["What then?"])}, ["It froze."]) == {
        "Nele_Vos.txt": Named(name="Nele Vos", sure=False)
    }


@pytest.mark.parametrize(
    "path",
    [
        "Checkout_Flow.txt",
        "Berlin.txt",
        "P3_notes.txt",
        "interview_12.txt",
        "Customer Interview.docx",
        "GMT20260313-121504_Recording.vtt",
        "a long title of some talk.txt",
        "2026-03-10.txt",
    ],
)
def test_a_file_named_after_anything_else_names_nobody(path: str) -> None:
    """Subjects, places, codes, and what a tool calls its files."""
    texts = ["The checkout froze in Berlin.", "Then the flow broke."]
    assert not named_after({path: Heard(asked=["What about Berlin? And in Berlin then"])}, texts)


def test_a_label_that_is_a_part_of_the_files_name_confirms_it() -> None:
    """Of two Marias each file has its own."""
    heard = Heard(asked=["What then?"], labels={"Maria"})
    assert named_after({"maria_lopez.txt": heard}, ["It froze."]) == {
        "maria_lopez.txt": Named(name="Maria Lopez", sure=True)
    }


def test_a_letter_before_a_number_is_no_name() -> None:
    """E1.txt and E2.txt are two interviews, though E is a word between names and a label in both."""
    heard = Heard(asked=["¿Y luego?"], labels={"E"})
    assert named_after({"E1.txt": heard, "E2.txt": heard}, ["Nada."]) == {}


def test_a_jobs_word_names_nobody() -> None:
    """What a label says somebody does is no name in the file's either."""
    heard = Heard(asked=["¿Qué haces?"], labels=frozenset({"Técnico de Sonido"}))
    assert named_after({"entrevista_2_sonido.md": heard}, ["Grabo el sonido directo."]) == {}


def test_what_was_made_of_a_talk_is_named_as_the_talk_is() -> None:
    """Nobody is called by a name in a snapshot."""
    heard = {
        "transcript-rosa.md": Heard(asked=["Hi, Rosa."]),
        "snapshot-rosa.md": Heard(labels={"Participant"}),
        "snapshot-imran.md": Heard(labels={"Participant"}),
    }
    assert named_after(heard, ["Hi, Rosa."]).keys() == {"transcript-rosa.md", "snapshot-rosa.md"}
