from __future__ import annotations

import pytest

from research.readers.records.tables.mail_columns import mail_names


@pytest.mark.parametrize(
    ("headers", "names"),
    [
        (
            "Betreff|Von: (Name)|Von: (Adresse)|An: (Name)",
            ["", "from name", "from address", "to name"],
        ),
        ("Van|Aan|Onderwerp|Bericht", ["from", "to", "", ""]),
        ("Objet|De|À|Message", ["", "from", "to", ""]),
        ("Von|Bis|Titel", ["", "", ""]),
        ("Datum|Van|Onderwerp|Bericht", ["", "from", "", ""]),
        ("Titel|Von|Bis|Beschreibung", ["", "", "", ""]),
        ("Od|Do|Kwota", ["", "", ""]),
    ],
)
def test_both_sides_of_a_mail(headers, names):
    """With a subject beside them; hours have both as well, and money no subject."""
    columns = headers.split("|")
    found = mail_names(columns)
    assert [found.get(column, "") for column in range(len(columns))] == names
