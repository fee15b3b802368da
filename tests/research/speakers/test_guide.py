from research.readers.document import Document, Utterance
from research.speakers.guide import find_guide, without_sayings, words_of
from research.speakers.labels import Verdict

ASKED = "How do you make the rota for the next month?"


def _guide(**sessions):
    return find_guide({name: [text] for name, text in sessions.items()})


def test_what_every_session_asks_is_the_guide():
    """Word for word, whoever's label is on it."""
    guide = _guide(a=f"{ASKED} I use a pencil.", b=f"{ASKED} On the train, mostly.", c=ASKED)
    assert guide.share(ASKED) == 1.0
    assert guide.share("I use a pencil.") == 0.0


def test_nearly_the_same_question_is_the_same_question():
    """A moderator does not read out like a machine."""
    guide = _guide(a=ASKED, b=ASKED)
    assert guide.share("So how do you make the rota for the next month?") == 1.0


def test_short_phrases_repeat_by_chance():
    """ "I think so too" in every session is not a script."""
    guide = _guide(a="I think so too.", b="I think so too.")
    assert guide.share("I think so too.") == 0.0


def test_a_guide_that_was_given_counts_from_the_first_session():
    """guide.md needs no repetition."""
    assert find_guide({}, given=f"# Questions\n- {ASKED}").share(ASKED) == 1.0


def test_nothing_at_all():
    """No sessions, no guide, no crash."""
    assert find_guide({}).share("anything") == 0.0
    assert _guide(a="").share("") == 0.0


def test_a_quotation_is_no_further_session() -> None:
    """Who puts together what a talk held makes nothing of it a guide; a script in marks is one."""
    said = "The list never shows me which of them is the new one."
    guide = find_guide({"a": [said, "How is it?"], "notes": [f'"{said}"', "Says so.", "Twice."]})
    assert not guide.sentences
    assert find_guide({"a": [f'"{said}"'], "b": [f'"{said}"']}).sentences


ROLES = {
    "interviewer": Verdict(role="moderator", why="label"),
    "p": Verdict(role="participant", why="label"),
}


def _kept(sentence, times, *, by="P", sessions=5, given=""):
    """Whether the sentence is still the guide's when so many of the sessions have it."""
    talks = {
        f"s{n}": Document(
            format="txt",
            utterances=(
                Utterance(text=f"What is number {n} about?", locator="", speaker="Interviewer"),
                Utterance(text=sentence if n < times else f"No {n}.", locator="", speaker=by),
            ),
        )
        for n in range(sessions)
    }
    guide = find_guide({n: [u.text for u in t.utterances] for n, t in talks.items()}, given=given)
    told = without_sayings(guide, talks, dict.fromkeys(talks, ROLES), given=given)
    return told.holds(words_of(sentence))


def test_two_people_may_say_the_same():
    """A short sentence of theirs is no guide."""
    assert not _kept("I look at it every day.", 2)


def test_what_is_read_out_stays_the_guides():
    """Whoever says it: the moderator, most of them, or a guide that was given; long or asking."""
    assert _kept("We record the screen and the voice.", 2, by="Interviewer")
    assert _kept("I look at it every day.", 3)
    assert _kept("I look at it every day.", 1, given="I look at it every day.")
    assert _kept("Do I look at it every day?", 2)
    assert _kept("I know that I may stop at any time and that my data will be deleted.", 2)


def test_what_a_report_quotes_is_no_guide():
    """Nobody can tell who speaks in it; one participant said it."""
    said = (
        "I carry the cheese home in my arms because nobody at the fair has a cupboard with a lock."
    )
    guide = find_guide({"a": [said], "report": [said]})
    talks = {
        name: Document(format="md", utterances=(Utterance(text=said, speaker=who, locator="1"),))
        for name, who in (("a", "P"), ("report", ""))
    }
    roles = {
        "a": {"p": Verdict(role="participant", why="label")},
        "report": {"": Verdict(role="unknown", why="layout")},
    }
    assert not without_sayings(guide, talks, roles).holds(words_of(said))
