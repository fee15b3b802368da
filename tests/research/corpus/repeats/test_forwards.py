from __future__ import annotations

import pytest

from research.corpus.repeats.forwards import announced, unannounced
from research.corpus.repeats.written import Written, start_of

SHORT = "The card reader at till two shows E4 whenever a guest pays by phone."
LONG = (
    "The standing order for our rent went out twice in March, and when I rang the branch they said that "
    "the second one could not be called back, although the landlord himself agreed to return it."
)


def _written(*texts):
    return [
        Written(at=str(n), person_id=f"P-{n}", shown=f"record {n}", text=text)
        for n, text in enumerate(texts)
    ]


def _handed(find, *texts):
    """Each carrier's place: the original, what is handed on, whether nothing else is said."""
    records = _written(*texts)
    starts = [start_of(text) for text in texts]
    found = unannounced([records]) if find is unannounced else announced(records, starts)
    return {
        at: (
            part.reason.removeprefix("copy of "),
            texts[int(at)][slice(*part.spans[0])],
            part.alone,
        )
        for at, part in found.items()
    }


@pytest.mark.parametrize(
    "above",
    [
        "Please see below.\n\n",
        "FYI\n\n",
        "FYI - ",
        "Hi Rita,\n\nForwarding this for you, thanks.\n\n",
        "Zur Info, weitergeleitet:\n\n",
        "---------- Forwarded message ---------\n\n",
    ],
)
def test_a_ticket_under_a_line_that_hands_it_on(above):
    """The whole record is the other's; it does not matter which comes first in the file."""
    carried = f"{above}{SHORT}"
    assert _handed(announced, SHORT, carried) == {"1": ("record 0", SHORT, True)}
    assert _handed(announced, carried, SHORT) == {"0": ("record 1", SHORT, True)}


def test_what_the_forwarder_says():
    """Only the stretch below is the other's; what follows it is the forwarder's again."""
    text = f"FYI, this happens at my till too, every Friday.\n\n{SHORT}\n\nCan somebody call me about it?"
    assert _handed(announced, SHORT, text) == {"1": ("record 0", SHORT, False)}


def test_wrapped_otherwise():
    """A mail program breaks lines where it likes."""
    wrapped = SHORT.replace(" shows", "\nshows")
    assert _handed(announced, SHORT, f"see below\n\n{wrapped}") == {
        "1": ("record 0", wrapped, True)
    }


def test_a_long_one_without_a_word_about_it():
    """Nobody writes the same thirty words; what stands above them is somebody's own."""
    text = f"This is what my tenant got from you, and I never saw that money either.\n\n{LONG}"
    assert _handed(unannounced, LONG, text) == {"1": ("record 0", LONG, False)}


def test_a_short_sentence_in_common():
    """Two people may say the same short thing, one of them with more around it."""
    text = f"Since the update nothing works here.\n{SHORT}\nAlso the receipts are blank."
    assert _handed(unannounced, SHORT, text) == _handed(announced, SHORT, text) == {}


def test_a_few_words_under_fyi():
    """ "It is broken" is not enough to be somebody else's."""
    assert _handed(announced, "It is broken again", "FYI: It is broken again") == {}


def test_a_transfer_is_no_forwarding():
    """A bank's customers write of transfers and look forward to answers."""
    said = "My transfer is lost. " + SHORT
    assert _handed(announced, SHORT, said) == {}


def test_nothing():
    """No records, nothing handed on."""
    assert announced([], []) == unannounced([]) == {}


def test_what_a_colleague_wrote_before():
    """Who says so and repeats it word for word hands it on, and keeps what is said around it."""
    text = f"My colleague Nele wrote this on Monday and heard nothing: {SHORT}"
    found = _handed(announced, SHORT, text)
    assert [(reason, alone) for reason, _, alone in found.values()] == [("record 0", False)]
    assert _handed(announced, SHORT, f"It says: {SHORT}") == {}
