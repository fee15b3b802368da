"""What a run wrote, to be compared with what another one did."""

import json


def contents(study):
    """The bytes of the study's report by path, and run.json without its times."""
    report = study / "report"
    files = {
        path.relative_to(report).as_posix(): path.read_bytes()
        for path in report.rglob("*")
        if path.is_file()
    }
    record = json.loads(files.pop("data/run.json"))
    record.pop("stage_seconds", None)
    return files, record
