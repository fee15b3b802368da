import re

import pytest

from research.protect.forms import folded_words
from research.protect.spans import Context
from research.protect.standing import stands_free


def _free(text: str, name: str) -> bool:
    at = text.index(name)
    spans = tuple((at + m.start(), at + m.end()) for m in re.finditer(r"[^\W_]+", name))
    return stands_free(Context(text=text, spans=spans, words=tuple(folded_words(name))))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Okafor's list", "Okafor"),
        ("@okafor please", "okafor"),
        ("okafor_payslip.pdf", "okafor"),
        ("open okafor.docx again", "okafor"),
        ("Dana_Okafor_2026", "Dana_Okafor"),
        (r"C:\Users\okafor\Desktop", "okafor"),
        ("/home/okafor/notes", "okafor"),
        ("Okafor/Raman share it", "Okafor"),
        ("_Okafor_ did it", "Okafor"),
        ("~Okafor~", "Okafor"),
        ("Raman&Okafor", "Okafor"),
        ("okafor@gmail is mine", "okafor"),
    ],
)
def test_a_name_stands_by_itself(text: str, name: str) -> None:
    """Also in the name of a document, in the folder of whoever owns it, and beside another name."""
    assert _free(text, name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("okafor_id is null", "okafor"),
        ("dana_okafor_table", "dana_okafor"),
        ("src/okafor/raman.py", "okafor"),
        ("import okafor.views", "okafor"),
        ("https://x.example/okafor", "okafor"),
        ("May_report.pdf", "May"),
        ("page@2x is blurred", "page"),
        ("x.example/?a=1&okafor", "okafor"),
        ("~okafor/bin", "okafor"),
    ],
)
def test_part_of_a_program_or_an_address_is_no_name(text: str, name: str) -> None:
    """Nor is a month in a document's name."""
    assert not _free(text, name)
