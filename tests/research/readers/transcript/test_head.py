"""What stands above the talk."""

from __future__ import annotations

from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.head import read_head
from research.readers.transcript.marks.stamps import take_stamps
from research.readers.transcript.markup import split_lines


def test_pairs_above_the_talk_are_facts_of_the_session() -> None:
    """Also people, where a date stands beside them."""
    lines, pairs = read_head(
        split_lines("# P3\nDate: 3 May\nParticipant: P3\n\nParticipant: I like it. A lot.\n")
    )
    assert pairs == (("date", "3 May"), ("participant", "P3"))
    assert [line.aside for line in lines[:3]] == ["", "about the session", "about the session"]
    assert lines[4].speech


def test_pairs_may_be_in_other_languages() -> None:
    """Where it was, and how old somebody is."""
    for top in ("Lieu : salle de pause\nDurée : 52 min", "Lugar: en casa\nEdad: 61"):
        lines, pairs = read_head(split_lines(f"Entretien 4\n{top}\nAna : Je suis là.\nAna : Oui."))
        assert len(pairs) == 2
        assert lines[3].speech


def test_speech_at_the_top_is_speech() -> None:
    """Labels alone make no head."""
    lines, pairs = read_head(split_lines("Interviewer: Hello\nParticipant: Hi"))
    assert pairs == ()
    assert all(line.speech for line in lines)


def test_a_line_with_a_time_is_speech() -> None:
    """A chat's head says who the visitor is; what the visitor wrote below it is talk."""
    chat = "Date: 3 May\nVisitor: Visitor 71\n[10:12:01] Visitor 71: the zip is stuck\n"
    lines, _ = read_head(take_stamps(split_lines(chat)))
    assert [line.speech for line in lines if line.text] == [False, False, True]


def test_several_facts_on_one_line() -> None:
    """As note-takers' forms have them."""
    for between in ("     ", " | "):
        text = f"Participant: P07{between}Date: 2025-03-02{between}Location: Bakery\n\nI bake."
        lines, about = read_head(split_lines(text))
        assert about == (("participant", "P07"), ("date", "2025-03-02"), ("location", "Bakery"))
        assert [line.text for line in lines if line.speech] == ["I bake."]


def test_who_is_asked_above_a_talk_with_other_labels() -> None:
    """`Interviewee: man, 67` is no speech; with a sentence behind it, it is."""
    talk = "\n\nD: Come prenota?\nR: Vado.\nD: E poi?\nR: Torno."
    _, about = read_head(split_lines("Interviewee: man, 67, retired" + talk))
    assert about == (("interviewee", "man, 67, retired"),)
    for said in ("Interviewee: I am retired", "Interviewee: It is closed."):
        assert read_head(split_lines(said + talk))[1] == ()


def test_a_list_at_the_top_is_about_the_session_whatever_its_names() -> None:
    """Half of it is known to be; a line that begins again below is somebody's."""
    text = "Interview 4\nDatum: 12.03.2024\nInterviewer: Jens Holm (JH)\nBefragte: Bäckerin, 52\nRegeln: nach Art des Hauses\n\n"
    _, about = read_head(split_lines(text + "JH: Wie geht es?\nB4: Gut."))
    assert dict(about)["regeln"] == "nach Art des Hauses"
    _lines, about = read_head(
        split_lines("Date: 3 May\nAna: Hello\nBen: Hi\nCai: Hey\n\nAna: So?\nBen: Yes.")
    )
    assert [name for name, _ in about] == ["date"]


def test_a_code_behind_participant_is_no_turn() -> None:
    """Participant: P9, 33, courier: nobody speaks so."""
    _, about = read_head(
        split_lines("Session 9\nParticipant: P9, 33, courier\n\nInterviewer\nWhere?")
    )
    assert about == (("participant", "P9, 33, courier"),)


def test_a_code_of_any_letters_says_who_is_asked() -> None:
    """DS04, where nobody is labelled so below."""
    lines, about = read_head(
        split_lines("Participant: DS04\nDiary\n\nI swapped with a colleague.\n")
    )
    assert about == (("participant", "DS04"),)
    assert [line.text for line in lines if line.speech][-1] == "I swapped with a colleague."


def test_a_line_that_names_everybody_who_speaks_is_no_speech() -> None:
    """One pair behind the other's full stop; letters in brackets and names begin the lines below."""
    text = "Group of carers\nModerator: Ines (I). Carers: Ada, Bo and Cem\n\nI: How is it?\nAda: Cold.\nBo: Late.\nCem: So so."
    lines, about = read_head(split_lines(text))
    assert about == (("moderator", "Ines (I)."), ("carers", "Ada, Bo and Cem"))
    assert [line.number for line in lines if line.speech] == [1, 4, 5, 6, 7]


def test_two_facts_above_the_first_heading_of_a_diary() -> None:
    """As a form has them; two lines above plain text are speech."""
    facts = "# Diary\nGoal: sleep\nAge: 41\n\n"
    assert read_head(split_lines(f"{facts}## Day 1\nSlept badly.\n"))[1] == (
        ("goal", "sleep"),
        ("age", "41"),
    )
    assert (
        read_head(split_lines("Goal: I want to sleep.\nHope: that it ends.\n\n## Day 1\nNo.\n"))[1]
        == ()
    )


def test_two_facts_one_of_them_known() -> None:
    """Parted from the talk; not where somebody tells of themselves."""
    talk = "\n\nModerator: How?\nP1: By hand.\nModerator: And then?\nP1: I wait."
    _, about = read_head(split_lines("Product: Larder\nContext: New user, lives alone." + talk))
    assert dict(about)["context"] == "New user, lives alone."
    _, about = read_head(split_lines("Product: Larder\nKim: I cook for my sister." + talk))
    assert "kim" not in dict(about)


def test_who_asks_is_named_at_the_top_by_the_label_that_follows() -> None:
    """A list with a date in it, whatever the tool wrote between; without one they are talking."""
    talk = "\n\nPesquisador: Como foi?\nP1: Bom.\n"
    lines, about = read_head(
        split_lines("Data: 12/05/2026\nParticipante: P1 (Lia)\nPesquisador: Davi" + talk)
    )
    assert [name for name, _ in about] == ["data", "participante", "pesquisador"]
    assert [line.speech for line in lines if line.text] == [False, False, False, True, True]
    assert read_head(split_lines("Interviewer: Okay\nP1: Yes\nInterviewer: Good" + talk))[1] == ()


def test_a_bullet_without_a_name_among_the_facts() -> None:
    """It says how they met; below the last fact it may be an answer."""
    head = "- Interviewer: Jo, Al\n- On site\n- Date: 3 May\n- loves the map\n"
    lines, about = read_head(split_lines(head))
    assert [name for name, _ in about] == ["interviewer", "date"]
    assert [line.text for line in lines if line.speech] == ["loves the map"]


def test_a_chinese_talk_is_no_head() -> None:
    """Its sentences end in signs of their own, and a line of it is one word to a computer."""
    talk = "访谈时间：2023年5月3日\n\n主持人：您平时怎么记账？\n受访者：我用微信收藏，最后还是问我老公。\n"
    lines, pairs = read_head(split_lines(talk))
    assert pairs == (("访谈时间", "2023年5月3日"),)
    assert all(line.speech for line in lines if "：" in line.text and line.number > 1)


def test_facts_go_on_below_a_heading_and_letters_are_explained() -> None:
    """A form has parts, and a legend is no turn."""
    text = (
        "# Interview E1\n**Date:** 3 May\n**Place:** Lorient\n\n## Profile\n**Participant code:** E1\n\n"
        "- I: Interviewer\n- E1: Person x7\n\n**I:** Since when do you bake?\n**E1:** Since the flood.\n"
        "**I:** And why?\n**E1:** The oven was dry.\n"
    )
    document = assemble(Sheet(format="md", lines=split_lines(text)))
    assert [(one.speaker, one.text) for one in document.utterances] == [
        ("I", "Since when do you bake?"),
        ("E1", "Since the flood."),
        ("I", "And why?"),
        ("E1", "The oven was dry."),
    ]
    assert dict(document.header)["participant code"] == "E1"


def test_what_the_labels_stand_for_is_about_the_session() -> None:
    """On one line with signs of equality; one such line of speech is speech."""
    talk = "B: Um drei stehe ich auf.\nI: Und dann?\n"
    lines, pairs = read_head(split_lines(f"I = Interviewer, B = Bäcker\n{talk}"))
    assert pairs == (("abbreviations", "I = Interviewer, B = Bäcker"),)
    assert [line.speech for line in lines if line.text] == [False, True, True]


def test_who_was_there_may_stand_in_a_list() -> None:
    """A name on each line below the word, and then whoever led the talk."""
    top = "STORY TAPE\n\nParticipants:\nTeresa Moss (TM), 61\nLuis Moss (LM), 34\nFacilitator: Kay Brandt (KB)\n\n"
    talk = "TM: I am Teresa.\nKB: And when was that?\nTM: In May.\nKB: So?\nLM: Yes."
    document = assemble(Sheet(format="txt", lines=split_lines(top + talk)))
    assert [one.speaker for one in document.utterances] == ["TM", "KB", "TM", "KB", "LM"]
    assert ("participants", "Teresa Moss (TM), 61") in document.header


def test_a_recording_is_a_file() -> None:
    """Whatever the program that wrote the transcript calls it."""
    top = "Typed with a program\nAudiodatei: D:/Band 3/int1.m4a\n\n"
    lines, _ = read_head(split_lines(f"{top}S01: Wie lange schon?\nS00: Ein Jahr."))
    assert [line.text[:3] for line in lines if line.speech] == ["Typ", "S01", "S00"]


def test_a_title_with_a_colon_stands_above_the_list() -> None:
    """An appendix is called so, and tells who is asked below."""
    top = "Anhang D: Transkript B4\n\nInterviewpartner: B4, Erzieher\nInterviewführung: Verf.\nDatum: 05.02.2022\n"
    lines, pairs = read_head(split_lines(f"{top}\nI: Und sonst?\nB4: Ein Ordner."))
    assert [line.text[:2] for line in lines if line.speech] == ["An", "I:", "B4"]
    assert ("interviewpartner", "B4, Erzieher") in pairs


def test_a_list_of_who_speaks_below_is_no_speech() -> None:
    """Alone at the top, by first names, and with what is said of each in brackets."""
    text = "Group 1\n\nRespondents: F1 (32, part-time, two children at school), F2 (45, carer), M1 (51, drives at night)\n\nMOD: Milk?\nF1: No.\nF2: Yes.\nM1: Tea."
    lines, about = read_head(split_lines(text))
    assert [name for name, _ in about] == ["respondents"]
    text = "Participantes: Rita Sol (entrevistadora) y Leo Paz (panadero)\n\nRita: ¿Qué tal?\nLeo: Mal."
    lines, about = read_head(split_lines(text))
    assert [line.text for line in lines if line.speech] == ["Rita: ¿Qué tal?", "Leo: Mal."]


def test_what_was_tried_in_a_session_is_no_speech() -> None:
    """Beside who led it."""
    text = (
        "Session S03\nCondition: B (large print)\nModerator: Ruth\n\nModerator: Ready?\nS03: Yes."
    )
    _, about = read_head(split_lines(text))
    assert ("condition", "B (large print)") in about


def test_what_stands_beside_who_asks_is_about_the_session_too() -> None:
    """Whatever it is called, in a list above the talk."""
    text = "# Inma\n\nInterviewer: Carla Duarte\nFlight: of the robots\nWords: https://docs.example/d\n\nCarla: Why?\nInma: So.\nCarla: And?\nInma: No."
    lines, about = read_head(split_lines(text))
    assert [name for name, _ in about] == ["interviewer", "flight", "words"]
    assert [line.text for line in lines if line.speech][:2] == ["Inma", "Carla: Why?"]


def test_what_is_quoted_behind_a_name_is_said() -> None:
    """A title in marks is not."""
    text = 'Age: 19\nPain: "It never asks me."\nBook: "Blue screens"\n'
    lines, _ = read_head(split_lines(text))
    assert next(line.text for line in lines if line.speech) == 'Pain: "It never asks me."'


def test_a_letter_alone_speaks_on_the_next_line() -> None:
    """Below what heads a talk; a title in bold between two facts is none of anybody's."""
    text = "Interviewer: Dee\nDate: 3 May\n**Bio:**\nAge: 19\n\nQ:\nWhy?\nA:\nSo."
    lines, about = read_head(split_lines(text))
    assert [name for name, _ in about] == ["interviewer", "date", "age"]
    assert [line.text for line in lines if line.speech] == ["Q:", "Why?", "A:", "So."]


def test_dashes_may_stand_for_colons_above_the_talk() -> None:
    """Behind what is known of sessions: `Dana – What is hard?` is said."""
    top = "Date – 31 May   Time – 11.50 to 12.00\nName – HM1\n\nInterviewer:\nGood morning.\nInterviewer:\nYou?"
    lines, pairs = read_head(split_lines(top))
    assert pairs == (("date", "31 May"), ("time", "11.50 to 12.00"), ("name", "HM1"))
    assert [line.speech for line in lines] == [False, False, False, True, True, True, True]
    assert read_head(split_lines("Dana – What is hard?\nSam – The lid.\n"))[1] == ()


def test_marks_that_nobody_closed_hide_no_fact() -> None:
    """`**Date:*3 May*` is one, and the participant above it another."""
    _, pairs = read_head(
        split_lines("**Participant:** Basil\n\n**Date:*10/06/2026*\n\n**Q1: Who?**\nA: Me.\n")
    )
    assert dict(pairs)["participant"] == "Basil"


def test_several_may_each_name_who_has_a_task_there() -> None:
    """Above questions and answers without labels."""
    notes = "- Interviewer: Yara, Bodo\n- Note taker: Chris\n\n### Which one?\n\n- None, I ask."
    assert read_head(split_lines(notes))[1] == (
        ("interviewer", "Yara, Bodo"),
        ("note taker", "Chris"),
    )
    talk = "Interviewer: Which one?\nParticipant: None"
    assert read_head(split_lines(talk))[1] == ()


def test_who_asks_and_who_is_asked_above_a_talk_in_their_initials() -> None:
    """Beside other labels the two lines are no first turns."""
    talk = "Enquêteur : Théo P.\nEnquêtée : Solène\n\nTP – Et ?\nSO – Rien.\nTP – Et là ?\nSO – Là, oui."
    assert read_head(split_lines(talk))[1] == (("enquêteur", "Théo P."), ("enquêtée", "Solène"))
