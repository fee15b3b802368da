from __future__ import annotations

import pytest

from research.errors import DamagedError
from research.readers.records.statistics.cases import Cursor, decoder, text_of


def test_never_beyond_the_end():
    """A size that the file does not have is damage, and so is one below nothing."""
    cursor = Cursor(b"\x01\x02\x03")
    assert cursor.number("H") == 0x0201
    for size in (2, -1):
        with pytest.raises(DamagedError):
            cursor.take(size)


@pytest.mark.parametrize(
    ("declared", "text", "encoding"),
    [
        ("utf-8", "Die Schlange wächst, größer als je", "utf-8"),
        ("utf-8", "Die Schlange wächst, größer als je", "cp1252"),
        ("", "Очередь двигается только после крика", "cp1251"),
        ("NO-SUCH", "plain words", "utf-8"),
    ],
)
def test_encodings(declared, text, encoding):
    """What the file says of its texts is believed only where they can be read so."""
    cell = text.encode(encoding)
    assert text_of(cell + b"   ", decoder(declared, [cell])) == text


def test_cut_within_a_letter():
    """A text that filled its column may end in half a letter, which changes no encoding."""
    cells = ["größer".encode()[:4], *["Überall äußerst große Müllsäcke".encode()] * 5]
    assert decoder("utf-8", cells) == "utf-8"
