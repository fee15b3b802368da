from __future__ import annotations

from research.readers.document import Author
from research.readers.records.json_files.parse import Item
from research.readers.records.posts import Post
from research.readers.records.tools.shapes import Context, of_messages


def test_people_beside_the_records():
    """Users are found by id in any of the lists named."""
    context = Context(root={"users": [{"id": 5, "name": "Kim"}], "members": "x"}, agents=("Kim",))
    assert context.people("users", "members")["5"]["name"] == "Kim"
    assert context.is_staff(Author(name="kim"))


def _said(item, _):
    text, thread, own = item["text"], item["thread"], item["id"]
    author = Author(name=item.get("by", ""))
    yield Post(record_id=thread, text=text, part=own, author=author, subject=item.get("title", ""))


def test_messages_of_a_thread_come_together():
    """Under its title, the one that it is called after first of all; whom the settings name is an agent."""
    told = [("hums", "1", "1"), ("why", "2", "2"), ("same here", "1", "3")]
    values = [{"text": text, "thread": thread, "id": own} for text, thread, own in told]
    values[2] |= {"title": "Lamps", "by": "Kim"}
    items = [Item(value=v, locator=f"[{n}]", line=n) for n, v in enumerate(values, start=1)]
    posts = list(of_messages(_said)(items, Context(agents=("Kim",))))
    assert [(p.text, p.part, p.subject, p.role, p.locator) for p in posts] == [
        ("hums", "", "Lamps", "participant", "[1]"),
        ("same here", "3", "Lamps", "agent", "[3]"),
        ("why", "", "", "participant", "[2]"),
    ]
