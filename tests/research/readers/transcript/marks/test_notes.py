"""What others put among somebody's words."""

from __future__ import annotations

import pytest

from research.readers.transcript.assemble import Sheet, assemble
from research.readers.transcript.marks.notes import (
    COMMENT,
    TICKED,
    take_callouts,
    take_noted_quotes,
    without_notes,
)
from research.readers.transcript.markup import parse_line, split_lines


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("It told me so. (Hanna's note: she means the mail.)", "It told me so."),
        ("Nice //JH: Really?// yes, as it was quiet.", "Nice yes, as it was quiet."),
        ("I rang them (I: mhm) and they came.", "I rang them and they came."),
        ("I push it [Interviewerin: Warum?] as it is red.", "I push it as it is red."),
        ("It beeps (Observateur: elle attend) and stops.", "It beeps and stops."),
        ("I told him [Kunde: 4] twice.", ""),
        ("(Lund?) is far.", "(Lund?) is far."),
        ("It was //mine// then, see (PS 3) and http://a.test//b.", ""),
    ],
)
def test_what_others_put_among_the_words_is_not_the_speakers(text: str, said: str) -> None:
    """Notes and a listener's yes go; doubtful words and what was said at once stay."""
    line = without_notes(parse_line(text, number=1, locator="line 1"))
    assert line.text == (said or text)
    assert bool(line.notes) == (line.text != text)


def test_a_question_in_brackets_before_an_answer_is_whoever_asked_it() -> None:
    """Typed along in notes; a doubtful word, or one that somebody adds, is not asked."""
    line = without_notes(parse_line("* (Who else rang you?) Nobody.", number=1, locator=""))
    assert (line.text, line.question) == ("Nobody.", "Who else rang you?")
    for text in ("(Lund?) is far.", "I rang (did I not, Ole?) twice."):
        assert without_notes(parse_line(text, number=1, locator="")).text == text


def test_a_hostile_line_takes_no_longer() -> None:
    """Half a million brackets, slashes or spaces."""
    for part in ("(", "//A:", " "):
        text = part * (500_000 // len(part))
        assert without_notes(parse_line("x" + text + "x", number=1, locator="")).text


NOTES = """## Task 1
**Observations**:
- 14:03 — “Where did my row go?”
- 14:04 — “I would press the name.”
- 14:05 — Waits for a while

**Open questions**:

1. *Most confusing?*
   - “That it sorts behind my back.”

2. *What worked well?*
   - “The colours, I see them from the door.”
"""


def test_a_quotation_among_timed_notes_is_the_participants() -> None:
    """The time and the word for it are not said, and a note stays the observer's."""
    said = assemble(Sheet(format="md", lines=split_lines(NOTES))).utterances
    heard = "\n".join(one.text for one in said if one.role == "participant")
    assert heard.replace("\n\n", "\n").split("\n") == [
        "Where did my row go?",
        "I would press the name.",
        "That it sorts behind my back.",
        "The colours, I see them from the door.",
    ]


def test_what_a_quotation_answers_may_stand_behind_it() -> None:
    """It is the question, and no part of the quotation."""
    line = take_noted_quotes(split_lines('> "At lunch." [in response to: When do you phone?]'))[0]
    assert (line.text, line.question) == ('"At lunch."', "When do you phone?")


def taken(text: str) -> list[tuple[str, str]]:
    return [(line.text, line.aside) for line in take_callouts(split_lines(text)) if line.text]


def test_a_box_to_tick_is_a_plan_unless_it_asks() -> None:
    assert taken("- [ ] Send the card\n- [x] How do you pay?") == [
        ("Send the card", TICKED),
        ("How do you pay?", ""),
    ]


def test_a_documents_comments_are_the_teams() -> None:
    """They are listed at the end under the marks that stand in the text."""
    text = "Ana: Why?\nBo: With coins.[a]\nAna: So?\nBo: A fine.[b]\n[a]Great quote\n[b]check\n_Assigned to Lea_"
    found = taken(text)
    assert ("Bo: With coins.", "") in found
    assert [aside for _, aside in found[-3:]] == [COMMENT] * 3
    assert taken("[a]head of it\nBo: I left.") == [("[a]head of it", ""), ("Bo: I left.", "")]


def test_a_hostile_line_takes_no_longer_callouts() -> None:
    for part in ("[a]", " "):
        assert take_callouts(split_lines("x" + part * (400_000 // len(part)) + "x"))
