"""Headers made of several words for what customers write: `review_comment_message`."""

from __future__ import annotations

from typing import Final

from research.text.wordings import words

_BEFORE: Final = words("""
review reviews reviewer user customer client consumer guest patient student feedback survey comment complaint rating
nps csat original full raw open free tweet post message text ticket issue case
""")
_SHARED: Final = frozenset({"ticket", "issue", "case", "post"})
"""Whose comments and messages may be a desk's."""
_TEXTS: Final = words("text comment comments message body content feedback review verbatim")
_PEOPLE: Final = words("customer client consumer guest patient reviewer")
_REPLIES: Final = frozenset({"reply", "response", "rejoinder"})
"""What a customer said to a desk's answer: `Customer reply`."""
_TITLES: Final = frozenset({"title", "subject", "headline"})


_WRITERS: Final = words("author author_name created_by creator sender owner_name user_name")


def is_writer(flat: str) -> bool:
    """Whether the header says who wrote a comment or a message: `Comment Created By`."""
    first, _, rest = flat.partition(" ")
    return first in {"comment", "message", "reply", "post"} and rest in _WRITERS


def composed_role(flat: str) -> str:
    """Text or subject, where all words of a header say so; empty for any other.

    Args:
        flat: The header in lower case, a space between words.
    """
    before, last = flat.split()[:-1], flat.rpartition(" ")[2]
    if not before or not _BEFORE.issuperset(before):
        return ""
    if last in _REPLIES and _PEOPLE.issuperset(before):
        return "text"
    if last in _TEXTS and _SHARED.isdisjoint(before):
        return "text"
    return "subject" if last in _TITLES else ""
