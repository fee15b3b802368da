"""What others put among somebody's words."""

from __future__ import annotations

import pytest

from research.readers.transcript.marks.within import without_notes
from research.readers.transcript.markup import parse_line


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("It told me so. (Hanna's note: she means the mail.)", "It told me so."),
        ("(Why?) (*Since when?*) It was slow.", "It was slow."),
        ("Nice //JH: Really?// yes, as it was quiet.", "Nice yes, as it was quiet."),
        ("I rang them (I: mhm) and they came.", "I rang them and they came."),
        ("(Lund?) is far.", "(Lund?) is far."),
        ("It was //mine// then, see (PS 3) and http://a.test//b.", ""),
    ],
)
def test_what_others_put_among_the_words_is_not_the_speakers(text: str, said: str) -> None:
    """Notes, probes and a listener's yes go; doubtful words and what was said at once stay."""
    line = without_notes(parse_line(text, number=1, locator="line 1"))
    assert line.text == (said or text)
    assert bool(line.notes) == (line.text != text)


def test_a_hostile_line_takes_no_longer() -> None:
    """Half a million brackets, slashes or spaces."""
    for part in ("(", "//A:", " ", "(why? "):
        text = part * (500_000 // len(part))
        assert without_notes(parse_line("x" + text + "x", number=1, locator="")).text
