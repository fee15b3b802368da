from __future__ import annotations

import pytest

from research.errors import InputError


def test_what_moderators_removed(read):
    """Spam is nobody's words, and neither is what waits in the bin."""
    document = read(
        "ticket id,requester,body,moderation status\n1,Ida Holm,The belt slips in rain,approved\n"
        "2,Bo Pace,Cheap pills here,spam\n"
    )
    assert [one.text for one in document.utterances] == ["The belt slips in rain"]


def test_a_visibility_in_numbers_hides_nothing(read):
    """Every tool counts its kinds of visibility in its own way."""
    document = read(
        "ticket id,requester,body,visibility\n1,Ida Holm,The belt slips in rain,0\n2,Bo Pace,No light at night,0\n"
    )
    assert len(document.utterances) == 2


def test_a_review_that_waits_to_be_published(read):
    """Is its author's; a comment of a desk that is not is for colleagues."""
    review = "review id,reviewer,rating,review,published\n1,Ida,2,The zip broke in a week,no\n2,Bo,5,It is light,yes\n"
    assert len(read(review, "reviews.csv").utterances) == 2
    ticket = "ticket id,requester,body,published\n1,Ida Holm,The zip broke,yes\n1,Ole Vik,Old customer of mine,no\n"
    assert len(read(ticket, "tickets.csv").utterances) == 1


def test_a_row_that_was_collected_twice(read):
    """Word for word and cell for cell; a few words may be two people's."""
    long = "Lost card,I reported my card on Monday and it was used on Tuesday all the same\n"
    short = "Card,It was used\n"
    document = read("title,description\n" + (long + short) * 2, "complaints.csv")
    assert len(document.utterances) == 3
    assert [one.reason for one in document.left_out] == ["the same record again"]


def test_a_trial_of_a_form(read):
    """Keys that somebody pressed."""
    document = read(
        "title,description\nMap,It forgets where I was\ntest,test\nx,asdfas\nPrint,It cuts the edge off\n"
    )
    assert [one.question for one in document.utterances] == ["Map", "Print"]


def test_what_a_program_found_in_code(read):
    """A rule, and where and how badly it is broken."""
    found = "key,rule,severity,component,line,message,author\nA1,S1128,MINOR,src/App.tsx,3,Remove this unused import.,\nA2,S6478,MAJOR,src/App.tsx,40,Move this definition out.,\n"
    with pytest.raises(InputError, match="it describes things"):
        read(found, "issues.csv")
