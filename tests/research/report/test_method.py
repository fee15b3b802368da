"""The method page."""

from __future__ import annotations

from dataclasses import replace

from research.report.method import method_page, setting_words
from research.settings import ProtectSettings, RecordSettings, Settings, SpeakerSettings


def test_every_setting_is_there_in_words():
    """Section and key as in research.toml."""
    found = dict(setting_words(Settings()))
    assert found["themes.detail"] == "normal"
    assert found["protect.enabled"] == "yes"
    assert found["facet.themes_from"] == "pain, need, request"
    assert found["tickets.columns"] == "none"


def test_secrets_and_names_are_not_shown():
    """The salt would let anybody test addresses; names are what protection hides."""
    settings = replace(
        Settings(),
        protect=ProtectSettings(salt="hunter2"),
        speakers=SpeakerSettings(moderators=("Maria Weber",)),
        tickets=RecordSettings(agents=("sam@corp.example", "kim@corp.example")),
    )
    found = dict(setting_words(settings))
    assert found["protect.salt"] == "set, not shown"
    assert found["speakers.moderators"] == "1 entry, not shown"
    assert found["tickets.agents"] == "2 entries, not shown"


def test_run_is_told_in_words(joined):
    """Model, versions, seed, inputs; what each stage did."""
    page = method_page(joined)
    assert dict(page.versions)["sentence vectors"] == "all-MiniLM-L6-v2, float32"
    assert dict(page.versions)["seed"] == "7"
    assert page.steps[0][1].startswith("4 files gave 9 turns.")
    assert page.inputs == (("interviews/anna.vtt", "0" * 64),)
