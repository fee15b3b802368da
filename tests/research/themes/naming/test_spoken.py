"""The words of a text, between what ends a phrase."""

from research.themes.naming.spoken import ends_of, read_clauses, verbs_of


def read(text):
    """The words of each clause."""
    return [[word.shown for word in clause] for clause in next(read_clauses([text]))]


def test_a_new_line_begins_another_thing():
    """Who lists complaints line by line says nothing of one beside the other; a broken line goes on."""
    assert ["engine", "won't", "start"] in read("engine won't start\nRefund never arrived")
    assert ["slow", "checkout"] in read("slow\ncheckout")


def test_a_verb_is_told_by_what_stands_before_it():
    """Behind I, can or to a word is a verb, behind an article it is not."""
    spoken = list(read_clauses(["I swap shifts", "to swap", "the swap", "a shift", "they pay"]))
    assert verbs_of(spoken) == {"swap", "pay"}


def test_person_ids_end_a_phrase():
    """What stands for a person is not a word of the label."""
    clauses = next(read_clauses(["u38 area manager asks p1's lead"], masks=["u38", "p1"]))
    assert not {word.shown for clause in clauses for word in clause} & {"u38", "p1", "p1's"}


def test_a_word_that_leads_to_another_is_no_end():
    """Who asks for the nearest shop and the nearest desk asks for a shop and a desk."""
    ends = ends_of(
        read_clauses(["the nearest shop", "a desk nearest the door", "my nearest desk"])
    )
    assert {"shop", "desk"} <= ends
    assert "nearest" not in ends
