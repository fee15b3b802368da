from __future__ import annotations

from research.readers.document import Author
from research.readers.records.tools.shapes import Context


def test_people_beside_the_records():
    """Users are found by id in any of the lists named."""
    context = Context(root={"users": [{"id": 5, "name": "Kim"}], "members": "x"}, agents=("Kim",))
    assert context.people("users", "members")["5"]["name"] == "Kim"
    assert context.is_staff(Author(name="kim"))
