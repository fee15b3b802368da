from dataclasses import replace

import pytest

from research.readers.document import Document, Utterance
from research.settings import SpeakerSettings
from research.speakers.guide import Guide, find_guide
from research.speakers.roles import told_roles


def _talk(*said):
    return Document(
        format="txt",
        utterances=tuple(
            Utterance(text=text, locator=f"line {i}", speaker=speaker)
            for i, (speaker, text) in enumerate(said, start=1)
        ),
    )


def _roles(*talks, settings=None):
    documents = {f"s{i}": talk for i, talk in enumerate(talks)}
    guide = find_guide({n: [u.text for u in d.utterances] for n, d in documents.items()})
    told = told_roles(documents, guide=guide, settings=settings or SpeakerSettings())
    return {label: verdict.role for label, verdict in told["s0"].items()}


def test_a_label_that_names_a_role_is_believed():
    """Moderator and participant, and text without a label belongs to nobody."""
    roles = _roles(
        _talk(("", "Recorded in March"), ("Moderator", "Hi?"), ("Participant", "Hello"))
    )
    assert roles == {"": "unknown", "moderator": "moderator", "participant": "participant"}


def test_who_asks_is_the_moderator():
    """Two first names: the one with the questions moderates."""
    roles = _roles(
        _talk(("Ana", "How was it?"), ("Bo", "Slow."), ("Ana", "Why slow?"), ("Bo", "It freezes."))
    )
    assert roles == {"ana": "moderator", "bo": "participant"}


def test_who_is_in_every_session_is_the_moderator():
    """Even one who talks more than he asks."""
    talk = _talk(
        ("Ana", "Tell me about your day."), ("Bo", "I start at six."), ("Ana", "And then?")
    )
    other = _talk(
        ("Ana", "Tell me about your day."), ("Cy", "I start at ten."), ("Ana", "And then?")
    )
    assert _roles(talk, other) == {"ana": "moderator", "bo": "participant"}


def test_two_who_talk_alike_are_not_told_apart():
    """Better nobody's evidence than the wrong one's."""
    talk = _talk(("Ana", "It is slow."), ("Bo", "It is ugly."))
    assert set(_roles(talk).values()) == {"unknown"}


def test_the_researcher_decides():
    """Settings win over behaviour, by first name too."""
    talk = _talk(("Ana Lind", "It is slow."), ("Bo", "Is it ugly?"))
    settings = SpeakerSettings(moderators=("Ana",), participants=("Bo",))
    assert _roles(talk, settings=settings) == {"ana lind": "moderator", "bo": "participant"}


def test_a_monologue_is_the_participants():
    """Think-aloud without labels."""
    assert _roles(_talk(("", "I click on the menu."))) == {"": "participant"}


def test_every_verdict_says_why():
    """The reason goes into sources.csv."""
    told = told_roles(
        {"s": _talk(("Ana", "How was it?"), ("Bo", "Slow."))},
        guide=Guide(),
        settings=SpeakerSettings(),
    )
    assert "asks" in told["s"]["ana"].why
    assert told["s"]["bo"].why


def test_an_empty_session_has_nobody():
    """No turns, no roles."""
    assert told_roles({"s": _talk()}, guide=Guide(), settings=SpeakerSettings()) == {"s": {}}


def test_who_asks_without_a_question_mark_moderates():
    """And who answers may wonder aloud in every other turn."""
    said = [
        ("Ana", "Tell me about your morning."),
        ("Bo", "The board is never right, you know?"),
        ("Ana", "So walk me through the handover."),
        ("Bo", "So what do I do? I find somebody with a badge and then we both go up there."),
        ("Ana", "Go on."),
        ("Bo", "Does that make sense? It takes ten minutes and everybody wants to go home."),
    ]
    assert _roles(_talk(*said)) == {"ana": "moderator", "bo": "participant"}


def test_a_second_moderator():
    """Two ask and one answers: the one who answers is the participant."""
    said = [
        ("Ana", "How was it?"), ("Cy", "Slow."), ("Bo", "Why slow?"), ("Cy", "It freezes."),
        ("Ana", "When?"), ("Cy", "On Mondays."), ("Bo", "And then?"), ("Cy", "I wait."),
    ]  # fmt: skip
    told = _roles(_talk(*said))
    assert told == {"ana": "moderator", "bo": "moderator", "cy": "participant"}


@pytest.mark.parametrize("asker", ["I", "Q", "Int"])
def test_a_letter_that_may_mean_either(asker):
    """R answers I: here it is the respondent, and no researcher."""
    said = [(asker, "How was it?"), ("R", "Slow."), (asker, "Why slow?"), ("R", "It freezes.")]
    assert _roles(_talk(*said))["r"] == "participant"


def test_a_letter_beside_a_participant():
    """R asks P: the researcher."""
    assert _roles(_talk(("R", "How was it?"), ("P", "Slow.")))["r"] == "moderator"


@pytest.mark.parametrize(("asker", "other"), [("A", "B"), ("K", "M"), ("R", "S")])
def test_letters_that_are_names(asker, other):
    """A recogniser's A is no answer, and Maria's M no moderator."""
    said = [(asker, "How was it?"), (other, "Slow."), (asker, "Why slow?"), (other, "It freezes.")]
    assert _roles(_talk(*said)) == {asker.lower(): "moderator", other.lower(): "participant"}


def test_a_group_of_respondents():
    """R1 and R2 answer I, and are two people."""
    said = [
        ("I", "How was it?"),
        ("R1", "Slow."),
        ("R2", "It freezes."),
        ("I", "When?"),
        ("R1", "Daily."),
    ]
    told = _roles(_talk(*said))
    assert told == {"i": "moderator", "r 1": "participant", "r 2": "participant"}


UNMARKED = (
    "So how do you usually plan the week",
    "Okay and what happens when somebody is ill",
    "Can you show me where you see that",
    "Right and why would you print it",
)
TOLD = (
    "I take the old list and I go down it with a pencil until every gap has a name beside it",
    "Then I ring whoever is off and most of them do not pick up so it takes the whole morning",
    "It is the grey column but it only shows up when the page is wide enough for all of them",
    "Because what I want is something that I can hold in the corridor when they ask me",
)


def test_no_question_marks():
    """A recogniser wrote none: who opens turns like questions, and is brief, moderates."""
    talk = _talk(
        *(
            (who, text)
            for pair in zip(UNMARKED, TOLD, strict=True)
            for who, text in zip(("Ana", "Bo"), pair, strict=True)
        )
    )
    assert _roles(talk) == {"ana": "moderator", "bo": "participant"}


def test_no_question_marks_and_nobody_who_asks():
    """Two colleagues who think aloud stay unknown, whoever is first and brief."""
    talk = _talk(*(("Ana" if place % 2 else "Bo", text) for place, text in enumerate(TOLD)))
    assert set(_roles(talk).values()) == {"unknown"}


def test_no_question_marks_and_long_questions():
    """Who seems to ask but holds the longer speeches may be telling a story: unknown."""
    said = [
        (who, text)
        for text in UNMARKED
        for who, text in (("Ana", f"{text} {TOLD[0]}"), ("Bo", "Yes I think so"))
    ]
    assert set(_roles(_talk(*said)).values()) == {"unknown"}


def test_a_notice_in_every_file_hides_nobody_who_asks():
    """What no label claims is nobody's, however often it is repeated."""
    notice = ("", "Messages are encrypted, tap here to learn more about it.")
    first = _talk(
        notice, ("Ana", "How was it?"), ("Bo", "Slow."), ("Ana", "Why?"), ("Bo", "Ask them.")
    )
    other = _talk(
        notice, ("Ana", "And you?"), ("Cy", "Fine."), ("Ana", "Why so?"), ("Cy", "No idea.")
    )
    assert _roles(first, other) == {"": "unknown", "ana": "moderator", "bo": "participant"}


def test_letters_that_stand_for_other_words():
    """P and R of pregunta and respuesta, D and R of domanda and risposta, in a whole session."""
    for asked in "PD":
        talk = _talk(
            (asked, "¿Cómo lo encarga?"),
            ("R", "Por teléfono."),
            (asked, "¿Y luego?"),
            ("R", "Espero."),
        )
        assert _roles(talk) == {asked.lower(): "moderator", "r": "participant"}
    kept = _talk(
        ("R", "How do you pay?"), ("P", "By chip, why?"), ("R", "And then?"), ("P", "I wait.")
    )
    assert _roles(kept) == {"r": "moderator", "p": "participant"}


def test_men_and_women_of_a_group_are_no_moderators():
    """M1 is a man beside F1 where Mod asks; without a Mod it may be a moderator."""
    group = _talk(
        ("Mod", "How?"), ("F1", "By hand."), ("M1", "So do I."), ("M2", "Never."), ("Mod", "Why?")
    )
    assert _roles(group) == {
        "mod": "moderator",
        "f 1": "participant",
        "m 1": "participant",
        "m 2": "participant",
    }
    assert _roles(_talk(("M1", "How?"), ("P1", "By hand.")))["m 1"] == "moderator"


def test_who_is_introduced_at_the_top():
    """`Visitor: Nora` says who Nora is, though nobody asks anything."""
    talk = replace(
        _talk(("Nora", "It beeps."), ("Kim", "Turn it off."), ("Nora", "It has no off.")),
        header=(("visitor", "Nora"),),
    )
    assert _roles(talk) == {"nora": "participant", "kim": "moderator"}
    there = replace(
        _talk(
            ("Nora", "Does it beep?"), ("Kim", "All night."), ("Nora", "Why?"), ("Kim", "Ask it.")
        ),
        header=(("attendees", "Nora, Kim"),),
    )
    assert _roles(there) == {"nora": "moderator", "kim": "participant"}


def test_initials_that_the_head_explains() -> None:
    """Interviewer: Jens Holm (JH), and JH asks below."""
    said = (
        Utterance(text="Tja.", locator="1", speaker="JH"),
        Utterance(text="Gut so.", locator="2", speaker="B4"),
    )
    document = Document(
        format="txt",
        utterances=said,
        header=(("interviewer", "Jens Holm (JH)"), ("befragte", "Bäckerin (B4)")),
    )
    told = told_roles({"a": document}, guide=find_guide({}), settings=SpeakerSettings())["a"]
    assert {label: verdict.role for label, verdict in told.items()} == {
        "jh": "moderator",
        "b 4": "participant",
    }


def test_what_several_say_at_once_is_nobodys() -> None:
    """And who mostly asks beside a moderator moderates, where the one who answers is told by the label."""
    goes = [
        ("Moderator", "Why?"),
        ("P1", "So."),
        ("Plusieurs", "Oui."),
        ("Eva", "How?"),
        ("Eva", "Where?"),
        ("P1", "There."),
    ]
    said = tuple(Utterance(text=text, locator="1", speaker=who) for who, text in goes)
    document = Document(format="txt", utterances=said)
    told = told_roles({"a": document}, guide=find_guide({}), settings=SpeakerSettings())["a"]
    assert (told["plusieurs"].role, told["eva"].role) == ("unknown", "moderator")


def test_a_chat_with_a_desk():
    """Where nobody asks more, whoever is called a company's support answers."""
    talk = _talk(
        ("Una Berg", "It hums."), ("Acme Support", "We look at it."), ("Una Berg", "Thanks.")
    )
    assert _roles(talk) == {"una berg": "participant", "acme support": "agent"}


def test_several_who_never_ask_talk_among_themselves():
    """Without marks only in a chat, where nobody sets them."""
    said = [("Nia", "the plan hangs"), ("Jo", "mine too"), ("Mo", "I take a photo"), ("Nia", "ok")]
    assert set(_roles(_talk(*said)).values()) == {"unknown"}
    assert set(_roles(replace(_talk(*said), messages=True)).values()) == {"participant"}
    asked = [*said, ("Jo", "What do you do with it then?"), ("Jo", "And who sees that?")]
    assert set(_roles(replace(_talk(*asked), messages=True)).values()) != {"participant"}


def test_a_participant_who_asks_back_is_no_moderator():
    """Where two speak, one is asked: whoever says I and my."""
    said = [
        ("Dana", "Okay, the first task is to book a table."),
        ("Rosie", "Is that the field? I would type my town. Did I do that right?"),
        ("Dana", "Just do what you would do at home."),
        ("Rosie", "Then I would ring them. Can I?"),
        ("Dana", "Please try it on the site."),
        ("Rosie", "My account, and then what?"),
    ]
    assert _roles(_talk(*said)) == {"dana": "moderator", "rosie": "participant"}
    both = [*said, ("Tom", "What did you expect?"), ("Tom", "And who does that?")]
    assert _roles(_talk(*both))["tom"] == "moderator"


def test_no_question_marks_and_one_who_tells_of_themselves():
    """Who shows something and never says I, beside somebody who does."""
    said = [
        ("Dana", "Please have a look at this screen, it is where the open days are."),
        ("Rosie", "I see my week, and I would drag my Friday away."),
        ("Dana", "Feel free."),
        ("Rosie", "It went red and I do not know why, my Friday is mine."),
        ("Dana", "Right, red means that somebody is missing."),
        ("Rosie", "Then say so, I read words."),
    ]
    assert _roles(_talk(*said)) == {"dana": "moderator", "rosie": "participant"}


def test_a_colleague_who_asks_once_is_not_asked():
    """Beside the only one who answers; in a group a single question may be a participant's."""
    said = [("Ana", "How was it?"), ("Bo", "I found it slow, my list froze.")] * 4
    guest = ("Kit", "Sorry, can I ask, which browser is that?")
    assert _roles(_talk(*said, guest, ("Bo", "My old one.")))["kit"] == "moderator"
    twice = [("Kit", "Which browser is that?"), ("Kit", "Great, thank you, Bo.")]
    thanked = _talk(*said, twice[0], ("Bo", "My old one."), twice[1])
    assert _roles(thanked)["kit"] == "moderator"
    group = [*said, ("Cy", "I liked mine."), ("Cy", "I did."), ("Cy", "I do.")] * 2
    assert _roles(_talk(*group, guest, ("Bo", "My old one.")))["kit"] == "participant"


def test_a_group_in_which_somebody_asks_once_is_no_interview():
    """Friends write to each other: one question in passing makes nobody the moderator."""
    chat = (
        ("Ash", "Hello all, the new group is here."),
        ("Brock", "Good to have a common one."),
        ("Misty", "It has been ages."),
        ("Oak", "Shall I bring the old maps?"),
        ("Ash", "I gave mine away."),
        ("Jess", "Thanks for adding me. Will we meet soon?"),
        ("Misty", "I would like that."),
        ("Brock", "The hall is free on Friday."),
    )
    assert set(_roles(_talk(*chat)).values()) == {"participant"}


def test_who_opens_a_group_with_the_question_moderates_it():
    """One prompt and many answers, as in a diary that is kept in a messenger."""
    chat = (
        ("Dana", "How did ordering go today?"),
        ("Ash", "I ordered twice, the first one vanished."),
        ("Brock", "The basket was empty after lunch."),
        ("Misty", "It took me three tries."),
    )
    roles = _roles(_talk(*chat))
    assert roles["dana"] == "moderator"
    assert {roles[name] for name in ("ash", "brock", "misty")} == {"participant"}


def test_who_opens_a_group_and_tells_nothing_moderates_it():
    """One question, then only thanks: whoever is among friends says I."""
    chat = (
        ("Dana", "Welcome. What bothers you about the bus in the village?"),
        ("Ash", "It never comes when the school ends, so my kids walk."),
        ("Brock", "I wait forty minutes in the rain."),
        ("Dana", "Thank you. Let us hear the others."),
        ("Misty", "My ticket app logs me out at the stop."),
        ("Dana", "That is interesting for the city."),
        ("Ash", "I lost two euros, the driver had no change."),
        ("Dana", "The next topic is the shelters."),
    )
    assert _roles(_talk(*chat))["dana"] == "moderator"
    friend = [(who, text if who != "Dana" else f"{text} I mind.") for who, text in chat]
    assert set(_roles(_talk(*friend)).values()) == {"participant"}


def test_a_head_tells_more_than_a_code():
    """INT2, who is named as the interviewer, is not who is asked in a session of that number."""
    talk = _talk(*[("INT2", "And then?"), ("Maria", "I wait for my list.")] * 3)
    assert _roles(replace(talk, header=(("interviewer", "INT2"),)))["int 2"] == "moderator"


def test_who_answers_a_list_of_questions_need_not_be_asked_by_anybody():
    """The list asks; what several are labelled with at once is nobody's."""
    asked = Utterance(text="What annoys you?", locator="", role="moderator")
    said = _talk(
        ("Person 1", "The pump."), ("Person 2", "The list."), ("Person 3", "People."),
        ("Person 1/Person 2", "The fence."),
    )  # fmt: skip
    roles = _roles(replace(said, utterances=(asked, *said.utterances)))
    assert roles == {
        "": "unknown", "person 1": "participant", "person 2": "participant", "person 3": "participant",
        "person 1/person 2": "unknown",
    }  # fmt: skip


def test_a_participant_without_a_number_is_nobody_among_those_who_have_one():
    """A slip, or a voice that nobody could tell: no further person."""
    said = [
        ("M", "And you?"),
        ("P1", "Rye."),
        ("P2", "Spelt."),
        ("P", "I bake none."),
        ("P1", "Me."),
    ]
    assert _roles(_talk(*said))["p"] == "unknown"
    assert _roles(_talk(*said[:2], said[3]))["p"] == "participant"


def test_who_stands_beside_a_participant_asks():
    """Text without a label is no third speaker; in a form the participant has not said a word."""
    roles = _roles(
        _talk(
            ("", "Script"), ("Clara", "My name is Clara."), ("Interviewee", "…"), ("Clara", "Bye.")
        )
    )
    assert roles["clara"] == "moderator"


def test_two_who_are_quoted_on_a_page_both_answered():
    """Nobody asks there, whoever of them wonders about something."""
    page = _talk(("Jonas", "Five times is fine."), ("Shirin", "Who would trust it? I want a pen."))
    assert set(_roles(replace(page, cited=True)).values()) == {"participant"}


def test_initials_that_join_names_elsewhere_are_somebodys():
    """EN is and in Dutch, beside text without a label too."""
    roles = _roles(
        _talk(
            ("", "Anexos"),
            ("EN", "¿Y luego?"),
            ("OF", "Espero yo."),
            ("EN", "¿Y si no?"),
            ("OF", "Me voy."),
        )
    )
    assert (roles["en"], roles["of"]) == ("moderator", "participant")


_TEST = (
    ("Moderator", "Where would you look?"),
    ("P4", "Under the bell."),
    ("Ines", "I build the page, do go on."),
    ("Wife", "He never finds it."),
    ("P4", "There it is."),
)


def test_who_has_a_name_beside_a_participant_with_a_number_came_with_whoever_asks():
    """A wife is called one; where two have numbers, or nobody has, a name may be another participant's."""
    roles = _roles(_talk(*_TEST))
    assert (roles["p 4"], roles["ines"], roles["wife"]) == (
        "participant",
        "observer",
        "participant",
    )
    assert _roles(_talk(*_TEST, ("P5", "Here too.")))["ines"] == "participant"


def test_who_is_in_several_sessions_and_asks_now_and_then_moderates_too():
    """Beside somebody who is in one of them; who never asks may have the name of another's participant."""
    talks = [
        _talk(
            *(("Ana", "And why is that?"), (name, "I like it.")) * 3,
            ("Dan", "Did it ring?"),
            (name, "My phone did."),
            *(("Dan", "I see."), (name, "I went home.")) * 3,
        )
        for name in ("Bo", "Cy", "Di")
    ]
    assert _roles(*talks) == {"ana": "moderator", "bo": "participant", "dan": "moderator"}
