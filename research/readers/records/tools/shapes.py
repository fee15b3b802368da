"""What a helpdesk's JSON reader is: which objects are its own, and what they say."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from research.model import Kind
from research.readers.document import Author
from research.readers.records.authorship.authors import staff_test
from research.readers.records.parsed.fields import Object, records, text
from research.readers.records.parsed.jsontext import Item
from research.readers.records.posts import Post


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What stands beside the records: people and companies named once for all of them."""

    root: Object = field(default_factory=dict)
    agents: tuple[str, ...] = ()
    answering: frozenset[str] = frozenset()
    """Words for anybody, such as user, by which the export means those of the desk."""

    def people(self, *lists: str) -> dict[str, Object]:
        """Users by id, from the lists beside the records."""
        return {text(who, "id"): who for name in lists for who in records(self.root, name)}

    def is_staff(self, author: Author) -> bool:
        """Whether the settings name the author as an agent."""
        return staff_test(self.agents)(author)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """One tool's records."""

    format: str
    kind: Kind
    fits: Callable[[Object], bool]
    """Whether an object is this tool's record."""
    posts: Callable[[list[Item], Context], Iterable[Post]]
    """The texts of all records, those of one record together."""
