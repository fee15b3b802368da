"""Lines that ask and lines that answer."""

from __future__ import annotations

import pytest

from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.blocks import gather
from research.readers.transcript.layouts.tiers import find_tiers
from research.readers.transcript.markup import split_lines


def roles_of(text: str) -> str:
    layout = find_tiers(gather(split_lines(text), {}, wrapped=False))
    if layout is None:
        return "none"
    return "".join(layout.roles[number][0] for number in sorted(layout.roles))


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("**A?**\nyes\n**B?**\nno", "mpmp"),
        ("*What is it then?*\nyes\n*And what is that then?*\nno", "mpmp"),
        ("### A?\nyes\n\nalso\n### B?\nno", "mppmp"),
        ("- A?\n> yes\n- B?\n> no", "mpmp"),
        ("- A?\n  - yes\n    - really\n- B?\n  - no", "mppmp"),
        ("A?\n    yes\nB?\n    no", "mpmp"),
        (
            "A?\n\tyes\n\nB?\n\tno\n\nSession:\n> look\nYou see a door.\n> go\nIt opens.",
            "mpmpuuuuu",
        ),
        (
            "- Calls\n- A?\n  - yes\n  - often\n- B?\n  - no\n- look here\n  - I see it\n  - clicks\n- bye\n- end",
            "umppmpupuuu",
        ),
        ("Some script.\n\n- A?\n  - yes\n- B?\n  - no", "mmpmp"),
    ],
)
def test_the_tier_with_the_questions_asks(text: str, roles: str) -> None:
    """Whatever sets the tiers apart."""
    assert roles_of(text) == roles


@pytest.mark.parametrize(
    "text",
    [
        "I go.\nI come.",
        "**Bold**\nplain\n**Bold**\nplain",
        "- a\n  - b\n- c\n  - d",
        "A?\n\nB?\n\nC?",
        "",
    ],
)
def test_what_has_no_tiers_is_left_alone(text: str) -> None:
    """Headings, lists, or questions only."""
    assert roles_of(text) == "none"


def test_answers_may_stand_on_the_line_below_it_or_nowhere() -> None:
    """In a guide that was filled in."""
    layout = find_tiers(
        gather(
            split_lines("* A? Yes.\n* B?\n*C? No.\n* D?\n    * often\n* Thank them."),
            {},
            wrapped=False,
        )
    )
    assert layout is not None
    assert layout.cut == {1, 3}
    assert layout.unanswered == {2}
    assert {n: layout.roles[n] for n in (4, 5, 6)} == {
        4: "moderator",
        5: "participant",
        6: "unknown",
    }


def test_questions_with_a_dash_above_plain_answers() -> None:
    """As Japanese interviews are printed; a question asked by the verb's ending is one too."""
    text = "――メモはどうしていますか。\nスマホです。\n――忘れたときはどうしますか。\n勘で買います。"
    layout = find_tiers(gather(split_lines(text), {}, wrapped=False))
    assert layout
    assert layout.roles == {1: "moderator", 2: "participant", 3: "moderator", 4: "participant"}


def test_a_question_in_plain_type_beside_bold_ones() -> None:
    """Where answers are set in below the questions, what asks further out is no answer."""
    text = "- **How?**\n    - By fax.\n- **Why?**\n    - They insist.\n- Anything else?\n    - No password."
    layout = find_tiers(gather(split_lines(text), {}, wrapped=False))
    assert layout
    assert layout.roles[5] == "moderator"
    assert layout.roles[6] == "participant"


def test_answers_in_block_quotes() -> None:
    """What stands below them is about them."""
    assert roles_of("**A?**\n\n> yes\n\nShe shrugged.\n\n**B?**\n\n> no\n") == "mpump"


def test_answers_in_bold_below_a_plain_script() -> None:
    """As whoever listened typed them in; what stands unanswered, and a note in capitals, is nobody's."""
    text = "What do you use?\n**A laptop.**\n* Did you see it?\n  * **NOTE: he did not.**\n* Would you pay?\n  * **Never.**\nSome words."
    assert roles_of(text) == "mpmompu"


SCRIPT = """The meeting was held with the head of the archive.

### Questions

1. Why do you need it?

> I look in three folders and find it in the fourth.

2. What takes longest?

> Calling people whose number is an old one.

3. What would you keep?

> The stamp. Nobody argues with a stamp.

### Notes of the team

- Scattered folders are the main problem
"""


def _answers(text: str) -> list[str]:
    document = assemble(Sheet(format="md", lines=split_lines(text)))
    return [one.text for one in document.utterances if one.role == "participant"]


def test_what_stands_above_and_below_the_script_is_nobodys() -> None:
    assert _answers(SCRIPT) == [
        "I look in three folders and find it in the fourth.",
        "Calling people whose number is an old one.",
        "The stamp. Nobody argues with a stamp.",
    ]


def test_who_thinks_aloud_before_the_first_step_is_heard() -> None:
    first = "I am typing my password, okay."
    assert (
        _answers(SCRIPT.replace("The meeting was held with the head of the archive.", first))[0]
        == first
    )


def test_answers_may_be_slanted_below_questions_in_plain_type() -> None:
    """With what was noted between the two left aside."""
    text = "+ Hur bokar du?\n*Jag ringer alltid Birgitta*\n+ Vad saknas?\nNOTE! Omformulerad.\n*Priset på andra bränningen*\n+ Annars?\n*Nej, inte vad jag vet*\n+ Mobil?\n*Ja, med lera på händerna*"
    assert roles_of(text) == "mpmupmpmp"


def test_a_list_among_notes_is_no_script() -> None:
    """What follows the list answers none of its steps but the last."""
    text = "1. Looked at the map\n2. Opened the timetable\n3. Searched for the station\nI go by the paper plan.\nIt is always right."
    document = assemble(Sheet(format="md", lines=split_lines(text)))
    assert all(one.role != "moderator" for one in document.utterances)


def test_who_is_quoted_as_i_asks_nobody() -> None:
    """Questions in block quotes are a mail's only where they ask somebody else."""
    text = "> I never trust this list.\nOpens the menu\n> What have I just done?\nGoes back\n> Where is my bike now?\nStops"
    assert roles_of(text) == "none"


def test_bullets_in_bold_as_far_out_as_the_steps_are_of_the_script() -> None:
    """Where the answers stand further in; a paragraph that lost its bullet is an answer, and so is what is asked back."""
    text = (
        "1. How do you return them?\n  - Through the box.\nYears ago I got a stamp.\n2. And then?\n  - I wait for a letter.\n- Or I ring.\n"
        "3. What would you keep?\n  - The light.\n- **If they were late…**\n  - *Once*: How was it?\n    - You pay a machine.\n  - *Never*: Why not?\n"
    )
    said = assemble(Sheet(format="md", lines=split_lines(text))).utterances
    told = "\n".join(one.text for one in said if one.role == "participant")
    assert "Years ago I got a stamp." in told
    assert "Or I ring." in told
    assert "You pay a machine." in told
    assert "If they were late" not in told


def test_two_who_take_turns_in_two_types() -> None:
    """Whoever asks also nods; where both hardly ask nobody can tell."""
    asked = ["**Where?**", "**I see.**", "**Okay.**"]
    talk = "\n\n".join(f"{one}\n\nI went there." for one in asked * 2)
    assert roles_of(talk) == "mp" * 6
    assert roles_of(talk.replace("?", ".")) == "none"


def test_a_talk_with_a_dash_before_each_turn_is_no_guide() -> None:
    """One turn in it may ask and go on."""
    turns = "- Where?\n- There.\n- And why? I mean it.\n- So.\n"
    assert (
        roles_of(3 * turns + "- When?\n- Now.\n- How?\n- By bus.\n- Who?\n- Me.\n- Us? Yes.")
        == "none"
    )
