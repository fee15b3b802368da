from __future__ import annotations

import pytest

from research.protect.keys import mask_keys


@pytest.mark.parametrize(
    "key",
    [
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N",
        "sk_" + "live_51Habcdefghijklmnop",
        "ghp_" + "abcdefghijklmnopqrstuvwxyz0123456789",
        "xoxb-" + "123456789012-abcdefghij",
        "AKIA" + "IOSFODNN7EXAMPLE",
    ],
)
def test_keys_are_masked(key: str):
    """Whoever reads the report could use them."""
    assert mask_keys(f"I use {key} and it fails.") == "I use [key] and it fails."


def test_a_bearer_token_is_masked_after_its_word():
    """The word stays, so that one sees what was there."""
    assert (
        mask_keys("Authorization: Bearer abcdef0123456789abcdef") == "Authorization: Bearer [key]"
    )


def test_a_private_key_is_masked_whole():
    """Also when its end was not pasted."""
    key = "-----BEGIN RSA PRIVATE KEY-----\nMIIEow\nabc\n-----END RSA PRIVATE KEY-----"
    assert mask_keys(f"see {key} there") == "see [key] there"
    assert mask_keys("see -----BEGIN PRIVATE KEY-----\nMIIEow") == "see [key]"


@pytest.mark.parametrize(
    "text",
    [
        "the ring bearer forgot the ring at the venue yesterday",
        "Bearer internationalisation-and-localisation team",
        "sk_live is in the settings", "my AKIA lamp", "eyJ is how it starts", "task-force-sk-2",
    ],
)  # fmt: skip
def test_words_stay(text: str):
    """Nothing that somebody says is a key."""
    assert mask_keys(text) == text
