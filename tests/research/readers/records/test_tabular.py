from __future__ import annotations

import pytest

from research.errors import InputError


def test_hashed_exports_are_refused(read):
    """A seed whose texts were hashed says so, rather than giving hashes as evidence."""
    with pytest.raises(InputError, match="hashes"):
        read("id,body\n1,Wwv4V+vvEudRW0Hi5bSkeQ==\n2,1B2M2Y8AsgTpgAmY7PhCfg==\n")


def test_what_the_table_left_out_is_kept(read):
    """Surplus cells and their warning reach the document."""
    document = read("id,text\n1,It fails,often\n2,It is slow\n")
    assert document.left_out[0].text == "often"
    assert "more cells" in document.warnings[0]


def test_hostile_cells_come_out_as_typed(read):
    """Scripts, templates and formulas are words like any other."""
    hostile = ["<script>alert(1)</script>", "{{ 7*7 }} never ends", "=cmd|' /C calc'!A0"]
    document = read("text\n" + "\n".join(f'"{text}"' for text in hostile) + "\n")
    assert [said.text for said in document.utterances] == hostile
