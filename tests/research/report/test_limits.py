"""What the figures mean, on page one."""

from __future__ import annotations

from dataclasses import replace

from research.model import Person, Segments, Theming
from research.report.joins import join
from research.report.limits import limits, notes


def test_limits_say_who_was_heard(joined):
    """By kind of source, and that they chose to speak."""
    assert limits(joined)[0].startswith("5 people were heard: 2 in interviews and 3 in tickets.")


def test_one_kind_of_source_is_named_and_not_counted_again(study):
    """Not "3 people were heard: 3 in tickets"."""
    tickets = tuple(one for one in study.segments.excerpts if one.kind == "ticket")
    only = replace(study, segments=replace(study.segments, excerpts=tickets))
    assert limits(join(only))[0].startswith("3 people were heard in tickets.")


def test_who_gave_no_answer_was_not_heard(study):
    """P-4 wrote "N/A"; whoever has nothing to add was heard."""
    told = study.segments.excerpts
    for silent, heard in (("no answer", "2 in tickets"), ("nothing", "3 in tickets")):
        said = tuple(replace(e, silent=silent) if e.id == "E-6" else e for e in told)
        joined = join(replace(study, segments=Segments(excerpts=said)))
        assert f"heard: 2 in interviews and {heard}." in limits(joined)[0]


def test_unidentified_people_are_named_as_an_upper_bound(joined):
    """An anonymous author may be anybody."""
    assert any(line.startswith("1 author of anonymous records") for line in limits(joined))


def test_anonymous_authors_without_a_word_of_evidence_are_not_counted(study):
    """The line is about those whom the page counts."""
    silent = Person(id="P-999999", unidentified=True)
    reading = replace(study.reading, people=(*study.reading.people, silent))
    said = limits(join(replace(study, reading=reading)))
    assert any(line.startswith("1 author of anonymous records") for line in said)


def test_other_languages_are_said(joined):
    """88% of eight excerpts are in English."""
    said = "88% of the excerpts are in English. The other excerpt may be grouped by language"
    assert any(line.startswith(said) for line in limits(joined))


def test_one_excerpt_in_another_language_of_hundreds_is_no_limit(study):
    """Page one tells what changes a figure."""
    english = tuple(
        replace(study.segments.excerpts[1], id=f"E-{n}00", language="en") for n in range(200)
    )
    told = replace(study.segments, excerpts=(*study.segments.excerpts, *english))
    placed = tuple(replace(study.theming.assignments[0], excerpt_id=e.id) for e in english)
    theming = replace(study.theming, assignments=(*study.theming.assignments, *placed))
    judged = tuple(replace(study.judgements.judgements[0], excerpt_id=e.id) for e in english)
    judgements = replace(study.judgements, judgements=(*study.judgements.judgements, *judged))
    said = limits(join(replace(study, segments=told, theming=theming, judgements=judgements)))
    assert not any("in English" in line for line in said)


def test_who_was_heard_in_two_kinds_is_said(study):
    """Else the kinds add up to more people than there are, and nobody knows why."""
    told = study.segments.excerpts
    who = next(e for e in told if e.kind == "ticket").person_id
    moved = tuple(replace(e, person_id=who) if e.id == "E-1" else e for e in told)
    line = limits(join(replace(study, segments=replace(study.segments, excerpts=moved))))[0]
    assert "1 of them in more than one of these." in line


def test_notes_of_all_stages_come_once(study):
    """The same sentence from two stages is one sentence."""
    same = replace(study.society, notes=study.theming.notes)
    assert notes(join(replace(study, society=same))) == study.theming.notes


def test_many_notes_are_cut_with_their_number(study):
    """Page one stays readable; the method page has them all."""
    theming = Theming(themes=(), assignments=(), notes=tuple(f"Note {n}." for n in range(40)))
    found = notes(join(replace(study, theming=theming)))
    assert len(found) == 13
    assert found[-1].startswith("29 more on the method page")


def test_what_is_doubtful_is_explained(joined):
    """One of five excerpts at the themes' cores; nothing is said where all is sure."""
    said = [line for line in limits(joined) if "doubtful" in line]
    assert len(said) == 1
    assert said[0].startswith("20% of what themes count is doubtful")
    told = joined.study.judgements
    sure = tuple(replace(judged, doubtful=False) for judged in told.judgements)
    plain = limits(join(replace(joined.study, judgements=replace(told, judgements=sure))))
    assert not any("doubtful" in line for line in plain)


def test_a_file_that_gave_nothing_as_nobody_knows_who_speaks_is_named_on_page_one(study):
    """Read, not rejected, and worth nothing until somebody says who is who."""
    turns = study.reading.turns
    lost = turns[0].source_id
    nobody = tuple(replace(t, role="unknown") if t.source_id == lost else t for t in turns)
    said = notes(join(replace(study, reading=replace(study.reading, turns=nobody))))[0]
    assert said.startswith(f"{lost}: nobody can tell who speaks in ")
    assert "sources page" in said
    assert not any("nobody can tell" in note for note in notes(join(study)))
