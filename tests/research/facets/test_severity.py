"""How much a problem hurts."""

from __future__ import annotations

import pytest

from research.facets.severity import NAMES, severity


@pytest.mark.parametrize(
    ("text", "level", "cue"),
    [
        ("The dues were not collected and I lost about £900 that month.", 4, "lost about £900"),
        ("After the crash I had lost all my notes.", 4, "lost all my notes"),
        ("I have cancelled our subscription.", 4, "cancelled our subscription"),
        ("Uninstalled after a day.", 4, "Uninstalled"),
        ("A nurse nearly gave the wrong dose.", 4, "wrong dose"),
        ("The step gave way under her and she got four stitches.", 4, "she got four stitches"),
        ("A year of photos is gone for good.", 4, "gone for good"),
        ("Sooner or later a child will be hurt on that slide.", 4, "will be hurt"),
        (
            "The parking app billed me in full, for a lot that was shut.",
            3,
            "billed me in full",
        ),
        ("We were fined for a form that was on your desk, and there's a late fee.", 3, "late fee"),
        ("They kept my deposit.", 3, "kept my deposit"),
        ("The gate doesn't respond to the card.", 3, "doesn't respond"),
        ("It signed us out during the vote.", 3, "signed us out"),
        ("By four the scanner's battery died.", 3, "battery died"),
        ("I can't register the twins.", 3, "can't register"),
        ("I can't log in since Monday.", 3, "can't log"),
        ("In the end I gave up.", 3, "gave up"),
        ("So we do it by hand.", 3, "by hand"),
        ("I want my money back and a REFUND.", 3, "money back"),
        ("It asks for the code every time.", 3, "every time"),
        ("It is confusing.", 2, "confusing"),
        ("Nine times out of ten the list is empty.", 2, ""),
        ("The table goes out of the window.", 2, ""),
        ("There is a typo in the heading.", 1, "typo"),
        ("It’s slightly off.", 1, "slightly"),
        ("Non funziona.", 3, "Non funziona"),
    ],
)
def test_the_gravest_cue_decides(text: str, level: int, cue: str) -> None:
    """Data loss and leaving before blocked, blocked before confusing, and the words are shown."""
    found = severity(text, "pain")
    assert (found.level, found.cue) == (level, cue)


@pytest.mark.parametrize("facet", ["praise", "context", "none"])
def test_only_what_lacks_or_hurts_has_a_severity(facet) -> None:
    """Praise that names an old crash is no problem."""
    found = severity("It crashed and I lost all my notes.", facet)
    assert (found.level, found.cue) == (0, "")


@pytest.mark.parametrize(
    "text", ["It no longer crashes, but it is odd.", "It isn’t broken; it never crashed.", ""]
)
def test_what_is_solved_is_no_cue(text: str) -> None:
    """A crash that is gone does not make a major problem."""
    assert severity(text, "pain").level == 2


def test_a_wish_alone_hardly_hurts() -> None:
    """How often a report is wished for does not make its lack grave."""
    assert severity("Please send the report every week.", "request").level == 1
    assert severity("How do I pay by card?", "need").level == 1


def test_a_wish_with_a_grave_reason_keeps_it() -> None:
    """Asking for one's money back is not a cosmetic matter."""
    found = severity("Please refund the ticket, I was charged twice.", "request")
    assert (found.level, found.cue) == (3, "refund")


def test_the_cue_is_verbatim() -> None:
    """Curly apostrophes and capitals come out as they were written."""
    text = "I CAN’T OPEN the file."
    assert severity(text, "pain").cue in text


def test_every_level_has_nielsens_name() -> None:
    """0 to 4."""
    assert len(NAMES) == 5


@pytest.mark.parametrize(
    "text",
    [
        "I never open the newsletter, it's so long.",
        "We don't print the plan any more, it's ugly in grey.",
        "I paid the bill and I still don't like the colours.",
    ],
)
def test_what_somebody_does_not_do_is_no_failure(text: str) -> None:
    """The machine would have."""
    assert severity(text, "pain").level < 3


@pytest.mark.parametrize(
    "text",
    [
        "My pattern shows the stitches in pale grey, so my eyes get tired.",
        "The chart of allergic reactions is drawn too small.",
        "It charged again overnight and the ring around it is too bright.",
        "It doesn't save me any time.",
        "Setting it up is dead slow.",
        "I keep my deposit in another pot, and the tabs look alike.",
        "An invoice of 30 pages has tiny numbers.",
    ],
)
def test_words_of_grave_things_in_mild_ones(text: str) -> None:
    """Knitters have stitches, batteries are charged, and savings are kept on purpose."""
    assert severity(text, "pain").level < 3
