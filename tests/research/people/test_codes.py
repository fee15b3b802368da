import pytest

from research.people.codes import code_of_file, person_id_of_code


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("interviews/P5_2021-11-25.txt", "5"),
        ("p3-homepage-05.13.md", "3"),
        ("Interview 32 - PO.txt", "32"),
        ("Participant 7.md", "7"),
        ("P12-GMT20241007-153303_Recording.vtt", "12"),
        ("7t_transcription.md", "7t"),
        ("10t_transcription.md", "10t"),
        ("interview-08-colin.md", "8"),
        ("P10 Sofia Rossi - interview.docx", "10"),
        ("thinkaloud/7t/task1.md", "7t"),
        ("data/P01/session2.txt", "1"),
        ("Participant 3/notes.docx", "3"),
        ("third/Pt. 4 call.txt", "4"),
        ("2026/call.txt", ""),
        ("12/call.txt", ""),
        ("phase 2/call.txt", ""),
        ("session 4/dana.txt", ""),
        ("2026-03-12 call.txt", ""),
        ("03-12 call.txt", ""),
        ("GMT20241007.vtt", ""),
        ("dana.txt", ""),
        ("mp3 player study.txt", ""),
        ("", ""),
    ],
)
def test_a_code_in_a_file_name_is_found(name, code):
    """Marked numbers anywhere, bare ones in front, never a date."""
    assert code_of_file(name) == code


def test_ids_are_four_digits_with_their_letter():
    """Gaps in the numbering are kept."""
    assert [person_id_of_code(c) for c in ("7", "12", "7t")] == ["P-0007", "P-0012", "P-0007t"]
