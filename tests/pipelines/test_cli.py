import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from reports import contents
from typer.testing import CliRunner

from pipelines.cli import app

ROOT = Path(__file__).parents[2]
TALK = """Moderator: How do you make the rota?

Participant: {0}

Moderator: And what about the phone app?

Participant: {1}
"""
ANSWERS = (
    ("The export to payroll drops my breaks.", "It logs me out before every shift."),
    ("Payroll export? My breaks are gone from it.", "Logs me out daily, that phone app."),
    ("I retype breaks since the payroll export is wrong.", "The app logs me out all the time."),
)


@pytest.fixture(name="study")
def _study(tmp_path, write, monkeypatch, encoder):
    monkeypatch.setattr("pipelines.embedding.load_encoder", lambda *_args, **_more: encoder)
    for n, answers in enumerate(ANSWERS, start=1):
        write(f"study/interviews/P{n}.txt", TALK.format(*answers))
    return tmp_path / "study"


def _run(*arguments):
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def test_a_folder_of_transcripts_becomes_a_report(study):
    """Drop and run: exit 0, pages, tables, and where they are."""
    result = _run("run", study)
    assert result.exit_code == 0, result.output
    assert "report:" in result.stdout
    assert (study / "report/index.html").exists()
    assert json.loads((study / "report/data/run.json").read_text())["counts"]["people"] == 3


def test_the_same_input_gives_the_samecontents(study, tmp_path):
    """In another place, with another order of writing: identical but for the times."""
    _run("run", study)
    copy = tmp_path / "elsewhere" / "study"
    for path in sorted(study.rglob("P*.txt"), reverse=True):
        target = copy / path.relative_to(study)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())
    _run("run", copy)
    assert contents(study) == contents(copy)


def test_an_added_file_gives_the_same_as_a_fresh_run(study):
    """Coming back with one more interview is not another history."""
    late = study / "interviews/P3.txt"
    words = late.read_bytes()
    late.unlink()
    _run("run", study)
    late.write_bytes(words)
    _run("run", study)
    grown = contents(study)
    for made in (".research", "report"):
        shutil.rmtree(study / made)
    _run("run", study)
    assert contents(study) == grown


def test_a_rejected_file_is_exit_3_and_costs_nothing_else(study):
    """Listed on stderr and in sources.csv; --strict turns it into 1."""
    (study / "broken.docx").write_bytes(b"PK\x03\x04 not a zip")
    result = _run("run", study)
    assert result.exit_code == 3
    assert "rejected: broken.docx" in result.stderr
    assert json.loads((study / "report/data/run.json").read_text())["counts"]["people"] == 3
    assert _run("run", study, "--strict").exit_code == 1


def test_a_talk_in_which_nobody_is_named_is_said_at_the_end(study):
    """With what to do; the others count, and nothing was rejected."""
    (study / "interviews/P9.txt").write_text("So where do you cook? In the shed. And why there?")
    result = _run("run", study, "--quiet")
    assert result.exit_code == 0, result.output
    assert "not used: interviews/P9.txt: nobody can tell who speaks: write" in result.stderr


def test_an_empty_study_has_a_report_that_says_so(tmp_path):
    """Zero is a case with a clear answer."""
    result = _run("run", tmp_path)
    assert result.exit_code == 0, result.output
    assert "0 themes" in result.stdout


def test_one_interview_is_enough_to_run(study):
    """One person makes no theme, and the report says why."""
    for name in ("P2.txt", "P3.txt"):
        (study / "interviews" / name).unlink()
    result = _run("run", study)
    assert result.exit_code == 0, result.output
    assert "0 themes" in result.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("run", "nowhere"), "no such folder"),
        (("run", ".", "--config", "no.toml"), "no such file"),
    ],
)
def test_a_users_mistake_is_one_line_and_a_hint(arguments, said, tmp_path, monkeypatch):
    """Exit 1, what and where, what to do, and no traceback."""
    monkeypatch.chdir(tmp_path)
    result = _run(*arguments)
    assert result.exit_code == 1
    assert said in result.stderr
    assert "hint:" in result.stderr
    assert "Traceback" not in result.output


def _own_model(study, name, **more):
    """A model folder of one's own, and the settings that name it."""
    folder = study.parent / "model"
    folder.mkdir()
    (folder / "modules.json").write_text("[]")
    lines = [f'model = "{name or folder}"', *(f"{key} = {value}" for key, value in more.items())]
    (study / "research.toml").write_text("\n".join(["[embed]", *lines]))
    return folder


def test_another_model_in_the_same_folder_is_noticed(study):
    """The settings still say the same, and the vectors are no longer its."""
    folder = _own_model(study, "")
    _run("run", study)
    assert "embed: unchanged" in _run("run", study).stderr
    (folder / "model.safetensors").write_bytes(b"trained further")
    assert "embed: unchanged" not in _run("run", study).stderr


def test_a_model_is_fetched_by_name_when_that_is_allowed(study, monkeypatch):
    """And only then."""
    folder = _own_model(study, "some/model", allow_network="true")
    monkeypatch.setattr("huggingface_hub.snapshot_download", lambda *_, **__: str(folder))
    assert _run("run", study).exit_code == 0
    (study / "research.toml").write_text('[embed]\nmodel = "some/model"\n')
    assert _run("run", study).exit_code == 1


def test_what_the_disk_refuses_is_one_line_and_a_hint(study):
    """A full disk, a folder of somebody else: no traceback, and the old report stays."""
    _run("run", study)
    before = contents(study)
    shutil.rmtree(study / ".research")
    (study / ".research").write_text("a file where the folder should be")
    result = _run("run", study)
    assert result.exit_code == 1
    assert ".research: File exists" in result.stderr
    assert "hint:" in result.stderr
    assert contents(study) == before


def test_a_report_kept_in_the_study_is_not_heard_again(study):
    """What --out wrote there last month holds everybody's words."""
    _run("run", study, "--out", study / "report of June")
    assert _run("run", study).exit_code == 0
    assert json.loads((study / "report/data/run.json").read_text())["counts"]["people"] == 3


@pytest.mark.parametrize("seed", ["-1", "4294967296"])
def test_a_seed_out_of_range_is_usage(study, seed):
    """Exit 2, before anything is read."""
    assert _run("run", study, "--seed", seed).exit_code == 2


def test_names_and_secrets_in_the_settings_stay_out_of_the_report(study):
    """Also out of run.json, which says how many there are."""
    (study / "research.toml").write_text(
        '[speakers]\nmoderators = ["Moderator", "Hanna Weiss"]\n'
        '[tickets]\nagents = ["kim@corp.example"]\n[protect]\nsalt = "hunter2"\n'
    )
    _run("run", study)
    written = b"".join(p.read_bytes() for p in (study / "report").rglob("*") if p.is_file())
    assert not [name for name in (b"Weiss", b"kim@corp", b"hunter2") if name in written]
    settings = json.loads((study / "report/data/run.json").read_text())["settings"]
    assert (settings["speakers"]["moderators"], settings["protect"]["salt"]) == (2, "set")


def test_a_misspelt_setting_stops_the_run(study):
    """Before anything is read or written."""
    (study / "research.toml").write_text("[protect]\nemial = false\n")
    result = _run("run", study)
    assert result.exit_code == 1
    assert "protect.emial" in result.stderr
    assert not (study / "report").exists()


def test_bad_steering_files_stop_the_run(study):
    """Also when nothing else is stale."""
    _run("run", study)
    (study / "personas.toml").write_text("[[persona]]\nname = 3\n")
    result = _run("run", study)
    assert result.exit_code == 1
    assert "personas.toml" in result.stderr


def test_another_folder_for_the_report(study, tmp_path):
    """--out writes there; a folder of somebody else's is refused."""
    assert _run("run", study, "--out", tmp_path / "out").exit_code == 0
    assert (tmp_path / "out/index.html").exists()
    (tmp_path / "home").mkdir()
    (tmp_path / "home/letter.txt").write_text("dear")
    refused = _run("run", study, "--out", tmp_path / "home")
    assert refused.exit_code == 1
    assert (tmp_path / "home/letter.txt").read_text() == "dear"


def test_the_artefacts_folder_is_no_place_for_a_report(study):
    """One line on a first run, and nothing is written."""
    refused = _run("run", study, "--out", study / ".research")
    assert refused.exit_code == 1
    assert "--out" in refused.stderr
    assert not (study / ".research").exists()


def test_what_was_set_and_meets_nothing_is_printed(study):
    """Of every file that people write by hand, with what they may have meant; and in run.json."""
    (study / "research.toml").write_text('[speakers]\nmoderators = ["Dana"]\n')
    (study / "participants.csv").write_text("code,role\nP1,Nurse\nP2,Nurse\nP7,Owner\n")
    (study / "personas.toml").write_text('[[persona]]\nid = "n"\nmatch = { role = "Nuse" }\n')
    (study / "initiatives.csv").write_text("initiative,themes\nBulk,zebra T-9999\n")
    result = _run("run", study, "--quiet")
    said = [line for line in result.stderr.splitlines() if line.startswith("warning: ")]
    assert result.exit_code == 0
    assert any("[speakers] moderators" in line and "name 1" in line for line in said)
    assert any("participants.csv" in line and "P7" in line for line in said)
    assert any("“Nuse”; did you mean “Nurse”?" in line for line in said)
    recorded = json.loads((study / "report/data/run.json").read_text())["warnings"]
    assert [f"warning: {one}" for one in recorded] == said


def test_quiet_says_nothing(study):
    """Neither progress nor summary."""
    result = _run("run", study, "--quiet")
    assert (result.exit_code, result.output) == (0, "")


def test_a_wrong_option_is_usage(study):
    """Exit 2."""
    assert _run("run", study, "--wrong").exit_code == 2


def test_init_writes_settings_that_run(study):
    """Every key commented out; an existing file is not replaced."""
    assert _run("init", study).exit_code == 0
    assert _run("run", study).exit_code == 0
    assert _run("init", study).exit_code == 1
    assert _run("init", study, "--force").exit_code == 0


def test_every_command_has_help_with_an_example():
    """And stands in the README."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    names = [command.name or command.callback.__name__ for command in app.registered_commands]
    assert names
    for name in names:
        assert "Example: research" in _run(name, "--help").stdout
        assert f"research {name}" in readme


def _imported(*arguments):
    code = (
        "import sys\nfrom pipelines.cli import app\n"
        f"sys.argv = ['research', *{list(map(str, arguments))!r}]\n"
        "try:\n    app()\nexcept SystemExit:\n    pass\n"
        "print(' '.join(sorted(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stderr.split())


def test_the_module_runs_as_the_command_does():
    """Where the script of the installation is out of reach."""
    called = [sys.executable, "-m", "pipelines.cli", "--help"]
    done = subprocess.run(called, capture_output=True, text=True, check=True, cwd=ROOT)
    assert "research run my-study" in done.stdout


def test_help_is_instant():
    """No heavy library is imported for it."""
    assert not {"torch", "spacy", "polars", "numpy", "pydantic"} & _imported("--help")


def test_an_unchanged_run_imports_neither_model_nor_text_pipeline(study):
    """Nothing is stale, so nothing is loaded."""
    _run("run", study)
    loaded = _imported("run", study)
    assert not {"torch", "spacy", "sentence_transformers", "sklearn", "polars"} & loaded


def test_looking_at_a_file_loads_no_model(study):
    """A glance at one transcript waits for nothing that only themes need."""
    (talk,) = study.glob("interviews/P2*.txt")
    assert not {"torch", "sentence_transformers", "sklearn"} & _imported("inspect", talk)
