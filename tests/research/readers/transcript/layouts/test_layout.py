"""Who says what no label claims."""

from __future__ import annotations

import pytest

from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.blocks import gather
from research.readers.transcript.labelling.labels import find_labels
from research.readers.transcript.layouts.layout import LABELS, UNTOLD, lay_out
from research.readers.transcript.markup import split_lines


def layout_of(text: str, *, recorded: bool = False):
    lines = split_lines(text)
    return lay_out(gather(lines, find_labels(lines), wrapped=False), recorded=recorded)


def test_labels_everywhere_need_no_layout() -> None:
    """Nothing is left to tell."""
    assert layout_of("P1: a\nM: b\nP1: c\nM: d").name == LABELS


@pytest.mark.parametrize(
    ("text", "name", "roles"),
    [
        ("1 Read.\nOk.\n2 Log in.\nDone.\n3 Leave.\nGone.", "a numbered script", "mpmpmp"),
        (
            "1. A?\n    * Yes\n    * Also: B?\n        * Rarely\n2. C?\n    * No\n3. D?\n    * No",
            "a numbered script",
            "mpmpmpmp",
        ),
        ("**A?**\nyes\n**B?**\nno", "questions in bold", "mpmp"),
        ("- A?\n- B?\n> yes\n> no", "answers in block quotes", "mmpp"),
        ("- A?\n  - yes\n- B?\n  - no", "answers nested", "mpmp"),
        ("A?\n   yes\nB?\n   no", "answers indented", "mpmp"),
        ("A?\n- yes\n- and so\nB?\n- no", "answers as bullets", "mppmp"),
        ("MODERATOR: A?\nyes\nMODERATOR: B?\nno", "only the moderator is labelled", " p p"),
        ("A?\n\nyes\n\nB?\n\nno\n\nC?\n\nnever", "question and answer in turns", "mpmpmp"),
        ("- A b?\n\n- I go.\n\n- C d?\n\n- I stay.", "question and answer in turns", "mpmp"),
        ("I go there. I like it.\n\nMy way.", "one person's monologue", "pp"),
    ],
)
def test_each_layout_tells_who_asks(text: str, name: str, roles: str) -> None:
    """By numbers, type, quotes, bullets, indents or turns."""
    layout = layout_of(text)
    assert layout.name.startswith(name)
    filled = [n for n, line in enumerate(text.split("\n"), start=1) if line]
    letters = {"moderator": "m", "participant": "p"}
    assert "".join(letters.get(layout.roles.get(n, ""), " ") for n in filled) == roles


def test_questions_without_a_label_above_labelled_answers() -> None:
    """Only some of the questions say who asks; a topic above the answers is nobody's."""
    text = (
        "- How?\n  - Cook: by hand\n- Interviewer: Why?\n  - Cook: so\n- Walk me through a day\n"
        "  - Cook: I start at six\n- Evenings\n  - Cook: late"
    )
    roles = layout_of(text).roles
    assert roles == {1: "moderator", 5: "moderator", 7: "unknown"}


def test_a_list_inside_a_labelled_answer() -> None:
    """Bullets below an answer are the answer's, also where one of them asks."""
    text = "Interviewer: What do you check?\nCook: Three things:\n- is it hot?\n- is it salty?\nInterviewer: Why?\nCook: So."
    assert layout_of(text).name == LABELS


def test_a_filled_guide_knows_answered_and_unanswered_questions() -> None:
    """Answers on the line, below it, or nowhere."""
    layout = layout_of("* A? Yes.\n* B?\n* C? No, never.\n* D?\n    * often")
    assert layout.cut == {1, 3}
    assert layout.unanswered == {2}
    assert layout.roles[5] == "participant"


def test_what_cannot_be_told_is_said_to_be_so() -> None:
    """Two voices without a sign, or captions without names."""
    assert (
        layout_of("So do you like it? I do. Would you show me? Do you see it? Here.").name
        == UNTOLD
    )
    assert layout_of("I like it. I do.", recorded=True).name == UNTOLD


def test_notes_between_quotations_are_the_watchers() -> None:
    """Only what stands in quotation marks was said; the moderator may be labelled beside it."""
    text = (
        '- Found the basket at once\n- "I would have looked below."\n- Moderator: why below?\n'
        '- "Because the last shop had it there."\n- 0:50, with help\n- „Hier ist es ja.“'
    )
    roles = layout_of(text).roles
    assert roles == {
        1: "observer",
        2: "participant",
        4: "participant",
        5: "observer",
        6: "participant",
    }


def test_somebody_who_quotes_others_is_still_speaking() -> None:
    """Whole lines in quotation marks, among lines about oneself, are the speaker's own."""
    text = 'I rang them.\n"We are closed."\n"Call on Monday."\n"There is no manager."\nI gave up.\nMy day was gone.'
    assert set(layout_of(text).roles.values()) == {"participant"}


def test_what_stands_further_out_than_labelled_answers_is_nobodys_answer() -> None:
    """Neither the numbered script, nor what is said to the group, nor a box to tick goes on an answer."""
    text = (
        "Let us start.\n1. Who are you?\n    - **Member:** A baker.\n2. Have you an account?\n"
        "    - **Member:** I do.\n\nPlease share your screen.\n- Click on Renew.\n  - [x] **TASK:** It opens.\n"
        "- Moderator: What now?\n  - **Member:** It is red."
    )
    assert layout_of(text).roles == {
        1: "unknown",
        2: "moderator",
        4: "moderator",
        7: "unknown",
        8: "unknown",
        9: "unknown",
    }


def test_what_a_diary_asks_for_is_no_entry() -> None:
    """It tells whoever writes what to write."""
    text = "Please write two sentences every evening.\n\nI was called in at five. I had cooked.\n\nMy boss and I had a row."
    assert [*layout_of(text).roles.values()] == ["moderator", "participant", "participant"]


def test_block_quotes_in_an_account_of_a_talk_were_said() -> None:
    """Unless they ask, or the account is somebody's own."""
    noted = "Runs a bakery with two others.\n\n> I write it on my arm.\n\nShowed the arm.\n\n> My boss never looks.\n\n> I gave up on it."
    assert [*layout_of(noted).roles.values()].count("participant") == 3
    assert layout_of(noted).name == "block quotes in an account of the talk"
    own = noted.replace("Showed the arm.", "I saw my own arm.").replace("Runs a", "I run my")
    assert layout_of(own).name != layout_of(noted).name


def test_two_quotations_among_notes_are_enough_where_nobody_else_says_i() -> None:
    """A note-taker's bullets are not the participant's."""
    layout = layout_of(
        '- Works nights\n- "I stand in the car park with it."\n- Tried chat\n- "It called me Sue. I am not Sue."'
    )
    assert sorted(layout.roles.items()) == [
        (1, "observer"),
        (2, "participant"),
        (3, "observer"),
        (4, "participant"),
    ]


def test_a_list_of_questions_between_the_turns() -> None:
    """Numbered or as headings, they are what all are asked; one alone may be a title."""
    for asked in ("Question {}. Where do you cook?", "### 1.{} Where do you cook?"):
        text = "\n".join(f"{asked.format(n)}\nTom: In a pot.\nHal: I do not." for n in (1, 2))
        assert set(layout_of(text).roles.values()) == {"moderator"}
    assert layout_of("# Who cooks?\nTom: I.\nHal: Not me.\nTom: I do.\nHal: So.").roles == {}


def test_what_follows_a_heading_below_answers_to_bold_questions_is_no_answer() -> None:
    """An introduction, or links behind the talk; a name in bold asks nothing."""
    text = "**Ines Vita**\nHead of the mill\n**Up at three?**\nNever.\n**To bed at eight?**\nThe neighbours grill.\n**And rye?**\nDark.\n**Or wheat?**\nNo.\n## Links\nSee the mill's page."
    roles = layout_of(text).roles
    assert (roles[2], roles[4], roles[12]) == ("unknown", "participant", "unknown")


def test_a_scene_below_a_heading_before_the_first_question_is_the_journalists() -> None:
    """However much of the page it takes."""
    scene = (
        "I rode there in an icebound bus.\n\nMy host was late.\n\nI ordered tea, which was cold.\n"
    )
    text = f"# One\n\n**Outlet:** Leaf\n\n**Contents**\n\n## Scene\n\n{scene}\n## Talk\n\n**Why now?**\n\nI am old.\n\n**And then?**\n\nI plant trees.\n"
    document = assemble(Sheet(format="md", lines=split_lines(text)))
    assert [one.text for one in document.utterances if one.role == "participant"] == [
        "I am old.",
        "I plant trees.",
    ]


def test_where_answers_have_a_label_below_their_questions_nothing_else_answers() -> None:
    """A report may be as long as the talk; what goes on below an answer is of it."""
    talk = "".join(
        f"**{n}. ¿Quién amasa?**\n> **Respuesta:** Yo, {n} veces.\n\n" for n in range(4)
    )
    end = "## Cierre\n* Se habló del gas.\n* Nadie guarda leña.\n\n**Tareas:**\n* Llamar al molino.\n* Pesar la masa.\n"
    said = assemble(Sheet(format="md", lines=split_lines(talk + end))).utterances
    told = [one.text for one in said if one.speaker or one.role == "participant"]
    assert told == [f"Yo, {n} veces." for n in range(4)]


def test_block_quotes_alone_are_no_account_of_a_talk() -> None:
    """As captions mark every new voice: nobody can tell whose each is."""
    text = "\n\n".join(f">> {said}" for said in ("And you?", "I went.", "Okay.", "I stayed.") * 2)
    assert "participant" not in layout_of(text).roles.values()
