"""What a field is that stands in an object of a record: told by its own name and by the object's."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from research.readers.records.tables.header_words import composed_role, persons_role
from research.text.wordings import words

_NAMES: Final = frozenset({"name", "display name"})
_PERSONS: Final = frozenset({"author_id", "name", "email", "account", "creator", "speaker"})
_WRAPPERS: Final = words(
    "field fields data answers values payload attributes properties response details info profile"
)
_ID: Final = re.compile(r"[a-z]{0,4}id")
"""encid, uid, guid."""
_WHOLE: Final = frozenset({"full", "plain", "raw", "original"})


def inside(
    above: Sequence[str], last: str, *, ranks: Mapping[str, tuple[str, int]]
) -> tuple[str, int]:
    """The role and rank of a field, ("", 0) when nothing tells: `text.full` is the text, `state.name` nobody's name.

    Args:
        above: The objects that it stands in, the outermost first.
        last: What it is called itself.
        ranks: Roles and ranks by name.
    """
    if not above or any(map(str.isdigit, above)):  # one of several, as PHP writes a list
        return "", 0
    object_, rank = ranks.get(above[-1], ("", 0))
    whose = " ".join(word for word in above[-1].split() if word not in _WRAPPERS)
    person = ranks.get(whose, ("", 0))[0] in _PERSONS or bool(persons_role(f"{whose} name"))
    if last not in ranks:
        kept = object_ == "date" or (object_ == "text" and last in _WHOLE)
        return (
            ("author_id", len(ranks)) if person and _ID.fullmatch(last) else (object_ * kept, rank)
        )
    if last in _NAMES and whose and not person:
        return "", 0
    role, rank = ranks[last]
    answered = role == "text" and above[-1].endswith(" reply") and not composed_role(above[-1])
    return ("reply" if answered else role), rank
