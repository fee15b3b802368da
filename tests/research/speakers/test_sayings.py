from research.readers.document import Document, Utterance
from research.speakers.guide import find_guide, words_of
from research.speakers.sayings import without_sayings
from research.speakers.verdict import Verdict

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
