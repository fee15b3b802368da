"""Text and Markdown transcripts: every way of typing who speaks."""

from __future__ import annotations

from textwrap import dedent

import pytest

from research.errors import InputError
from research.readers.document import Document, RawFile, Utterance
from research.readers.text import read, recognises, unrolled
from research.readers.transcript.markup import split_lines
from research.settings import LimitSettings, Settings


def read_text(text: str, name: str = "interviews/p1.md") -> Document:
    return read(RawFile(id=name, data=dedent(text).encode()), Settings())


def said(document: Document) -> list[tuple[str, str]]:
    return [(one.speaker, one.text) for one in document.utterances]


def roles(document: Document) -> list[tuple[str, str]]:
    return [(one.role, one.text) for one in document.utterances]


def by_participant(document: Document) -> list[Utterance]:
    return [one for one in document.utterances if one.role == "participant"]


def test_wrapped_lines_of_a_labelled_turn_are_joined_by_one_space() -> None:
    """A hard-wrapped answer reads as one text again, and knows its lines."""
    document = read_text(
        """\
        Dana:  so tell me how you
        start the day
        Participant:  well, I open the
        planner and then I
        look at the late orders
        Dana:  and then?
        Participant:  then I call
        the driver
        """
    )
    assert said(document)[1] == (
        "Participant",
        "well, I open the planner and then I look at the late orders",
    )
    assert document.utterances[1].lines == (3, 5)
    assert document.utterances[1].locator == "line 3"


def test_labels_that_drift_are_labels_all_the_same() -> None:
    """Spaces, numbers and slips of the keyboard do not hide a speaker."""
    document = read_text(
        """\
        Interviewer 1: What do you do first?

        Participant: I log in.

        Interviewer1 : And then?

        Particpant: I look for the search box.

        interviewer1: Does it help?

        participant: Not really.
        """
    )
    assert [one.speaker for one in document.utterances] == [
        "Interviewer 1",
        "Participant",
        "Interviewer1",
        "Particpant",
        "interviewer1",
        "participant",
    ]


def test_unlabelled_paragraphs_carry_on_the_turn() -> None:
    """Only the first paragraph of a turn is labelled."""
    document = read_text(
        """\
        Interviewer: What slows you down?

        Participant: The export, mostly.

        It takes ten minutes and then it fails.

        Interviewer: Every time?

        Participant: Every second time.

        Interviewer: What do you do then?

        Participant: I start it again.
        """
    )
    assert said(document)[1] == (
        "Participant",
        "The export, mostly.\nIt takes ten minutes and then it fails.",
    )


@pytest.mark.parametrize(
    "line",
    [
        "Note: the door bell rang here",
        "http: is what it said on the screen",
        "Question 3: which of them was it",
        "Example: I once lost a whole report",
        "and I told Dana: never again",
        "12:30 is when we eat",
    ],
)
def test_a_beginning_that_is_no_speaker_is_no_label(line: str) -> None:
    """Words with a colon stay in the turn that they are in."""
    document = read_text(
        f"""\
        Dana: What happened?

        Sam: It froze.

        Dana: And then?

        Sam: I waited.

        {line}

        Dana: I see.
        """
    )
    assert {one.speaker for one in document.utterances} == {"Dana", "Sam"}


def test_titles_before_the_first_label_are_nobodys_words() -> None:
    """What stands above the talk is kept, and not as speech."""
    document = read_text(
        """\
        Interview 32 - PO

        Dana: Hello?

        Sam: Hello.

        Dana: What do you do?

        Sam: I plan routes.
        """
    )
    assert document.utterances[0].speaker == "Dana"
    assert document.left_out[0].text == "Interview 32 - PO"
    assert ("title", "Interview 32 - PO") in document.header


def test_the_head_of_a_transcript_becomes_its_header() -> None:
    """Date and people above the talk are facts of the session, and no speaker."""
    document = read_text(
        """\
        Date: 3 May 2026
        Participant: P7
        Interviewer: Dana

        Interviewer: What do you do first?
        Participant: I log in.
        """
    )
    assert dict(document.header) == {
        "date": "3 May 2026",
        "participant": "P7",
        "interviewer": "Dana",
    }
    assert [one.lines for one in document.utterances] == [(5, 5), (6, 6)]


def test_front_matter_becomes_the_header() -> None:
    """YAML at the top carries who and when."""
    document = read_text(
        """\
        ---
        Participant: P3
        date: 2026-05-03
        segment: small shops
        ---
        Interviewer: What do you sell?

        P3: Bread, mostly.
        """
    )
    assert dict(document.header)["participant"] == "P3"
    assert dict(document.header)["date"] == "2026-05-03"
    assert [one.speaker for one in document.utterances] == ["Interviewer", "P3"]


def test_bold_labels_on_their_own_line_with_hard_breaks() -> None:
    """A bold line with a backslash is a label for what is below it."""
    document = read_text(
        """\
        **Interviewer**\\
        What did you expect here?

        ***Participant***\\
        A list of orders.

        **Interviewer**\\
        And what came?

        ***Participant***\\
        An empty page.
        """
    )
    assert said(document) == [
        ("Interviewer", "What did you expect here?"),
        ("Participant", "A list of orders."),
        ("Interviewer", "And what came?"),
        ("Participant", "An empty page."),
    ]


def test_bold_labels_in_the_line_with_html_breaks() -> None:
    """`**M:** text<br/>` and `**P**: text` say the same."""
    document = read_text(
        """\
        **M:** how did it go?<br/>
        **P:** fine, mostly<br>
        **M:** mostly?<br?
        **P**: the search is slow
        """
    )
    assert said(document) == [
        ("M", "how did it go?"),
        ("P", "fine, mostly"),
        ("M", "mostly?"),
        ("P", "the search is slow"),
    ]


def test_labels_that_stop_half_way_leave_question_and_answer_in_turns() -> None:
    """After the last label the talk goes on in turns."""
    document = read_text(
        """\
        **M:** how did it go?

        **P:** fine

        **M:** what was hard?

        **P:** the filters

        Why were they hard?

        They reset themselves each time.

        What did you do then?

        I wrote the numbers down on paper.
        """
    )
    assert roles(document)[4:] == [
        ("moderator", "Why were they hard?"),
        ("participant", "They reset themselves each time."),
        ("moderator", "What did you do then?"),
        ("participant", "I wrote the numbers down on paper."),
    ]


def test_answers_nested_under_bullets() -> None:
    """The outer bullet asks, the nested one answers, with its label off."""
    document = read_text(
        """\
        - What do you do first?
          - Veteran: I log in
        - What do you look for?
          - Veteran: my letters
        - And when they are missing?
          - Veteran: I call the office
        """
    )
    assert [(one.role, one.speaker, one.text) for one in document.utterances][:2] == [
        ("moderator", "", "What do you do first?"),
        ("", "Veteran", "I log in"),
    ]


def test_answers_in_block_quotes() -> None:
    """`> answer` under a bullet is the participant's."""
    document = read_text(
        """\
        - What do you do first?

        > I log in, usually from
        > my phone.

        - What comes next?

        > I check the dates.
        """
    )
    assert [one.text for one in by_participant(document)] == [
        "I log in, usually from my phone.",
        "I check the dates.",
    ]


def test_notes_typed_into_the_guide_are_cut_at_the_question() -> None:
    """The answer is the participant's, the question its context; unanswered ones leave nothing."""
    document = read_text(
        """\
        * How often do you use it? Twice a week.
        * Who else uses it?
        *So you work alone? Mostly, yes.
        * What would you change?
        * Which device? A tablet in the van.
        """
    )
    assert [(one.question, one.text) for one in document.utterances] == [
        ("How often do you use it?", "Twice a week."),
        ("So you work alone?", "Mostly, yes."),
        ("Which device?", "A tablet in the van."),
    ]
    assert [one.reason for one in document.left_out] == ["a question without an answer"] * 2


def test_bold_questions_and_plain_answers() -> None:
    """Without any label, bold type asks."""
    document = read_text(
        """\
        **Where would you look?**
        Under settings.

        **And if it is not there?**
        I would ask my colleague.

        She knows these things.
        """
    )
    assert [one.text for one in by_participant(document)] == [
        "Under settings.",
        "I would ask my colleague.",
        "She knows these things.",
    ]


def test_indented_answers() -> None:
    """Flush lines ask, indented ones answer."""
    document = read_text(
        """\
        Where would you look?
            Under settings.
        And if it is not there?
            I would ask my colleague.
        How often does that happen?
            Every week.
        """
    )
    assert [one.text for one in by_participant(document)] == [
        "Under settings.",
        "I would ask my colleague.",
        "Every week.",
    ]


def test_question_and_answer_in_turns_without_any_label() -> None:
    """Paragraphs that alternate tell by their question marks who asks."""
    document = read_text(
        """\
        What is your job?

        I drive a van for a bakery.

        How do you plan your day?

        The night before, on paper.

        Why on paper?

        The tablet is always flat.
        """
    )
    assert [one.text for one in by_participant(document)] == [
        "I drive a van for a bakery.",
        "The night before, on paper.",
        "The tablet is always flat.",
    ]


@pytest.mark.parametrize("gap", ["  ", " "])
def test_otter_names_with_a_time(gap: str) -> None:
    """Name and time on a line, the words below, the service's footer left out."""
    document = read_text(
        f"""\
        Sam R{gap}0:15{gap}
        Welcome, thanks for coming.

        Ali{gap}0:21{gap}
        Sure.

        I had some time.

        Sam R{gap}1:02:03
        What do you do?

        Transcribed by https://otter.ai
        """,
        "x.txt",
    )
    assert said(document) == [
        ("Sam R", "Welcome, thanks for coming."),
        ("Ali", "Sure.\nI had some time."),
        ("Sam R", "What do you do?"),
    ]
    assert [one.locator for one in document.utterances] == ["00:00:15", "00:00:21", "01:02:03"]
    assert document.left_out[-1].reason == "written by the tool"


@pytest.mark.parametrize(
    "text",
    [
        "[00:01:02] Dana: What broke?\n[00:01:09] Sam: The export.\n[00:01:11] Dana: Why?\n[00:01:15] Sam: Size.",
        "Dana (00:01:02): What broke?\nSam (00:01:09): The export.\nDana (01:11): Why?\nSam (01:15): Size.",
        "Dana: [00:01:02] What broke?\nSam: [00:01:09] The export.\nDana: (01:11) Why?\nSam: (01:15) Size.",
        "Dana [00:01:02]\nWhat broke?\nSam [00:01:09]\nThe export.\nDana [01:11]\nWhy?\nSam [01:15]\nSize.",
        "00:01:02 Dana: What broke?\n00:01:09 Sam: The export.\n00:01:11 Dana: Why?\n00:01:15 Sam: Size.",
    ],
)
def test_stamps_beside_labels_become_locators(text: str) -> None:
    """Wherever the time stands, it is no word of anybody and tells where to find the words."""
    document = read_text(text, "x.txt")
    assert said(document) == [
        ("Dana", "What broke?"),
        ("Sam", "The export."),
        ("Dana", "Why?"),
        ("Sam", "Size."),
    ]
    assert [one.locator for one in document.utterances][:2] == ["00:01:02", "00:01:09"]


@pytest.mark.parametrize(
    "text",
    [
        "Dana – What broke?\nSam – The export.\nDana – Why?\nSam – Its size.",
        "<Dana> What broke?\n<Sam> The export.\n<Dana> Why?\n<Sam> Its size.",
        "[Dana] 10:01:02\nWhat broke?\n\n[Sam] 10:01:09\nThe export.\n\n[Dana] 10:02:02\nWhy?\n\n[Sam] 10:03:00\nIts size.",
        "0:0:3.1 --> 0:0:7.8\nDana\nWhat broke?\n0:0:8.0 --> 0:0:9\nSam\nThe export.\n0:0:9 --> 0:0:12\nDana\nWhy?\n0:0:12 --> 0:0:13\nSam\nIts size.",
        "10:01:02\tDana:\tWhat broke?\n10:01:09\tSam:\tThe export.\n10:01:12\tDana:\tWhy?\n10:01:19\tSam:\tIts size.",
        "| Name | Text |\n|---|---|\n| Dana | What broke? |\n| Sam | The export. |\n| Dana | Why? |\n| Sam | Its size. |",
    ],
)
def test_rarer_ways_of_naming_the_speaker(text: str) -> None:
    """Dashes, angles, brackets above, times above, tabs, tables."""
    assert said(read_text(text)) == [
        ("Dana", "What broke?"),
        ("Sam", "The export."),
        ("Dana", "Why?"),
        ("Sam", "Its size."),
    ]


def test_inline_stamps_are_taken_out_of_the_words() -> None:
    """Between sentences a stamp begins a new utterance; inside one it just goes."""
    document = read_text(
        "Dana: What broke?\nSam: The export. [00:02:00] It stops at [00:02:30] the third page.\nDana: Oh?\nSam: Yes.",
        "x.txt",
    )
    sam = [(one.locator, one.text) for one in document.utterances if one.speaker == "Sam"]
    assert sam[:2] == [("line 2", "The export."), ("00:02:00", "It stops at the third page.")]


def test_a_summary_by_a_machine_is_never_speech() -> None:
    """What stands above the transcript heading was written by a model."""
    document = read_text(
        """\
        # Route planner call

        ## Summary
        Sam wants offline maps. Dana will follow up.

        ## Next steps
        - Dana: send the prototype

        ## Transcript

        Dana: What do you miss?

        Sam: Maps without a network.
        """
    )
    assert said(document) == [("Dana", "What do you miss?"), ("Sam", "Maps without a network.")]
    assert any("Sam wants offline maps" in one.text for one in document.left_out)


def test_what_stands_below_a_heading_is_nobodys_until_the_next_label() -> None:
    """A debriefing under the talk is not the last speaker's."""
    document = read_text(
        """\
        Moderator: Which tools?

        P2: A gradebook.

        > Researcher note: she seems tired.

        Moderator: Why?

        P2: It is there.

        ## Debrief

        - She would pay for it
        """
    )
    assert [(one.speaker, one.role) for one in document.utterances][-1] == ("", "unknown")
    assert "the researcher's note" in {one.reason for one in document.left_out}


def test_abbreviated_labels() -> None:
    """As people type who take notes live."""
    document = read_text(
        "Int: so wht do u think\nPart: its ok i guess\nInt: why\nPart: to many clicks\nand colours\n"
    )
    assert [one.speaker for one in document.utterances] == ["Int", "Part", "Int", "Part"]


def test_a_think_aloud_script_is_the_moderators_and_what_is_below_the_participants() -> None:
    """Script lines, a labelled moderator, stage directions and words are told apart."""
    document = read_text(
        """\
        1 Read the start page.
        \tAlright, I am on it.
        \t(The participant reads the start page)
        \tMODERATOR: Could you read aloud?
        \tIt says plan your route.
            1.a Was it clear?
            \tYes, I think so.
        2 Log in with the code.
        \tThat was quick.
        """,
        "x.txt",
    )
    assert [one.text for one in by_participant(document)] == [
        "Alright, I am on it.",
        "It says plan your route.",
        "Yes, I think so.",
        "That was quick.",
    ]
    assert ("MODERATOR", "Could you read aloud?") in said(document)
    assert ("moderator", "Was it clear?") in roles(document)


def test_a_monologue_under_task_headings_is_the_participants() -> None:
    """Headings are left out, every paragraph is the one person's."""
    document = read_text(
        """\
        # Participant 7e

        ## Task 1: Find the order

        Okay, let's see. Where is the search?

        There it is.

        ## Task 2: Cancel it

        [No audio]

        This button does nothing.
        """
    )
    assert [one.text for one in by_participant(document)] == [
        "Okay, let's see. Where is the search?",
        "There it is.",
        "This button does nothing.",
    ]
    assert {one.reason for one in document.left_out} == {
        "a heading",
        "a stage direction or transcriber's mark",
    }


def test_bracketed_ids_are_labels_where_they_recur() -> None:
    """One file with a group gives each their words."""
    document = read_text(
        "[id1] I like it.\n\n[id2] I do not.\n\n[id1] Why?\n\n[id2] [laughs] It is slow.\n",
        "x.txt",
    )
    assert said(document) == [
        ("id1", "I like it."),
        ("id2", "I do not."),
        ("id1", "Why?"),
        ("id2", "[laughs] It is slow."),
    ]


def test_notes_of_the_researcher_are_no_words_of_a_participant() -> None:
    """Terse lines under task numbers are read and left out whole."""
    document = read_text(
        "P1 3/5\nT1\n\tInfo clear\n\tUnsure about dates\nT2\n\tFine\nT3\n\tLikes colours\n\tAdd tooltip\n",
        "x.txt",
    )
    assert document.utterances == ()
    assert document.kind == ""
    assert {one.reason for one in document.left_out} == {
        "the researcher's notes, not a participant's words"
    }


def test_a_stub_holds_no_evidence() -> None:
    """A file that says where the notes are holds none."""
    document = read_text("# P4\n\nNotes are in Mural.\n")
    assert document.utterances == ()


def test_a_page_number_inside_the_text_is_nobodys_word() -> None:
    """The turn goes on after it, without it."""
    document = read_text(
        "Dana: What broke?\nSam: The export\n1/5\nstopped on me.\nDana: Why?\nSam: Size.\n",
        "x.txt",
    )
    assert [text for speaker, text in said(document) if speaker == "Sam"] == [
        "The export",
        "stopped on me.",
        "Size.",
    ]


def test_text_that_could_be_anybodys_is_unknown() -> None:
    """Two voices without any sign of who is who are credited to nobody."""
    document = read_text(
        "So you said you drive. Do you like it? I do. Would you show me? Sure, here. Do you see the list? Yes.",
        "x.txt",
    )
    assert {one.role for one in document.utterances} == {"unknown"}


@pytest.mark.parametrize("data", [b"", b"   \n\n"])
def test_an_empty_file_is_rejected(data: bytes) -> None:
    """Nothing in it is a reason of its own."""
    with pytest.raises(InputError, match="empty"):
        read(RawFile(id="x.txt", data=data), Settings())


def test_a_line_of_data_is_rejected() -> None:
    """A line without end is no speech."""
    settings = Settings(limits=LimitSettings(line_characters=1000))
    with pytest.raises(InputError, match="longer than 1,000"):
        read(RawFile(id="x.txt", data=b"a " * 600), settings)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_encodings_of_other_programs_are_read(encoding: str) -> None:
    """Umlauts and quotes come out as they were typed."""
    text = "Dana: Was fällt auf?\nGünter: Die Suche – “langsam”.\n"
    file = RawFile(id="x.txt", data=text.encode(encoding))
    assert recognises(file)
    assert said(read(file, Settings())) == [
        ("Dana", "Was fällt auf?"),
        ("Günter", "Die Suche – “langsam”."),
    ]


def test_an_exported_chat() -> None:
    """Day and time before the name are a stamp, with brackets or without."""
    for stamp in ("[12/03/2026, 10:0{}:15]", "12/03/26, 10:0{} -", "[3/12/26, 10:0{}:15 AM]"):
        said = [
            ("Ana", "How was it?"),
            ("Bo", "Slow."),
            ("Ana", "Why slow?"),
            ("Bo", "It freezes."),
        ]
        text = "\n".join(
            f"{stamp.format(n)} {who}: {words}" for n, (who, words) in enumerate(said)
        )
        document = read(RawFile(id="chat.txt", data=text.encode()), Settings())
        assert [(one.speaker, one.text) for one in document.utterances] == said


@pytest.mark.parametrize("number", ["{:03} ", "{}. ", "{}) "])
def test_turns_that_a_tool_counts(number: str) -> None:
    """The number before a label belongs to neither speaker nor words."""
    talk = [
        ("Interviewer", "How was it?"),
        ("Respondent", "Slow."),
        ("Interviewer", "Why?"),
        ("Respondent", "It freezes."),
    ]
    text = "\n".join(
        f"{number.format(n)}{who}: {words}" for n, (who, words) in enumerate(talk, start=1)
    )
    assert [(one.speaker, one.text) for one in read_text(text).utterances] == talk


def test_an_observers_notes_below_the_talk() -> None:
    """They go on to the next label, and are nobody's answer."""
    document = read_text(
        "Moderator: How was it?\nParticipant: Slow.\n\nObserver notes:\n- looked lost\n- sighed twice\n\n"
        "Moderator: Anything else?\nParticipant: It freezes.\n"
    )
    assert [one.text for one in document.utterances if one.speaker == "Participant"] == [
        "Slow.", "It freezes.",
    ]  # fmt: skip
    assert {left.reason for left in document.left_out} == {
        "notes of whoever watched, not a participant's words"
    }


def test_a_diary_is_its_writers_but_not_its_title_and_dates() -> None:
    """They stand apart; a date that the page's end put on a line of its own is said."""
    diary = read_text(
        """\
        Diary of household 12

        Monday 4 May
        The filter light came on again. I pressed reset.

        Tuesday 5 May
        It came on while I was in the shower. We have had it off since.
        """
    )
    assert [one.text for one in by_participant(diary)] == [
        "The filter light came on again. I pressed reset.",
        "It came on while I was in the shower. We have had it off since.",
    ]
    wrapped = read_text(
        """\
        Interviewer: And when did that happen, if you still remember?
        P4: We rang them on Monday and they said that the man comes on
        May 4, 2026,
        and he did not come, of course, and we rang them once more then.
        Interviewer: Oh. And who picked up the phone in the end, on that day?
        P4: The man himself, from his car, and he was not sorry at all.
        """
    )
    assert "May 4, 2026, and he did" in said(wrapped)[1][1]


def test_a_first_line_that_somebody_says_is_no_title() -> None:
    """A monologue may begin without a full stop."""
    talk = read_text(
        "Okay so I open the app\n\nIt asks me.\n\nI do not know my code.\n\nSo I stop.\n"
    )
    assert by_participant(talk)[0].text == "Okay so I open the app"


def test_notes_that_somebody_typed_into_an_answer() -> None:
    """They are the researcher's and listed; what the speaker puts in brackets is the speaker's."""
    talk = read_text(
        """\
        Interviewer: And then?
        P4: I scroll down [Note: she scrolls up] and find nothing (nothing at all).
        Interviewer: Where?
        P4: Below the picture.
        """
    )
    assert said(talk)[1] == ("P4", "I scroll down and find nothing (nothing at all).")
    assert [one.text for one in talk.left_out] == ["[Note: she scrolls up]"]


def test_an_exported_chat_without_what_the_messenger_writes() -> None:
    """Android's form; a picture and the notice at the top are nobody's words."""
    chat = read_text(
        """\
        12/02/26, 10:00 - Messages and calls are end-to-end encrypted. Tap to learn more.
        12/02/26, 10:11 - Dana Kowalski: Where do you look first?
        12/02/26, 10:12 - Pauline Oster: <Media omitted>
        12/02/26, 10:12 - Pauline Oster: On the shelf by the door.
        12/02/26, 10:14 - Dana Kowalski: And when it is empty?
        12/02/26, 10:15 - Pauline Oster: I go home.
        """
    )
    assert {text for _, text in said(chat)} == {
        "Where do you look first?",
        "On the shelf by the door.",
        "And when it is empty?",
        "I go home.",
    }


def test_times_behind_what_was_said_are_no_words() -> None:
    """As f4 and MAXQDA write them."""
    talk = read_text(
        "I: Und dann? #00:00:04-1#\n\nB: Ich warte. #00:00:09-7#\n\nI: Lange? #00:01:00-0#\n\nB: Ja, eine Stunde. #00:01:09-7#\n"
    )
    assert [text for _, text in said(talk)] == [
        "Und dann?",
        "Ich warte.",
        "Lange?",
        "Ja, eine Stunde.",
    ]


def test_running_heads_between_form_feeds_are_nobodys() -> None:
    """As a PDF's text is saved: the sentence goes on over the page."""
    pages = (
        ("INTERVIEWER: What first?\nRESPONDENT: I read the orders, but they are", 1),
        ("on a cup. I write on cups.", 2),
    )
    text = "".join(
        f"Study B  Page {n} of 2\n\n{body}\n\nDo not share – thanks\n\f" for body, n in pages
    )
    document = read_text(text)
    assert [words.replace("\n", " ") for _, words in said(document)] == [
        "What first?",
        "I read the orders, but they are on a cup. I write on cups.",
    ]


@pytest.mark.parametrize("head", ["Interview P4          Page {}", " " * 40 + "Ford - {}"])
def test_heads_that_count_the_pages_are_nobodys(head: str) -> None:
    """Among the words of a sentence, in a text without form feeds; a single one is a line like others."""
    pages = (head.format(1), "P4: We both went to the", head.format(2), "bank, in the rain.")
    document = read_text("Interviewer: And then?\n" + "\n".join(pages))
    assert [" ".join(one.text.split()) for one in document.utterances] == [
        "And then?",
        "We both went to the bank, in the rain.",
    ]


LONG = "It froze and I went home to feed the cat, who does not care about any of it at all. " * 3


def test_a_talk_on_one_line_is_parted_before_its_labels() -> None:
    """What somebody quotes inside it begins nothing."""
    text = f"Interviewer: Why so? P1: {LONG}My boss said: leave it. Interviewer: And now? P1: {LONG}\nThe end."
    lines = unrolled(split_lines(text))
    assert [line.text[:20] for line in lines] == [
        "Interviewer: Why so?",
        "P1: It froze and I w",
        "Interviewer: And now",
        "P1: It froze and I w",
        "The end.",
    ]
    assert [(line.number, line.locator) for line in lines[-2:]] == [(4, "line 1"), (5, "line 2")]


def test_a_talk_without_line_ends_is_parted_in_the_middle_of_sentences_too() -> None:
    """Where captions ran together: times cling to names, and labels to words."""
    asked = "00:01:02Maddie - Moderator: Why so?"
    text = f"{asked} P1: It froze, P1: twice. {asked} P1: {LONG} 00:01:31Maddie - Moderator: SoP1: Yes."
    lines = unrolled(split_lines(f"P1, 2 May {text}"))
    assert [line.text[:26] for line in lines] == [
        "P1, 2 May",
        "Maddie - Moderator: Why so",
        "P1: It froze,",
        "P1: twice.",
        "Maddie - Moderator: Why so",
        "P1: It froze and I went ho",
        "Maddie - Moderator: So",
        "P1: Yes.",
    ]
    assert (lines[1].stamp, lines[6].stamp) == ("00:01:02", "00:01:31")


@pytest.mark.parametrize(
    "text", [f"P1: {LONG} Note: a. Note: b. Note: c.", f"So: {LONG} P1: a. P1: b. P1: c. P1: d."]
)
def test_a_go_stays_whole(text: str) -> None:
    lines = split_lines(text)
    assert unrolled(lines) == lines


def test_what_stands_beside_each_page_number_is_no_speech() -> None:
    """The same line above `Page 1 of 3`, wherever the sentence is."""
    head = "Mill Interview, 5-14-12\n                Page {} of 3\n"
    pages = [
        head.format(1),
        "IV: And then?\nP4: We both went\n",
        head.format(2),
        "to the bank,\n",
        head.format(3),
        "in the rain.",
    ]
    document = read_text("".join(pages))
    assert [" ".join(one.text.split()) for one in document.utterances] == [
        "And then?",
        "We both went to the bank, in the rain.",
    ]


def test_a_talk_without_times_may_be_named_as_captions() -> None:
    """Two labelled lines make one; damaged captions do not."""
    talk = RawFile(id="p3.vtt", data=b"Interviewer: And the gate?\n\nP3: It beeps at everybody.\n")
    assert recognises(talk)
    assert not recognises(RawFile(id="a.srt", data=b"1\nsome text"))
