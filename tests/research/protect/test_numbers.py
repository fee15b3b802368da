from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.protect.masks import NUMBERS, WORDS
from research.protect.numbers import (
    mask_addresses,
    mask_cards,
    mask_emails,
    mask_handles,
    mask_ibans,
    mask_links,
    mask_numbers,
)


@pytest.mark.parametrize(
    "text", ["@dana look", "user@localhost", "3 @ 4.50", "me at home.", "a@", "@x.co", "(at) work"]
)
def test_not_every_at_sign_is_an_address(text: str) -> None:
    """A handle, a price, a host without a domain."""
    assert mask_emails(text) == text


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("请发到li@example.com谢谢", "请发到[email]谢谢"),
        ("谢谢 jürgen@example.de", "谢谢 [email]"),
    ],
)
def test_words_without_blanks_are_no_part_of_an_address(text: str, masked: str) -> None:
    """Letters with accents are, there too."""
    assert mask_emails(text) == masked


def test_a_card_has_a_check_digit() -> None:
    """One digit off and it is another number."""
    assert mask_cards("4111111111111111") == "[card]"
    assert mask_cards("4111111111111112") == "4111111111111112"
    assert mask_cards("9999999999999995") == "9999999999999995"


def test_words_may_follow_an_account_number() -> None:
    """The longest valid beginning is the number."""
    assert mask_ibans("DE89370400440532013000 BITTE BALD") == "[iban] BITTE BALD"
    assert mask_ibans("DE00370400440532013000") == "DE00370400440532013000"


@pytest.mark.parametrize("text", ["12:30:45", "v10.0.0.1", "a::b", "1.2.3", "::", "10:00:00:00"])
def test_times_and_versions_are_no_addresses(text: str) -> None:
    """Colons and dots have other uses."""
    assert mask_addresses(text) == text


def test_plain_links_stay() -> None:
    """A help page is evidence of what somebody read."""
    plain = "https://help.example/articles/why-is-my-rota-empty-on-a-monday?lang=en"
    assert mask_links(f"see {plain}.") == f"see {plain}."
    assert mask_links(f"see {plain}&token=abcd1234.") == "see [link]."


def test_numbers_far_apart_are_all_found() -> None:
    """Only the stretch from the first to the last number is looked at, but all of it."""
    words = "nothing to see here " * 30
    text = f"{words}4111111111111111 {words}123-45-6789 {words}"
    masks = [kind.mask for kind in NUMBERS]
    assert mask_numbers(text, masks) == f"{words}[card] {words}[ssn] {words}"
    assert mask_numbers(words, masks) == words


@given(st.text(alphabet="0123456789abcdefABC:.-/+() @?=&%#x[]P\n", max_size=60))
def test_every_mask_takes_any_text(text: str) -> None:
    """No string of digits and signs stops a run."""
    for kind in (*WORDS, *NUMBERS):
        kind.mask(text)


@given(
    st.lists(st.sampled_from(["", " ", "-"]), min_size=15, max_size=15), st.sampled_from("47 .\n")
)
def test_a_card_is_found_however_it_is_grouped(between: list[str], after: str) -> None:
    """Twelve digits in a row are looked for first, with the same spaces and hyphens between."""
    digits = "4111111111111111"
    said = "".join(a + b for a, b in zip(digits, [*between, ""], strict=True))
    if after.isspace():
        assert mask_cards(f"card {said}{after}") == f"card [card]{after}"
    assert (mask_cards(said + after) == said + after) == after.isdigit()


@given(
    st.lists(
        st.sampled_from(
            [
                *("4111 1111 1111 1111", "DE89370400440532013000", "10.0.0.7", "fe80::1", "::1"),
                *("1:2:3:4:5:6:7:8", "123-45-6789", "AB 12 34 56 C", "X1234567L", "020 7946 0958"),
                *("RSSMRA85T10A562S", "call", "12", "9", ":", "::", "a:b:", "٣٤٥٦", "and", "\n"),
            ]
        ),
        max_size=6,
    ),
    st.sampled_from([" ", ", ", "", "/"]),
)
def test_the_cheap_look_hides_nothing(pieces: list[str], between: str) -> None:
    """Whatever a mask would change in a short text, it changes behind the quick question too."""
    text = between.join(pieces)
    for kind in NUMBERS:
        assert mask_numbers(text, (kind.mask,)) == kind.mask(text) or len(text) > 60


@pytest.mark.parametrize(
    "text",
    [
        "my mail is dana at example dot com",
        "it's dana at gmail dot com",
        "ask dana AT example DOT com",
        "ask dana{at}example.com",
        "ask dana @ example.com",
        "write to dana dot okafor at post dot example dot com please",
        "it was dana underscore okafor at example dot org",
    ],
)
def test_a_spoken_address(text: str) -> None:
    """People spell their address out loud in an interview."""
    masked = mask_emails(text)
    assert "[email]" in masked
    assert "example" not in masked


@pytest.mark.parametrize(
    "text",
    ["I looked at example dot com", "we meet at ten dot thirty", "write to us at shop dot com"],
)
def test_a_spoken_site(text: str) -> None:
    """A site has no name before it."""
    assert mask_emails(text) == text


@pytest.mark.parametrize(
    "text", ["the server 10.0.0.12 hangs", "never 10.0.0.12", "from 10.0.0.12"]
)
def test_an_address_behind_a_word_that_ends_like_a_version(text: str) -> None:
    """A server is no ver."""
    assert "[ip]" in mask_addresses(text)


@pytest.mark.parametrize(
    "number",
    [
        "٤١١١ ١١١١ ١١١١ ١١١١",
        "４１１１ １１１１ １１１１ １１１１",
        "+٤٩ ٣٠ ٩٠١٨٢٠",
        "۰۲۱ ۸۸۷۷ ۶۶۵۵",
        "０３０ ９０１８２０",
    ],
)
def test_digits_of_other_scripts_far_before_others(number: str) -> None:
    """A card or a telephone in Arabic or wide digits is one, wherever the text has its next number."""
    text = (
        f"Call me under {number} {'and then I waited for somebody ' * 9} until 12:30 on 7 May 2026"
    )
    masked = mask_numbers(text, [kind.mask for kind in NUMBERS])
    assert number not in masked
    assert masked.endswith("until 12:30 on 7 May 2026")


@pytest.mark.parametrize("before", ["", "12 ", "ñ "])
def test_colons_far_from_any_digit(before: str) -> None:
    """Nothing is lost and nothing said twice where only colons may be an address."""
    text = f"{before}{'and then I waited for somebody ' * 9}a::b and::c: {'until they came ' * 9}"
    assert mask_numbers(text, [kind.mask for kind in NUMBERS]) == text


def test_a_word_before_a_number_that_other_numbers_follow() -> None:
    """What a number is may be said some words before it; numbers far before it tell nothing."""
    words = "and then I waited for somebody " * 9
    text = f"At 9 {words}I was born on the 3rd of September, 1980. {words}My customer number, as printed on the card, is K-12-34-567."
    masked = mask_numbers(text, [kind.mask for kind in NUMBERS])
    assert "1980" not in masked
    assert masked.startswith("At 9 and then")


def test_plain_counts_of_other_scripts_stay() -> None:
    """A year and a number of people are no card, and are not rewritten."""
    text = "انتظرت ٢٠٢٦ مرة و١٢ ساعة"
    assert mask_numbers(text, [kind.mask for kind in NUMBERS]) == text


def test_a_handle_made_of_a_persons_name_is_masked() -> None:
    """Chats call people so; a company, a package and a decorator are called otherwise."""
    assert mask_handles("@dana.okafor please look") == "[name] please look"
    for text in (
        "@Larch_House lost it",
        "@types/node fails",
        "@app.route('/')",
        "dana@larch.example",
    ):
        assert mask_handles(text) == text


def test_words_right_beside_an_address_stay() -> None:
    """In scripts without spaces they are no part of it."""
    assert mask_emails("メールはabc@x.exampleです") == "メールは[email]です"
    assert mask_emails("an jörg@büro.example bitte") == "an [email] bitte"


def test_a_log_of_addresses_costs_no_more_than_its_length() -> None:
    """A server's log holds one address thousands of times; a speaker of dots may go on for ever."""
    start = time.process_time()
    assert mask_addresses("10.4.2.118 " * 20_000) == "[ip] " * 20_000
    mask_emails("and then punkt " * 20_000)
    mask_emails("a punkt " * 20_000)
    assert time.process_time() - start < 4


def test_an_invitation_may_be_short() -> None:
    """Eight signs let somebody in; words do not."""
    assert mask_links("see https://x.example/invite/a9Kd72mm") == "see [link]"
    assert (
        mask_links("https://x.example/invite/colleagues") == "https://x.example/invite/colleagues"
    )


@given(st.text(alphabet="07aZ -.:\n", max_size=40))
def test_a_number_is_found_in_ascii_as_in_any_other_text(text: str) -> None:
    """The masks are asked of the same part, and where there is none of nothing."""
    parts: list[str] = []
    for said in (text, f"{text} é"):
        mask_numbers(said, [lambda part: parts.append(part) or part])
    assert not parts or (len(parts) == 2 and parts[1].startswith(parts[0]))
