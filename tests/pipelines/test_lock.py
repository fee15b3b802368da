from dataclasses import replace

from pipelines.lock import Entry, fingerprint, read_lock, write_lock
from pipelines.stage import Stage
from research.settings import SegmentSettings, Settings

STAGE = Stage(name="segment", makes=Settings, run=lambda _m, _c: None, sections=("segment",))


def test_the_lock_is_written_sorted_and_read_back(tmp_path):
    """Two runs that did the same thing leave the same bytes."""
    one, other = tmp_path / "one.lock", tmp_path / "other.lock"
    write_lock(one, {"b": Entry("1", "2"), "a": Entry("3", "4")})
    write_lock(other, {"a": Entry("3", "4"), "b": Entry("1", "2")})
    assert one.read_bytes() == other.read_bytes()
    assert read_lock(one) == {"a": Entry("3", "4"), "b": Entry("1", "2")}


def test_a_damaged_or_older_lock_counts_as_none(tmp_path):
    """Everything is made again rather than trusted."""
    path = tmp_path / "run.lock"
    assert read_lock(path) == {}
    for text in ("{", '{"version": 0, "stages": {}}', '{"version": 1}', "[]", "\x00"):
        path.write_text(text)
        assert read_lock(path) == {}


def test_a_stage_depends_on_its_own_settings_only():
    """A change under [themes] does not segment again; one under [segment] does."""
    before = fingerprint(STAGE, Settings(), {"read": "x"})
    assert fingerprint(STAGE, replace(Settings(), title="other"), {"read": "x"}) == before
    longer = replace(Settings(), segment=SegmentSettings(max_words=90))
    assert fingerprint(STAGE, longer, {"read": "x"}) != before


def test_a_stage_depends_on_inputs_version_and_seed():
    """Other words, other code or another seed may give another result."""
    before = fingerprint(STAGE, Settings(), {"read": "x"})
    assert fingerprint(STAGE, Settings(), {"read": "y"}) != before
    assert fingerprint(replace(STAGE, version=2), Settings(), {"read": "x"}) != before
    assert fingerprint(STAGE, replace(Settings(), seed=1), {"read": "x"}) != before


def test_a_stage_does_not_depend_on_what_it_sets_apart():
    """Another cut of the tree takes no new search."""
    apart = replace(STAGE, apart=("segment.max_words",))
    longer = replace(Settings(), segment=SegmentSettings(max_words=90))
    shorter = replace(Settings(), segment=SegmentSettings(min_words=9))
    before = fingerprint(apart, Settings(), {})
    assert fingerprint(apart, longer, {}) == before
    assert fingerprint(apart, shorter, {}) != before
