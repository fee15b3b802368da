from research.readers.document import Utterance
from research.speakers.labels import Verdict
from research.speakers.letters import (
    are_initials,
    are_swapped,
    asking_beside_a_code,
    counted_beside_a_word,
    respondents,
)


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


def test_two_letters_of_which_one_is_a_roles():
    """M and K are two people's initials; M and P are a moderator and a participant."""
    assert are_initials(_verdicts(m="moderator", k=None))
    assert not are_initials(_verdicts(m="moderator", p="participant"))


def test_letters_that_stand_for_other_words():
    """P and R are pregunta and respuesta where the P asks, and a participant and a researcher where it answers."""
    told = _verdicts(p="participant", r="moderator")
    questions, answers = ["¿Cómo lo encarga?", "¿Y luego?"], ["Por teléfono.", "Espero."]
    assert are_swapped(_said(p=questions, r=answers), told)
    assert not are_swapped(_said(p=answers, r=questions), told)
    assert not are_swapped(_said(p=[*answers, "¿Cómo?"], r=["Diga.", "¿Y luego?"]), told)


def test_a_letter_that_may_be_either_answers_where_another_asks():
    """I and R: an interviewer and a respondent."""
    told = _verdicts(i="moderator", r="moderator")
    assert respondents(_said(i=["How?", "Why?"], r=["By hand.", "So."]), told) == ["r"]


def _spaced(said):
    return {label.replace("_", " "): goes for label, goes in said.items()}


def test_authors_are_counted_beside_a_participants_code():
    """A1 and A5 ask P4; where the other letter answers too, nobody is told by it."""
    team = _verdicts(a_1="participant", a_5="participant", p_4="participant")
    asked = _said(
        a_1=["What do you do?", "And then?"], a_5=["Turn the blur off."], p_4=["I log.", "I stop."]
    )
    assert asking_beside_a_code(_spaced(asked), team) == ["a 1", "a 5"]
    told = _said(a_1=["I do."], a_5=["Me too."], p_4=["I log."])
    assert asking_beside_a_code(_spaced(told), team) == []
    assert (
        asking_beside_a_code(_spaced(asked), _verdicts(a_1="participant", p_4="moderator")) == []
    )


def test_m_beside_f_is_a_man_where_somebody_else_asks() -> None:
    """Int asks in the museum, and M answers beside F; without a word for who asks M may moderate."""
    label = Verdict(role="moderator", why="label")
    assert counted_beside_a_word({"int": label, "m": label, "f": None}) == ["m"]
    assert counted_beside_a_word({"m": label, "f": None}) == []
