from dataclasses import replace

from evidence import an_excerpt

from research.model import Initiative, Theme
from research.reach.prioritise import Evidence, prioritise
from research.settings import ReachSettings

THEMES = (
    Theme(id="T-0001", label="Swap waiting for approval", definition=""),
    Theme(id="T-0002", label="Export to payroll", definition="", keyphrases=("retype hours",)),
    Theme(id="T-0003", label="All", definition="", status="group"),
)
BASE = ReachSettings(base=1000, period="quarter")


def _said(person, n, kind="interview"):
    return an_excerpt(f"{person}-{n}", person_id=person, kind=kind)


EVIDENCE = Evidence(
    themes=THEMES,
    members={
        "T-0001": [_said("a", 1), _said("b", 2), _said("b", 3)],
        "T-0002": [_said("b", 4), _said("c", 5)],
    },
    sizes={"interview": 10},
)


def _priorities(*initiatives, settings=BASE):
    return prioritise(initiatives, EVIDENCE, settings=settings)


def test_people_of_two_themes_are_counted_once():
    """b has both themes and is one person: a union, never a sum."""
    (one,) = _priorities(Initiative(name="Both", themes=("T-0001", "export payroll")))
    assert one.theme_ids == ("T-0001", "T-0002")
    assert one.people == 3
    assert one.reach == 300


def test_rice_is_reach_times_impact_times_confidence_over_effort():
    """200 people, impact 2, confidence 80 %, two months: 160."""
    (one,) = _priorities(
        Initiative(name="A", themes=("T-0001",), impact=2, effort=2, confidence=80)
    )
    assert (one.reach, one.rice) == (200, 160.0)
    assert one.rice_low < one.rice < one.rice_high


def test_equal_scores_share_a_rank():
    """A tie is shown as a tie."""
    one = Initiative(name="A", themes=("T-0001",))
    ranked = _priorities(
        one, replace(one, name="B"), Initiative(name="C", themes=("T-0002",), effort=9)
    )
    assert [(p.initiative, p.rank) for p in ranked] == [("A", 1), ("B", 1), ("C", 3)]


def test_an_id_is_shown_with_what_it_is_now():
    """It was written down before the last three interviews came in, and may have been another theme's."""
    (one,) = _priorities(Initiative(name="A", themes=("t-0002", "swap")))
    assert (
        one.note
        == "t-0002 is Export to payroll in this run; more files may change ids, words last"
    )


def test_whose_share_is_scaled_is_told():
    """Scores from interviews and from tickets do not compare, so each says what it is of."""
    writing = replace(EVIDENCE, sizes={"interview": 10, "ticket": 50})
    tickets = [_said(f"w{n}", n, kind="ticket") for n in range(4)]
    both = replace(writing, members={**EVIDENCE.members, "T-0002": tickets})
    ranked = prioritise(
        [Initiative(name=t, themes=(t,)) for t in ("T-0001", "T-0002", "nobody's")],
        both,
        settings=BASE,
    )
    assert {p.initiative: p.reach_from for p in ranked} == {
        "T-0001": "interview",
        "T-0002": "ticket",
        "nobody's": "",
    }


def test_words_without_a_theme_are_told():
    """Nothing is silently scored as zero."""
    (one,) = _priorities(Initiative(name="A", themes=("dark mode",)))
    assert "dark mode" in one.note
    assert (one.people, one.rice, one.moscow) == (0, 0.0, "won't")


def test_without_a_base_people_stand_in_for_reach():
    """The ranking holds, the Reach stays empty, and the note says so."""
    (one,) = _priorities(Initiative(name="A", themes=("T-0001",)), settings=ReachSettings())
    assert (one.reach_low, one.reach, one.reach_high) == (0, 0, 0)
    assert one.rice > 0
    assert "no base" in one.note


def test_must_haves_take_at_most_sixty_per_cent_of_the_effort():
    """The best by RICE first."""
    ranked = _priorities(
        *(
            Initiative(name=n, themes=("T-0001",), impact=i)
            for n, i in zip("ABCDE", (5, 4, 3, 2, 1), strict=True)
        )
    )
    assert [p.moscow for p in ranked] == ["must", "must", "must", "should", "could"]


def test_wsjf_is_cost_of_delay_over_effort():
    """Value, urgency and risk, each as rated."""
    (one,) = _priorities(Initiative(name="A", themes=(), value=5, urgency=3, risk=1, effort=2))
    assert one.wsjf == 4.5


def test_what_is_praised_or_a_group_is_nothing_to_build():
    """An initiative answers problems."""
    praised = Theme(id="T-0004", label="Quick search", definition="", status="strength")
    evidence = replace(EVIDENCE, themes=(*THEMES, praised))
    wanted = Initiative(name="A", themes=("T-0003", "quick search"))
    (one,) = prioritise([wanted], evidence, settings=BASE)
    assert (one.theme_ids, one.people, one.moscow) == ((), 0, "won't")
