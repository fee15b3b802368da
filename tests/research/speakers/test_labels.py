import pytest

from research.speakers.labels import canonical, code_of, is_generic, name_in, role_of


@pytest.mark.parametrize(
    ("label", "role"),
    [
        ("Interviewer 1", "moderator"),
        ("Interviewer1 :", "moderator"),
        ("MODERATOR", "moderator"),
        ("Caller", "participant"),
        ("CSR", "agent"),
        ("**M**", "moderator"),
        ("Particpant", "participant"),
        ("Paticipant", "participant"),
        ("interviewee:", "participant"),
        ("P7", "participant"),
        ("Observer", "observer"),
        ("Support Agent", "agent"),
        ("Dana Okafor", None),
        ("Speaker 2", None),
        ("", None),
    ],
)
def test_a_label_names_a_role_or_not(label, role):
    """Numbers, marks and misspellings do not hide it; a name is no role."""
    assert role_of(label) == role


def test_drifted_spellings_are_one_speaker():
    """Space and colon come and go inside one file."""
    assert (
        canonical("Interviewer 1") == canonical("Interviewer1 :") == canonical(" interviewer  01")
    )


@pytest.mark.parametrize(
    ("label", "code"),
    [("P05", "5"), ("Participant 5", "5"), ("id1", "1"), ("Pt. 4", "4"), ("Dana", ""), ("P", "")],
)
def test_a_code_is_read_from_a_label(label, code):
    """However it is written."""
    assert code_of(label) == code


def test_a_generic_label_could_be_anybody():
    """A role or "Speaker 2" names nobody, a name does."""
    assert is_generic("Speaker 2")
    assert is_generic("Speaker B")
    assert is_generic("Participant")
    assert is_generic("")
    assert not is_generic("Dana")


def test_who_interprets_is_not_who_is_asked():
    """Their words are a translation, not the participant's own."""
    assert {role_of(label) for label in ("Interpreter", "Dolmetscherin", "Intérprete 1")} == {
        "observer"
    }


def test_roles_in_other_languages_and_short():
    """IE of two files is nobody's initials, and so is Enquêtée."""
    assert {role_of(label) for label in ("IR", "Enquêtrice", "Интервьюер", "インタビュアー")} == {
        "moderator"
    }
    assert {
        role_of(label) for label in ("IE", "Enquêtée", "Респондент", "受访者", "Befragte 2")
    } == {"participant"}
    assert all(is_generic(label) for label in ("IE", "Entrevistada", "参加者"))


def test_a_participants_number_in_any_language() -> None:
    """Teilnehmerin 3 is participant 3; a part of the text is nobody."""
    assert [
        code_of(label) for label in ("Uczestniczka 2", "Teilnehmer 03", "参加者4", "Part 3")
    ] == ["2", "3", "4", ""]


def test_a_program_that_is_heard_is_no_person() -> None:
    assert [role_of(label) for label in ("NVDA", "JAWS", "Screen reader")] == ["bot"] * 3


@pytest.mark.parametrize(
    ("label", "role", "code", "name"),
    [
        ("Interviewer (Dana)", "moderator", "", "Dana"),
        ("Dana – Moderator", "moderator", "", "Dana"),
        ("P3 (Maureen)", "participant", "3", "Maureen"),
        ("Maureen Tell (P3)", "participant", "3", "Maureen Tell"),
        ("P3 (welder)", "participant", "3", ""),
        ("P4 (f, 24)", None, "", ""),
        ("Ana-Maria", None, "", ""),
        ("Mei (supply analyst)", None, "", ""),
    ],
)
def test_a_label_with_a_role_and_a_name(label, role, code, name):
    """Both count; what kind of person it is is neither."""
    assert (role_of(label), code_of(label), name_in(label)) == (role, code, name)


@pytest.mark.parametrize("label", ["[REDACTED]", "Name removed", "Anonymous"])
def test_a_name_that_was_taken_out_is_nobodys(label):
    """Two sessions with a [REDACTED] are two people's."""
    assert is_generic(label)


def test_letters_tell_those_of_one_role_apart():
    """Participant G is not Participant C, as 2 is not 3; M K has initials, and Student A1 a code of its own."""
    group = ("Participant G", "Participant C", "Respondent C")
    assert len(set(map(canonical, group))) == len(group)
    assert [role_of(label) for label in (*group, "Interviewer B")] == [
        *["participant"] * 3,
        "moderator",
    ]
    assert all(map(is_generic, (*group, "Speaker B")))
    assert not any(map(is_generic, ("M K", "Student A1")))


def test_every_word_for_whoever_asks_or_watches():
    """In many languages; one more for each of two: none of them is a participant."""
    asks = """
    Moderator Interviewer Researcher Facilitator Host Investigator UXR Experimenter Intervistatore Moderatrice Entrevistador Moderadora
    Testleiter Versuchsleiterin Interviewerin Interviewleiter Forscherin Intervieweuse Enquêteur Animatrice Modérateur Investigadora
    Pesquisador Onderzoeker Intervjuare Prowadząca Badacz Ankieter Gespreksleider Haastattelija Tazatel Kérdező Görüşmeci Интервьюер
    Модератор Ведущий インタビュアー モデレーター 司会 聞き手 访谈者 主持人 인터뷰어 진행자
    """
    watches = """
    Observer Notetaker Videographer Scribe Transcriber Interpreter Translator Dolmetscher Übersetzerin Interprète Traducteur Intérprete
    Traductora Traduttore Beobachterin Observateur Observador Osservatrice Protokollant Notulist Tolk Tłumacz Observatör Havainnoija
    Наблюдатель Переводчик 観察者 通訳 观察员 翻译 관찰자 통역
    """
    assert {role_of(f"{more}{word}") for word in asks.split() for more in ("", "Second ")} == {
        "moderator"
    }
    assert {role_of(f"{word}{more}") for word in watches.split() for more in ("", " 2")} == {
        "observer"
    }
