from pipelines.synthesis import STAGES
from research.settings import Settings


def test_each_stage_comes_after_those_it_needs():
    """The list reads top to bottom."""
    seen = set()
    for stage in STAGES:
        assert set(stage.needs) <= seen
        seen.add(stage.name)


def test_each_stage_names_real_settings():
    """A misspelt section would never make it stale."""
    for stage in STAGES:
        for section in stage.sections:
            assert hasattr(Settings(), section)
        for section, _, key in (setting.partition(".") for setting in stage.apart):
            assert section in stage.sections
            assert hasattr(getattr(Settings(), section), key)


def test_one_stage_publishes():
    """The last."""
    assert [stage.name for stage in STAGES if stage.publishes] == [STAGES[-1].name]
