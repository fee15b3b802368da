from research.corpus.who.authored import authored
from research.readers.document import Author, Document, Utterance


def _keys(document, kind="survey", name="a.csv"):
    return [set(placed.mention.keys) for placed in authored(name, document, kind=kind)]


def _said(*ids):
    return tuple(Utterance(text="x", locator="row 2", author=Author(id=one)) for one in ids)


def test_a_participants_code_in_a_questionnaire():
    """It is the one on the participant's interview; a customer's number is no such code."""
    document = Document(format="csv", utterances=_said("P03", "R3"))
    assert _keys(document) == [{("code", "3")}, {("id", "survey/csv:r3")}]
    assert _keys(document, "ticket")[0] == {("id", "ticket/csv:p03")}


def test_whom_a_table_only_describes():
    """Their facts join what they say elsewhere; who has no id is nobody in particular."""
    age = (("Age", "30"),)
    document = Document(
        format="csv", described=(Author(id="P4", attributes=age), Author(attributes=age))
    )
    (placed,) = authored("facts.csv", document, kind="survey")
    assert placed.mention.keys == (("code", "4"),)
    assert placed.mention.attributes == age
