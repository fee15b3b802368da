from __future__ import annotations

from research.text.ticket.closing import mark_closing
from research.text.ticket.lines import lines_of


def _reasons(text: str) -> list[str]:
    lines = list(lines_of(text, len(text)))
    mark_closing(lines)
    return [line.reason for line in lines]


def test_a_job_and_a_company_belong_to_the_name() -> None:
    """The whole last paragraph is the signature."""
    assert _reasons("It fails.\n\nBeth Crane\nReception Lead\nT 01632 960 120") == [
        *("", ""),
        *["signature"] * 3,
    ]


def test_a_list_is_no_signature() -> None:
    """Titles of screens look like names."""
    assert _reasons("It fails in:\nShift Swap\nClock Export") == ["", "", ""]


def test_short_answers_in_lines_are_no_signature() -> None:
    """Who ends each with a stop makes a list."""
    assert _reasons("Helpful.\nListening.\nAdvice.") == ["", "", ""]


def test_a_last_cry_is_no_name() -> None:
    """One word with a capital may be a plea."""
    assert _reasons("It fails.\nHelp") == ["", ""]
    assert _reasons("It fails.\nMarek") == ["", "signature"]


def test_sentences_under_a_rule_are_the_customers() -> None:
    """Some people part their paragraphs with dashes."""
    text = "It fails.\n--\nAnd we cannot export anything since the update either."
    assert _reasons(text) == ["", "signature", ""]


def test_one_line_is_never_a_signature() -> None:
    """A ticket that is a name is all there is."""
    assert _reasons("Marek Nowak") == [""]


def test_a_code_in_a_names_place_below_a_sign_off_signs() -> None:
    """Who is known by the study's own code is masked as that."""
    assert _reasons("It fails.\n\nThanks,\nP3") == ["", "", "sign-off", "signature"]
