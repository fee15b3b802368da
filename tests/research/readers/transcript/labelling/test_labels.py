"""Labels are found over the whole file."""

from __future__ import annotations

import pytest

from research.readers.transcript.labelling.labels import find_labels
from research.readers.transcript.markup import split_lines


def labels_of(text: str, **form: bool) -> dict[int, str]:
    return {number: part.label for number, part in find_labels(split_lines(text), **form).items()}


def test_a_role_needs_no_second_time() -> None:
    """A moderator may speak once."""
    assert labels_of("I press here.\nMODERATOR: Why?\nBecause.") == {2: "MODERATOR"}


def test_a_name_has_to_recur() -> None:
    """A word with a colon is a label when it begins many lines."""
    assert labels_of("I press here.\nLocation: Cork.\nFine.\nThat is all I see.") == {}
    talk = "Dana: a\nSam: b b\nDana: c\nSam: d d\nDana: e"
    assert labels_of(talk) == dict(enumerate(["Dana", "Sam", "Dana", "Sam", "Dana"], start=1))


def test_a_company_behind_a_bar() -> None:
    """Meeting tools write guests so; a row of a table is none."""
    talk = "Anneli | Nordbank: a\nJo Mensah: b b\nAnneli | Nordbank: c\nJo Mensah: d\nAnneli | Nordbank: e"
    assert labels_of(talk)[1] == "Anneli | Nordbank"
    assert len(labels_of(talk)) == 5
    assert labels_of("one | two | three: a\n" * 3) == {}


def test_a_word_that_the_text_uses_is_no_name() -> None:
    """`Heat map:` thrice, and "the heat map" beside it."""
    text = "Heat map: fine\nI like the heat map.\nHeat map: slow\nSo.\nHeat map: gone\nYes.\nNo.\nWell."
    assert labels_of(text) == {}


def test_misspelt_labels_are_found_beside_the_right_ones() -> None:
    """A slip of the keyboard happens once."""
    assert labels_of("Dan: a\nParticipant: b\nParticpant: c\nDan: d\nDan: e")[3] == "Particpant"


def test_a_guest_speaks_once() -> None:
    """In a file where labels are the rule, a new name is a label; the end of a sentence is none."""
    text = "Dana: a.\nSam: b.\nDana: c.\nSam: d.\nMaria: e.\nDana: f, as they say in\nBerlin: g."
    assert labels_of(text, wrapped=True) == {
        1: "Dana",
        2: "Sam",
        3: "Dana",
        4: "Sam",
        5: "Maria",
        6: "Dana",
    }


def test_a_meeting_at_half_past_ten_is_no_speaker() -> None:
    """A single line that ends in a time is none."""
    assert labels_of("Interview 10:30\nI like it.\nIt is fast.") == {}


def test_captions_have_no_labels_on_lines_of_their_own() -> None:
    """A word alone in a cue is said."""
    assert labels_of("**Participant**\nhi\n**Participant**\nho", recorded=True) == {}
    assert len(labels_of("**Participant**\nhi\n**Participant**\nho")) == 2


def test_job_titles_before_every_line_of_a_talk() -> None:
    """Only their first word has a capital; somebody must ask, or they are the heads of notes."""
    talk = (
        "Shift lead: How do you hand over?\nNight nurse: On paper.\nWard clerk: By phone.\n"
        "Shift lead: And on Sundays?\nNight nurse: Not at all.\nWard clerk: Same."
    )
    assert set(labels_of(talk).values()) == {"Shift lead", "Night nurse", "Ward clerk"}
    notes = (
        "Pain point: hands over on paper\nCurrent fix: rings the ward\nPain point: no list\n"
        "Current fix: a whiteboard\nPain point: loses keys\nCurrent fix: none"
    )
    assert labels_of(notes) == {}


def test_a_full_stop_for_a_colon_behind_a_letter_that_is_a_label() -> None:
    """A slip, where the letter is a label elsewhere; a list counted in letters has none."""
    talk = "M: how?\nP: by hand\nM. and then?\nP. I wait\nM: ok"
    assert labels_of(talk) == dict(enumerate("MPMPM", start=1))
    assert labels_of("I. Arrival\nThey came late.\nI. Arrival, again\nP. 4\nNothing else.") == {}


def test_names_on_lines_of_their_own_without_any_mark() -> None:
    """Above what each says, in a file that has no other labels; headings that recur are none."""
    talk = "RUTH\nHow so?\n\nPAULINE\nBy hand.\n\nRUTH\nAnd then?\n\nPAULINE\nI wait."
    assert set(labels_of(talk).values()) == {"RUTH", "PAULINE"}
    notes = (
        "Monday\nNot much.\nFirst Try\nIt broke.\nSecond Try\nIt broke too.\nMonday\nI gave up."
    )
    assert labels_of(notes) == {}


def test_a_wide_colon_needs_no_space_behind_it() -> None:
    """As Chinese and Japanese are typed."""
    assert (
        list(labels_of("田中：はい。\n鈴木：いいえ。\n田中：そうですか。\n鈴木：はい。").values())
        == [
            "田中",
            "鈴木",
        ]
        * 2
    )


def test_a_heading_with_a_time_is_a_speakers() -> None:
    """As pages of a repository have them; a heading without one is a heading."""
    talk = "### Ruth Adeyemi 0:07\nI wait.\n### Dana 0:09\nLong?\n### Findings\nShe waits."
    assert labels_of(talk) == {1: "Ruth Adeyemi", 3: "Dana"}


def test_a_role_alone_on_its_line_once() -> None:
    """Where it stands before the words elsewhere."""
    talk = "Interviewer: a\nParticipant: b\nInterviewer: c\nPARTICIPANT\nd"
    assert labels_of(talk)[4] == "PARTICIPANT"


def test_a_label_may_declare_its_abbreviation() -> None:
    """`Respondent (R):` once, and `R:` from then on."""
    text = "Interviewer (I): Why?\nRespondent (R): No.\nI: And?\nR: Yes.\nI: So?\nR: Never."
    labels = find_labels(split_lines(text))
    assert [part.label for part in labels.values()] == ["Interviewer", "Respondent"] * 3


def test_a_mails_subject_is_no_speaker() -> None:
    """Subject: once is a line of a mail; again and again it is who was studied."""
    assert not find_labels(split_lines("Subject: Would you talk to us?\n\nHi there, we would."))
    text = "Researcher: Why?\nSubject: No.\nResearcher: And?\nSubject: Yes."
    assert len(find_labels(split_lines(text))) == 4


def test_times_of_day_behind_a_name() -> None:
    """As messengers copy them; a date that ends so is nobody's name."""
    text = "Ana Po  9:14 AM\nit hangs\n\nBo Lind  9:20 AM\nsame here\n\nAna Po  9:41 AM\nyes"
    assert [p.label for p in find_labels(split_lines(text)).values()] == [
        "Ana Po",
        "Bo Lind",
        "Ana Po",
    ]
    assert not find_labels(
        split_lines("March 12, 2026, 10:04 AM\n\nApril 2, 2026, 9:04 AM\n\nIt hangs.")
    )


def test_brackets_with_a_colon_are_labels() -> None:
    """[说话人A]: and [Speaker B]: as recognisers write them."""
    assert len(find_labels(split_lines("[说话人A]: 为什么？\n[说话人B]: 因为慢。"))) == 2


def test_everybody_answers_once_in_a_file_of_short_sessions() -> None:
    """The one who asks comes again; the others are names all the same."""
    text = "Interviewer: How do you log it?\nNele: With chalk, mostly.\n\nInterviewer: And you?\nTom: In my head."
    assert [p.label for p in find_labels(split_lines(text)).values()] == [
        "Interviewer",
        "Nele",
        "Interviewer",
        "Tom",
    ]
    form = "Interviewer: Rae\nVersion: Two\nPlace: Home\n\nIt was cold, and I left."
    assert "Place" not in {p.label for p in find_labels(split_lines(form)).values()}


def test_a_name_alone_on_its_line_beside_a_role_that_stands_so() -> None:
    """INTERVIEWER and MRS. HALE, each above what they say."""
    text = "INTERVIEWER\nWhere?\n\nMRS. HALE\nHere.\n\nINTERVIEWER\nWhy?\n\nMRS. HALE\nIt is dry."
    labels = find_labels(split_lines(text))
    assert [part.label for part in labels.values()] == ["INTERVIEWER", "MRS. HALE"] * 2


def test_what_a_name_is_in_the_study_behind_it() -> None:
    """Nora (diary study) is a name, though what stands in brackets has no capitals."""
    text = "Nora (diary study): How?\nP02: Loud.\nNora (diary study): Why?\nP02: Old.\nNora (diary study): And?"
    assert len(find_labels(split_lines(text))) == 5


def test_whatever_somebody_calls_themselves_before_captions() -> None:
    """A meeting's program writes it before each; typed lines may be anything."""
    captions = "dana w: what now\nsam r: it froze and i left\n" * 3
    assert set(labels_of(captions, recorded=True).values()) == {"dana w", "sam r"}
    assert labels_of("in short: it froze\nso far: i left\n" * 2, recorded=True) == {}


def test_how_somebody_speaks_may_stand_behind_a_label() -> None:
    """In either kind of brackets."""
    text = "Interviewer: Why?\nP3 [on the phone]: It froze.\nP3 (laughing): Again."
    assert set(labels_of(text).values()) == {"Interviewer", "P3"}


def test_a_title_apart_from_the_talk_is_nobody() -> None:
    """Its colon stands once, above everything, and job titles follow."""
    talk = "Focus group: carers, north\n\nChair: How is it?\nNight nurse: Cold.\nChair: Why?\nNight nurse: Wind."
    assert set(labels_of(talk).values()) == {"Chair", "Night nurse"}


def test_a_family_of_which_each_speaks_once() -> None:
    """One question is enough where every line is labelled."""
    talk = (
        "Researcher: Who decides?\nMother: The dog sits on it.\nChild (11): We have no channels."
    )
    assert list(labels_of(talk).values()) == ["Researcher", "Mother", "Child (11)"]
    coded = "E1: ¿Desde cuándo?\nEM05: Es de mi tío.\nE2: ¿Y la app?\nEM05: Con escamas, no."
    assert list(labels_of(coded).values()) == ["E1", "EM05", "E2", "EM05"]
    assert list(labels_of("Researcher: Ines\nCity: Cork\nMonth: May").values()) == ["Researcher"]


def test_a_probe_is_the_interviewers() -> None:
    """An item is what was asked about."""
    talk = "INT: Why?\nRESP: I sat there.\nPROBE: What is often?\nRESP: More than the bins."
    assert list(labels_of(talk).values()) == ["INT", "RESP", "PROBE", "RESP"]
    assert "Item 1" not in labels_of(f"Item 1: How often?\n{talk}\nItem 2: How many?").values()


def test_columns_held_apart_by_spaces() -> None:
    """One letter needs three of them."""
    talk = (
        "R     Could you read it?\nP7    I don't feel welcome.\nR     Go on.\nP7    Ring my mum."
    )
    assert list(labels_of(talk).values()) == ["R", "P7", "R", "P7"]
    assert labels_of("I  went there.\nI  saw it.\nI  left.") == {}


def test_a_list_in_a_turn_has_no_speakers() -> None:
    """Its items begin with a word and a colon, and without the time that every turn has."""
    ways = "1. Thing: you want it back.\n2. Person: you look for one.\nRight?"
    turns = [
        "Jana: Hello!",
        "Ove: Hello.",
        f"Jana: There are two ways:\n{ways}",
        "Ove: Both.",
        "Jana: Why?",
        "Ove: I lend.",
    ]
    talk = "\n".join(f"(00:{place}0) {turn}" for place, turn in enumerate(turns))
    assert set(labels_of(talk).values()) == {"Jana", "Ove"}


def test_a_legend_below_the_talk_has_no_speakers() -> None:
    """ENT and RF stand once, in a list."""
    talk = "Jana: Why?\nOve: It is slow.\nJana: And then?\nOve: I wait.\nJana: Why?\nOve: So.\n- ENT: an interview\n- RF: a requirement"
    assert set(labels_of(talk).values()) == {"Jana", "Ove"}


def test_whoever_says_i_before_a_colon_quotes_somebody() -> None:
    """A job title says nothing of whose it is."""
    talk = "Me: Why?\nThem: It is slow.\nMe: And then?\nThem: I wait.\nMe: Why?\nMy father always said: so it is."
    assert set(labels_of(talk).values()) == {"Me", "Them"}


def test_a_case_note_below_a_short_talk_is_no_part_of_it() -> None:
    """Two who take turns are labels, however much somebody wrote below them."""
    talk = (
        "Léa : Et la facture ?\n\nYvon : Je la pose.\n\nLéa : Puis ?\n\nYvon : Ma fille appelle.\n"
    )
    note = "\nFiche\n\nM. Kerr vit seul.\n\nSa fille gère tout.\n\nIl garde les factures.\n"
    assert list(labels_of(talk + note).values()) == ["Léa", "Yvon", "Léa", "Yvon"]


def test_a_letter_with_a_full_stop_is_no_label_where_it_stands_once() -> None:
    """M. begins a sentence about a man."""
    talk = "Ana: Why?\nBo: It rang.\nAna: And?\nBo: It stopped.\nM. Berg came in then."
    assert 5 not in labels_of(talk)


def test_letters_with_full_stops_are_labels_where_one_asks() -> None:
    """Domanda and risposta; the choices below a question are none."""
    talk = "D. Come va?\nR. Con due programmi.\nD. E poi?\nR. Cerco io."
    assert labels_of(talk) == {1: "D", 2: "R", 3: "D", 4: "R"}
    assert labels_of("C. Yes, often.\nD. No, never.\nC. By bus.\nD. On foot.") == {}


def test_job_titles_in_headings_beside_whoever_asks() -> None:
    """They come again; the heading of a part does not."""
    talk = "### Interviewer\nWho signs?\n### Business Application Manager\nI do.\n### Interviewer\nWhen?\n### Business Application Manager\nOn Mondays.\n### Closing remarks\nNone.\n"
    assert set(labels_of(talk).values()) == {"Interviewer", "Business Application Manager"}
    parts = talk.replace("Interviewer", "Opening words")
    assert labels_of(parts) == {}


def test_names_in_brackets_may_be_in_small_letters() -> None:
    """Beside a role in brackets; sounds there are nobody."""
    talk = "[{0}] Who asks for it?\n[{1}] Sales, at night.\n[{0}] And then?\n[{1}] I sleep badly."
    assert set(labels_of(talk.format("interviewer", "ana lucia")).values()) == {
        "interviewer",
        "ana lucia",
    }
    assert labels_of(talk.format("phone rings", "long pause")) == {}
    laughed = talk.format("interviewer", "maya") + "\n[laughs] A little."
    assert 5 not in labels_of(laughed)


def test_who_somebody_is_behind_a_comma() -> None:
    """Before the first words of each, in capitals or not; letters that are a word may be somebody's."""
    talk = "Ada Robles, interviewer: Who signs?\nOfelia Pinto, tenant of T40: I do.\nIN: When?\nOF: On Mondays.\nIN: Why?\nOF: I like Mondays."
    assert set(labels_of(talk).values()) == {"Ada Robles, interviewer", "Ofelia Pinto"}
    assert set(labels_of("TP – Where?\nSO – Here.\nTP – Why?\nSO – I sit here.").values()) == {
        "TP",
        "SO",
    }


def test_names_in_corner_brackets() -> None:
    """As they are typed in Japan."""
    talk = "【聞き手】なぜですか？\n【P03】娘が決めます。\n【聞き手】それから？\n【P03】待ちます。"
    assert set(labels_of(talk).values()) == {"聞き手", "P03"}


@pytest.mark.parametrize("crowd", ["everyone", "mehrere Stimmen", "plusieurs voix", "Anonymous"])
def test_what_several_say_is_no_part_of_the_turn_above(crowd: str) -> None:
    """Once, and in small letters: it is not one participant's; nor is what nobody's label begins."""
    talk = f"P1: I look\nat the lid.\nM: Why?\nP1: It turns.\n{crowd}: To the left!\nP1: So I turn it."
    assert labels_of(talk)[5] == crowd
