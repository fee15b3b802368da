"""What a tool's JSON reader is: which objects are its own, and which texts they hold."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from research.model import Kind
from research.readers.document import Author
from research.readers.records.authorship.authors import staff_test
from research.readers.records.json_fields import Object, records, text
from research.readers.records.json_files.parse import Item
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
    kind: Kind = "ticket"
    fits: Callable[[Object], bool]
    """Whether an object is this tool's record."""
    posts: Callable[[list[Item], Context], Iterable[Post]]
    """The texts of all records, those of one record together."""


Texts = Callable[[Object, Context], Iterator[Post]]
"""The texts of one object: where it stands, and whom the settings call an agent, is added."""


def of_records(texts: Texts) -> Callable[[list[Item], Context], Iterator[Post]]:
    """The texts of objects that are a record each."""

    def posts(items: list[Item], context: Context) -> Iterator[Post]:
        for item in items:
            yield from (placed(post, item, context) for post in texts(item.value, context))

    return posts


def placed(post: Post, item: Item, context: Context) -> Post:
    """The text with where its object stands in the file, and as an agent's where the settings say so."""
    return replace(
        post,
        record_id=post.record_id or item.locator,
        locator=item.locator,
        line=item.line,
        role="agent" if context.is_staff(post.author) else post.role,
    )


def of_messages(texts: Texts) -> Callable[[list[Item], Context], Iterator[Post]]:
    """The texts of objects that are a message each, those of a thread together, under its title.

    Of a thread that has a message's id this is the message that opens it.
    """

    def posts(items: list[Item], context: Context) -> Iterator[Post]:
        threads: dict[str, list[Post]] = {}
        for post in of_records(texts)(items, context):
            threads.setdefault(post.record_id, []).append(post)
        for thread, group in threads.items():
            about = next((post.subject for post in group if post.subject), "")
            for post in group:
                part = "" if post.part == thread else post.part
                yield replace(post, part=part, subject=about)

    return posts
