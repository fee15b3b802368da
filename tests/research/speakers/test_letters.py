from research.readers.document import Utterance
from research.speakers.labels import Verdict
from research.speakers.letters import counted_beside_a_word, told_by_asking


def _verdicts(**roles):
    return {
        label.replace("_", " "): Verdict(role=role, why="label") if role else None
        for label, role in roles.items()
    }


def _said(**goes):
    return {
        label: [Utterance(text=text, locator="line 1", speaker=label) for text in texts]
        for label, texts in goes.items()
    }


def test_men_and_women_of_a_group_are_no_moderators():
    """M1 is a man beside F1 where Mod asks; without a Mod it may be a moderator."""
    group = _verdicts(mod="moderator", f_1=None, m_1="moderator", m_2="moderator")
    assert counted_beside_a_word(group) == ["m 1", "m 2"]
    assert counted_beside_a_word(_verdicts(m_1="moderator", p_1="participant")) == []
    named = {"mod": Verdict(role="moderator", why="named as moderator at the top")}
    assert counted_beside_a_word(_verdicts(f_1=None, m_1="moderator") | named) == ["m 1"]


def _spaced(said):
    return {label.replace("_", " "): goes for label, goes in said.items()}


def _told(verdicts, **goes):
    told = told_by_asking(_spaced(_said(**goes)), verdicts)
    return {label: verdict.role for label, verdict in told.items()}


ASKED, ANSWERED = ["¿Cómo lo encarga?", "¿Y luego?"], ["Por teléfono.", "Espero."]


def test_two_letters_of_which_one_is_a_roles():
    """M and K are two people's initials; M and P are a moderator and a participant."""
    initials = _verdicts(m="moderator", k=None)
    assert _told(initials, m=ANSWERED, k=ASKED) == {"m": "participant"}
    assert _told(_verdicts(m="moderator", p="participant"), m=ASKED, p=ANSWERED) == {}
    assert _told(initials, m=ANSWERED, k=ANSWERED) == {}


def test_letters_that_stand_for_other_words():
    """P and R are pregunta and respuesta where the P asks, and a participant and a researcher where it answers."""
    told = _verdicts(p="participant", r="moderator")
    assert _told(told, p=ASKED, r=ANSWERED) == {"p": "moderator", "r": "participant"}
    assert _told(told, p=ANSWERED, r=ASKED) == {}
    assert _told(told, p=[*ANSWERED, "¿Cómo?"], r=["Diga.", "¿Y luego?"]) == {}


def test_a_letter_that_may_be_either_answers_where_another_asks():
    """I and R: an interviewer and a respondent; R1 and R2 beside a moderator in full answer too."""
    told = _verdicts(i="moderator", r="moderator")
    assert _told(told, i=ASKED, r=ANSWERED) == {"r": "participant"}
    group = _verdicts(interviewer="moderator", r_1="moderator", r_2="moderator")
    asked = _told(group, interviewer=ASKED, r_1=ANSWERED, r_2=ANSWERED)
    assert asked == {"r 1": "participant", "r 2": "participant"}


def test_authors_are_counted_beside_a_participants_code():
    """A1 and A5 ask P4; where the other letter answers too, nobody is told by it."""
    team = _verdicts(a_1="participant", a_5="participant", p_4="participant")
    asked = _told(
        team, a_1=["What do you do?", "And then?"], a_5=["Turn the blur off."], p_4=["I log."]
    )
    assert asked == {"a 1": "moderator", "a 5": "moderator"}
    assert _told(team, a_1=["I do."], a_5=["Me too."], p_4=["I log."]) == {}


def test_m_beside_f_is_a_man_where_somebody_else_asks() -> None:
    """Int asks in the museum, and M answers beside F; without a word for who asks M may moderate."""
    label = Verdict(role="moderator", why="label")
    assert counted_beside_a_word({"int": label, "m": label, "f": None}) == ["m"]
    assert counted_beside_a_word({"m": label, "f": None}) == []
