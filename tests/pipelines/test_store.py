import os
import sys
from dataclasses import dataclass, field
from errno import ENOSPC

import numpy as np
import pytest

from pipelines.store import digest, load, save, swapped, write_whole
from research.errors import ArtefactError
from research.model import Identity, LeftOut, Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    people: tuple[Person, ...]
    left: tuple[LeftOut, ...]
    rows: np.ndarray
    notes: tuple[str, ...]
    secret: tuple[Identity, ...] = field(default=(), metadata={"private": True})


BUNDLE = Bundle(
    people=(Person(id="P-0001", attributes=(("plan", "Größe “L”"), ("sites", "2"))),),
    left=(LeftOut(source_id="a\nb", locator="line 1", text="\x00\u2028ça", reason="noise"),),
    rows=np.arange(6, dtype=np.float32).reshape(2, 3),
    notes=("one", "two"),
    secret=(Identity(person_id="P-0001", kind="name", value="Dana"),),
)


def _save(tmp_path, bundle=BUNDLE):
    save(tmp_path / "stage", bundle, private=tmp_path / "private")


def _load(tmp_path):
    return load(tmp_path / "stage", Bundle, private=tmp_path / "private")


def test_a_bundle_survives_the_round_trip(tmp_path):
    """What is loaded equals what was saved: nested pairs, odd characters and arrays included."""
    _save(tmp_path)
    back = _load(tmp_path)
    assert (back.people, back.left, back.notes, back.secret) == (
        BUNDLE.people,
        BUNDLE.left,
        BUNDLE.notes,
        BUNDLE.secret,
    )
    assert np.array_equal(back.rows, BUNDLE.rows)
    assert back.rows.dtype == np.float32


def test_an_empty_bundle_survives_too(tmp_path):
    """No people, no rows: an empty study is a study."""
    empty = Bundle(people=(), left=(), rows=np.zeros((0, 3), np.float32), notes=())
    _save(tmp_path, empty)
    assert _load(tmp_path).people == ()
    assert _load(tmp_path).rows.shape == (0, 3)


def test_a_bundle_within_a_bundle_survives(tmp_path):
    """With its arrays, and its private part among what is private."""

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Outer:
        inner: Bundle
        notes: tuple[str, ...]

    Outer.__annotations__["inner"] = Bundle
    outer = Outer(inner=BUNDLE, notes=("outside",))
    save(tmp_path / "stage", outer, private=tmp_path / "private")
    back = load(tmp_path / "stage", Outer, private=tmp_path / "private")
    assert (back.notes, back.inner.people, back.inner.secret) == (
        ("outside",),
        BUNDLE.people,
        BUNDLE.secret,
    )
    assert np.array_equal(back.inner.rows, BUNDLE.rows)
    assert not any("secret" in path.name for path in (tmp_path / "stage").rglob("*"))


def test_names_are_kept_apart_and_for_the_owner_only(tmp_path):
    """The folder of a stage can be shared; the private one can be read by its owner alone."""
    _save(tmp_path)
    secret = tmp_path / "private" / "secret.parquet"
    assert secret.stat().st_mode & 0o777 == 0o600
    assert not list((tmp_path / "stage").glob("secret*"))


def test_the_same_records_are_the_same_bytes(tmp_path):
    """An equal run leaves an equal artefact."""
    _save(tmp_path)
    before = digest(tmp_path / "stage")
    _save(tmp_path)
    assert digest(tmp_path / "stage") == before


def test_a_failing_save_leaves_the_old_folder(tmp_path):
    """All of a stage or nothing of it."""
    _save(tmp_path)
    before = digest(tmp_path / "stage")
    broken = Bundle(people=(object(),), left=(), rows=BUNDLE.rows, notes=())
    with pytest.raises(AttributeError):
        _save(tmp_path, broken)
    assert digest(tmp_path / "stage") == before
    assert not list(tmp_path.glob(".stage*"))


def test_a_damaged_artefact_is_an_error_with_a_hint(tmp_path):
    """A truncated table is told, never half read."""
    _save(tmp_path)
    path = tmp_path / "stage" / "people.parquet"
    path.write_bytes(path.read_bytes()[:40])
    with pytest.raises(ArtefactError) as error:
        _load(tmp_path)
    assert ".research" in error.value.hint


def test_a_swapped_folder_is_whole_or_untouched(tmp_path):
    """An error inside the block keeps what was there."""
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "old").write_text("old")
    with pytest.raises(RuntimeError), swapped(tmp_path / "out") as draft:
        (draft / "new").write_text("half")
        raise RuntimeError
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["old"]


def test_a_kill_between_the_two_renames_loses_nothing(tmp_path):
    """What was moved aside is put back before anything else is done."""
    out = tmp_path / "out"
    (tmp_path / ".out.old").mkdir()
    (tmp_path / ".out.old" / "note").write_text("call Ana")
    with pytest.raises(RuntimeError), swapped(out):
        raise RuntimeError
    assert (out / "note").read_text() == "call Ana"


def test_a_file_that_cannot_be_written_leaves_no_half(tmp_path, monkeypatch):
    """On a full disk the old file stays, and the draft gives its space back."""

    def full(_descriptor):
        raise OSError(ENOSPC, "No space left on device")

    write_whole(tmp_path / "lock", b"1")
    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_whole(tmp_path / "lock", b"22")
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("lock", b"1")]


@pytest.mark.skipif(sys.platform != "linux", reason="needs names that are no UTF-8")
def test_a_study_may_lie_in_a_folder_of_any_name(tmp_path):
    """An old disk's names too."""
    folder = tmp_path / os.fsdecode(b"caf\xe9")
    folder.mkdir()
    _save(folder)
    assert _load(folder).people == BUNDLE.people


def test_a_whole_file_replaces_the_old_one(tmp_path):
    """No draft stays behind."""
    write_whole(tmp_path / "a" / "lock", b"1")
    write_whole(tmp_path / "a" / "lock", b"22")
    assert [(p.name, p.read_bytes()) for p in (tmp_path / "a").iterdir()] == [("lock", b"22")]
