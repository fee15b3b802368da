from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.text.ticket.fences import blocks_of
from research.text.ticket.parts import parts_of

TICKS = "```"


def _blocks(text: str) -> list[tuple[str, str]]:
    return [(text[low:high], reason) for low, high, reason in blocks_of(text)]


def _own(text: str) -> list[str]:
    return [text[p.start : p.end].strip() for p in parts_of(text) if not p.reason]


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        (TICKS, TICKS),
        ("```js", TICKS),
        ("{code}", "{code}"),
        ("{code:title=a.py|x}", "{code}"),
        ("{noformat}",) * 2,
    ],
)
def test_a_block_is_no_evidence(opening: str, closing: str) -> None:
    """What a program printed looks like anything: the marks around it tell."""
    text = f"The build stops here:\n{opening}\nint x = 1;\n\nlet me in\n{closing}\nIt did not last week."
    assert _own(text) == ["The build stops here:", "It did not last week."]


def test_a_quote_is_somebody_elses() -> None:
    """As a mail's quoted reply is."""
    text = "{quote}please try again tomorrow{quote}\nI did, and it fails."
    assert _blocks(text) == [("{quote}please try again tomorrow{quote}", "quoted reply")]
    assert _own(text) == ["I did, and it fails."]


def test_a_block_in_the_middle_of_a_line() -> None:
    """Chats do so; what stands before and behind it is said."""
    text = f"It prints {TICKS}panic: runtime error index out of range{TICKS} when I save the rota."
    assert _own(text) == ["It prints", "when I save the rota."]


def test_a_button_in_the_middle_of_a_sentence() -> None:
    """A few marked words are part of what is said."""
    text = "I press {code}Save as{code} and nothing happens."
    assert _own(text) == [text]


@pytest.mark.parametrize("mark", [TICKS, "```python", "{code}", "{noformat}", "{quote}"])
def test_a_mark_that_is_never_closed(mark: str) -> None:
    """What the customer says below is not lost for it."""
    text = f"The build stops here:\n{mark}\nint x = 1;\n\nIt did not do so last week."
    assert "It did not do so last week." in _own(text)[-1]


def test_a_forgotten_mark_before_a_block() -> None:
    """The next opening one begins another block; words between the two are kept."""
    text = f"{TICKS}sh\nmake\n\nThis worked until Monday.\n\n{TICKS}sh\nmake all\n{TICKS}\nNow it hangs."
    assert "This worked until Monday." in _own(text)[0]
    assert _own(text)[-1] == "Now it hangs."


def test_a_forgotten_mark_without_a_language() -> None:
    """Three marks: the stretch with paragraphs in it is not the block."""
    text = (
        f"{TICKS}\nmake\n\nThis worked until Monday.\n\n{TICKS}\nmake all\n{TICKS}\nNow it hangs."
    )
    assert "This worked until Monday." in _own(text)[0]
    assert _own(text)[-1] == "Now it hangs."


def test_braces_of_others_are_no_marks() -> None:
    """People and templates use braces too."""
    assert _blocks("Dear {name}, {codes} are {quoted} {CODE}") == []


@given(
    st.lists(
        st.sampled_from([TICKS, "```js\n", "{code}", "{code:x}", "{quote}", "\n", "word ", ""])
    ).map("".join)
)
def test_every_character_is_in_one_part(text: str) -> None:
    """Blocks never overlap, and the parts around them have no gaps."""
    ends = [0, *(end for _, end, _ in blocks_of(text))]
    assert all(start >= end for (start, _, _), end in zip(blocks_of(text), ends, strict=False))
    assert "".join(text[p.start : p.end] for p in parts_of(text)) == text


def test_a_forums_quote():
    """Is the quoted person's; a mark that is never opened or closed marks nothing."""
    text = '[quote="kim, post:1"]\nTags vanish\n[/quote]\nHere too. [quote] is a mark.'
    assert [(text[a:b], why) for a, b, why in blocks_of(text)] == [
        (text[: text.index("Here") - 1], "quoted reply")
    ]
    assert list(blocks_of("no [/quote] here")) == []


def test_a_forum_may_number_its_marks():
    """phpBB does, so that what somebody types closes nothing."""
    text = '[quote="Bo":2k1x]It drifts[/quote:2k1x]\nMine too.'
    assert [text[a:b] for a, b, _ in blocks_of(text)] == [text.partition("\n")[0]]
