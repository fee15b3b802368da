"""What a theme is and is not, in one sentence."""

from research.themes.define import define, worded

QUOTE = "I put in a swap on Monday and nobody has said yes or no since."


def test_a_definition_is_made_of_what_people_say():
    """Three or four key phrases make one sentence."""
    assert (
        define(["swap waiting", "manager silent", "no reply"], quotes=[QUOTE])
        == "In people's words: swap waiting, manager silent and no reply."
    )


def test_without_phrases_somebody_speaks():
    """The quote is repeated exactly, and one that is too short is passed over."""
    assert define(["Swap waiting"], quotes=["No idea.", QUOTE]) == (
        f"As one of them put it: “{QUOTE}”"
    )


def test_nothing_to_say_is_said_shortly():
    """The label remains."""
    assert define(["swap waiting"], quotes=["No."]) == "Swap waiting."
    assert define([], quotes=[]) == ""


def test_the_neighbour_is_named():
    """A reader learns where the other complaint is counted."""
    assert (
        worded("In people's words: a and b.", unlike="late delivery", unlike_id="T-0007")
        == "In people's words: a and b; not: late delivery (T-0007)."
    )
    assert worded("A.", unlike="") == "A."
