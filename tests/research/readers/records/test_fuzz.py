"""Whatever the bytes are: a document or a reason, never another exception."""

from __future__ import annotations

import json
import os
import time
import traceback
from dataclasses import asdict
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from research.errors import DamagedError, InputError
from research.readers import read_as
from research.readers.document import Document, RawFile
from research.readers.records import READERS
from research.settings import Settings

NAMES = [reader.suffixes[0] for reader in READERS if reader.suffixes]
fuzz = partial(settings, deadline=None, suppress_health_check=list(HealthCheck))


def outcome(data: bytes, suffix: str) -> Document | None:
    """The document, or nothing when it was refused as it should be."""
    file = RawFile(id=f"fuzz{suffix}", data=data)
    for reader in READERS:
        if suffix in reader.suffixes:
            reader.recognises(file)
            try:
                document = read_as(reader, file, Settings())
            except InputError as error:
                str(error).encode()
                assert_told(error)
                return None
            json.dumps(asdict(document), ensure_ascii=False).encode()  # it can be stored
            return document
    raise AssertionError(suffix)


def assert_told(error: InputError) -> None:
    """What a library failed with is a reason; what our own code did not expect is a defect."""
    cause = error.__cause__
    frames = traceback.extract_tb(cause.__traceback__) if cause else []
    ours = frames and f"{os.sep}research{os.sep}readers{os.sep}" in frames[-1].filename
    assert not ours or isinstance(cause, DamagedError), cause


HEADERS = st.sampled_from(
    ["id", "text", "Subject", "author", "created_at", "Why?", "score", "Comment", "", "Age", "reply",
     "Ticket ID", "public", "author_type", "RespondentID", "email", "What annoys you most?"]
)  # fmt: skip
CELLS = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        ["N/A", "03/04/2026", "<p>x</p>", '"', "a\nb", "1", "true", "{", "A user", "é" * 9]
    ),
)


@pytest.mark.parametrize("suffix", NAMES)
@fuzz(max_examples=60)
@given(data=st.binary(max_size=300))
def test_any_bytes(suffix, data):
    """Garbage under any name is read or refused."""
    outcome(data, suffix)


@fuzz(max_examples=150)
@given(
    header=st.lists(HEADERS, min_size=1, max_size=6),
    rows=st.lists(st.lists(CELLS, max_size=7), max_size=12),
    delimiter=st.sampled_from([",", ";", "\t"]),
)
def test_almost_valid_tables(header, rows, delimiter):
    """Ragged rows, stray quotes, odd cells: every line of the file is in exactly one outcome."""
    text = "\n".join(delimiter.join(row) for row in [header, *rows])
    document = outcome(text.encode("utf-8", "replace"), ".csv")
    if document is not None and document.utterances:
        keys = [(said.record_id, said.part) for said in document.utterances]
        assert len(keys) == len(set(keys))
        assert all(said.text.strip() == said.text != "" for said in document.utterances)


@fuzz(max_examples=100)
@given(
    texts=st.lists(st.text(alphabet="abc de\n,;\"'<>é", max_size=30), min_size=1, max_size=15),
)
def test_every_row_has_an_outcome(texts):
    """A quoted table loses no row and makes none up."""
    lines = ["id,text,author"]
    for number, text in enumerate(texts):
        quoted = text.replace('"', '""')
        lines.append(f'r{number},"{quoted}",a{number}')
    document = outcome("\n".join(lines).encode(), ".csv")
    if document is None:
        return
    rows = [said.lines[0] for said in (*document.utterances, *document.left_out)]
    assert sorted(rows) == list(range(2, len(texts) + 2))


VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=8)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=4), inner, max_size=3)),
    max_leaves=5,
)  # fmt: skip
KEYS = st.sampled_from(
    ["id", "type", "text", "body", "description", "subject", "requester_id", "via", "comments", "source",
     "author", "conversation_parts", "fields", "key", "ts", "threads", "primaryCustomer", "users", "answers",
     "user", "created_at", "author_id", "public", "reviewId", "ticket_attributes", "responder_id", "contacts",
     "conversations", "satisfaction_rating", "comment", "pages", "cooked", "username", "responseId", "ticket_id", "subtype", "html_body", "properties"]
)  # fmt: skip
OBJECTS = st.dictionaries(
    KEYS, st.one_of(VALUES, st.dictionaries(KEYS, VALUES, max_size=4)), max_size=8
)
ROOTS = st.one_of(
    st.lists(OBJECTS, max_size=4),
    OBJECTS,
    st.builds(
        lambda name, items, more: more | {name: items},
        st.sampled_from(
            ["tickets", "conversations", "issues", "messages", "comments", "items", "reviews"]
        ),
        st.lists(OBJECTS, min_size=1, max_size=4),
        OBJECTS,
    ),
)


@fuzz(max_examples=200)
@given(root=ROOTS, cut=st.integers(0, 400))
def test_almost_valid_json(root, cut):
    """Helpdesk-like objects with anything in any field, whole or cut off."""
    data = json.dumps(root).encode()
    outcome(data, ".json")
    outcome(data[:cut], ".json")


@fuzz(max_examples=60)
@given(objects=st.lists(OBJECTS, min_size=1, max_size=5), junk=st.text(max_size=10))
def test_almost_valid_lines(objects, junk):
    """JSON lines with a bad one in the middle."""
    lines = [json.dumps(one) for one in objects]
    lines.insert(len(lines) // 2, junk)
    outcome("\n".join(lines).encode("utf-8", "replace"), ".ndjson")


@fuzz(max_examples=80)
@given(
    headers=st.lists(
        st.tuples(st.sampled_from([b"From", b"To", b"Date", b"References", b"Content-Type", b"Subject"]), st.binary(max_size=30)),
        max_size=6,
    ),
    body=st.binary(max_size=80),
)  # fmt: skip
def test_almost_valid_mail(headers, body):
    """Messages with broken headers and bodies of any bytes."""
    head = b"".join(name + b": " + value + b"\n" for name, value in headers)
    outcome(b"From a@x.example Thu Mar  5 09:12:00 2026\n" + head + b"\n" + body, ".mbox")


SLOW = (
    " " * 200_000 + "x \n", "[" * 200_000, "{{" * 100_000, "<" * 200_000, "a@" * 100_000, "&" * 200_000,
    "<br" * 70_000, "</p " * 70_000, "<p>" * 70_000, ".aa|" * 50_000, "\t \n" * 70_000, "1/1/" * 50_000,
    "{quote}" * 30_000, "*a" * 100_000, "," * 9_000, "From " * 40_000, "<p " * 70_000, "é;" * 9_000,
)  # fmt: skip


@pytest.mark.parametrize("text", SLOW, ids=lambda text: text[:5].strip())
def test_no_text_makes_a_pattern_slow(text):
    """What is repeated a hundred thousand times costs time in proportion."""
    quoted = text.replace('"', '""')
    start = time.process_time()
    outcome(
        f'Issue key,Summary,Description,Created\nA-1,x,"{quoted}",{text[:90]}\n'.encode(), ".csv"
    )
    outcome(f'id,Why?,Who?\n1,"{quoted}",b\n2,"{quoted}",c\n'.encode(), ".csv")
    outcome(f'"{quoted}"\n"{quoted}x"\n'.encode(), ".csv")
    outcome(
        f"From a@x 09:12 2026\nFrom: {quoted}\nDate: {text}\n\nFrom {text}\n".encode(), ".mbox"
    )
    outcome(json.dumps([{"ts": "1.0", "text": text, "type": "message"}]).encode(), ".json")
    assert time.process_time() - start < 20
