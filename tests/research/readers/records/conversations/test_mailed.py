from __future__ import annotations

from research.readers.document import Author
from research.readers.records.conversations.mailed import are_threads, mail_posts
from research.readers.records.posts import Post

THREAD = """From: Hanneke <h@x.example>
Date: 2026-01-01 10:00

The towels shed blue fluff on my cat.

-----
From: Towel Support <care@towel.example>
Date: 2026-01-01 12:00
To: h@x.example

Dear Hanneke, wash them twice.

-----
From: Hanneke <h@x.example>
Date: 2026-01-02 09:00

The cat is still blue."""


def test_each_mail_is_its_senders():
    """The owner's by name or address; the others answer."""
    first = Post(record_id="1", text=THREAD, locator="row 2", author=Author(name="Hanneke"))
    said = [(post.role, post.author.name, post.text, post.date[:10]) for post in mail_posts(first)]
    assert said == [
        ("participant", "Hanneke", "The towels shed blue fluff on my cat.", "2026-01-01"),
        ("agent", "Towel Support", "Dear Hanneke, wash them twice.", "2026-01-01"),
        ("participant", "Hanneke", "The cat is still blue.", "2026-01-02"),
    ]


def test_whoever_wrote_first_where_nobody_owns():
    """Opened the record."""
    posts = mail_posts(Post(record_id="1", text=THREAD, locator="row 2"))
    assert [post.role for post in posts] == ["participant", "agent", "participant"]


def test_what_is_no_thread():
    """A text that only says from whom something came, or quotes a mail below its own words."""
    plain = ["From: the garden, with love", f"I wrote to you before.\n\n{THREAD}", "It hangs"]
    assert not are_threads(plain)
    assert are_threads([THREAD, "It hangs"])
    (post,) = mail_posts(Post(record_id="1", text=plain[1], locator="row 2"))
    assert post.text == plain[1]
