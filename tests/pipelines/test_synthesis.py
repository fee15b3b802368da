from dataclasses import is_dataclass
from types import UnionType
from typing import Literal, Union, get_args, get_origin, get_type_hints

import pytest

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


def _plain(hint):
    """Whether a table's cell gives it back: a word, a number, a truth, or tuples of these."""
    if get_origin(hint) is tuple:
        return True
    parts = get_args(hint) if get_origin(hint) in {Union, UnionType} else (hint,)
    return all(
        part in {str, int, float, bool}
        or (get_origin(part) is Literal and all(isinstance(one, str) for one in get_args(part)))
        for part in parts
    )


@pytest.mark.parametrize("stage", [s for s in STAGES if not s.publishes], ids=lambda s: s.name)
def test_what_a_stage_makes_can_be_read_back_as_it_was(stage):
    """A field that may be None comes back as other words in the run that finds the stage fresh."""
    bundle = get_type_hints(stage.makes)
    records = [get_args(hint)[0] for hint in bundle.values() if get_origin(hint) is tuple]
    hints = [get_type_hints(record) for record in records if is_dataclass(record)]
    odd = [name for fields in hints for name, hint in fields.items() if not _plain(hint)]
    assert odd == []
