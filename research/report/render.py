"""How each page looks. The only module that imports Jinja."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined


def render(template: str, page: object) -> str:
    """The page as the template lays it out.

    Args:
        template: The name of its file, such as theme.html.
        page: The record of what the page says, complete and worded.
    """
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
