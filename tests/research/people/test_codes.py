import pytest

from research.people.codes import code_of_file, participant_of_file, person_id_of_code, whole_of


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("interviews/P5_2021-11-25.txt", "5"),
        ("Transcripts/PID03 transcript FINAL.rtf", "3"),
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
        ("Teilnehmerin_03.docx", "3"),
        ("entrevistado 12/audio.txt", "12"),
        ("Befragte 5.txt", "5"),
        ("AD_P06/day1.txt", "6"),
        ("Diary P7/session2.txt", "7"),
        ("Study P1/P03.txt", "3"),
        ("Sprint P2/anna.txt", ""),
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


@pytest.mark.parametrize(
    ("name", "code", "whole"),
    [
        ("P04_Teil2.txt", "4", "p04"),
        ("B04_Teil2.txt", "", "b04"),
        ("t/maria_part1.md", "", "t/maria"),
        ("Nele (part 2 of 3).docx", "", "nele"),
        ("interview_part2.txt", "2", "interview_part2.txt"),
        ("interview 3.txt", "3", "interview 3.txt"),
    ],
)
def test_the_second_part_of_a_session_is_no_second_person(name, code, whole):
    """Where the name says whose; parts of an interview may be anybody's."""
    assert code_of_file(name) == code
    assert whole_of(name) == whole


def test_a_later_round_has_the_studys_own_codes_again():
    """A file of that name in another round's folder is the same person's; a word is none's code."""
    assert whole_of("wave1/A03.docx") == whole_of("wave2/A03.docx")
    assert whole_of("wave1/ana.docx") != whole_of("wave2/ana.docx")
    assert whole_of("wave1/day1.docx") != whole_of("wave2/day1.docx")
    assert whole_of("north/A03.docx") != whole_of("south/A03.docx")


def test_a_recorders_long_number_is_read_at_once():
    """Telephones call recordings by day, time and who was called, all in one."""
    assert code_of_file(f"calls/{'20260315' * 20}x.txt") == ""


def test_a_translation_is_of_whoever_it_translates():
    """By a language behind the name, or a folder of translations; a manager in Italy is no language."""
    assert whole_of("t/Ana.en.md") == whole_of("t/english/Ana.md") == whole_of("t/Ana.md")
    assert whole_of("t/Manager_IT.md") != whole_of("t/Manager.md")


@pytest.mark.parametrize(
    ("name", "code"),
    [("post/P03_survey.csv", "3"), ("P4/diary.csv", "4"), ("ratings_participant_1.json", "1"),
     ("P03_2026-03-10.csv", "3"), ("participant_1-20.csv", ""), ("P1-P8 post.csv", ""), ("03_surveys.csv", ""), ("session_2.csv", ""), ("u5.csv", "")],
)  # fmt: skip
def test_a_file_is_a_participants_where_a_word_for_one_says_so(name, code):
    """Sessions and files in order are numbered too."""
    assert participant_of_file(name) == code
