from __future__ import annotations

import pytest

from research.errors import InputError
from research.readers.records.coded.coding import is_coding

SAID = [
    "I lock my bike twice because the rack is outside",
    "Someone took my saddle once so now I carry it in",
    "The basement door is never shut",
    "I would pay for a locker near the gate",
    "There is always a way around a cable lock",
    "My landlord wants the hallway to stay free",
    "Only when I am on the late shift",
    "It rains in where the racks are",
]
CODES = [
    "locks the bike two times", "had a theft in the past", "access to the basement is open", "would pay for lockers",
    "cable locks are weak", "rules of the house forbid it", "only works late shifts", "no roof over racks",
]  # fmt: skip


@pytest.mark.parametrize(
    "header",
    ["Code 1", "Theme", "Sub-theme", "Q5 codes", "Kategorie", "Researcher memo", "Code (coder 2)"],
)
def test_codes_beside_answers(read, header):
    """What a coder wrote beside an answer is no evidence and describes nobody."""
    rows = "".join(f"R_{i}a,{said},{CODES[i]}\n" for i, said in enumerate(SAID))
    document = read(f"ResponseId,Why do you worry?,{header}\n{rows}")
    assert [one.text for one in document.utterances] == SAID
    assert all(not one.author.attributes for one in document.utterances)


@pytest.mark.parametrize(
    "header", ["Postal code", "Code of conduct?", "What theme do you use?", "Category of ticket"]
)
def test_other_codes(header):
    """A header with any other word is another thing."""
    assert not is_coding(header)


def test_the_respondents_own_codes_are_no_researchers(read):
    """A code that nobody else has tells who answered."""
    rows = "".join(f"VP0{i},{said}\n" for i, said in enumerate(SAID))
    assert "ignore" not in dict(read(f"Code,Why do you worry?\n{rows}", "survey.csv").header)


@pytest.mark.parametrize(
    ("header", "cell"),
    [
        ("Why do you worry? - Topics", "access to the building"),
        ("Why do you worry? (English)", "in other words he worries"),
        ("Translated Why do you worry?", "in other words he worries"),
    ],
)
def test_columns_made_from_answers(read, header, cell):
    """Topics that a machine found, a quiz's feedback and translations say nothing that was not said."""
    rows = "".join(f"R_{i}a,{said},{cell} {i}\n" for i, said in enumerate(SAID))
    document = read(f"ResponseId,Why do you worry?,{header}\n{rows}")
    assert [one.text for one in document.utterances] == SAID


def test_what_an_interviewer_noted(read):
    """A list of interviews with notes and summaries holds nobody's words."""
    rows = "".join(
        f"P{i},Nora,Talked a lot about locks,Fears theft and wants a locker {i}\n"
        for i in range(4)
    )
    assert not read(f"Who,Interviewer,Notes,Summary\n{rows}").utterances
    with pytest.raises(InputError, match="no column holds what people wrote"):
        read(f"Where,Interviewer,Notes,Summary\n{rows}")


def test_a_definition_beside_somebodys_words_refuses_none_of_them(read):
    """The words are theirs, the definition is not."""
    said = ["I clean before I cook", "My name is on the milk, and it goes", "Our rota is old"]
    rows = "".join(f'P{n},ORDER,Keeps order,"{one}"\n' for n, one in enumerate(said))
    document = read(f"Participant,Code,Code definition,Segment\n{rows}")
    assert [one.text for one in document.utterances] == said


def test_what_was_written_down_after_a_call(read):
    """A summary beside what is to be done is that of whoever took the call."""
    head = "call_id,rep,contact,summary,action_items"
    row = "C1,Mia Foster,Ana Po,Ana called and asked for a higher line,Send the form"
    with pytest.raises(InputError):
        read(f"{head}\n{row}\nC2,Mia Foster,Bo Ek,Bo was evasive about his fleet,Ask again\n")
