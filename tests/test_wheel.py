"""What is installed is what was tested: the wheel, outside the checkout."""

import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module", name="wheel")
def _wheel(tmp_path_factory):
    out = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, ROOT],
        check=True,
        capture_output=True,
    )
    (wheel,) = out.glob("*.whl")
    return wheel


def test_templates_and_weights_travel_in_the_wheel(wheel):
    """And tests, samples and artefacts do not."""
    names = zipfile.ZipFile(wheel).namelist()
    assert "research/templates/base.html" in names
    assert "research/py.typed" in names
    assert any(
        name.startswith("research/facets/") and name.endswith((".npz", ".json")) for name in names
    )
    assert not [name for name in names if name.startswith(("tests/", "samples/", "templates/"))]


def test_the_installed_program_renders_the_sample(wheel, tmp_path):
    """In a fresh environment, from a folder that is not the checkout."""
    place = tmp_path / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", place], check=True)
    here = Path(sysconfig.get_path("purelib"))
    inside = next(place.glob("lib/python*/site-packages"))
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", inside, wheel],
        check=True,
        capture_output=True,
    )
    # The libraries are borrowed from here; the editable install of the checkout is not, since
    # path files inside a borrowed folder are not read.
    (inside / "borrowed.pth").write_text(f"{here}\n")
    study = tmp_path / "study"
    shutil.copytree(ROOT / "samples", study, ignore=shutil.ignore_patterns("report", ".research"))
    code = (
        "import research, pipelines.cli, sys; assert 'venv' in research.__file__;"
        f"sys.argv = ['research', 'run', {str(study)!r}]; pipelines.cli.app()"
    )
    done = subprocess.run(
        [place / "bin" / "python", "-c", code],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert (study / "report" / "index.html").stat().st_size > 1_000
