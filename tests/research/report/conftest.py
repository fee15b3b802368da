"""A small study made by hand: two interviews, four tickets, everything a page can show."""

from __future__ import annotations

from dataclasses import replace

import pytest

from research.model import (
    Assignment,
    Excerpt,
    Judgement,
    Judgements,
    LeftOut,
    Person,
    Persona,
    PersonaTheme,
    Priority,
    Reach,
    Reading,
    Segments,
    Sizing,
    Society,
    Source,
    Theme,
    ThemeCount,
    Theming,
    Turn,
    WatchItem,
)
from research.report.joins import Joined, join
from research.report.site import Site, build_site
from research.report.study import RunFacts, Study
from research.settings import ReachSettings, Settings

HOSTILE = '<script>alert(1)</script> {{ 7*7 }} "><img onerror=alert(1)> the export is broken'
ANNA, BEN = "interviews/anna.vtt", "interviews/ben.txt"
TICKETS = "tickets/desk.csv"


def interview(source: str, number: int, text: str, **more) -> Turn:
    """A turn of an interview."""
    own = {"role": "participant", "person_id": "P-1", "account": "Acme", "date": "2026-03-02"}
    return Turn(
        id=f"{source}#{number}",
        source_id=source,
        record_id=str(number),
        locator=f"line {number}",
        kind="interview",
        text=text,
        **(own | more),
    )


def asked(source: str, number: int, text: str) -> Turn:
    """A question of the moderator, whose words are never evidence."""
    out = {"role": "moderator", "person_id": "", "account": "", "reason": "the moderator's words"}
    return interview(source, number, text, **out)


def ticket(number: int, text: str, person: str) -> Turn:
    """A ticket."""
    return Turn(
        id=f"{TICKETS}#{number}",
        source_id=TICKETS,
        record_id=f"TCK-{number}",
        locator=f"row {number}",
        kind="ticket",
        role="participant",
        text=text,
        person_id=person,
        date=f"2026-04-0{number}",
        question="Export",
    )


def excerpt(number: int, turn: Turn, text: str = "", **more) -> Excerpt:
    """The part of the turn that says text; all of it by default."""
    said = text or turn.text
    start = turn.text.index(said)
    return Excerpt(
        id=f"E-{number}",
        turn_id=turn.id,
        source_id=turn.source_id,
        record_id=turn.record_id,
        person_id=turn.person_id,
        account=turn.account,
        kind=turn.kind,
        date=turn.date,
        locator=turn.locator,
        start=start,
        end=start + len(said),
        text=said,
        question=turn.question,
        **more,
    )


WHY = "What went wrong last week?"
TURNS = (
    asked(ANNA, 1, WHY),
    interview(
        ANNA,
        2,
        "Hm. Every time I export a report I lose two columns. But that is me.",
        question=WHY,
    ),
    interview(ANNA, 3, "I want an export button that takes everything along."),
    interview(
        BEN,
        1,
        "=SUM is what I type because the totals of the export are wrong.",
        person_id="P-2",
        account="",
    ),
    interview(BEN, 2, "The export is quick and I love it.", person_id="P-2", account=""),
    ticket(1, HOSTILE, "P-3"),
    ticket(2, "The log-in code never arrives on my phone, I gave up.", "P-4"),
    ticket(3, "The code for the log-in takes an hour to arrive.", "P-5"),
    ticket(4, "Printing is upside down.", "P-5"),
)
"""A question, four answers, four tickets."""

T = TURNS
EXCERPTS = (
    excerpt(0, T[1], "Hm.", reason="too short to make a point"),
    excerpt(1, T[1], "Every time I export a report I lose two columns."),
    excerpt(2, T[2]),
    excerpt(3, T[3]),
    excerpt(4, T[4]),
    excerpt(5, T[5]),
    excerpt(6, T[6]),
    excerpt(7, T[7], language="de"),
    excerpt(8, T[8]),
)
JUDGED = (
    Judgement(excerpt_id="E-1", facet="pain", severity=3, cue="Every time"),
    Judgement(excerpt_id="E-2", facet="request", because_id="E-1"),
    Judgement(excerpt_id="E-3", facet="pain", doubtful=True),
    Judgement(excerpt_id="E-4", facet="praise"),
    Judgement(excerpt_id="E-5", facet="pain", severity=2, cue="broken"),
    Judgement(excerpt_id="E-6", facet="pain", severity=3, cue="gave up"),
    Judgement(excerpt_id="E-7", facet="need"),
    Judgement(excerpt_id="E-8", facet="pain", severity=1, cue="upside down"),
)


def placed(number: int, theme: str, **more) -> Assignment:
    """The excerpt in a theme."""
    own = {"how": "core", "score": 0.8 - number / 100, "support": 0.2}
    return Assignment(excerpt_id=f"E-{number}", theme_id=theme, **(own | more))


ASSIGNED = (
    placed(1, "T-0001"),
    placed(2, "T-0001"),
    placed(3, "T-0001", also="T-0002"),
    Assignment(excerpt_id="E-4", nearest="T-0001", score=0.4, reason="praise makes no theme"),
    placed(5, "T-0001", how="attached", support=-0.01),
    placed(6, "T-0002"),
    placed(7, "T-0002"),
    Assignment(excerpt_id="E-8", nearest="T-0002", score=0.2, reason="too few people"),
)
THEMES = (
    Theme(
        id="T-0001",
        label="export loses columns",
        definition="Exports come out wrong. Not: log-in codes, T-0002.",
        parent_id="T-0003",
        keyphrases=("lost columns", "wrong totals"),
        stability=0.9,
        flags=("More than half of the mentions come from one person.",),
    ),
    Theme(id="T-0002", label="log-in code late", definition="", parent_id="T-0003"),
    Theme(id="T-0003", label="getting in and out", definition="Both ways.", status="group"),
)


def counted(theme: str, people: int, kinds: tuple[int, int, int, int], **more) -> ThemeCount:
    """A theme's count."""
    own = {"unidentified": 0, "accounts": 1, "mentions": 3, "attached": 1, "severity": 2.5}
    return ThemeCount(
        theme_id=theme, people=people, people_by_kind=kinds, loudest=2 / 3, **(own | more)
    )


def reached(theme: str, kind: str, people: int, sample: int) -> Reach:
    """A theme's Reach from one kind of source, on a base of 4,000 a quarter."""
    return Reach(
        theme_id=theme,
        kind=kind,
        period="quarter",
        base=4000,
        people=people,
        sample=sample,
        rate=people / sample,
        rate_low=0.125,
        rate_high=0.75,
        reach_low=500,
        reach=2000,
        reach_high=3000,
        confidence=50,
        basis=f"{people} of {sample} people, Wilson 95 % range",
    )


def persona_theme(theme: str, people: int, verdict: str) -> PersonaTheme:
    """The first persona's part in a theme."""
    return PersonaTheme(
        persona_id="lead/../<b>",
        theme_id=theme,
        people=people,
        persona_people=2,
        rate=people / 2,
        rate_low=0.1,
        rate_high=0.9,
        lift=1.5,
        p_value=0.03,
        verdict=verdict,
    )


def source(path: str, **more) -> Source:
    """A file that was read."""
    own = {"kind": "interview", "format": "vtt", "outcome": "read", "records": 1, "people": 1}
    return Source(id=path, sha256="0" * 64, **(own | more))


def make_study() -> Study:
    """The study all report tests start from."""
    people = (
        Person(id="P-1", account="Acme", attributes=(("plan", "team"), ("account", "=1+1"))),
        Person(id="P-2", attributes=(("plan", "free"),)),
        Person(id="P-3", unidentified=True),
        Person(id="P-4"),
        Person(id="P-5"),
    )
    reading = Reading(
        sources=(
            source(ANNA, turns=3, reason="moderator told by label"),
            source(BEN, turns=2, format="txt"),
            Source(
                id="notes/plan.pdf", kind="", format="pdf", outcome="rejected", reason="no text"
            ),
            source(TICKETS, kind="ticket", format="csv", records=4, turns=4, people=3),
        ),
        turns=TURNS,
        people=people,
        left_out=(
            LeftOut(source_id=ANNA, locator="line 9", text="Summary.", reason="made by a machine"),
        ),
        warnings=("tickets/desk.csv, row 7: no date",),
    )
    return Study(
        title="Spring <study>",
        reading=reading,
        segments=Segments(excerpts=EXCERPTS),
        judgements=Judgements(judgements=JUDGED),
        theming=_theming(),
        society=_society(),
        sizing=_sizing(),
        settings=Settings(reach=ReachSettings(base=4000, period="quarter")),
        run=RunFacts(
            versions=(("research-synthesis", "0.1.0"),),
            encoder="all-MiniLM-L6-v2, float32",
            seed=7,
            language="blank:en",
            inputs=((ANNA, "0" * 64),),
        ),
    )


def _theming() -> Theming:
    return Theming(
        themes=THEMES,
        assignments=ASSIGNED,
        watchlist=(WatchItem(label="printing upside down", excerpt_ids=("E-8",), people=1),),
        notes=("Stability was not tested for one theme.",),
        curve=((0.5, 0.4, 0.6), (1.0, 1.0, 1.0)),
        saturation="Too few interviews to tell.",
        unseen="At least 3 themes exist.",
    )


def _society() -> Society:
    return Society(
        personas=(
            Persona(
                id="lead/../<b>",
                name="Team <lead>",
                how="declared",
                description="Plans the work.",
                person_ids=("P-1", "P-2"),
                traits=(("plan", "team"),),
            ),
            Persona(id="solo", name="Solo", how="discovered", person_ids=("P-4",)),
        ),
        links=(
            persona_theme("T-0001", 2, "over"),
            persona_theme("T-0002", 0, "too few"),
            persona_theme("T-0003", 2, "even"),
        ),
        notes=("Nothing is known of three people.",),
    )


def _sizing() -> Sizing:
    return Sizing(
        counts=(
            counted("T-0001", 2, (2, 0, 0, 0), people_major=1, people_rated=2),
            counted("T-0002", 2, (0, 2, 0, 0), mentions=2, attached=0, accounts=0, severity=3.0),
            counted("T-0003", 4, (2, 2, 0, 0), mentions=5),
        ),
        reach=(reached("T-0001", "interview", 2, 2), reached("T-0002", "ticket", 2, 3)),
        priorities=(
            Priority(
                rank=1,
                initiative="Rebuild export",
                theme_ids=("T-0001", "T-0009"),
                people=2,
                reach_low=500,
                reach=2000,
                reach_high=3000,
                impact=2,
                confidence=50,
                effort=1.5,
                rice=1333.3333,
                rice_low=333.3333,
                rice_high=2000,
                wsjf=0,
                moscow="must",
                reach_from="interview",
            ),
        ),
    )


@pytest.fixture
def study() -> Study:
    """The small study."""
    return make_study()


@pytest.fixture
def praised(study: Study) -> Study:
    """The small study with a strength: praise of the search, and a complaint beside it."""
    strength = Theme(id="T-0004", label="quick search", definition="", status="strength")
    beside = {
        "E-4": placed(4, "T-0004", support=0.1),
        "E-8": placed(8, "T-0004", how="attached", also="T-0002"),
    }
    assigned = tuple(beside.get(item.excerpt_id, item) for item in ASSIGNED)
    themes = (*THEMES[:2], strength, THEMES[2])
    count = counted("T-0004", 1, (1, 0, 0, 0), mentions=1, severity=0.0)
    society, sizing = study.society, study.sizing
    return replace(
        study,
        theming=replace(study.theming, themes=themes, assignments=assigned),
        society=replace(society, links=(*society.links, persona_theme("T-0004", 1, "even"))),
        sizing=replace(sizing, counts=(*sizing.counts, count)),
    )


@pytest.fixture
def joined(study: Study) -> Joined:
    """The small study, joined by id."""
    return join(study)


@pytest.fixture(scope="session")
def site() -> Site:
    """The small study's report."""
    return build_site(make_study())


@pytest.fixture
def pages(site: Site) -> dict[str, str]:
    """The report's pages by path."""
    return {path: data.decode() for path, data in site.files if path.endswith(".html")}


@pytest.fixture
def empty() -> Study:
    """A study without a single file."""
    return Study(
        title="Nothing",
        reading=Reading(sources=(), turns=(), people=()),
        segments=Segments(excerpts=()),
        judgements=Judgements(judgements=()),
        theming=Theming(themes=(), assignments=()),
        society=Society(personas=(), links=()),
        sizing=Sizing(counts=(), reach=()),
    )
