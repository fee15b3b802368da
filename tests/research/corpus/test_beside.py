"""Records and the comments on them in one folder."""

from __future__ import annotations

from research.corpus.assemble import FileRead
from research.corpus.beside import with_records_beside
from research.readers.document import Author, Document, Utterance


def _file(name, comments, *authors):
    said = tuple(
        Utterance(
            text="x", locator="row 1", role="participant", record_id="1", part=str(n), author=one
        )
        for n, one in enumerate(authors)
    )
    document = Document(format="csv", kind="ticket", utterances=said, comments=comments)
    return FileRead(id=name, sha256="", document=document)


def test_only_files_of_one_folder_belong_together():
    """The same number elsewhere is another ticket."""
    tickets = _file("may/tickets.csv", "", Author(id="5"))
    near = _file("may/comments.csv", "unsided", Author(id="5"), Author(id="9"))
    far = _file("june/comments.csv", "unsided", Author(id="9"))
    told = with_records_beside([tickets, near, far])
    assert [[one.role for one in file.document.utterances] for file in told] == [
        ["participant"], ["participant", "unknown"], ["participant"],
    ]  # fmt: skip
    assert told[0] is tickets
