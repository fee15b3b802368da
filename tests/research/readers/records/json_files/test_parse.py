from __future__ import annotations

import pytest

from research.errors import InputError
from research.readers.document import RawFile
from research.readers.records.json_files.parse import parse_json
from research.settings import Settings


def parse(data: bytes):
    return parse_json(RawFile(id="x.json", data=data), Settings())


def test_a_byte_order_mark_and_utf16():
    """Encodings are told like those of any text."""
    assert parse('\ufeff{"a": "é"}'.encode()).root == {"a": "é"}
    assert parse('{"a": "é"}'.encode("utf-16")).root == {"a": "é"}


def test_nan_is_nothing():
    """Numbers that are none do not travel on."""
    assert parse(b'{"a": NaN, "b": -Infinity}').root == {"a": None, "b": None}


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 200_000 + b"]" * 200_000,
        b'{"a":' * 200_000,
        b"[" + b"9" * 10_000 + b"]",
        b"{'a': 1}",
    ],
)
def test_hostile_json_is_refused(data):
    """Deep nesting, endless numbers and near-JSON give a reason, never another exception."""
    with pytest.raises(InputError, match=r"x\.json"):
        parse(data)


def test_a_whole_export_on_one_line():
    """JSON has no lines; the limit on lines does not apply to it."""
    assert len(parse(b'["' + b"a" * 6_000_000 + b'"]').root[0]) == 6_000_000
