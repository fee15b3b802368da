from pipelines.oneline import printable


def test_text_is_on_one_line_without_control_characters():
    """Neither a newline nor a terminal's escape in a name changes what a terminal shows."""
    assert printable("a\n\tb") == "a b"
    assert printable("P1\x1b[2J.txt") == "P1 [2J.txt"


def test_a_name_that_is_no_utf8_can_be_printed():
    """Python holds its bytes as halves of characters, which no stream takes."""
    printable("caf\udce9 study").encode()
