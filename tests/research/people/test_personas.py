from research.model import Person, PersonaRule
from research.people.personas import personas_of, unmet_rules


def _people(*attributes, **more):
    return [
        Person(id=f"P-{i:04d}", attributes=tuple(a.items()), **more)
        for i, a in enumerate(attributes)
    ]


def test_declared_personas_come_first():
    """What the researcher says is not second-guessed."""
    people = [Person(id="a", persona="nurse"), Person(id="b", persona="manager"), Person(id="c")]
    personas, notes = personas_of(people, rules=())
    assert [(p.id, p.person_ids, p.how) for p in personas] == [
        ("manager", ("b",), "declared"),
        ("nurse", ("a",), "declared"),
    ]
    assert notes == ("1 of 3 identified people are in no persona.",)


def test_rules_place_each_person_once():
    """The first rule that fits decides."""
    rules = (
        PersonaRule(id="pro", name="Pros", match=(("plan", ("pro", "team")),)),
        PersonaRule(id="all", name="All", match=(("sites", ("1",)),)),
    )
    people = _people({"plan": "PRO", "sites": "1"}, {"plan": "free", "sites": "1"})
    personas, _ = personas_of(people, rules=rules)
    assert [p.person_ids for p in personas] == [("P-0000",), ("P-0001",)]


def test_a_persona_nobody_belongs_to_is_told():
    """An empty persona is kept and said."""
    personas, notes = personas_of([], rules=(PersonaRule(id="x", name="Owls"),))
    assert personas[0].person_ids == ()
    assert "Owls" in notes[0]


def test_without_declarations_people_are_grouped_by_a_telling_attribute():
    """A role tells more than a town; the report says which was used."""
    people = _people(*({"town": t, "role": r} for t, r in zip("ababab", "xxxyyy", strict=True)))
    personas, notes = personas_of(people, rules=())
    assert [p.name for p in personas] == ["role: x", "role: y"]
    assert personas[0].how == "discovered"
    assert "role" in notes[0]


def test_whoever_nothing_is_known_of_takes_no_personas_away():
    """Six people were interviewed and described, twenty more only wrote tickets."""
    roles = ({"role": role} for role in ("nurse", "nurse", "nurse", "porter", "porter", "cook"))
    personas, notes = personas_of(_people(*roles, *({} for _ in range(20))), rules=())
    assert [(p.name, len(p.person_ids)) for p in personas] == [
        ("role: cook", 1),
        ("role: nurse", 3),
        ("role: porter", 2),
    ]
    assert "6 of 26" in notes[0]


def test_without_attributes_there_are_no_personas():
    """A sentence says what would make them."""
    personas, notes = personas_of(_people({}, {}), rules=())
    assert personas == ()
    assert "participants.csv" in notes[0]


def test_unidentified_people_belong_to_no_persona():
    """Nobody knows who they are."""
    assert personas_of([Person(id="a", persona="x", unidentified=True)], rules=())[0] == ()


def test_traits_are_what_most_share():
    """Two of three on one plan is a trait, one of three is not."""
    people = [
        Person(id=str(i), persona="m", attributes=(("plan", plan), ("town", town)))
        for i, (plan, town) in enumerate([("pro", "a"), ("pro", "b"), ("free", "c")])
    ]
    personas, _ = personas_of(people, rules=())
    assert personas[0].traits == (("plan", "pro"),)


def test_columns_and_values_that_nobody_has_are_told():
    """With the nearest; nothing where a persona's id or name is in the column."""
    people = [
        *_people({"Role": "Nurse", "plan": "pro"}),
        Person(id="b", persona="Leads"),
    ]
    rules = (
        PersonaRule(id="nurses", name="Nurses", match=(("role", ("nurse", "Nuse")),)),
        PersonaRule(id="pros", name="Pros", match=(("paln", ("pro",)),)),
        PersonaRule(id="lead", name="Leads"),
    )
    value, column = unmet_rules(people, rules)
    assert "nurses: nobody’s role is “Nuse”; did you mean “Nurse”?" in value
    assert "under “paln”; did you mean “plan”?" in column


def test_an_attribute_is_met_however_its_name_is_written():
    """A survey's columns keep their capitals."""
    rules = (PersonaRule(id="nurses", name="Nurses", match=(("role", ("nurse",)),)),)
    personas, _ = personas_of(_people({"Role": "Nurse"}), rules=rules)
    assert personas[0].person_ids == ("P-0000",)


def test_a_score_is_no_kind_of_person():
    """Who gave three points and who gave four are no two groups of users."""
    people = _people(*({"satisfaction": v} for v in ("3", "3", "4", "4", "5", "2")))
    assert personas_of(people, rules=())[0] == ()
