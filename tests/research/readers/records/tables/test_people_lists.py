"""Lists of people hand on who they are."""

from __future__ import annotations

import pytest

from research.errors import InputError
from research.readers.document import PeopleListError

USERS = [
    {"id": "U1", "name": "ana", "real_name": "Ana Rey", "is_bot": False, "deleted": False,
     "profile": {"title": "Baker of the north wing", "email": "ana@x.example"}},
    {"id": "U2", "name": "helper", "real_name": "Helper", "is_bot": True, "deleted": False,
     "is_admin": True, "profile": {"title": "I answer what I can answer", "email": ""}},
    {"id": "U3", "name": "kit", "real_name": "Kit Po", "is_bot": False, "deleted": False,
     "is_admin": True, "profile": {"title": "", "email": ""}},
]  # fmt: skip


def test_a_list_of_users_holds_no_words(read):
    """Nor are their job titles any; names, addresses, who is a bot and who runs the workspace are handed on."""
    with pytest.raises(PeopleListError, match="no column holds what people wrote") as caught:
        read(USERS)
    told = [(one.author.id, one.author.email, one.role) for one in caught.value.people]
    assert told == [("U1", "ana@x.example", ""), ("U2", "", "bot"), ("U3", "", "agent")]


def test_a_list_says_who_is_staff(read):
    """By its column of roles, which describes nobody in a report; an admin may be a customer's."""
    with pytest.raises(PeopleListError) as caught:
        read(
            "id,name,email,role,plan,is_admin\n1,Ana,a@x.example,end-user,Pro,true\n2,Kit,k@x.example,agent,,\n"
        )
    people = caught.value.people
    assert [one.role for one in people] == ["participant", "agent"]
    assert people[0].author.attributes == (("plan", "Pro"),)


def test_what_is_no_list_of_people(read):
    """An id that repeats is nobody's, a table without names names nobody, and tags have names too."""
    tags = "id,name\n1,billing\n2,bug\n"
    for table in ("id,name\n1,Ana\n1,Bo\n", "id,colour\n1,red\n2,blue\n", tags):
        with pytest.raises(InputError) as caught:
            read(table)
        assert not isinstance(caught.value, PeopleListError)


def test_a_list_of_channels(read):
    """What they are for is nobody's evidence."""
    with pytest.raises(InputError, match="no column holds"):
        read([
            {"id": f"C{n}", "name": f"shop-{n}", "is_archived": False, "members": ["U1"],
             "purpose": {"value": "A place to tell us what hurts you most of all"}}
            for n in range(3)
        ])  # fmt: skip


def test_a_survey_of_users_is_no_list_of_them(read):
    """Whatever it asks them about their accounts: its answers are kept."""
    rows = "".join(
        f"{n},Ana{n},a{n}@x.example,false,It hums every night when I sleep {n}\n" for n in range(9)
    )
    document = read(
        "id,name,email,is admin,deleted,What annoys you?\n"
        + rows.replace(",false,", ",false,false,")
    )
    assert len(document.utterances) == 9


def test_contacts_have_titles(read):
    """A title between a person's name and address is a job, and no text."""
    table = (
        "Id,AccountId,FirstName,LastName,Email,Title\n003,001,Ana,Rey,ana@x.example,Head baker\n"
    )
    with pytest.raises(PeopleListError) as caught:
        read(table, "Contact.csv")
    assert [one.author.name for one in caught.value.people] == ["Ana Rey"]
    users = "Id,FirstName,LastName,Email,UserType\n1,Bo,Po,b@x.example,CspLitePortal\n2,Di,Lu,d@y.example,Standard\n"
    with pytest.raises(PeopleListError) as caught:
        read(users, "User.csv")
    assert [one.role for one in caught.value.people] == ["participant", ""]


def test_users_of_a_forum(read):
    """What members say about themselves in their profile answers nobody."""
    rows = "8,101,Gudrun,I bake at night because the oven is free\n9,11,Levan,I like bread with a hard crust\n"
    with pytest.raises(PeopleListError) as caught:
        read(f"Id,Reputation,DisplayName,AboutMe\n{rows}", "Users.csv")
    assert [one.author.name for one in caught.value.people] == ["Gudrun", "Levan"]
