"""A run that is killed anywhere is completed by the next one, with the same result."""

import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from reports import contents

pytestmark = pytest.mark.slow

DRIVER = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[3])
from conftest import FakeEncoder
import pipelines.embedding
pipelines.embedding.load_encoder = lambda *a, **m: FakeEncoder()
from pipelines.cli import app
when, fatal, seen, whole = sys.argv[2].split(":")[0], int(sys.argv[2].split(":")[1]), [0], {}
def lethal(owner, name):
    original = getattr(owner, name)
    def call(*args, **more):
        seen[0] += 1
        if seen[0] == fatal:
            if name == "write":
                original(args[0], args[1][: len(args[1]) // 2])
            os.kill(os.getpid(), signal.SIGKILL)
        return original(*args, **more)
    setattr(owner, name, call)
if when == "replace":
    lethal(Path, "replace")
elif when == "stage":
    import pipelines.run
    lethal(pipelines.run, "write_lock")
elif when == "fsync":
    lethal(os, "fsync")
elif when == "hang":
    import time, pipelines.run
    pipelines.run.publish = lambda *a: (print("here", flush=True), time.sleep(60))
sys.argv = ["research", "run", sys.argv[1], "--quiet"]
app()
"""
TALK = "Moderator: How do you make the rota?\n\nParticipant: {said}\n"
ANSWERS = (
    "The export to payroll drops my breaks.",
    "Payroll export? My breaks are gone from it.",
    "I retype breaks since the payroll export is wrong.",
)


def _drive(study, where):
    tests = Path(__file__).parents[1]
    command = [sys.executable, "-c", DRIVER, str(study), where, str(tests)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module", name="whole")
def _whole(tmp_path_factory):
    study = tmp_path_factory.mktemp("whole") / "study"
    (study / "interviews").mkdir(parents=True)
    for n, said in enumerate(ANSWERS, start=1):
        (study / f"interviews/P{n}.txt").write_text(TALK.format(said=said))
    assert _drive(study, "none:0").returncode == 0
    return study


@pytest.mark.parametrize(
    "where",
    [
        *(f"stage:{n}" for n in range(1, 10)),
        *(f"replace:{n}" for n in (2, 7, 16, 29)),
        *(f"fsync:{n}" for n in (5, 20)),
    ],
)
def test_a_killed_run_is_completed_by_the_next(whole, tmp_path, where):
    """At every stage's end and in the middle of writes."""
    study = tmp_path / "study"
    shutil.copytree(whole, study, ignore=shutil.ignore_patterns("report", ".research"))
    killed = _drive(study, where)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    done = _drive(study, "none:0")
    assert done.returncode == 0, done.stderr
    assert contents(study) == contents(whole)
    assert not list((study / ".research").rglob(".*.new"))


def test_two_runs_at_once_do_not_meet(whole, tmp_path):
    """The second says that another holds the study, and nothing is corrupted."""
    study = tmp_path / "study"
    shutil.copytree(whole, study, ignore=shutil.ignore_patterns("report", ".research"))
    tests = Path(__file__).parents[1]
    command = [sys.executable, "-c", DRIVER, str(study), "hang:0", str(tests)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as first:
        assert first.stdout.readline() == "here\n"
        started = time.monotonic()
        second = _drive(study, "none:0")
        first.kill()
    assert second.returncode == 1
    assert "another run holds" in second.stderr
    assert time.monotonic() - started < 30
    assert _drive(study, "none:0").returncode == 0
    assert contents(study) == contents(whole)
