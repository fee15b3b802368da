"""Files without anybody's words."""

from __future__ import annotations

import pytest

from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.marks.nobody import ABOUT, NOTES, STUB, why_no_evidence
from research.readers.transcript.markup import split_lines


def why(text: str, name: str = "p1.txt") -> str:
    return why_no_evidence(split_lines(text), (), name)


@pytest.mark.parametrize(
    "text", ["Notes are in Mural.", "Transcript to follow", "# P4\nNo-show", "TODO"]
)
def test_stubs(text: str) -> None:
    """They say where it is, or that it never was."""
    assert why(text) == STUB
    assert why("Fié todo el puesto en un cuaderno de mi nieta.") == ""


def test_notes_are_terse_and_nobody_speaks_in_them() -> None:
    """Under task numbers, or in a file that is named so."""
    assert why("T1\nInfo clear\nT2\nFine\nT3\nLikes colours") == NOTES
    assert why("Info clear\nLikes colours\nUnsure about dates", "P1_Notes.txt") == NOTES
    assert why("Info clear\nLikes colours\nUnsure about dates") == ""


def test_a_talk_under_task_numbers_is_a_talk() -> None:
    """A first person and full stops say so."""
    assert (
        why("T1\nI think I like it, it is clear.\nT2\nI would press here.\nT3\nMy order is gone.")
        == ""
    )
    assert why_no_evidence(split_lines("P1: Notes are in Mural."), (1,), "p1.txt") == ""


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("findings.md", "We saw all but one change the theme."),
        ("consent-form.md", "I agree to take part in this study."),
        ("info.txt", "You are invited to take part in a study of parks.\nIt takes an hour."),
        ("Transkriptionsregeln.txt", "(.) kurze Pause\nI: und B: stehen für uns beide"),
        ("visit_guide.txt", "Where is the gate?\nBring: a camera"),
        ("topic_guide.txt", "Probe: paths, water, transport"),
        ("Interviewleitfaden.txt", "Wie läuft es bei Ihnen?"),
        ("grille.txt", "Relances : plannings, collègues"),
        ("memos/june.txt", "I felt that the demo primed them."),
        ("research plan.txt", "We will talk to eight people."),
        ("summary.md", "## Limitations\n\nWe saw seven people.\n\n## Recommendations\n\nWe move the search."),
        ("x.md", "**Ergebnisse**\n\nWir sahen sieben Leute.\n\n**Empfehlungen**\n\nWir verschieben die Suche."),
    ],
)  # fmt: skip
def test_files_about_the_study_hold_nobodys_words(name: str, text: str) -> None:
    """By what they are called, or by the chapters of a report."""
    lines = split_lines(text)
    assert why_no_evidence(lines, (), f"interviews/{name}") == ABOUT


def test_a_debriefing_in_chapters_of_people_may_quote_them() -> None:
    """What each said stands below their heading; without such headings it is the team's."""
    text = '## {}\n- Struggled with the till\n- "I work Sundays, it is late."\n- "I print it."\n'
    sheets = [
        Sheet(
            format="md",
            lines=split_lines(f"# Debrief\n\n{text.format(one)}\n{text.format(other)}"),
            name="debrief 6 May.md",
        )
        for one, other in (("P1", "P2"), ("Till", "Receipt"))
    ]
    people, team = (assemble(sheet).utterances for sheet in sheets)
    said = [(one.session, one.text) for one in people]
    assert [who for who, _ in said] == ["P1", "P1", "P2", "P2"]
    assert {text for _, text in said} == {"I work Sundays, it is late.", "I print it."}
    assert not any(one.speaker or one.role == "participant" for one in team)


def test_a_voice_memo_is_somebodys() -> None:
    """A memo alone is the researcher's."""
    assert why("I felt silly at the till.", "P3_voice_memo.txt") == ""


def test_a_letter_to_a_participant_is_the_teams() -> None:
    """It thanks for taking part; a participant's letter does not."""
    assert (
        why("Hi Holly,\nthanks again for your time on Monday!\nBest,\nSigne", "mail.txt") == ABOUT
    )
    customer = "Hello,\nmy order never came.\nThanks for your time,\nAna"
    assert why(customer, "mail.txt") == ""
    assert why("Hello,\nthe ramp is too steep for my chair.\nBest,\nC02", "mail.txt") == ""


def test_a_letter_that_asks_for_time_is_the_teams() -> None:
    """Whoever writes it says I; a customer tells how many minutes it took."""
    asked = "Hallo Name,\nich habe dich in der Mensa gesehen.\nHättest du nächste Woche 20 Minuten Zeit?\nGruß\nMirja"
    assert why(asked, "ana.txt") == ABOUT
    for said in ("I waited 40 minutes. Is that usual?", "Could you mend it in 24 hours?"):
        assert why(f"Hello,\n{said}\nBest,\nAna", "a.txt") == ""


def test_a_customer_thanks_for_somebodys_time_too() -> None:
    """Who says for which time met them; an I is in no such letter."""
    crash = "Hello,\nthe till app stops at every receipt.\nThank you for your time,\nBen"
    assert why(crash, "letters/ben.txt") == ""
    kiosk = "Guten Tag,\nder Automat schluckt Münzen.\nVielen Dank für Ihre Zeit\nB. Kern"
    assert why(kiosk, "letters/kern.txt") == ""


def test_a_folder_may_be_called_after_whom_or_what_people_tell_of() -> None:
    """Guides lead tourists as well as talks; whoever tells of themselves is one of the former."""
    tour = "I start at nine at the fountain. The app had lost my group again."
    guide = "Introduce yourself.\nWhat does your day look like?\nWhat would you change?"
    for folder in ("guides", "documentation", "instruments"):
        lines = split_lines(tour)
        assert why_no_evidence(lines, (), f"{folder}/marta.md") == ""
        assert why_no_evidence(split_lines(guide), (), f"{folder}/round1.md") == ABOUT


def test_a_list_of_participants_in_a_read_me() -> None:
    """One label among many lines makes no talk of a file that is called one about the study."""
    lines = split_lines("Shared laundries\nThree interviews.\nP01: a teacher.\nLicence: free.")
    assert why_no_evidence(lines, (3,), "README.md") == ABOUT
    assert why_no_evidence(lines, (3,), "interviews/P01.md") == ""


def test_a_session_may_have_a_heading_of_a_report() -> None:
    """One alone says nothing, and a labelled talk is one whatever its name."""
    lines = split_lines("## Results\n\nI like my results on paper, and my wife hers on the phone.")
    assert why_no_evidence(lines, (), "interviews/P1.md") == ""
    assert why_no_evidence(lines, (1,), "interviews/findings.md") == ""


@pytest.mark.parametrize("name", ["p1.md", "personas.md"])
def test_somebody_made_up_says_nothing(name: str) -> None:
    """A persona is told by its title or by the file's name."""
    text = '# Persona: Busy Bettina\n\nBettina is 41.\n\n> "I only have five minutes."'
    assert why(text if name == "p1.md" else text.replace("Persona: ", ""), name) == ABOUT


def test_a_file_that_explains_columns():
    """Its `Variable:` is no speaker, whatever the lines look like."""
    lines = split_lines("Variable: item one of the scale, from 1 to 5\n" * 4)
    assert why_no_evidence(lines, {1, 2, 3, 4}, "data/DATA_DICTIONARY.txt") == ABOUT
    assert why_no_evidence(lines, {1, 2, 3, 4}, "data/P1.txt") == ""


def test_terse_notes_with_quotations_hold_somebodys_words() -> None:
    lines = split_lines('Opens FAQ\n"I see"\nLooks for it\n"No basket"\nGives up\n"Nice"')
    assert not why_no_evidence(lines, {}, "P31_notes.md")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("P3 debrief.md", "## Portal\n\n- It is only for payroll.\n"),
        ("synthesis/paper.md", "# Paper\n\nThey keep a list. We saw it in my third week.\n"),
        (
            "a.md",
            "## What did we learn?\n\n- Paper is real.\n\n## What surprised us?\n\n- The list.\n",
        ),
        ("a.md", "# Paper\n\nP1, P2 and P3 keep a list. I saw it in my first week with them.\n"),
    ],
)
def test_what_a_team_writes_about_sessions_is_nobodys_words(name: str, text: str) -> None:
    """Told by what it is called, asks the team, or whom it is about."""
    assert why(text, name) == ABOUT


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("diary.md", "A P1 is an outage, and P2 waits. I wake up for both.\n\nI slept badly.\n"),
        ("admin/u.md", "How do you add one?\n\nI type it in my list.\n"),
        (
            "P3 debrief.md",
            "What was hard for you?\n\nI lost my basket.\n\nWhat would you change?\n\nMy list.\n",
        ),
    ],
)
def test_whoever_speaks_of_themselves_is_heard(name: str, text: str) -> None:
    """Of incidents that are coded as people are, as an administrator, in a debriefing that asks them."""
    assert why(text, name) != ABOUT


def test_a_letter_to_those_who_take_part_is_nobodys_words() -> None:
    """By its greeting or by what the file is called."""
    assert why("Dear participants,\n\nplease write a few lines a day.", "mail.txt") == ABOUT
    assert why("Please write a few lines a day.", "Instructions diary.txt") == ABOUT
    assert why("Dear diary,\n\nI wrote a few lines today.", "mail.txt") == ""


def test_a_folder_of_memos_may_hold_what_participants_recorded() -> None:
    """A voice memo is somebody's, a memo the researcher's."""
    text = "I tried it on the bus. I could not hear a thing, so I gave up."
    assert why(text, "memos/P3 voice memo.txt") == ""
    assert why(text, "memos/P3 coding.txt") == ABOUT


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "session.md",
            "Welcome the participant.\n\nAsk how they cook.\n\nThank the participant.\n",
        ),
        (
            "paper.md",
            "# Abstract\n\nKitchens are shared. We asked twelve people.\n\n# Method\n\nWe hung posters.\n",
        ),
        ("page.md", "# Round two: feedback report\n\nThe map was clear to everybody.\n"),
    ],
)
def test_who_writes_of_participants_is_none(name: str, text: str) -> None:
    """A script for whoever moderates, a paper, a report."""
    assert why(text, name) == ABOUT


def test_a_participant_may_speak_of_participants() -> None:
    """Who tells of themselves is heard, whatever they do for a living."""
    text = "I call the participants myself.\n\nI pay my ten participants in cash, and I like my job.\n"
    assert why(text, "p4.md") == ""


def test_minutes_that_quote_at_length_are_heard() -> None:
    """Whoever wrote them speaks of the participants, and lets one of them speak."""
    told = "The participants were invited by mail. Of the participants one came.\n"
    said = '- Stop list. "It is the first one that shows my side of the street"\n- Page. "I like that it asks nothing"'
    assert (
        why(told + "- The stop list was liked.\n- So were the participants' pages.", "m.md")
        == ABOUT
    )
    assert why(told + said, "m.md") == ""


@pytest.mark.parametrize(
    "name",
    [
        "job stories.md",
        "backlog.md",
        "hci_logbook.md",
        "round 2 results.md",
        "Research question.md",
        "Interviewfragen.md",
        "testing-plan.md",
        "interviews/logs.txt",
        "materials/lesson plan.md",
        "PID03 contact summary.docx",
    ],
)
def test_what_a_team_keeps_is_told_by_its_name(name: str) -> None:
    """Whoever writes them says I, be it of an invented user."""
    assert (
        why("When I come home late I want to find a recipe.\n\nI cook what is left.", name)
        == ABOUT
    )


def test_quotations_below_numbered_themes_are_many_peoples() -> None:
    """They are counted there, and nobody says whose each is."""
    text = """# Survey
## Theme 1: Forgetting and confusion (32 of 50 responses)
> "I forget whether I took it."

## Theme 2: Small print (18 of 50 responses)
> "I cannot read it on the bus."
"""
    lines = assemble(Sheet(format="md", lines=split_lines(text), name="survey.md"))
    assert lines.utterances == ()


def test_findings_that_quote_somebody_are_no_session() -> None:
    """A debriefing of one participant has their number in its name."""
    text = """**Evidence**: Nobody saw the tick.
**Quotes**:
- "the tab order worked great"
**Design implication**: Add a message.
**Quotes**:
- "I never saw it"
"""
    told = [
        assemble(Sheet(format="md", lines=split_lines(text), name=name)).utterances
        for name in ("findings.md", "P3 findings.md")
    ]
    assert [len(one) > 0 for one in told] == [False, True]


def test_the_chapters_of_a_paper_may_be_plain_lines() -> None:
    """As a word processor loses them; somebody's own story has none."""
    chapters = ["Abstract", "1 Introduction", "2 Method", "3 Findings", "4 Limitations"]
    text = "\n".join(f"{chapter}\nI came to it when my tutor smiled." for chapter in chapters)
    assert why(f"Talking about tools\n{text}", "draft.txt") == ABOUT
    assert why("Results\nI came to it when my tutor smiled.", "draft.txt") == ""


def test_the_segments_of_a_coding_tool_stand_in_the_talks_already() -> None:
    """`Code:` is no speaker."""
    part = "Document name: P1\nCode: Issues\\Clusters\nI never knew whether it was noise.\n"
    sheet = Sheet(format="txt", lines=split_lines(part * 3), name="coded-segments.txt")
    assert assemble(sheet).utterances == ()


@pytest.mark.parametrize(
    "name",
    [
        "proposal.md",
        "Final Presentation.md",
        "tausch/user-stories.md",
        "lastenheft.md",
        "interviews/Vragen.md",
        "interviews/interview questions.md",
        "_howto/prepare.md",
        "planning/opportunities-v1.md",
        "dev-diary.md",
        "docs/email-entwuerfe_1.md",
    ],
)
def test_what_a_project_writes_is_about_it(name: str) -> None:
    """Whoever plans says I as well."""
    assert why("I want to know where students eat. I ate alone for a year.", name) == ABOUT
    assert why("I eat in the library. It is warm there.", "p4_questions_answered.md") == ""


def test_the_test_person_is_somebody_else() -> None:
    """In any language."""
    text = (
        "Die Testperson fand den Knopf nicht.\nDie Testperson war zufrieden.\nEs fehlte ein Datum."
    )
    assert why(text, "auswahl.md") == ABOUT


@pytest.mark.parametrize("name", ["consent-log.md", "Kategoriensystem.md", "coding table.md"])
def test_who_agreed_and_what_codes_mean_is_no_talk_with_labels_either(name: str) -> None:
    """Codes of participants stand in them, and examples."""
    text = 'P1: "Yes, go ahead."\n\nP2: "Yes, that is fine with me."\n'
    assert assemble(Sheet(format="md", lines=split_lines(text), name=name)).utterances == ()


def test_an_agenda_is_nobodys_words() -> None:
    """Its steps begin with how long each takes; somebody may tell of ten minutes."""
    steps = "1. 5 minutes to read\n2. 10 min for dots\n   - **GREEN** I like it!\n3. 30-40 minutes to talk"
    assert why(steps, "workshop/index.md") == ABOUT
    assert (
        why("10 Minuten Kaffee\n\n15 min Was ist mir wichtig?\n\n5 min Pause", "tag.md") == ABOUT
    )
    assert why("10 minutes is long.\n\nI waited.\n\nIt rang.\n\nI left.", "a.md") == ""


@pytest.mark.parametrize(
    "text",
    [
        "Subject: Your session\n\nHi Noor,\n\nI look forward to it. Thank you for agreeing to talk with us.",
        "Hi there,\n\nI am writing because you signed up to help us test a form.\n\nWhen would suit you?",
    ],
)
def test_a_letter_to_one_who_takes_part_may_say_i(text: str) -> None:
    """It thanks for it, or says why it comes; a customer's letter does neither."""
    assert why(text, "mail.md") == ABOUT
    assert why("Hi there,\n\nI write since your form lost my name.\n\nThanks for your time!") == ""


def test_a_list_of_participants_is_nobodys_words() -> None:
    """Each has one line; whoever speaks says I or more than that."""
    people = "Our participants\nParticipant 1: 34, teacher\nParticipant 2: 41, nurse\nParticipant 3: 29, cook"
    lines = split_lines(people)
    assert why_no_evidence(lines, (2, 3, 4), "Participants profiles.md") == ABOUT
    said = split_lines(people.replace("34, teacher", "I teach"))
    assert why_no_evidence(said, (2, 3, 4), "Participants profiles.md") == ""


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ("~.md", ("persona personas consent themes affinity instructions Anleitung consignes instrucciones istruzioni journey-map journey_map learnings takeaways "
                 "recruitment screener invitation readme read_me template findings synthesis insights contact-summary contact_summaries "
                 "retrospective coded-segments backlog user-stories job-story logbook test_results project-plan research_protocol study-report "
                 "testing-summary change-log decision_log dev-diary field-journal Forschungstagebuch email-drafts outreach_templates "
                 "Mailentwürfe Anschreiben Einladung Einladungen outreach procedure discussion-guide interview_script moderation-guide "
                 "topic_guide question-schedule")),
        ("~.txt", ("proposal presentation slides slide-deck Präsentation présentation presentación apresentação presentazione exposé methodology "
                  "Methodik metodología méthodologie assumptions hypothesis hypotheses Annahmen hipótesis metrics roadmap opportunities how-to "
                  "guideline requirements Anforderungen Lastenheft Pflichtenheft requisitos requisiti exigences PRD memo memos "
                  "transcription-rules transcription_key Transkriptionsregeln Einwilligungserklärung Leitfaden Auswertung consentement "
                  "guide-d-entretien grille consentimiento guión roteiro consenso traccia")),
        ("~.md", "questions interview-questions Fragen Interviewfragen preguntas perguntas domande vragen log logs debrief"),
        ("~/second.md", ("synthesis analysis findings insights reports recruiting recruitment consent consent_forms planning deliverables personas memos "
                        "protocol ethics IRB materials study_materials topic_guides interview_guides Auswertung Analysen Ergebnisse Planung "
                        "análisis hallazgos analisi achados")),
        ("~.csv.md", ("data-dictionary codebook code_system category-system coding-guidelines annotation_manual coding-scheme coding_table consent-log "
                     "consent_records variable-list variable_names Datenwörterbuch Kodebuch Codeplan")),
    ],
)  # fmt: skip
def test_every_name_of_a_file_about_a_study(form: str, words: str) -> None:
    """Whoever writes it says I as well, and took part in nothing."""
    said = "I think that most lists are lost before the day.\n\nI would start there, and my colleagues agree."
    names = [form.replace("~", word) for word in words.split()]
    kept = [one for one in names if why(said, one.replace("_", " ") if "/" in one else one) == ""]
    assert (why(said, "diaries/second.md"), kept) == ("", [])


@pytest.mark.parametrize(
    "text",
    [
        "Dear participants,\nthe sessions start on Monday at nine.", "Liebe Teilnehmerinnen,\nes geht am Montag los.",
        "Hi Mo,\nthank you so much for taking part in our study last week.", "Hallo Mo,\nvielen Dank für Ihre Teilnahme an der Studie.",
        "Bonjour Mo,\nmerci pour votre participation à l'étude.", "Hola Mo,\ngracias por su participación en el estudio.",
        "Ciao Mo,\ngrazie per la sua partecipazione allo studio.", "Hi Mo,\nthe team is grateful for your time today.",
        "Hi Mo,\nwould you have 20 minutes next week to talk about packing?", "We are looking for people who pack for a family.",
        "Wir suchen Menschen, die für eine Familie packen.", "Recherchons des participants qui font des valises.",
        "Buscamos personas que hagan maletas.", "Taking part in this study is entirely voluntary.",
        "Your participation is voluntary and the talk is recorded.", "Die Teilnahme ist freiwillig.",
        "5 min welcome\n10 min packing\n15 min the list\n5 min thanks",
        "What did we hear about lists?\nShould we ask about shoes?\nThey are lost often.",
    ],
)  # fmt: skip
def test_letters_sheets_and_agendas(text: str) -> None:
    """They are written to those who take part, or for those who hold the sessions."""
    assert why(text, "second.md") == ABOUT
