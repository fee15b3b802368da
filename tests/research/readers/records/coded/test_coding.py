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
    "table",
    [
        "Code,Definition,Example\ntheft,Fears a theft,Somebody cut my chain in daylight\n",
        "Theme,n,Summary\ntheft,4,Most people fear that their bike is stolen at work\n",
        "Kategorie,Anzahl,Beschreibung\nDiebstahl,4,Viele haben Angst um ihr Rad im Hof\n",
        'theme_id,theme_statement,n_participants,participant_ids\nT1,Most people fear that their bike is stolen,2,"P1, P4"\n',
        "Variable,Values,Notes\nage,18-99,as of the interview\nwhy,free text,asked of all but pupils\n",
    ],
)
def test_tables_about_answers(read, table):
    """Codebooks, counts of codes and lists of variables are in a researcher's words."""
    with pytest.raises(InputError, match="holds no evidence"):
        read(table)


@pytest.mark.parametrize(
    "table",
    [
        "Name,Note,Type\nAna Po,My bill is wrong again since Monday,bug\nBo Li,How do I change my address,question\n",
        "Category,Description\nbilling,I was charged twice for the same month and nobody answers\n",
        "Theme,Number of mentions,Quote,Participant\ntheft,2,Somebody cut my chain in daylight,P3\n",
        "Theme,Quote,Participant\ntheft,Somebody cut my chain in daylight,P3\n",
        "código,nombre,comentario\nA1,Ana Rey,Me cortaron la cadena en pleno día\nB1,Bo Li,Nadie vigila el patio de noche\n",
    ],
)
def test_tables_of_words_under_such_headers(read, table):
    """Where somebody is named, or the category is a customer's choice, the words are theirs."""
    assert read(table).utterances


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


def test_a_list_of_themes_and_their_keywords(read):
    """A program's topics, as a researcher named them, were said by nobody."""
    rows = "0,Reading,People read more than they can,book;page\n1,Queues,People wait at the door,wait;door\n"
    with pytest.raises(InputError, match="themes"):
        read(f"id,label,description,keywords\n{rows}")


@pytest.mark.parametrize(
    ("table", "what"),
    [
        ("variable;text\nV1;Ich laufe lieber\nV2;Mich stört der Lärm\n", "data dictionary"),
        ("code,operational_definition\nrest,Sleeps without being woken\n", "codebook"),
        ("label,definition,count\nPrices,Says that it costs too much,12\n", "codebook"),
    ],
)
def test_what_defines_terms_or_variables_is_a_researchers(read, table, what):
    """A statement to agree with is in the first person too, and nobody's words."""
    with pytest.raises(InputError, match=what):
        read(table)


def test_a_definition_beside_somebodys_words_refuses_none_of_them(read):
    """The words are theirs, the definition is not."""
    said = ["I clean before I cook", "My name is on the milk, and it goes", "Our rota is old"]
    rows = "".join(f'P{n},ORDER,Keeps order,"{one}"\n' for n, one in enumerate(said))
    document = read(f"Participant,Code,Code definition,Segment\n{rows}")
    assert [one.text for one in document.utterances] == said


def test_subcategories_of_tickets(read):
    """Are a desk's, and what stands beside them is no codebook."""
    head = "Incident ID,Short Description,Description,Priority,Status,Subcategory,Opened Date"
    said = read(
        f"{head}\nI1,No VPN,I am thrown out at nine sharp,1,Resolved,VPN,2024-01-05\n"
    ).utterances
    assert [one.text for one in said] == ["I am thrown out at nine sharp"]


def test_what_was_written_down_after_a_call(read):
    """A summary beside what is to be done is that of whoever took the call."""
    head = "call_id,rep,contact,summary,action_items"
    row = "C1,Mia Foster,Ana Po,Ana called and asked for a higher line,Send the form"
    with pytest.raises(InputError):
        read(f"{head}\n{row}\nC2,Mia Foster,Bo Ek,Bo was evasive about his fleet,Ask again\n")
