import tomllib

import pytest

from pipelines.config import read_settings
from pipelines.starter import STARTER, write_starter
from research.errors import InputError
from research.settings import Settings


def test_every_commented_key_is_a_real_one(tmp_path):
    """Taking the "#" away gives settings that are accepted."""
    lines = [
        line[2:]
        for line in STARTER.splitlines()
        if line.startswith("# ") and ("=" in line or "[" in line)
    ]
    path = tmp_path / "research.toml"
    path.write_text("\n".join(line for line in lines if not line[0].isupper()))
    assert tomllib.loads(path.read_text())
    assert read_settings(path).reach.base == 4200


def test_as_written_it_changes_nothing(tmp_path):
    """All of it is comment."""
    assert read_settings(write_starter(tmp_path / "new", force=False)) == Settings()


def test_an_existing_file_is_kept(tmp_path):
    """Unless the user insists."""
    (tmp_path / "research.toml").write_text("seed = 3")
    with pytest.raises(InputError, match="already"):
        write_starter(tmp_path, force=False)
    assert (tmp_path / "research.toml").read_text() == "seed = 3"
