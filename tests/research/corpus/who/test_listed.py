"""Names behind ids."""

from __future__ import annotations

from research.corpus.who.listed import with_listed
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


def _talk(*labels):
    said = tuple(Utterance(text="It hums", locator="line 1", speaker=label) for label in labels)
    return Document(format="txt", kind="interview", utterances=said)


def test_participants_who_speak_in_talks():
    """By their label, or by a file that their id or full name stands in; a system's users are none."""
    hilde = Author(id="D-01", name="Hilde Brand", attributes=(("Age", "67"),))
    kit = Author(id="D-02", name="Kit Ong", attributes=(("Age", "24"),))
    lists = {"meta/people.xlsx": [Listed(author=one, participant=True) for one in (hilde, kit)]}

    def ages(file_id, *labels, lists=lists):
        told = with_listed(_talk(*labels), file_id=file_id, lists=lists)
        return [said.author.attributes[0][1] if said.author else "" for said in told.utterances]

    assert ages("talks/a.txt", "Hilde Brand", "D-02", "Noor") == ["67", "24", ""]
    assert ages("talks/2026 D-01 home visit.txt", "Participant") == ["67"]
    assert ages("talks/kit_ong.txt", "Participant") == ["24"]
    assert ages("talks/D-01 and D-02.txt", "Participant") == [""]
    users = {"users.json": [Listed(author=hilde)]}
    assert ages("talks/a.txt", "Hilde Brand", lists=users) == [""]


def test_participants_of_a_diary():
    """Their traits are added to those of the record; ids with a letter mean the same everywhere."""
    listed = Listed(author=Author(id="D-01", attributes=(("Age", "67"),)), participant=True)
    entry = Utterance(
        text="Lentils", locator="row 2", author=Author(id="d-01", attributes=(("Mood", "3"),))
    )
    document = Document(format="csv", kind="ticket", utterances=(entry,))
    told = with_listed(document, file_id="diary/e.csv", lists={"meta/people.csv": (listed,)})
    assert told.utterances[0].author.attributes == (("Mood", "3"), ("Age", "67"))
