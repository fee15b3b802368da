import json

import pytest

from pipelines.publish import (
    Edition,
    check_place,
    digest_published,
    is_report,
    publish,
    read_record,
    record_times,
)
from research.errors import InputError

EDITION = Edition(
    files=(("index.html", b"<h1>"), ("data/themes.csv", b"theme_id\n")), facts={"seed": 0}
)


def test_a_report_lies_there_whole(tmp_path):
    """Every file, and run.json with the facts and the hash of each."""
    publish(EDITION, tmp_path / "report")
    assert (tmp_path / "report/data/themes.csv").read_bytes() == b"theme_id\n"
    assert read_record(tmp_path / "report")["seed"] == 0
    assert digest_published(tmp_path / "report")


def test_a_changed_or_missing_file_is_noticed(tmp_path):
    """A report that somebody edited is not taken for ours."""
    out = tmp_path / "report"
    publish(EDITION, out)
    (out / "index.html").write_text("edited")
    assert digest_published(out) == ""
    (out / "index.html").unlink()
    assert digest_published(out) == ""


def test_a_note_in_the_report_folder_is_kept(tmp_path):
    """What somebody put beside the report survives the next run; our own old pages do not."""
    out = tmp_path / "report"
    publish(Edition(files=(("themes/T-0009.html", b"old"),), facts={}), out)
    (out / "my notes.txt").write_text("call Ana")
    (out / "index.html").write_text("somebody's own start page")
    publish(EDITION, out)
    assert (out / "my notes.txt").read_text() == "call Ana"
    assert (out / "index.html").read_bytes() == b"<h1>"
    assert not (out / "themes/T-0009.html").exists()


def test_a_note_survives_a_kill_while_the_report_is_exchanged(tmp_path):
    """Then the old report stands beside its place, and the note is in it."""
    out = tmp_path / "report"
    publish(EDITION, out)
    (out / "my notes.txt").write_text("call Ana")
    out.rename(tmp_path / ".report.old")
    publish(EDITION, out)
    assert (out / "my notes.txt").read_text() == "call Ana"
    assert [path.name for path in tmp_path.iterdir()] == ["report"]


def test_a_report_is_known_wherever_it_lies(tmp_path):
    """By its run.json; somebody's own run.json makes no report."""
    publish(EDITION, tmp_path / "report of June")
    assert is_report(tmp_path / "report of June")
    (tmp_path / "sessions" / "data").mkdir(parents=True)
    (tmp_path / "sessions" / "data" / "run.json").write_text('{"speaker": "P1"}')
    assert not is_report(tmp_path / "sessions")


def test_a_folder_of_somebody_else_is_refused(tmp_path):
    """--out Documents must not replace Documents."""
    home, artefacts = tmp_path / "home", tmp_path / "study/.research"
    home.mkdir()
    (home / "letter.txt").write_text("dear")
    with pytest.raises(InputError, match="not a report"):
        check_place(home, artefacts=artefacts)
    with pytest.raises(InputError, match="not a folder"):
        check_place(home / "letter.txt", artefacts=artefacts)
    check_place(tmp_path / "new", artefacts=artefacts)


def test_times_are_added_without_touching_the_rest(tmp_path):
    """A stage that did not run keeps the time of its last run."""
    publish(EDITION, tmp_path)
    record_times(tmp_path, {"read": 1.234, "embed": 9})
    record_times(tmp_path, {"read": 2.0})
    record = read_record(tmp_path)
    assert record["stage_seconds"] == {"read": 2.0, "embed": 9}
    assert record["seed"] == 0
    assert digest_published(tmp_path)


def test_a_damaged_record_is_no_record(tmp_path):
    """A half-written run.json does not stop the next run."""
    publish(EDITION, tmp_path)
    (tmp_path / "data/run.json").write_text("[1")
    assert read_record(tmp_path) == {}
    assert digest_published(tmp_path) == ""
    (tmp_path / "data/run.json").write_text(json.dumps([1]))
    assert read_record(tmp_path) == {}


@pytest.mark.parametrize("name", ["study", "study/.research", "study/.research/read"])
def test_a_report_is_not_put_where_the_study_or_its_artefacts_are(name, tmp_path):
    """On a first run too, when nothing lies there yet: it would take the artefacts with it."""
    with pytest.raises(InputError, match=r"the study itself or its \.research folder"):
        check_place(tmp_path / name, artefacts=tmp_path / "study/.research")
