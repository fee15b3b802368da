"""The words by which exports and chats say on whose side somebody writes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache

from research.model import Role
from research.text.role_words import words_of
from research.text.wordings import words

UPLOADERS = words("""
author_is_uploader is_uploader author_is_channel_owner is_channel_owner is_page_owner is_page is_business is_brand
is_official
""")
"""Flags of whoever runs the page, the channel or the place that others write on."""
_WAYS: Mapping[str, Role] = {
    **dict.fromkeys(UPLOADERS | words("outgoing outbound is_outgoing is_outbound"), "agent"),
    **dict.fromkeys(words("inbound is_inbound incoming is_incoming"), "participant"),
}
"""Flags of which way a message went, and of those who run a place."""


LABELS: Mapping[str, Role] = words_of("side")
"""What stands before the words of one side in a talk that somebody wrote down."""
AUTHOR_ROLES: Mapping[str, Role] = {**LABELS, **words_of("type")}
"""Who an author type or a direction means (true: it came in); anything else is unknown and no evidence."""

_CUSTOMERS = words("contact customer visitor end_user enduser client consumer")


def answering_words(talks: Iterable[Collection[str]]) -> frozenset[str]:
    """Which words for anybody are the desk's here.

    A user is of it who talks with its contacts, where no agent does; a human who takes over from a bot for a user.

    Args:
        talks: The words for sides in each talk, in lower case.
    """
    each = [frozenset(words) for words in talks]
    beside = _CUSTOMERS | {"user"}
    human = any("human" in words and not beside.isdisjoint(words) for words in each)
    agents = any(AUTHOR_ROLES.get(word) == "agent" for words in each for word in words)
    users = any("user" in words and not _CUSTOMERS.isdisjoint(words) for words in each)
    told = {"human": human, "user": users and not agents and not human}
    return frozenset(word for word, ours in told.items() if ours)


_ASKERS = words("user human customer client visitor member caller guest patient input")
_ASKED = words("query question request inquiry enquiry utterance message msg text prompt")
_ANSWERERS = words(
    "bot chatbot assistant ai gpt chatgpt llm model generated system agent support operator output completion"
)
_ANSWERED = words("response reply answer message msg text")


def is_question_field(name: str) -> bool:
    """Whether a column or field is called by what somebody asks a program or a desk: `user query`, `prompt`."""
    return (_ASKERS | _ASKED).issuperset(name.split() or [""])


def is_answer_field(name: str) -> bool:
    """Whether it is called by what they answer: `bot response`, `reply`."""
    return (_ANSWERERS | _ANSWERED).issuperset(name.split() or [""])


def names_a_side(name: str) -> bool:
    """Whether it also says on which side that is, as "prompt" and "response" do not."""
    return not (_ASKERS | _ANSWERERS).isdisjoint(name.split())


_FROM = frozenset({"from", "by"})
_FLAGS = _FROM | {"is", "was", "sent", "written"}
_EITHER = words("user customer client visitor caller requester")
"""Whoever is none of these is of the company, as no guest and no member need be."""


@lru_cache(maxsize=1024)
def flagged(name: str) -> Role | None:
    """The side of whom a flag is true: `is_agent`, `sent_by_agent`, `is_outgoing`; None for any other name."""
    *before, who = name.split() or [""]
    sure = LABELS.get(who) != "participant" or who in _EITHER or not _FROM.isdisjoint(before)
    told = LABELS.get(who) if before and sure and _FLAGS.issuperset(before) else None
    return told or _WAYS.get(name)


def says_from(name: str) -> bool:
    """Whether a column is called by whom its rows are from: `from_agent`, `sent by customer`."""
    return flagged(name) is not None and not _FROM.isdisjoint(name.split())


SYSTEM_FLAGS = frozenset({"system", "is system", "system note"})
"""Fields that say whether the program wrote a message or a row."""
TRUE, FALSE = frozenset({"true", "1", "yes"}), frozenset({"false", "0", "no"})
"""How exports write a flag."""
