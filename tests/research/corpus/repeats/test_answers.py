from research.corpus.repeats.answers import answers_once
from research.readers.document import Author, Document, Utterance

SAID = [
    "I lock my bike twice at work", "Someone took my saddle last year", "The basement door is never shut",
    "My landlord wants the hallway free", "There is always a way around it", "no",
]  # fmt: skip


def _survey(*answers, ids=True, date="", traits=(), question="Why?"):
    return Document(
        format="csv",
        kind="survey",
        utterances=tuple(
            Utterance(
                text=text,
                locator=f"row {number}",
                record_id=f"R{number}" if ids else f"row-{number}",
                author=Author(id=f"R{number}" if ids else "", attributes=traits),
                question=question,
                date=date,
            )
            for number, text in enumerate(answers, start=1)
        ),
    )


def _reasons(document):
    return [one.reason for one in document.utterances]


def test_an_answer_in_the_export_and_in_a_coders_sheet():
    """It is evidence once, where most answers stand."""
    found = answers_once({"coded.csv": _survey(*SAID[:2]), "raw.csv": _survey(*SAID)})
    assert _reasons(found["coded.csv"]) == ["the same answer as in raw.csv"] * 2
    assert _reasons(found["raw.csv"]) == [""] * 6


def test_the_same_words_in_two_waves():
    """Somebody who says it again on another day says it twice."""
    waves = {
        "a.csv": _survey(*SAID, date="2026-01-01"),
        "b.csv": _survey(*SAID, date="2026-04-01"),
    }
    assert _reasons(answers_once(waves)["b.csv"]) == [""] * 6


def test_a_short_answer_to_another_question():
    """Two questions may have the same answer of a word."""
    tables = {
        "a.csv": _survey(*SAID),
        "b.csv": _survey("yes", *SAID[1:5], "no", question="And you?"),
    }
    assert _reasons(answers_once(tables)["b.csv"])[-1] == ""


def test_a_copy_may_word_the_question_otherwise_and_a_short_answer_needs_it():
    """A sentence is the same below any header, a word below the same one only."""
    raw = _survey(*SAID)
    for question, copied in (("Why?", 6), ("reason_open", 5)):
        coded = _survey(*SAID, question=question)
        found = answers_once({"coded.csv": coded, "raw.csv": raw})
        again = [one for name in found for one in _reasons(found[name]) if one]
        assert len(again) == copied


def test_the_same_data_without_ids():
    """Respondents of a copy are no further people; what only the copy tells of them is kept."""
    copy = _survey(*SAID, ids=False, traits=(("Age", "30"),))
    raw = _survey(*SAID, "one more", ids=False)
    found = answers_once({"copy.csv": copy, "raw.csv": raw})
    assert not found["copy.csv"].utterances
    assert {left.reason for left in found["copy.csv"].left_out} == {
        "the same answer as in raw.csv"
    }
    assert found["raw.csv"].utterances[0].author.attributes == (("Age", "30"),)


def test_two_surveys_with_a_few_same_answers():
    """Chance makes no copy."""
    other = _survey(SAID[0], *(f"Something else that is number {n}" for n in range(6)), ids=False)
    found = answers_once({"a.csv": _survey(*SAID, ids=False), "b.csv": other})
    assert len(found["b.csv"].utterances) == 7


def _said(found, name):
    return [one.text for one in found[name].utterances]


def test_how_much_of_a_table_must_stand_in_another():
    """Most of it makes a copy, and what only the copy holds stays; half of it may be a campaign's wording."""
    first = [f"The rack at door {n} is always full" for n in range(12)]
    own = [f"My street number {n} has no rack at all" for n in range(5)]
    for same, kept in ((7, own[:3]), (5, [*first[:5], *own])):
        table = [*first[:same], *own[: 10 - same]]
        both = {"a.csv": _survey(*first, ids=False), "b.csv": _survey(*table, ids=False)}
        assert _said(answers_once(both), "b.csv") == kept


def test_tables_of_other_people_who_answer_alike():
    """A few words, or four who say how often, are nobody's in particular."""
    short = ["too slow today", "the price", "not enough racks", "it rains", "the hill", "no time"]
    often = ["once or twice a week"] * 4
    for answers in (short, often):
        found = answers_once(
            {"a.csv": _survey(*answers, "x", ids=False), "b.csv": _survey(*answers, ids=False)}
        )
        assert _said(found, "b.csv") == answers
