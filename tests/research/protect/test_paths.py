from __future__ import annotations

import pytest

from research.model import Identity
from research.protect.names import Names
from research.protect.paths import masked_path

NAMES = Names(
    [
        Identity(person_id="P-1", kind="name", value="Nele Vos"),
        Identity(person_id="P-2", kind="name", value="Grant Page"),
        Identity(person_id="P-3", kind="name", value="Jan de Boer"),
    ]
)


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("interviews/Nele_Vos.txt", "interviews/P-1.txt"),
        (
            "interviews/2026-03-10 interview-nele-vos_2.docx",
            "interviews/2026-03-10 interview-P-1_2.docx",
        ),
        ("NeleVos/session1.vtt", "P-1/session1.vtt"),
        ("VosNele.txt", "P-1.txt"),
        ("P3_vos.txt", "P3_P-1.txt"),
        ("JanDeBoer.txt", "P-3.txt"),
        ("nele.vos.txt", "P-1.txt"),
        ("GrantPage.txt", "P-2.txt"),
    ],
)
def test_a_name_in_a_file_name_is_masked_however_it_is_joined(path: str, shown: str) -> None:
    """The report prints where every quote stands."""
    assert masked_path(path, NAMES) == shown


@pytest.mark.parametrize(
    "path", ["grant_2026.csv", "front page.txt", "novosti.txt", "P1_2026-03-10.vtt"]
)
def test_words_of_a_file_name_stay(path: str) -> None:
    """A common word is a name only in the name of that person's own file."""
    assert masked_path(path, NAMES) == path


def test_in_their_own_file_a_common_word_is_their_name() -> None:
    """Grant's file is called grant."""
    assert masked_path("grant_2026.txt", NAMES, owner="P-2") == "P-2_2026.txt"


def test_a_name_that_nothing_else_has_is_its_owners() -> None:
    """Or somebody's, where several speak."""
    assert masked_path("x/Ida_Holm.txt", NAMES, owner="P-9", named="Ida Holm") == "x/P-9.txt"
    assert masked_path("x/Ida_Holm.txt", NAMES, named="Ida Holm") == "x/[name].txt"
