import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.text.language import sentences


def _cut(text):
    (spans,) = sentences([text])
    return [text[a:b] for a, b in spans]


def test_sentences_are_exact_slices():
    """White space around them is nobody's."""
    assert _cut("It froze.  Twice! Why?\n") == ["It froze.", "Twice!", "Why?"]


def test_an_items_number_belongs_to_the_item():
    """Not to what was said before it."""
    assert _cut("1. It is slow. 2.\tIt is loud.\n(3) It is dear. I paid 2. Not more.") == [
        "1. It is slow.",
        "2.\tIt is loud.",
        "(3) It is dear.",
        "I paid 2.",
        "Not more.",
    ]


def test_a_paragraph_or_list_item_ends_a_sentence():
    """Also without a full stop."""
    assert _cut("no full stop\n\nnew paragraph\n- item one\n- item two") == [
        "no full stop",
        "new paragraph",
        "- item one",
        "- item two",
    ]


def test_nothing_has_no_sentences():
    """Empty and blank texts."""
    assert list(sentences(["", "  \n"])) == [(), ()]


@given(st.text(max_size=200))
def test_every_letter_is_in_exactly_one_sentence(text):
    """Nothing is lost and nothing is doubled, whatever the text."""
    (spans,) = sentences([text])
    covered = [i for a, b in spans for i in range(a, b)]
    assert len(covered) == len(set(covered))
    assert {i for i, c in enumerate(text) if c.isalnum()} <= set(covered)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "I changed it. [laughs] Or somebody rings.",
            ["I changed it.", "[laughs] Or somebody rings."],
        ),
        ("One. (Two is late.) Three.", ["One.", "(Two is late.)", "Three."]),
        ("She left. “No way.” So we did.", ["She left.", "“No way.”", "So we did."]),
    ],
)
def test_what_opens_behind_a_full_stop_opens_the_next_sentence(text: str, parts: list[str]):
    """No quote ends with a bracket that closes in the next one."""
    assert [text[start:end] for start, end in next(sentences([text]))] == parts


def test_a_marked_pause_ends_no_sentence():
    """(.) is a breath in the middle of what is said, be there a full stop in it."""
    text = "It stops (.) at the lift (unv.) there. Then (...) it starts."
    parts = [text[start:end] for start, end in next(sentences([text]))]
    assert parts == ["It stops (.) at the lift (unv.) there.", "Then (...) it starts."]


def test_a_straight_quote_opens_the_sentence_that_it_touches():
    """One that stands apart from both closes what was said before."""
    assert _cut('She asked. "He was kind." Wants: benches.') == [
        "She asked.",
        '"He was kind."',
        "Wants: benches.",
    ]
    assert _cut('It said " wait. " Then it went.')[-1] == "Then it went."


def test_a_spanish_mark_belongs_to_what_it_opens():
    """It stands before the words, not behind the last."""
    assert _cut("Sí, antes. ¿Quiere algo? No. ¡Ay!") == [
        "Sí, antes.",
        "¿Quiere algo?",
        "No.",
        "¡Ay!",
    ]


def test_cutting_leaves_torch_for_others_to_import():
    """It takes a second that rules need for nothing; who embeds afterwards finds it."""
    code = (
        "import sys; from research.text.language import sentences; list(sentences(['Hi.']));"
        "assert 'torch' not in sys.modules; import torch"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
