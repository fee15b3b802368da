from research.corpus.who.authored import author_keys, authored
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


def test_ids_of_two_systems():
    """A short number may be anybody's elsewhere; a long one is the same requester in any export."""
    tables, json = (
        [set(author_keys(Author(id=one), system=system)) for one in ("12", "396331237134")]
        for system in ("ticket/csv", "ticket/zendesk")
    )
    assert not tables[0] & json[0]
    assert tables[1] & json[1]


def test_a_persons_id_does_not_depend_on_the_other_exports():
    """The key of the own system sorts before the one that all systems share."""
    assert [key for _, key in sorted(author_keys(Author(id="396331237134"), system="ticket/csv"))] == [
        "ticket/csv:396331237134", "~:396331237134",
    ]  # fmt: skip


def test_a_mixed_token_is_one_visitors_wherever_it_stands():
    """A survey and a feedback widget of one tool know a visitor by it; short and numbered ids are one table's."""

    def shared(own: str) -> bool:
        keys = (set(author_keys(Author(id=own), system=kind)) for kind in ("survey", "ticket"))
        return not set.isdisjoint(*keys)

    assert shared("A0f1c09e")
    assert not shared("12")
    assert not shared("customer12")
    assert not shared("respondent-0012")


def test_a_file_called_by_a_participants_code_is_theirs():
    """Who signs a row stays themselves; a code that no talk and no list has may mean anything."""
    diary = Document(
        format="csv",
        utterances=(
            Utterance(text="Lost a glove.", locator="row 2"),
            Utterance(text="Found it.", locator="row 3", author=Author(email="ed@x.example")),
        ),
    )
    placed = authored("P03_diary.csv", diary, kind="ticket", codes={"3"})
    assert [one.mention.keys[0] for one in placed] == [("code", "3"), ("mail", "ed@x.example")]
    unknown = authored("P1_incidents.csv", diary, kind="ticket", codes={"3"})
    assert next(unknown).mention.keys[0][0] == "anon"


def test_a_survey_called_by_a_code_is_theirs_where_it_has_one_row():
    """Of several each may be somebody: P1 may be a phase."""
    rows = [Utterance(text="Fine.", locator="row", record_id=f"row-{n}") for n in (2, 3)]
    one, two = (Document(format="csv", utterances=tuple(rows[:n])) for n in (1, 2))
    kinds = [
        next(authored("P1_post.csv", survey, kind="survey", codes={"1"})).mention.keys[0][0]
        for survey in (one, two)
    ]
    assert kinds == ["code", "anon"]
