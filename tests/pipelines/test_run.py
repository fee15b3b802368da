from dataclasses import dataclass, field, replace

import pytest

from pipelines.publish import Edition
from pipelines.run import Workspace, run
from pipelines.stage import Context, Stage
from research.errors import SettingsError
from research.model import Identity
from research.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    words: tuple[str, ...]
    names: tuple[Identity, ...] = field(default=(), metadata={"private": True})


def _stages(calls):
    def read(_made, context):
        calls.append("read")
        return Words(words=tuple(context.inputs["sources"]))

    def shout(made, _context):
        calls.append("shout")
        return Words(words=tuple(word.upper() for word in made["read"].words))

    def report(made, _context):
        calls.append("report")
        return Edition(files=(("index.html", " ".join(made["shout"].words).encode()),), facts={})

    return (
        Stage(name="read", makes=Words, run=read, reads=("sources",)),
        Stage(
            name="shout",
            makes=Words,
            run=shout,
            needs=("read",),
            sections=("segment",),
            apart=("segment.min_words",),
        ),
        Stage(name="report", makes=Edition, run=report, needs=("shout",), publishes=True),
    )


@pytest.fixture(name="go")
def _go(tmp_path):
    workspace = Workspace(artefacts=tmp_path / ".research", report=tmp_path / "report")

    def go(words=("one",), settings=None, version="1", **options):
        calls = []
        context = Context(settings=settings or Settings(), inputs={"sources": words})
        digests = {"sources": "|".join(words), "versions": version}
        list(run(_stages(calls), digests, workspace=workspace, context=context, **options))
        return calls

    return go


def test_what_people_wrote_is_read_before_the_long_stages(tmp_path):
    """A slip in the last file that a run needs is told at its beginning; an unchanged run reads nothing."""
    workspace = Workspace(artefacts=tmp_path / ".research", report=tmp_path / "report")
    calls, slip = [], SettingsError("initiatives.csv: line 2: effort")

    def refuse():
        raise slip

    def start(check):
        context = Context(settings=Settings(), inputs={"sources": ("one",)}, check=check)
        digests = {"sources": "one", "versions": "1"}
        list(run(_stages(calls), digests, workspace=workspace, context=context))

    with pytest.raises(SettingsError, match="line 2"):
        start(refuse)
    assert calls == []
    start(lambda: None)
    start(refuse)
    assert calls == ["read", "shout", "report"]


def test_a_second_run_does_nothing(go):
    """Nothing changed, so nothing runs."""
    assert go() == ["read", "shout", "report"]
    assert go() == []


def test_a_change_reruns_what_depends_on_it(go):
    """New words go all the way down."""
    go()
    assert go(("two",)) == ["read", "shout", "report"]


def test_a_stage_with_the_same_outcome_stops_the_change(go):
    """What comes out equal leaves everything below alone."""
    go(("one",))
    assert go(("one",), replace(Settings(), seed=0)) == []


def test_a_setting_reruns_its_stage_and_not_those_above(go):
    """A change under [segment] does not read the files again."""
    go()
    changed = replace(Settings(), segment=replace(Settings().segment, max_words=20))
    assert go(settings=changed) == ["shout"]


def test_a_setting_that_a_stage_does_not_look_at_leaves_it_alone(go):
    """Its section decides about others."""
    go()
    changed = replace(Settings(), segment=replace(Settings().segment, min_words=9))
    assert go(settings=changed) == []


@pytest.mark.parametrize(
    "gone",
    [".research/shout/facts.json", ".research/private/names.parquet", "report/index.html"],
)
def test_a_deleted_file_comes_back(go, tmp_path, gone):
    """A missing file is stale, whatever the lock says."""
    go()
    (tmp_path / gone).unlink()
    assert go() != []
    assert (tmp_path / gone).exists()


def test_a_damaged_artefact_is_made_again(go, tmp_path):
    """Half a file with a good name is not trusted."""
    go()
    (tmp_path / ".research/shout/facts.json").write_text("{")
    assert go() == ["shout"]
    assert (tmp_path / "report/index.html").read_text() == "ONE"


def test_force_runs_everything(go):
    """Fresh stages too."""
    go()
    assert go(force=True) == ["read", "shout", "report"]


def test_an_interrupted_run_goes_on_where_it_was(go, tmp_path, monkeypatch):
    """What was finished before the interruption is not made again."""

    def fail(_edition, _out):
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr("pipelines.run.publish", fail)
        with pytest.raises(KeyboardInterrupt):
            go()
    assert go() == ["report"]
    assert (tmp_path / "report/index.html").read_text() == "ONE"


def test_another_version_of_the_program_makes_everything_again(go):
    """An update may change any result."""
    go()
    assert go(version="2") == ["read", "shout", "report"]
