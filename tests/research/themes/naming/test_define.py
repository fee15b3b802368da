"""What a theme is and is not."""

from research.themes.naming.define import define, worded

SPOKEN = "I put in a swap on Monday and nobody has said yes"
OTHER = "my manager was off, so it lapsed"


def test_a_definition_is_made_of_what_people_say():
    """The name and what two people say."""
    assert define("Swap waiting", [SPOKEN, OTHER]) == f"Swap waiting: “{SPOKEN}” and “{OTHER}”."
    assert define("Swap waiting", [SPOKEN]) == f"Swap waiting: “{SPOKEN}”."


def test_what_is_missing_is_left_out():
    """Without a sentence the name remains."""
    assert define("Swap waiting", []) == "Swap waiting."
    assert define("", []) == ""


def test_the_neighbour_is_named():
    """A reader learns where the other complaint is counted."""
    assert (
        worded("Swap waiting: “a”.", unlike="late delivery", unlike_id="T-0007")
        == "Swap waiting: “a”. Not the same as late delivery (T-0007)."
    )
    assert worded("A.", unlike="") == "A."
