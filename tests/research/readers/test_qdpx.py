"""Projects of qualitative analysis."""

from __future__ import annotations

import io
import zipfile

import pytest

from research.errors import InputError
from research.readers import find_reader, read_file
from research.readers.document import RawFile
from research.settings import Settings

ANNA = "Interviewer: Where does the day begin?\nAnna: At the till, it never has change.\n"
BO = "Interviewer: Where does the day begin?\nBo: In the yard, with the broken scale.\n"


def project(sources: str, members: dict[str, str] | None = None, notes: str = "") -> RawFile:
    """A project file with the texts beside it."""
    described = (
        '<?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="Shops">'
        f"<Sources>{sources}</Sources>{notes}</Project>"
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("project.qde", described)
        for name, said in (members or {}).items():
            archive.writestr(name, said)
    return RawFile(id="coding/shops.qdpx", data=packed.getvalue())


def test_every_text_source_is_a_session():
    """Beside the file of the project, or inside it; codes and notes are the researcher's."""
    file = project(
        '<TextSource guid="1" name="P01 Anna.docx" plainTextPath="internal://a.txt">'
        '<PlainTextSelection guid="2" startPosition="0" endPosition="9"><Coding guid="3"/></PlainTextSelection>'
        f'</TextSource><TextSource guid="4" name="P02 Bo"><PlainTextContent>{BO}</PlainTextContent></TextSource>',
        {"Sources/a.txt": ANNA, "Sources/n.txt": "Anna seemed tired."},
        '<Notes><Note guid="5" name="Memo" plainTextPath="internal://n.txt"/></Notes>',
    )
    assert find_reader(file).format == "qdpx"
    document = read_file(file, Settings())
    assert [(said.session, said.speaker) for said in document.utterances] == [
        ("P01 Anna", "Interviewer"), ("P01 Anna", "Anna"), ("P02 Bo", "Interviewer"), ("P02 Bo", "Bo"),
    ]  # fmt: skip
    assert not any("tired" in said.text for said in document.utterances)
    assert any("1 codings" in warning for warning in document.warnings)


def test_what_is_not_in_the_project_is_said():
    """A path to somewhere else is never followed."""
    file = project(
        '<TextSource guid="1" name="Far" plainTextPath="absolute:///etc/passwd"/>'
        '<TextSource guid="2" name="Near" plainTextPath="internal://b.txt"/>',
        {"sources/B.txt": BO},
    )
    document = read_file(file, Settings())
    assert {said.session for said in document.utterances} == {"Near"}
    assert any(warning.startswith("Far: ") for warning in document.warnings)


def test_a_sheet_that_was_imported_as_a_text_is_nobodys_talk():
    """Without its rows nobody can tell whose comment a line is."""
    cells = (
        "comment_id\ncomment_author\ncomment_text\ndate\n7\nbo\nThe scale is broken\n2024-01-02\n"
    )
    file = project(
        '<TextSource guid="1" name="comments" plainTextPath="internal://c.txt"/>'
        '<TextSource guid="2" name="P01" plainTextPath="internal://a.txt"/>',
        {"Sources/c.txt": cells, "Sources/a.txt": ANNA},
    )
    document = read_file(file, Settings())
    assert {said.session for said in document.utterances} == {"P01"}
    assert any("lost its rows" in warning for warning in document.warnings)


@pytest.mark.parametrize("sources", ["", '<TextSource guid="1" name="Gone"/>'])
def test_a_project_without_texts(sources):
    """A clear reason, and what to do."""
    with pytest.raises(InputError, match="holds no text that can be read"):
        read_file(project(sources), Settings())


def test_an_entity_in_the_project_is_refused():
    """The description is read as safely as any document."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("project.qde", '<!DOCTYPE a [<!ENTITY b "c">]><Project>&b;</Project>')
    with pytest.raises(InputError, match="entities"):
        read_file(RawFile(id="bad.qdpx", data=packed.getvalue()), Settings())
