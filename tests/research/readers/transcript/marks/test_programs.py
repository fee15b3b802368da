import pytest

from research.readers.transcript.marks.programs import is_programs


@pytest.mark.parametrize(
    "line",
    [
        "Transcribed by an app",
        "[00:00:03] Recording started",
        "\u200eimage omitted",
        "Ada: <Media omitted>",
        "Bild weggelassen",
    ],
)
def test_what_a_program_wrote(line: str) -> None:
    """Nobody said it, whoever's name stands before it."""
    assert is_programs(line)


@pytest.mark.parametrize(
    "line", ["The image was left out of my order.", "I recorded it.", "Ada: the audio broke"]
)
def test_what_somebody_said(line: str) -> None:
    """Speaking of pictures and recordings is no program's mark."""
    assert not is_programs(line)
