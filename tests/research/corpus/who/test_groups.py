"""Groups that count their people from one."""

from __future__ import annotations

from research.corpus.who.authored import Placed, place_of
from research.corpus.who.groups import are_counted_anew, groups_apart
from research.people.mention import Mention
from research.readers.document import Document, Utterance


def _sessions(*labels):
    said = [(n, Utterance(text="x", locator="", speaker=s)) for n, s in enumerate(labels)]
    return {"north": said, "south": said}


def test_each_group_of_a_table_has_a_first_and_a_second():
    """Words that count voices; the study's own P1 and P2 are the same people in both."""
    table = Document(format="csv", utterances=())
    assert are_counted_anew(table, _sessions("Student 1", "Student 2"))
    assert not are_counted_anew(table, _sessions("P1", "P2"))
    assert not are_counted_anew(table, _sessions("Student 1"))
    assert not are_counted_anew(
        Document(format="txt", utterances=()), _sessions("Guest 1", "Guest 2")
    )


def _told(*paths):
    places = [
        Placed(mention=Mention(at=f"{path}\0{code}", keys=(("code", code),)))
        for path in paths
        for code in ("1", "2")
    ]
    return {one.mention.at: one.mention.keys for one in groups_apart(places)}


def test_each_workshop_has_a_group_a():
    """A letter that tells no groups apart is a table in a room; a folder's s numbers nothing."""
    told = _told("workshops/Workshop 1 Group A.txt", "workshops/Workshop 2 Group A.txt")
    assert len(set(told.values())) == 4
    told = _told("workshops/north.txt", "workshops/south.txt")
    assert len(set(told.values())) == 2


def test_group_discussions_count_anew():
    """Whatever they are called."""
    for name in (
        "GD{}_Protokoll.odt",
        "fgd_{}.txt",
        "grupo focal {}.docx",
        "Fokusgrupp{}.txt",
        "Focus group discussion {}.txt",
        "Focusgroep {}.docx",
        "FGI_{}.docx",
    ):
        assert len(set(_told(name.format(1), name.format(2)).values())) == 4
    assert len(set(_told("FG_north.docx", "FG_south.docx").values())) == 4
    assert len(set(_told("FG_pre.docx", "FG_post.docx").values())) == 2


def test_interviews_with_pairs_count_anew():
    """Each is with two others; a number behind somebody's own is a visit."""
    for name in ("interviews/study_interview{}_de.docx", "Entretien {}.txt", "dyad-{}.txt"):
        assert len(set(_told(name.format(1), name.format(2)).values())) == 4
    assert len(set(_told("P7 interview 1.txt", "P7 interview 2.txt").values())) == 2


def test_an_interview_with_two_beside_one_with_one():
    """Informant 1 of the couple is not the Informant 1 who came alone; who is counted on is."""
    alone, both = "Intervju 1 Gun.docx", "Intervju 2 paret Ek.docx"
    couple = [_place(both, code="1"), _place(both, code="2")]
    assert _codes(_place(alone), *couple) == ["1", "", ""]
    later = [_place("Entretien 1.txt"), _place("Entretien 1.txt", code="2")]
    assert _codes(*later, _place("Entretien 2.txt", code="2")) == ["", "", "2"]
    on = [_place(both, code="2"), _place(both, code="3")]
    assert _codes(_place(alone), *on) == ["1", "2", "3"]


def test_a_group_meets_twice():
    """Group A in the second workshop is the one of the first; group B has people of its own."""
    told = _told(
        "w/workshop1_groupA.txt",
        "w/workshop1_groupB.txt",
        "w/workshop2_groupA.txt",
        "w/workshop2_groupB.txt",
    )
    assert told["w/workshop1_groupA.txt\x001"] == told["w/workshop2_groupA.txt\x001"]
    assert told["w/workshop1_groupB.txt\x001"] == told["w/workshop2_groupB.txt\x001"]
    assert told["w/workshop1_groupA.txt\x001"] != told["w/workshop1_groupB.txt\x001"]


def _place(path, *names, code="1"):
    keys = (("code", code), *(("name", name) for name in names))
    return Placed(mention=Mention(at=place_of(path, 1), keys=keys))


def _codes(*places):
    return [dict(place.mention.keys).get("code", "") for place in groups_apart(places)]


def test_focus_groups_count_from_one():
    """Two that share several codes; not where numbers go on, or where one group meets again."""
    two = [_place(f"FG{n}.txt", code=code) for n in (1, 2) for code in ("1", "2")]
    assert _codes(*two) == ["1", "2", "", ""]
    on = [_place("FG1.txt"), _place("FG1.txt", code="2"), _place("FG2.txt", code="3")]
    assert _codes(*on) == ["1", "2", "3"]
    again = [_place(f"group A, meeting {n}.txt", code=code) for n in (1, 2) for code in ("1", "2")]
    assert _codes(*again) == ["1", "2", "1", "2"]
