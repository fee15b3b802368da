from __future__ import annotations

import pytest

from research.text.ticket.issue_form import printed_headings
from research.text.ticket.parts import parts_of


def _own(text, **options):
    return "".join(
        text[part.start : part.end] for part in parts_of(text, **options) if not part.reason
    ).split("\n")


@pytest.mark.parametrize(
    "heading",
    [
        "### Describe the bug",
        "**Expected behavior**",
        "## Steps to Reproduce:",
        "**Is your feature request related to a problem? Please describe.**",
        "### Erwartetes Verhalten",
        "**Pasos para reproducirlo**",
        "Steps to reproduce the behavior:",
        "#### Code sample, short enough to copy",
        "### Desired output",
    ],
)
def test_a_forms_heading_is_nobodys(heading):
    """What was typed under it stays."""
    text = f"{heading}\nThe kiln forgets the curve when I open the lid."
    assert _own(text) == ["The kiln forgets the curve when I open the lid."]


@pytest.mark.parametrize(
    "heading",
    ["### The kiln forgets its curve", "**It is broken again**", "Expected behavior is gone"],
)
def test_a_heading_somebody_wrote(heading):
    """A form asks; people tell."""
    assert _own(f"{heading}\nSince Monday.")[0] == heading


def test_the_machines_data():
    """Versions below a heading for them, also as a list; a sentence there is somebody's."""
    text = (
        "The curve is gone after a restart.\n\n### Environment\n- OS: Debian 12\n- Firmware: 4.1\n\n"
        "### Browser\nVivaldi 7\n### Output of `kiln --version`\n\nINSTALLED\nos: Debian\nIt never happened before I moved the kiln to the shed."
    )
    assert [line for line in _own(text) if line] == [
        "The curve is gone after a restart.",
        "It never happened before I moved the kiln to the shed.",
    ]


def test_ticked_boxes_of_a_form():
    """Only there: a list of things to do is somebody's."""
    box = "- [x] I have read the handbook"
    assert box not in _own(f"### What happened?\nThe lid jams.\n\n### Checklist\n{box}")
    assert box in _own(f"Please do this:\n{box}")


def test_headings_that_three_people_share():
    """A form of the company's own, whatever it asks."""
    texts = [(who, f"**Which shed are you in?**\nShed {who}") for who in "ABC"]
    printed = printed_headings(texts)
    assert _own(texts[0][1], printed=printed) == ["Shed A"]
    assert not printed_headings(texts[:2])
    assert not printed_headings([("A", text) for _, text in texts])


@pytest.mark.parametrize(
    "prompt",
    [
        *(
            "Steps to reproduce the behavior:",
            "A clear and concise description of what the bug is.",
        ),
        *(
            "Add any other context about the problem here.",
            "If applicable, add screenshots to help.",
        ),
        *("Ex. I'm always frustrated when it hangs", "_No response_"),
        *("What product are you contacting us about?", "Describe your issue:"),
        *("How can we help you today?", "How did you hear about us?"),
        *("Please complete the following information:", "please fill in the following fields"),
    ],
)
def test_a_prompt_is_seen_without_any_heading(prompt: str) -> None:
    """The cheap question hides no line of a form."""
    parts = parts_of(f"The map is empty.\n{prompt}\nIt was full before.")
    assert "template field" in [part.reason for part in parts]


def test_what_a_customer_asks_is_no_prompt() -> None:
    """However much it is like one."""
    text = "What are you doing about it?\nHow can we help ourselves?\nWhich of your lamps is it?"
    assert [part.reason for part in parts_of(text)] == [""]
