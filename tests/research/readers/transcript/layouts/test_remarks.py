"""What a team adds to a talk in bold fields."""

from research.readers.document import Document, RawFile
from research.readers.text import read
from research.settings import Settings

TALK = """\
# Interview 2 — Rhea

**26 · nurse · orders daily**

**Q: How do you shop?**
From the couch, mostly.

**Q: What stops you?**
Nothing. I forget things.

---
**Key insight:** lists beat browsing.

**Reviewer note:** argues against the tab,
and sets a limit that we may break.
"""


def _talk(text: str) -> Document:
    return read(RawFile(id="interviews/rhea.md", data=text.encode()), Settings())


def _answers(document: Document) -> list[str]:
    return [one.text for one in document.utterances if one.role == "participant"]


def test_what_a_team_adds_below_a_talk_is_nobodys() -> None:
    """Neither its notes, nor who somebody is above the first question, were said."""
    assert _answers(_talk(TALK)) == ["From the couch, mostly.", "Nothing. I forget things."]


def test_a_field_in_which_somebody_says_i_is_theirs() -> None:
    """Whoever fills in a comment says what they think."""
    told = _answers(_talk(TALK.replace("Reviewer note:** argues", "Comment:** I argue")))
    assert any(text.startswith("Comment: I argue against the tab") for text in told)


def test_what_an_item_of_notes_quotes_was_said() -> None:
    """All of it, or what stands behind a remark; what somebody reads from the screen stays in the notes."""
    task = (
        '## Task {0}: find it\n\n_Imagine you lost it._\n\n**NOTES:** Focus on clicks\n- "I would start {1}."\n- Went up. "It was here a second ago."\n'
        '- Read "your basket is empty" aloud\n\n**NOTES:**\n- "I want my {1} on top."\n\n'
    )
    notes = _talk(
        "".join(task.format(n, what) for n, what in enumerate(("menu", "name"), start=1))
    )
    assert [one.text for one in notes.utterances if one.speaker == "Participant"] == [
        "I would start menu.", "It was here a second ago.", "I want my menu on top.",
        "I would start name.", "It was here a second ago.", "I want my name on top.",
    ]  # fmt: skip
