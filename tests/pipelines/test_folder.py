import os
import sys

import pytest

from pipelines.folder import open_study, read_entry, sources
from research.errors import InputError
from research.settings import LimitSettings

LIMITS = LimitSettings(file_megabytes=1)


def _listed(root):
    return {entry.id: entry.refused for entry in sources(open_study(root, limits=LIMITS))}


def test_hidden_files_output_and_steering_files_are_not_input(tmp_path, write):
    """Only what people dropped in is read."""
    for name in (".DS_Store", ".research/x", "report/index.html", "research.toml", "a/P1.txt"):
        write(name, "text")
    write("interviews/participants.csv", "a table somewhere else is input")
    assert list(_listed(tmp_path)) == ["a/P1.txt", "interviews/participants.csv"]


def test_an_earlier_report_in_the_study_is_not_input(tmp_path, write):
    """Its tables hold what people said, who would be heard twice."""
    write("june/data/run.json", '{"files": {}}')
    write("june/data/evidence.csv", "person_id,text\nP1,It crashed")
    write("archive/P1.txt", "text")
    assert list(_listed(tmp_path)) == ["archive/P1.txt"]


def test_order_on_disk_does_not_matter(tmp_path, write):
    """Files are listed by name."""
    for name in ("b.txt", "a/z.txt", "a.txt"):
        write(name, name)
    assert list(_listed(tmp_path)) == ["a.txt", "a/z.txt", "b.txt"]


def test_a_missing_folder_is_the_users_business(tmp_path):
    """The path is named."""
    with pytest.raises(InputError, match="nowhere"):
        open_study(tmp_path / "nowhere", limits=LIMITS)


@pytest.mark.parametrize("name", ["participants.csv", "guide.md"])
def test_a_steering_file_that_is_none_stops_the_run(tmp_path, name):
    """A list on a drive that is not there, a folder in its place: its decisions are not dropped."""
    (tmp_path / name).symlink_to(tmp_path / "shared" / name)
    with pytest.raises(InputError, match=name):
        open_study(tmp_path, limits=LIMITS)
    (tmp_path / "shared" / name).mkdir(parents=True)
    with pytest.raises(InputError, match=name):
        open_study(tmp_path, limits=LIMITS)


def test_links_are_listed_and_never_followed(tmp_path, write):
    """Neither a file outside the study nor a loop of folders is read."""
    write("study/P1.txt", "hello")
    outside = write("secret.txt", "password")
    (tmp_path / "study/steal.txt").symlink_to(outside)
    (tmp_path / "study/again").symlink_to(tmp_path / "study")
    found = _listed(tmp_path / "study")
    assert "outside the study" in found["steal.txt"]
    assert "link" in found["again"]
    assert found["P1.txt"] == ""


def test_a_pipe_is_not_opened(tmp_path):
    """Reading it would wait for ever."""
    os.mkfifo(tmp_path / "pipe.txt")
    assert _listed(tmp_path) == {"pipe.txt": "not a regular file"}


def test_a_huge_file_is_listed_and_not_read(tmp_path):
    """The limit and the way to raise it are named."""
    with (tmp_path / "big.txt").open("wb") as handle:
        handle.truncate(2_000_000)
    assert "limits.file_megabytes" in _listed(tmp_path)["big.txt"]


def test_a_file_that_changes_is_refused(tmp_path, write):
    """What was hashed and what is read are one."""
    path = write("P1.txt", "before")
    entry = sources(open_study(tmp_path, limits=LIMITS))[0]
    path.write_text("after")
    with pytest.raises(InputError, match="changed"):
        read_entry(entry)


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX file names")
def test_an_odd_name_stays_inside(tmp_path):
    """Newlines and bytes that are no UTF-8 are shown, not interpreted."""
    (tmp_path / "a\nb.txt").write_text("x")
    with open(os.fsencode(tmp_path) + b"/\xff.txt", "w") as handle:  # noqa: PTH123
        handle.write("x")
    assert list(_listed(tmp_path)) == ["\\udcff.txt", "a\nb.txt"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may open everything")
def test_an_unreadable_file_has_its_reason(tmp_path, write):
    """Permissions are told, and cost nothing else."""
    write("P1.txt", "x").chmod(0)
    assert "cannot be opened" in _listed(tmp_path)["P1.txt"]


def test_digests_are_about_contents(tmp_path, write):
    """Touching a file changes nothing, a letter does."""
    path = write("P1.txt", "one")
    before = open_study(tmp_path, limits=LIMITS).digests()
    path.touch()
    assert open_study(tmp_path, limits=LIMITS).digests() == before
    path.write_text("two")
    after = open_study(tmp_path, limits=LIMITS).digests()
    assert after["sources"] != before["sources"]
    assert after["participants.csv"] == before["participants.csv"] == ""
