"""The pages as HTML: golden files, escaping, links, offline, readable by machines and people."""

from __future__ import annotations

import os
import re
from pathlib import Path
from posixpath import dirname, join, normpath

import pytest

GOLDEN = Path(__file__).parent / "golden"
"""Rewritten by: REWRITE_GOLDEN=1 pytest tests/research/report/test_render.py"""
KINDS = {
    "index.html": "overview.html",
    "themes/T-0001.html": "theme.html",
    "themes/T-0003.html": "group.html",
    "personas/lead-b.html": "persona.html",
    "unassigned.html": "unassigned.html",
    "sources.html": "sources.html",
    "method.html": "method.html",
}
TEMPLATES = sorted((Path(__file__).parents[3] / "templates").glob("*.html"))
STYLE = TEMPLATES[0].with_name("report.css")
KINDS_OF_SOURCE = ("interview", "ticket", "survey", "review")
FATES = ("core", "attached", "none", "apart", "silent")
_LOOK = re.compile(r"(<style>).*?(</style>)|(<script>).*?(</script>)|sha256-[^']+", re.DOTALL)


def words_only(html: str) -> str:
    """The page without its style and script, so that a golden file shows what it says."""
    return _LOOK.sub(r"\1\2\3\4", html)


@pytest.mark.parametrize("path", KINDS, ids=KINDS.values())
def test_page_is_what_the_golden_file_says(path, pages):
    """A change of what a page says is a change that somebody reads."""
    file, said = GOLDEN / KINDS[path], words_only(pages[path])
    if os.environ.get("REWRITE_GOLDEN"):
        file.parent.mkdir(exist_ok=True)
        file.write_text(said, encoding="utf-8")
    assert said == file.read_text(encoding="utf-8")


def test_hostile_text_comes_out_as_text(pages):
    """What a participant typed is never markup and never a template."""
    page = pages["themes/T-0001.html"]
    assert "&lt;script&gt;alert(1)&lt;/script&gt; {{ 7*7 }} " in page
    assert "&#34;&gt;&lt;img onerror=alert(1)&gt;" in page
    assert all("<script>alert" not in html and "<img" not in html for html in pages.values())
    assert all("Spring <study>" not in html for html in pages.values())


def test_every_link_leads_somewhere(pages):
    """No link leaves the report or ends in nothing, fragments included."""
    for path, html in pages.items():
        for href in re.findall(r'href="([^"]*)"', html):
            target, _, fragment = href.partition("#")
            full = normpath(join(dirname(path), target)) if target else path
            assert full in pages, f"{path} links to {href}"
            assert not fragment or f'id="{fragment}"' in pages[full], f"{path} links to {href}"


def test_page_needs_no_network(pages):
    """No page names an address, and the policy would stop what slipped in."""
    for html in pages.values():
        assert not re.search(r"(src|href|action)=[\"']?(https?:)?//", html)
        assert "@import" not in html
        assert "url(" not in html
        assert re.search(r"default-src 'none'; style-src 'sha256-[^']{44}'; script-src", html)


def test_only_our_own_style_and_script_run(pages):
    """No inline style or handler: the policy would ignore them."""
    for html in pages.values():
        assert html.count("<script") == 1
        assert not re.search(r"<[^>]+\s(style|on[a-z]+)=", html)


@pytest.mark.parametrize("path", KINDS, ids=KINDS.values())
def test_page_is_fit_for_a_screen_reader(path, pages):
    """One h1, a language, landmarks, headed tables and named controls."""
    html = pages[path]
    assert html.count("<h1>") == 1
    assert '<html lang="en">' in html
    assert '<meta name="viewport"' in html
    assert all(f"<{mark}" in html for mark in ("header", "nav", "main", "footer"))
    assert html.count("<table") == html.count("<caption")
    assert not re.search(r"<th(?! scope=)[ >]", html)
    assert all('role="img"' in svg or 'aria-hidden="true"' in svg for svg in _svgs(html))
    for control in re.findall(r'<input id="([^"]+)"', html):
        assert f'<label for="{control}">' in html


@pytest.mark.parametrize("path", KINDS, ids=KINDS.values())
def test_names_on_a_page_are_unique(path, pages):
    """An id stands for one thing, and every label by id exists."""
    html = pages[path]
    names = re.findall(r'\bid="([^"]+)"', html)
    assert len(names) == len(set(names))
    for label in re.findall(r'aria-labelledby="([^"]+)"', html):
        assert set(label.split()) <= set(names)


@pytest.mark.parametrize("file", TEMPLATES, ids=lambda file: file.name)
def test_template_only_prints(file):
    """No arithmetic, no set, no safe, no call, no inline style; short."""
    text = file.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 100
    tags = re.findall(r"{%-?\s*(\w+)", text)
    known = {"block", "endblock", "extends", "include", "for", "endfor", "if", "elif", "else"}
    assert set(tags) <= known | {"endif"}
    said = re.findall(r"{{(.*?)}}", text)
    assert all(re.fullmatch(r" [\w.]+(\|tojson)? ", expression) for expression in said)
    assert "style=" not in text


def test_a_bar_is_as_long_as_its_figure():
    """A style that sets the width of whatever is a "rate" would draw 16% and 32% alike."""
    rules = re.findall(r"([^{}]+){([^{}]*)}", STYLE.read_text(encoding="utf-8"))
    sized = {
        name.split()[-1] for names, body in rules if "width:" in body for name in names.split(",")
    }
    assert sized.isdisjoint({f".{part}" for part in ("rate", "range", *KINDS_OF_SOURCE, *FATES)})


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("ink", "ground"),
        ("ink", "surface"),
        ("ink", "mark"),
        ("ink", "plain-soft"),
        ("quiet", "ground"),
        ("quiet", "surface"),
        ("accent", "ground"),
        ("accent", "surface"),
        ("accent", "accent-soft"),
        ("good", "good-soft"),
        ("fair", "fair-soft"),
        ("bad", "bad-soft"),
    ],
)
def test_words_stand_out_from_their_ground(text, ground, scheme):
    """A contrast of 4.5 at least, by day and by night (WCAG 2.2, 1.4.3)."""
    css = (TEMPLATES[0].parent / "report.css").read_text(encoding="utf-8")
    block = re.findall(r":root {(.*?)}", css, re.DOTALL)[scheme]
    colours = dict(re.findall(r"--([\w-]+): #(\w{6})", block))
    lights = sorted((_luminance(colours[text]), _luminance(colours[ground])))
    assert (lights[1] + 0.05) / (lights[0] + 0.05) >= 4.5


def _luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (0, 2, 4)]
    red, green, blue = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _svgs(html: str) -> list[str]:
    return re.findall(r"<svg[^>]*>", html)
