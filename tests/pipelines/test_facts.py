from dataclasses import replace

from pipelines.facts import report_facts, versions
from research.settings import ProtectSettings, Settings


def test_versions_name_what_decides():
    """Every package that can change a result, installed or not."""
    named = dict(versions())
    assert named["research-synthesis"] != "not installed"
    assert {"torch", "spacy", "graspologic-native"} <= set(named)


def test_the_report_depends_on_its_title_and_settings():
    """A new title is a new report."""
    before = report_facts("a", Settings())
    assert before == report_facts("a", Settings())
    assert before != report_facts("b", Settings())
    assert before != report_facts("a", replace(Settings(), protect=ProtectSettings(enabled=False)))
