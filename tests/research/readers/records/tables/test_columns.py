from __future__ import annotations

import pytest

from research.errors import InputError
from research.readers.records.tables.columns import TABLE, assign, known, normalise, role, title


@pytest.mark.parametrize(
    ("header", "flat"),
    [
        ("Created at", "created at"),
        ("userName", "user name"),
        ("RespondentID", "respondent id"),
        ("<strong>Why?</strong>", "why"),
        ("Custom field (Plan)", "plan"),
        ("IPAddress", "ip address"),
        (" E-Mail ", "e mail"),
        ("#", "record number"),
        ("", ""),
    ],
)
def test_headers_are_compared_without_case_marks_or_humps(header, flat):
    """Tools spell the same header in many ways."""
    assert normalise(header) == flat


def test_the_plain_four():
    """id, text, author and created_at need no configuration."""
    names = [("id",), ("text",), ("author",), ("created_at",)]
    assert assign(names, {}) == {
        "record_id": (0,), "text": (1,), "author_id": (2,), "date": (3,),
    }  # fmt: skip


def test_the_better_name_comes_first():
    """A ticket's id goes before a comment's, the body before the HTML body."""
    found = assign([("id",), ("Ticket ID",), ("html_body",), ("body",)], {})
    assert found["record_id"] == (1, 0)
    assert found["text"] == (3, 2)


def test_settings_go_before_the_table():
    """A header that the settings name has the role they give it."""
    found = assign(
        [("Betreff",), ("Nachricht",), ("text",)], {"Nachricht": "text", "text": "ignore"}
    )
    assert found["text"] == (1,)
    assert found["ignore"] == (2,)


def test_an_unknown_role_is_an_error():
    """A misspelt role says which ones there are."""
    with pytest.raises(InputError, match="'txt'") as caught:
        assign([("a",)], {"a": "txt"})
    assert "text" in caught.value.hint


def test_nested_paths_are_known_by_their_end():
    """`attributes.body` is a body."""
    assert role("attributes.body")[0] == "text"
    assert not known("quux")


def test_no_header_has_two_roles():
    """The table is unambiguous."""
    names = [name for names in TABLE.values() for name in names]
    assert len(names) == len(set(names))


def test_a_title_reads_well():
    """Markup and entities of a header are not shown to anybody."""
    assert title("<b>Do you\n like&nbsp;it?</b>") == "Do you like it?"


@pytest.mark.parametrize(
    "header", ["What is your full name?", "Wie heißen Sie?", "Nombre completo", "Nom et prénom"]
)
def test_a_question_for_a_name(header):
    """Its answers are names, not words to be counted."""
    assert role(header)[0] == "name"
    assert role("What is your role?")[0] != "name"


def test_headers_without_spaces():
    """As databases write them."""
    assert role("CREATEDDATE")[0] == "date"
    assert role("TEXTBODY")[0] == "text"


def test_who_typed_it_in_is_the_author_of_last_resort():
    """Where another column says whose it is, that one does."""
    assert "author_id" in assign([("Created by",), ("Text",)], {})
    assert "author_id" not in assign([("Created by",), ("Requester",), ("Text",)], {})


def test_whoever_typed_it_in_and_what_it_belongs_to():
    """Are somebody only where no column says who wrote: Jira's parents are issues, ServiceNow's clerks staff."""
    journal = [("sys_created_by",), ("element_id",), ("name",), ("value",)]
    assert assign(journal, {})["author_id"] == (0,)
    assert "author_id" not in assign([("sys_created_by",), ("caller_id",)], {})
    assert "author_id" not in assign([("Parent key",), ("Reporter",)], {})


def test_the_title_of_an_author():
    """Is a name where no author's is, and before the place's."""
    assert assign([("author_title",), ("author_name",)], {})["name"] == (1, 0)
    assert assign([("name",), ("author_title",)], {})["name"] == (1, 0)


def test_a_report_says_what_each_column_is_of():
    """The word for its records changes no role; a ticket's comments may be anybody's."""
    headers = [
        "Ticket satisfaction comment",
        "Contact Name (Ticket)",
        "Case first name",
        "Ticket comments",
    ]
    assert [role(header)[0] for header in headers] == ["text", "name", "name", ""]


def test_other_scripts():
    """Reviews and complaints are headed in their shop's language."""
    heads = ["Отзыв", "Клиент", "レビュー本文", "ニックネーム", "评分", "Ответ оператора", "Ответ"]
    assert [role(head)[0] for head in heads] == [
        "text",
        "name",
        "text",
        "name",
        "rating",
        "reply",
        "",
    ]


@pytest.mark.parametrize(
    ("header", "what"),
    [
        ("Anliegen des Kunden", "text"), ("Name des Gastes", "name"), ("Reply from customer", "text"), ("Antwort der Unterkunft", "reply"),
        ("Part author type", "author_role"), ("Survey Question: Question Title", "question"), ("Call me by: E-mail", ""), ("Patient_Phone", "author_id"), ("Message sender role", "author_role"), ("Absender", "name"), ("Picture of the customer", ""),
    ],
)  # fmt: skip
def test_whose_a_column_is(header, what):
    """A customer's, a house's, or the side of whoever wrote the row."""
    assert role(header)[0] == what


@pytest.mark.parametrize(
    ("header", "wanted"),
    [
        ("reviewer_role", "attribute"),
        ("patient_country", "attribute"),
        ("STUDENT'S FULL NAME", "name"),
        ("tanggal_ulasan", "date"),
        ("sent_by_customer", "author_role"),
        ("product_name", ""),
    ],
)
def test_what_is_said_of_people(header, wanted):
    """Whoever they are called there."""
    assert role(header)[0] == wanted
