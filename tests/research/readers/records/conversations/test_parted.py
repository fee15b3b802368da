from __future__ import annotations

import pytest

THREAD = '"From: Olu <o@x.example>\nDate: 2026-01-02 10:00\n\nThe sheet is a cloth.\n\nFrom: Towel Support <care@t.example>\nDate: 2026-01-02 12:00\n\nPlease send a photo."'
CHAT = '"(10:01) Olu: The sheet is a cloth\n(10:02) Kay: Please send a photo\n(10:03) Olu: No camera here"'


@pytest.mark.parametrize("cell", [THREAD, CHAT])
def test_what_each_side_wrote(read, cell):
    """A cell that holds a whole talk gives each its own words."""
    document = read(
        f"Case,Customer,Subject,Conversation\nC-1,Olu,Size,{cell}\nC-2,Ada,Size,{cell}\n"
    )
    own = [one.text for one in document.utterances if one.role == "participant"]
    assert "Please send a photo" not in " ".join(own)
    assert any(text.startswith("The sheet is a cloth") for text in own)
