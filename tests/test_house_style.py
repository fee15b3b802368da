"""The habits of this code base that no linter checks."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = sorted(p for top in ("research", "pipelines") for p in (ROOT / top).rglob("*.py"))
TEMPLATES = sorted((ROOT / "templates").glob("*.html"))
LONGEST_FILE, LONGEST_BODY, LONGEST_TEMPLATE = 300, 40, 100


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _functions(path: Path) -> list[ast.FunctionDef]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]


def _body_lines(function: ast.FunctionDef) -> int:
    body = function.body[1 if ast.get_docstring(function) else 0 :]
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


@pytest.mark.parametrize("path", SOURCES, ids=_name)
def test_a_file_is_short(path: Path) -> None:
    """A file that needs scrolling is two files."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


@pytest.mark.parametrize("path", SOURCES, ids=_name)
def test_a_function_is_short(path: Path) -> None:
    """Docstrings and signatures are free, statements are not."""
    assert [f.name for f in _functions(path) if _body_lines(f) > LONGEST_BODY] == []


@pytest.mark.parametrize("path", [p for p in SOURCES if _functions(p)], ids=_name)
def test_a_module_has_its_test_file(path: Path) -> None:
    """research/a/b.py is tested in tests/research/a/test_b.py; pure data needs no test."""
    where = ROOT / "tests" / path.relative_to(ROOT).parent
    stem = path.parent.name if path.stem == "__init__" else path.stem.lstrip("_")
    assert (where / f"test_{stem}.py").exists()


@pytest.mark.parametrize("path", TEMPLATES, ids=_name)
def test_a_template_only_prints(path: Path) -> None:
    """Records arrive counted, rounded and worded; markup is never trusted."""
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= LONGEST_TEMPLATE
    assert not re.search(r"\|\s*safe|{%-?\s*set\b|\bstyle=", text)


def test_tests_are_no_packages() -> None:
    """tests/research/__init__.py would shadow the real research package."""
    assert list((ROOT / "tests").rglob("__init__.py")) == []


def test_no_module_is_named_after_nothing() -> None:
    """A module is named after what it knows."""
    vague = {"utils", "helpers", "common", "base", "manager", "misc"}
    assert [p for p in SOURCES if p.stem in vague] == []


def test_architecture_names_what_is_there() -> None:
    """Whoever follows a path in ARCHITECTURE.md finds it, and finds every folder named."""
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    paths = re.findall(r"`([\w/]+\.py)`", text)
    assert [
        p for p in paths if not any((ROOT / top / p).exists() for top in (".", "research"))
    ] == []
    folders = {p.parent.name for p in SOURCES if p.parent.parent != ROOT}
    assert [name for name in sorted(folders) if f"{name}/" not in text] == []
