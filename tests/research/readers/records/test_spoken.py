from __future__ import annotations


def test_a_transcript_in_a_table(read):
    """Speakers and texts make an interview; nobody is an agent or an author yet."""
    document = read(
        "speaker,start,text\nDana,0:01,How do you plan?\nSam,0:05,By hand\nSam,0:09,\n"
    )
    assert document.kind == "interview"
    assert [(said.speaker, said.text, said.role) for said in document.utterances] == [
        ("Dana", "How do you plan?", ""), ("Sam", "By hand", ""),
    ]  # fmt: skip
    assert document.left_out[0].locator == "row 4"
