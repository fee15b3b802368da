import json

from pipelines.summary import MOST, missing, rejected, summary, unheard, warned


def _report(tmp_path, sources, themes):
    data = tmp_path / "data"
    data.mkdir(exist_ok=True)
    (data / "sources.csv").write_text("source_id,outcome,reason\n" + sources)
    (data / "themes.csv").write_text("theme_id,status,people,label\n" + themes)
    (data / "run.json").write_text(json.dumps({"counts": {"people": 3, "evidence": 1200}}))
    return tmp_path


def test_the_largest_themes_and_the_place(tmp_path):
    """By people; groups are not themes."""
    rows = "T-0001,theme,2,Small\nT-0002,theme,9,Large\nT-0003,group,11,All\n"
    said = summary(_report(tmp_path, "", rows))
    assert said.splitlines()[0] == "3 people, 1,200 excerpts, 2 themes"
    assert said.index("Large") < said.index("Small")
    assert "index.html" in said


def test_one_is_no_plural(tmp_path):
    """A study of one interview is told in plain words."""
    report = _report(tmp_path, "", "T-0001,theme,2,Small\n")
    (report / "data/run.json").write_text(json.dumps({"counts": {"people": 1, "evidence": 1}}))
    assert summary(report).splitlines()[0] == "1 person, 1 excerpt, 1 theme"


def test_a_rejected_file_is_one_line_whatever_its_name(tmp_path):
    """A newline in a name cannot fake a line of output."""
    report = _report(tmp_path, '"a\nerror: fake",rejected,not text\nb.txt,read,\n', "")
    assert rejected(report) == ["rejected: a error: fake: not text"]


def test_a_folder_without_anything_to_read_is_told(tmp_path):
    """Somebody gave the wrong folder, and "0 people, 0 themes" would look like a finding."""
    (said,) = missing(_report(tmp_path, "", ""))
    assert said.startswith("warning: the folder holds no transcripts")
    assert missing(_report(tmp_path, "a.pdf,rejected,damaged\n", "")) == []


def test_warnings_are_printed_up_to_a_number(tmp_path):
    """The rest is in the report."""
    report = _report(tmp_path, "", "")
    (report / "data/run.json").write_text(json.dumps({"warnings": [f"w{n}" for n in range(12)]}))
    assert warned(report)[0] == "warning: w0"
    assert len(warned(report)) == MOST + 1
    assert warned(report)[-1].startswith("2 more")


def test_a_talk_read_for_nothing_is_one_line_with_what_to_do(tmp_path):
    """It was not rejected, so that nobody would look for it."""
    rows = "a.txt,read,nobody can tell who speaks: write it\nb.txt,read,moderator: label\n"
    assert unheard(_report(tmp_path, rows, "")) == [
        "not used: a.txt: nobody can tell who speaks: write it"
    ]


def test_talks_that_need_the_same_are_one_line(tmp_path):
    """Thirty captions without speakers want one thing."""
    rows = "".join(f"{n}.vtt,read,nobody can tell who speaks: write it\n" for n in range(30))
    (line,) = unheard(_report(tmp_path, rows, ""))
    assert line.startswith("not used: 0.vtt, 1.vtt, ")
    assert "and 25 more: nobody can tell" in line
