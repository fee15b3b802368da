import pytest

from pipelines.study import Wishes, held, run_study, settings_of, workspace_of
from research.errors import BusyError, SettingsError


def test_a_flag_wins_over_the_file_and_the_file_over_the_default(tmp_path, write):
    """And nothing else counts."""
    write("research.toml", "seed = 3\n")
    assert settings_of(tmp_path, Wishes()).seed == 3
    assert settings_of(tmp_path, Wishes(seed=5)).seed == 5
    other = write("other.toml", "seed = 4\n")
    assert settings_of(tmp_path, Wishes(config=other)).seed == 4


def test_a_settings_file_that_is_named_must_exist(tmp_path):
    """A typo in --config is not ignored."""
    with pytest.raises(SettingsError, match="no such file"):
        settings_of(tmp_path, Wishes(config=tmp_path / "no.toml"))


def test_the_slips_of_all_files_are_told_at_once_and_first(tmp_path, write):
    """Nobody waits for the reading to hear of a typo, nor runs twice to hear of the second one."""
    write("personas.toml", '[[persona]]\nid = "nurse"\nnmae = "Nurse"\n')
    write("initiatives.csv", "initiative,effort\nFaster,soon\n")
    done = []
    with pytest.raises(SettingsError) as told:
        done.extend(run_study(tmp_path, Wishes(), progress=lambda *_: None))
    assert not done
    assert "persona.0.nmae: unknown key" in str(told.value)
    assert "line 2: effort" in str(told.value)


def test_a_study_is_held_by_one_run(tmp_path):
    """The second is told plainly; afterwards it is free."""
    place = workspace_of(tmp_path, Wishes())
    with held(place), pytest.raises(BusyError, match="another run"), held(place):
        pass
    with held(place):
        pass
