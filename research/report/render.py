"""How each page looks. The only module that imports Jinja."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from research.report.files import SourcesPage
from research.report.method import MethodPage
from research.report.overview import OverviewPage
from research.report.persona import PersonaPage
from research.report.theme import ThemePage
from research.report.unassigned import UnassignedPage


def render_overview(page: OverviewPage) -> str:
    """Page one."""
    return _render("overview.html", page)


def render_theme(page: ThemePage) -> str:
    """The page of one theme or group of themes."""
    return _render("theme.html", page)


def render_persona(page: PersonaPage) -> str:
    """The page of one persona."""
    return _render("persona.html", page)


def render_sources(page: SourcesPage) -> str:
    """The page of all input files."""
    return _render("sources.html", page)


def render_unassigned(page: UnassignedPage) -> str:
    """The page of evidence in no theme."""
    return _render("unassigned.html", page)


def render_method(page: MethodPage) -> str:
    """The page that says how it was done."""
    return _render("method.html", page)


def _render(template: str, page: object) -> str:
    return (
        _environment()
        .get_template(template)
        .render(page=page, style_hash=_digest("report.css"), script_hash=_digest("report.js"))
    )


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(_template_dir()),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def _digest(part: str) -> str:
    """The hash that lets a page's own style and script run, and nothing that slipped in."""
    text = _environment().get_template(part).render()
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _template_dir() -> Path:
    """Inside the wheel, or next to the packages in a checkout."""
    packaged = Path(__file__).parents[1] / "templates"
    return packaged if packaged.is_dir() else Path(__file__).parents[2] / "templates"
