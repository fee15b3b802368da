"""The whole report: its files, its repeatability, its edge cases."""

from __future__ import annotations

import json
from dataclasses import replace

from research.report.site import build_site


def test_report_has_its_pages_and_tables(site):
    """One page per theme, group and persona, and the ten fixed places."""
    paths = [path for path, _ in site.files]
    assert paths == sorted(paths)
    assert {"index.html", "sources.html", "unassigned.html", "method.html"} <= set(paths)
    assert {"themes/T-0001.html", "themes/T-0003.html", "personas/lead-b.html"} <= set(paths)
    assert {"data/evidence.csv", "data/left_out.csv"} <= set(paths)


def test_same_study_gives_the_same_bytes(study, site):
    """Nothing of the moment or the machine is in a page."""
    assert build_site(study) == site


def test_order_of_personas_and_counts_does_not_matter_to_a_theme(study, site):
    """Records are joined by id, not by place."""
    sizing = replace(study.sizing, counts=study.sizing.counts[::-1])
    assert build_site(replace(study, sizing=sizing)) == site


def test_empty_study_has_a_report_that_says_so(empty):
    """No file, no evidence, no theme, no persona: a sentence for each, and no crash."""
    pages = {path: data.decode() for path, data in build_site(empty).files}
    assert "Nobody was heard" in pages["index.html"]
    assert "No theme was found" in pages["index.html"]
    assert "There are no personas" in pages["index.html"]
    assert "too few interviews for a saturation curve" in pages["index.html"]
    assert "The study has no input file" in pages["sources.html"]
    assert "Every piece of evidence is in a theme, or there is none" in pages["unassigned.html"]


def test_study_of_one_person_is_worded_in_the_singular(study):
    """1 person was heard, not 1 people were."""
    excerpts = tuple(item for item in study.segments.excerpts if item.person_id == "P-1")
    one = replace(study, segments=replace(study.segments, excerpts=excerpts))
    page = dict(build_site(one).files)["index.html"].decode()
    assert "1 person was heard in interviews." in page
    assert "1 person is few" in page


def test_run_facts_count_everything_once(study):
    """Turns by role, evidence by outcome, what was left out by reason; plain JSON."""
    facts = json.loads(json.dumps(build_site(study).counts))
    assert facts["sources"] == {"read": 3, "rejected": 1}
    assert facts["assignments"] == {"core": 5, "none": 2, "attached": 1}
    assert facts["people"] == 5
    assert facts["coverage"] == round(6 / 7, 4)
    assert facts["left_out"]["the moderator's words"] == 1
