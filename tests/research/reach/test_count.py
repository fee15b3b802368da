from evidence import an_excerpt

from research.model import Assignment, Judgement, Person, Theme
from research.reach.count import count, members_of, parents_of, people_by_kind


def _said(n, person, kind="interview", date="", account=""):
    return an_excerpt(f"E-{n}", person_id=person, account=account, kind=kind, date=date)


def _count(excerpts, people=(), judged=()):
    return count(
        "T-0001",
        excerpts,
        attached=0,
        people={person.id: person for person in people},
        judged={judgement.excerpt_id: judgement for judgement in judged},
    )


def test_a_loud_person_is_one_person():
    """Eight mentions are eight mentions and one person, and it shows."""
    counted = _count([_said(n, "marek") for n in range(8)] + [_said(9, "dana")])
    assert (counted.people, counted.mentions) == (2, 9)
    assert round(counted.loudest, 2) == 0.89


def test_somebody_heard_twice_counts_once_and_in_both_kinds():
    """One person in an interview and a ticket is one person."""
    counted = _count([_said(1, "dana"), _said(2, "dana", "ticket")])
    assert counted.people == 1
    assert counted.people_by_kind == (1, 1, 0, 0)


def test_severity_is_the_median_person_not_the_median_mention():
    """Four complaints of one desperate person do not make it severe for all."""
    excerpts = [_said(n, "marek") for n in range(4)] + [_said(5, "a"), _said(6, "b")]
    judged = [
        Judgement(excerpt_id=e.id, facet="pain", severity=4 if e.person_id == "marek" else 1)
        for e in excerpts
    ]
    made = _count(excerpts, judged=judged)
    assert (made.severity, made.people_major) == (1.0, 1)


def test_who_does_not_say_how_bad_it_is_rates_nothing():
    """The median is of those who say: at least two, and a third of all."""

    def rated(*levels):
        excerpts = [_said(n, f"p{n}") for n in range(len(levels))]
        judged = [
            Judgement(excerpt_id=excerpt.id, facet="pain", severity=level)
            for excerpt, level in zip(excerpts, levels, strict=True)
        ]
        made = _count(excerpts, judged=judged)
        return made.severity, made.people_rated, made.people_major

    assert rated(0, 3, 0, 4, 0, 0) == (3.5, 2, 2)
    assert rated(0, 3, 0, 4, 0, 0, 0) == (0.0, 2, 2)
    assert rated(0, 4, 0) == (0.0, 1, 1)
    assert rated(0, 0) == (0.0, 0, 0)
    assert rated(4) == (4.0, 1, 1)


def test_who_surely_states_a_problem_is_not_doubtful():
    """One plain complaint is enough; two that may be none are not."""
    excerpts = [_said(1, "a"), _said(2, "a"), _said(3, "b"), _said(4, "b"), _said(5, "c")]
    judged = [
        Judgement(excerpt_id=excerpt.id, facet="pain", doubtful=doubtful)
        for excerpt, doubtful in zip(excerpts, (True, False, True, True, False), strict=True)
    ]
    made = _count(excerpts, judged=judged)
    assert (made.people, made.people_doubtful) == (3, 1)


def test_unidentified_people_and_dates_are_shown():
    """Anonymous authors stand apart; first and last mention are days."""
    people = [Person(id=who, unidentified=who != "dana") for who in ("anon", "dana", "elsewhere")]
    counted = _count(
        [_said(1, "anon", "review", "2026-02-03T10:00"), _said(2, "dana", date="2026-01-01")],
        people,
    )
    assert counted.unidentified == 1
    assert (counted.first_seen, counted.last_seen) == ("2026-01-01", "2026-02-03")


def test_a_theme_of_nobody():
    """All zeros, no crash."""
    assert _count([]).people == 0


def test_only_core_counts_and_groups_hold_their_themes():
    """Attached stands beside; a group's members are its themes' members."""
    said = [_said(n, "p") for n in range(3)]
    assigned = [
        Assignment(excerpt_id="E-0", theme_id="T-1", how="core"),
        Assignment(excerpt_id="E-1", theme_id="T-1", how="attached"),
        Assignment(excerpt_id="E-2"),
    ]
    core, attached = members_of(said, assigned, {"T-1": "T-9"})
    assert {name: [e.id for e in mine] for name, mine in core.items()} == {
        "T-1": ["E-0"],
        "T-9": ["E-0"],
    }
    assert [e.id for e in attached["T-1"]] == ["E-1"]


def test_every_kind_is_counted_even_when_nobody_is_in_it():
    """Zero is a count."""
    assert people_by_kind([]) == {"interview": 0, "ticket": 0, "survey": 0, "review": 0}


def test_a_strength_is_no_part_of_its_groups_size():
    """Those who praise are not counted among those who have the problem."""
    themes = [
        Theme(id="T-1", label="a", definition="", parent_id="T-9"),
        Theme(id="T-2", label="b", definition="", parent_id="T-9", status="strength"),
    ]
    assert parents_of(themes) == {"T-1": "T-9"}
