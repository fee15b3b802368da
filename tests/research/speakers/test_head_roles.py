"""What a head says that its labels stand for."""

from __future__ import annotations

import pytest

from research.speakers.head_roles import (
    role_by_session_code,
    roles_by_file_name,
    roles_by_initials,
    roles_in_head,
)


@pytest.mark.parametrize(
    ("header", "roles"),
    [
        (("abbreviations", "TL = Testleiterin, VP = Versuchsperson, PB = Protokollantin"),
         {"tl": "moderator", "vp": "participant", "pb": "observer"}),
        (("abbreviations", "I = Interviewer, P1 = YzCTXF, A = Amazon Alexa"), {"i": "moderator", "a": "bot"}),
        (("interviewer", "Jens Holm (JH)"), {"jens holm (jh": "moderator", "jens": "moderator", "jh": "moderator"}),
        (("present", "Eva (E, researcher), Mrs Abt (A, cook), translator (T)"),
         {"e": "moderator", "eva": "moderator", "t": "observer"}),
        (("moderators", "Ada Moss, Ben Reed, Ben Hall"),
         {"ada moss": "moderator", "ben reed": "moderator", "ben hall": "moderator", "ada": "moderator"}),
        (("hosts", "Ada Moss and Ben Reed"),
         {"ada moss": "moderator", "ben reed": "moderator", "ada": "moderator", "ben": "moderator"}),
        (("participants", "one woman (F1), two men (M1, M2)"), {}),
        (("present", "Ada Moss (moderator), Ben Reed (note-taker) and Ole Vik (baker)"),
         {"ada moss": "moderator", "ben reed": "observer", "ada": "moderator", "ben": "observer"}),
        (("participantes", "Rita Sol (entrevistadora) y Leo Paz (panadero)"), {"rita sol": "moderator", "rita": "moderator"}),
        (("title", "A = B and x = 3 (2, 3)"), {}),
    ],
)  # fmt: skip
def test_letters_stand_for_what_the_head_says(
    header: tuple[str, str], roles: dict[str, str]
) -> None:
    """By a sign of equality, in brackets behind a name, or before a role; a first name that is only one person's too."""
    assert {label: verdict.role for label, verdict in roles_in_head((header,)).items()} == roles


def test_a_session_may_be_called_as_its_label() -> None:
    """INT07 is whoever is asked in Transcript_INT07.txt, unless somebody else is labelled so."""
    told = role_by_session_code("t/Transcript_INT07.txt", (), ("sb", "int 7"))
    assert {label: verdict.role for label, verdict in told.items()} == {"int 7": "participant"}
    assert role_by_session_code("a.txt", (("interview id", "INT07"),), ("sb", "int 7")).keys() == {
        "int 7"
    }
    assert role_by_session_code("t/I3.txt", (), ("i 3", "p")) == {}
    assert role_by_session_code("t/other.txt", (), ("sb", "int 7")) == {}


def test_labels_may_be_the_initials_of_whom_the_head_names() -> None:
    """R answers where Roy is asked and Lorna Beck is LB; beside a letter that nobody has, I and R are roles."""
    header = (("interviewer", "Lorna Beck"), ("interviewee", "Roy (pseudonym)"))
    told = roles_by_initials(header, {"lb", "r"})
    assert {label: verdict.role for label, verdict in told.items()} == {
        "lb": "moderator",
        "r": "participant",
    }
    assert roles_by_initials((("interviewee", "Ian Reed"),), {"i", "r"}) == {}


def test_a_chat_is_called_after_the_one_beside_the_researcher() -> None:
    """Who writes in several chats asks, unless both do, or the file is called otherwise."""
    files = {"jo lake": 3, "ben": 1, "mira": 1}
    told = roles_by_file_name("chats/WhatsApp Chat with Ben.txt", ("jo lake", "ben"), files)
    assert {label: verdict.role for label, verdict in told.items()} == {
        "ben": "participant",
        "jo lake": "moderator",
    }
    assert roles_by_file_name("chats/WhatsApp Chat with Ben.txt", ("mira", "ben"), files) == {}
    assert roles_by_file_name("chats/export.txt", ("jo lake", "ben"), files) == {}


def test_participants_listed_apart_from_who_asks_are_that() -> None:
    """R is Rosa, and no researcher, where Dee is one; a list of all who were there says nothing."""
    header = (("participants", "Rosa (R), Tom (T)"), ("researchers", "Dee (D)"))
    told = roles_in_head(header)
    assert {name: told[name].role for name in ("r", "t", "rosa", "d")} == {
        "r": "participant", "t": "participant", "rosa": "participant", "d": "moderator",
    }  # fmt: skip
    assert "r" not in roles_in_head(header[:1])


def test_a_list_of_all_who_came_names_no_participants() -> None:
    """Whoever asks is in it, so that others in it may have listened only."""
    header = (("interviewer", "Ada Moss"), ("participants", "Ada Moss, Ben Reed"))
    assert "ben reed" not in roles_in_head(header)
