from dataclasses import replace

from evidence import an_excerpt

from research.model import (
    Assignment,
    Findings,
    Initiative,
    Judgements,
    Person,
    Reading,
    Segments,
    Theme,
    Theming,
)
from research.reach.size import size
from research.settings import ReachSettings


def _findings():
    said = [
        ("dana", "interview", "T-0001"),
        ("tom", "interview", ""),
        ("dana", "ticket", "T-0001"),
    ]
    excerpts = tuple(
        an_excerpt(f"E-{n}", person_id=person, kind=kind)
        for n, (person, kind, _) in enumerate(said)
    )
    assigned = tuple(
        Assignment(excerpt_id=f"E-{n}", theme_id=theme, how="core" if theme else "none")
        for n, (_, _, theme) in enumerate(said)
    )
    return Findings(
        reading=Reading(sources=(), turns=(), people=(Person(id="dana"), Person(id="tom"))),
        segments=Segments(excerpts=excerpts),
        judgements=Judgements(judgements=()),
        theming=Theming(
            themes=(
                Theme(id="T-0001", label="Export", definition="", parent_id="T-0002"),
                Theme(id="T-0002", label="Files", definition="", status="group"),
            ),
            assignments=assigned,
        ),
    )


def _size(*initiatives, settings=None):
    return size(_findings(), initiatives=initiatives, settings=settings or ReachSettings())


def test_interviews_and_tickets_have_rates_of_their_own():
    """One of two interviewed, one of one who wrote: never two of three."""
    rates = {r.kind: (r.people, r.sample) for r in _size().reach if r.theme_id == "T-0001"}
    assert rates == {"interview": (1, 2), "ticket": (1, 1)}


def test_a_group_counts_the_people_of_its_themes():
    """Once each."""
    counts = {c.theme_id: (c.people, c.mentions) for c in _size().counts}
    assert counts == {"T-0001": (1, 2), "T-0002": (1, 2)}


def test_what_is_to_be_read_with_care_is_planned_with_care():
    """Its caution lowers the confidence of whatever is built for it, and of no other theme."""
    findings = _findings()
    export, files = findings.theming.themes
    said = Assignment(excerpt_id="E-0", theme_id="T-0001", how="core")
    all_ask = tuple(an_excerpt(f"E-{n}", person_id=f"P{n}", kind="interview") for n in range(9))
    findings = replace(
        findings,
        segments=Segments(excerpts=all_ask),
        theming=replace(
            findings.theming, assignments=tuple(replace(said, excerpt_id=e.id) for e in all_ask)
        ),
    )
    mixed = replace(export, flags=("Most of it answers one question.",))
    sure = []
    for theme in (export, mixed):
        told = replace(findings, theming=replace(findings.theming, themes=(theme, files)))
        tool = Initiative(name="Tool", themes=("T-0001",), impact=1, effort=1)
        sized = size(told, initiatives=[tool], settings=ReachSettings(base=100, period="quarter"))
        sure.append((sized.reach[0].confidence, sized.priorities[0].confidence))
    assert sure == [(100, 100), (50, 50)]


def test_who_has_nothing_to_add_was_heard_and_who_gives_no_answer_was_not():
    """The sample of a rate is everybody who could have raised the theme."""
    findings = _findings()
    one = next(e for e in findings.segments.excerpts if e.kind == "ticket")
    more = tuple(
        replace(one, id=f"E-{silent}", person_id=f"P-{silent}", text=text, silent=silent)
        for silent, text in (("nothing", "None."), ("no answer", "N/A"))
    )
    wider = replace(
        findings,
        segments=Segments(excerpts=(*findings.segments.excerpts, *more)),
        theming=replace(
            findings.theming,
            assignments=(
                *findings.theming.assignments,
                *(Assignment(excerpt_id=excerpt.id) for excerpt in more),
            ),
        ),
    )
    made = size(wider, initiatives=(), settings=ReachSettings()).reach
    assert [r.sample for r in made if (r.theme_id, r.kind) == ("T-0001", "ticket")] == [2]


def test_without_a_base_a_note_says_so():
    """And how initiatives were ranked instead."""
    assert "no Reach" in _size().notes[0]
    assert len(_size(Initiative(name="A", themes=("export",))).notes) == 2
    assert _size(settings=ReachSettings(base=100)).notes == ()


def test_a_strength_has_people_and_no_reach():
    """Praise is no problem that could be scaled."""
    findings = _findings()
    praised = replace(findings.theming.themes[0], status="strength", parent_id="")
    made = size(
        replace(findings, theming=replace(findings.theming, themes=(praised,))),
        initiatives=(),
        settings=ReachSettings(base=100),
    )
    assert [counted.people for counted in made.counts] == [1]
    assert made.reach == ()


def test_words_that_no_theme_matches_are_told():
    """With the nearest label; an initiative that finds its theme says nothing."""
    made = _size(
        Initiative(name="A", themes=("Exprot",)), Initiative(name="B", themes=("export",))
    )
    assert made.warnings == (
        "initiatives.csv, A: no theme matches “Exprot”; did you mean “Export”?",
    )


def test_a_base_of_fewer_than_were_heard_is_told():
    """Firms where people are counted, or a month where the tickets are a year's: Reach would be nonsense."""
    assert _size(settings=ReachSettings(base=2, period="month")).warnings == ()
    (said,) = _size(settings=ReachSettings(base=1, period="month")).warnings
    assert said.startswith("research.toml, [reach] base: 1 eligible people are fewer than the 2")


def test_tickets_of_another_time_than_the_period():
    """A year of tickets tells nothing of a month; a month and a few days do."""
    settings = ReachSettings(base=900, period="month")

    def warned(*days: str) -> bool:
        said = [
            an_excerpt(f"E-{n}", kind="ticket", person_id=f"P-{n}", date=days[n % len(days)])
            for n in range(24)
        ]
        found = replace(_findings(), segments=Segments(excerpts=tuple(said)))
        none = tuple(Assignment(excerpt_id=one.id, theme_id="", how="none") for one in said)
        found = replace(found, theming=replace(found.theming, assignments=none))
        return "[reach] period" in "".join(size(found, initiatives=(), settings=settings).warnings)

    assert warned("2025-03-02T09:12:00", "2026-02-27")
    assert not warned("2026-03-02", "2026-04-05")
    assert warned("2026-03-02", "2026-03-03")
