"""Page names that any file system takes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from research.model import Persona
from research.report.links import link_pages, slug


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Team lead", "Team-lead"),
        ("../../etc/passwd", "etc-passwd"),
        ("Größe & Café", "Groe-Cafe"),
        ("经理", "unnamed"),
        ("", "unnamed"),
        ("T-0001", "T-0001"),
        ('"><script>', "script"),
    ],
)
def test_slug_is_plain_ascii(text, name):
    """Letters, digits and hyphens; no way out of the folder."""
    assert slug(text) == name


def test_slug_is_short():
    """Some file systems stop at 255 bytes."""
    assert len(slug("x" * 500)) <= 40


def test_personas_that_would_share_a_file_get_numbers(study):
    """Also when they differ in case alone, which Windows and macOS do not see."""
    ids = ("经理", "用户", "Lead", "lead", "lead!")
    personas = tuple(Persona(id=item, name=item, how="declared") for item in ids)
    links = link_pages(replace(study, society=replace(study.society, personas=personas)))
    names = [links.personas[item] for item in ids]
    assert names == [
        "personas/unnamed.html",
        "personas/unnamed-2.html",
        "personas/Lead.html",
        "personas/lead-2.html",
        "personas/lead-3.html",
    ]
