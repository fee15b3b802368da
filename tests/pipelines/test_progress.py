from pipelines.progress import Bars, Lines, Shown, show_progress


def test_lines_say_each_stage_and_tenths_of_long_work(capsys):
    """Short work makes no noise."""
    lines = Lines()
    for done in (1, 100, 5_000, 5_001, 10_000):
        lines.progress("embedding", done, 10_000)
    lines.progress("reading", 1, 3)
    lines.stage_done("read", stale=True, seconds=1.26)
    lines.stage_done("embed", stale=False, seconds=0.0)
    assert capsys.readouterr().err.splitlines() == [
        "embedding: 5,000 of 10,000",
        "embedding: 10,000 of 10,000",
        "read: 1.3 s",
        "embed: unchanged",
    ]


def test_quiet_says_nothing(capsys):
    """Nothing at all."""
    with show_progress(quiet=True) as shown:
        assert type(shown) is Shown
        shown.progress("x", 1, 1)
        shown.stage_done("x", stale=True, seconds=1)
    assert capsys.readouterr().err == ""


def test_a_terminal_gets_bars(monkeypatch):
    """And a line per stage above them."""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    with show_progress(quiet=False) as shown:
        assert isinstance(shown, Bars)
        shown.progress("x", 1, 2)
        shown.progress("x", 2, 2)
        shown.stage_done("x", stale=False, seconds=0)
