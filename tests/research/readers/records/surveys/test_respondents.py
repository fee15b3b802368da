"""Who answered a row."""

from __future__ import annotations


def _who(document):
    return [said.author.id for said in document.utterances]


def test_groups_that_repeat_belong_to_their_respondent(read):
    """ODK and Kobo write them in tables of their own, under the key of the response."""
    parent = read(
        "farmer-age,changes,KEY,SubmitterID,ReviewState\n"
        "51,The rains come when my maize is already asleep,uuid:aa-1,12,\n"
        "38,I planted trees and my brother laughed at me,uuid:aa-2,12,\n"
    )
    child = read(
        "plot_problem,PARENT_KEY,KEY\n"
        "Moles under the fence eat all of the roots,uuid:aa-1,uuid:aa-1/plots[1]\n"
        "I carry the stones with both of my daughters,uuid:aa-1,uuid:aa-1/plots[2]\n"
    )
    assert _who(parent) == ["uuid:aa-1", "uuid:aa-2"]
    assert _who(child) == ["uuid:aa-1", "uuid:aa-1"]
    assert child.kind == "survey"


def test_a_running_number_beside_a_unique_id(read):
    """The number is anybody's; a group of the response gives the id."""
    head = "Village,What problems do you have?,_id,_uuid,_submission_time,_index\n"
    document = read(
        head + "Kib,The handle breaks every month of the year,31,u-7781-a,2026-02-01,1\n"
        "Oso,We queue from four in the morning at least,32,u-7781-b,2026-02-01,2\n"
    )
    assert _who(document) == ["u-7781-a", "u-7781-b"]
    group = read(
        "_index,_submission__uuid,What else?\n1,u-7781-a,The tap is far from where I live\n"
    )
    assert _who(group) == ["u-7781-a"]


def test_ids_describe_nobody(read):
    """A column that is called an id and tells everybody apart is no trait."""
    document = read(
        "Respondent ID,Device ID,Store ID,What is missing?\n"
        "R1,d-1,north,A bench at the third stop would be nice\n"
        "R2,d-2,north,The timetable hangs too high for me\n"
        "R3,d-3,south,A bin that is not always full\n"
    )
    assert document.utterances[0].author.attributes == (("Store ID", "north"),)


def test_an_id_under_a_head_of_its_own(read):
    """A panel's number with a letter tells respondents apart as one called Respondent ID does."""
    document = read(
        "PanelID,How has the new bin collection worked for you?\n"
        "K-101,They skip our lane when it snows\nK-102,I never know which colour it is this week\n"
    )
    assert _who(document) == ["K-101", "K-102"]
