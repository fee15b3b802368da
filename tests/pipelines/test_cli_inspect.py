import json
import os
import subprocess
import sys

import pytest
from typer.testing import CliRunner

from pipelines.cli import app

TALK = """Moderator: How do you make the rota?

Dana Okafor: The export to payroll drops my breaks. Call me on +44 20 7946 0958.
"""


def _run(*arguments):
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


@pytest.fixture(name="study")
def _study(tmp_path, write, monkeypatch, encoder):
    monkeypatch.setattr("pipelines.embedding.load_encoder", lambda *_args, **_more: encoder)
    write("study/interviews/P7.txt", TALK)
    return tmp_path / "study"


def test_inspect_shows_who_speaks_and_why(study):
    """Exit 0, a table of speakers, nothing on stderr."""
    result = _run("inspect", study / "interviews/P7.txt")
    assert result.exit_code == 0, result.output
    assert "Dana Okafor" in result.stdout
    assert "moderator" in result.stdout
    assert "P-0007" in result.stdout
    assert "7946" not in result.stdout


def test_inspect_json_is_json(study):
    """And nothing else, so that it can be piped."""
    result = _run("inspect", study / "interviews/P7.txt", "--json")
    whole = json.loads(result.stdout)
    assert (whole["outcome"], whole["people"]) == ("read", ["P-0007"])
    assert {speaker["role"] for speaker in whole["speakers"]} == {"participant", "moderator"}


def test_a_rejected_file_is_exit_1(tmp_path):
    """The reason is on stderr; --json has it too."""
    path = tmp_path / "broken.docx"
    path.write_bytes(b"PK\x03\x04 no zip")
    plain, machine = _run("inspect", path), _run("inspect", path, "--json")
    assert (plain.exit_code, machine.exit_code) == (1, 1)
    assert "rejected:" in plain.stderr
    assert json.loads(machine.stdout)["outcome"] == "rejected"


def test_a_file_that_is_not_there_is_one_line_and_a_hint(tmp_path):
    """Exit 1, no traceback."""
    result = _run("inspect", tmp_path / "nowhere.txt")
    assert result.exit_code == 1
    assert "no such file" in result.stderr
    assert "hint:" in result.stderr


@pytest.mark.parametrize("command", ["inspect", "reveal"])
def test_too_few_arguments_are_usage(command):
    """Exit 2."""
    assert _run(command).exit_code == 2


def test_reveal_needs_a_person(study):
    """A list of everybody is not given away by a forgotten argument."""
    assert _run("reveal", study).exit_code == 2


def test_reveal_prints_the_name_behind_an_id(study):
    """After a run; the report itself holds no name."""
    assert _run("run", study, "--quiet").exit_code == 0
    result = _run("reveal", study, "p7")
    assert result.exit_code == 0, result.output
    assert "P-0007" in result.stdout
    assert "okafor" in result.stdout.casefold()


def test_reveal_of_an_unknown_id_is_exit_1(study):
    """One clear line; those who are known are printed all the same."""
    _run("run", study, "--quiet")
    result = _run("reveal", study, "P-0007", "P-0099")
    assert result.exit_code == 1
    assert result.stderr.count("\n") == 1
    assert "P-0099" in result.stderr
    assert "P-0007" in result.stdout


def test_reveal_before_a_run_is_told(study):
    """Exit 1 and what to do first."""
    result = _run("reveal", study, "P-0007")
    assert result.exit_code == 1
    assert "research run" in result.stderr


def test_a_narrow_pipe_and_an_ascii_locale_are_survived(study):
    """Odd letters are printed or replaced, never a traceback."""
    path = study / "interviews/P7.txt"
    path.write_text(TALK.replace("payroll", "päyröll “x” 工資"), encoding="utf-8")
    code = "from pipelines.cli import app; app()"
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "COLUMNS": "20"}
    done = subprocess.run(
        [sys.executable, "-c", code, "inspect", str(path)],
        capture_output=True,
        env=environment,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert b"Traceback" not in done.stderr
