"""Forms that somebody filled in as text."""

from __future__ import annotations

from research.readers.document import RawFile
from research.readers.text import read
from research.settings import Settings

FORM = """# Beta testing form

**Tester:**
- Name: Oona
- Device: [x] iPhone [ ] Android

1. Try three lists

**Experience**
- Rate it (1-10): 7/10
- Did the buttons work? [x] Yes [ ] No
- What was most confusing? The second menu hides the first.
- What would you change? ____________
- Did you find any bugs? It forgets my list.
- Any final comments: I like the colour.

**Thank you for testing!**
"""


def said(text: str) -> list[tuple[str, str]]:
    document = read(RawFile(id="tester.md", data=text.encode()), Settings())
    return [(one.question, one.text) for one in document.utterances if one.speaker]


def test_what_was_typed_is_said_and_nothing_else() -> None:
    """Each answer stands behind its own question, on one line."""
    assert said(FORM) == [
        ("What was most confusing?", "The second menu hides the first."),
        ("Did you find any bugs?", "It forgets my list."),
        ("Any final comments", "I like the colour."),
    ]


def test_a_list_without_anything_to_tick_is_no_form() -> None:
    """Somebody may ask and answer in notes of their own."""
    notes = "- Why does it beep? Nobody knows.\n- What did I do? I left it on.\n- It stopped.\n"
    assert not any(question for question, _ in said(notes))
