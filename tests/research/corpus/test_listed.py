"""Names behind ids."""

from __future__ import annotations

from research.corpus.listed import with_listed
from research.readers.document import Author, Document, Listed, Utterance

ANA = Listed(
    author=Author(id="7", email="ana@x.example", name="Ana Rey", account="o1"), role="participant"
)
KIT = Listed(author=Author(id="8", name="Kit"), role="agent")
OVENS = Listed(author=Author(id="o1", name="Rey Ovens"))


def _roles_and_names(*authors, file_id="desk/tickets.json", name="desk/users.json"):
    said = tuple(
        Utterance(text="It hums", locator="row 1", role="participant", author=author)
        for author in authors
    )
    document = Document(format="json", kind="ticket", utterances=said)
    told = with_listed(document, file_id=file_id, lists={name: (ANA, KIT, OVENS)})
    return [(one.role, one.author.name, one.author.account) for one in told.utterances]


def test_ids_become_people():
    """With their side and their company's name; who is not listed stays as they are."""
    assert _roles_and_names(Author(id="7"), Author(id="8"), Author(id="9")) == [
        ("participant", "Ana Rey", "Rey Ovens"),
        ("agent", "Kit", ""),
        ("participant", "", ""),
    ]


def test_the_record_goes_before_the_list():
    """A name that the record itself gives is kept."""
    assert _roles_and_names(Author(id="7", name="A. Rey"))[0][1] == "A. Rey"


def test_a_list_is_about_its_own_folder():
    """And about those below; the same number elsewhere may be another person."""
    assert _roles_and_names(Author(id="7"), file_id="desk/may/a.json")[0][1] == "Ana Rey"
    assert _roles_and_names(Author(id="7"), file_id="shop/a.json")[0][1] == ""


def test_users_beside_contacts_are_the_desks():
    """And whoever a list of agents names; alone, a list of users says nothing of sides."""
    document = Document(
        format="csv",
        kind="ticket",
        utterances=tuple(
            Utterance(text="x", locator="row 1", role="participant", author=Author(id=one))
            for one in ("1", "2")
        ),
    )
    users = (Listed(author=Author(id="1")),)
    contacts = (Listed(author=Author(id="2")),)

    def roles(**lists):
        files = {f"{name}.csv": people for name, people in lists.items()}
        return [one.role for one in with_listed(document, file_id="a.csv", lists=files).utterances]

    assert roles(User=users, Contact=contacts) == ["agent", "participant"]
    assert roles(User=users) == ["participant", "participant"]
    assert roles(support_agents=users) == ["agent", "participant"]


def test_a_sheet_is_about_its_workbook():
    """And about no other file of the folder."""
    assert (
        _roles_and_names(Author(id="7"), file_id="desk.xlsx", name="desk.xlsx/Users")[0][1]
        == "Ana Rey"
    )
    assert _roles_and_names(Author(id="7"), file_id="shop.csv", name="desk.xlsx/Users")[0][1] == ""
