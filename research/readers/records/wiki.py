"""Jira's wiki markup and its document format (ADF) as text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

_FENCE = re.compile(r"\{(code|noformat|panel)(?::[^{}\n]*)?\}")
_QUOTE = re.compile(r"\{quote\}(.*?)(?:\{quote\}|\Z)", re.DOTALL)
_STEPS: tuple[tuple[re.Pattern[str], str], ...] = (
    (_FENCE, ""),
    (re.compile(r"\{color(?::[^{}\n]*)?\}|\{anchor:[^{}\n]*\}|\{\*\}|\{_\}"), ""),
    (re.compile(r"\[~(?:accountid:)?([^\[\]\n]+)\]"), r"@\1"),
    (re.compile(r"\[([^\[\]|\n]+)\|[^\[\]\n]+\]"), r"\1"),
    (re.compile(r"\[((?:https?|mailto):[^\]\s]+)\]"), r"\1"),
    (re.compile(r"^![^\s!][^!|\n]{0,200}\.\w{2,5}(?:\|[^!\n]{0,200})?![ \t]*$", re.MULTILINE), ""),
    (re.compile(r"^h[1-6]\.\s+", re.MULTILINE), ""),
    (re.compile(r"^bq\.\s+", re.MULTILINE), "> "),
    (re.compile(r"(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])"), r"\1"),
    (re.compile(r"(?<![\w+])\+(?=\S)([^+\n]+?)(?<=\S)\+(?![\w+])"), r"\1"),
    (re.compile(r"\{\{([^{}\n]+)\}\}"), r"\1"),
    (re.compile(r"\\\\(?=\s|$)"), "\n"),
)
_DEEPEST = 60
_BLOCKS = frozenset(
    {"paragraph", "heading", "codeBlock", "listItem", "tableRow", "panel", "rule", "mediaSingle"}
)


def wiki_to_text(text: str) -> str:
    """The words of a wiki-markup body; what it quotes stands behind `> `."""
    text = _QUOTE.sub(lambda hit: _quoted(hit[1]), text)
    for pattern, put in _STEPS:
        text = pattern.sub(put, text)
    return text


def adf_to_text(document: Mapping[str, Any]) -> str:
    """The words of an Atlassian document; what it quotes stands behind `> `."""
    return "".join(_node(document, 0)).strip("\n")


def _quoted(text: str) -> str:
    lines = "\n".join(f"> {line}" for line in text.strip().splitlines())
    return f"\n{lines}\n"


def _node(node: object, depth: int) -> Iterator[str]:
    if not isinstance(node, Mapping) or depth > _DEEPEST:
        return
    kind = node.get("type")
    if kind == "blockquote":
        yield _quoted("".join(_children(node, depth)))
        return
    yield _leaf(node, str(kind))
    yield from _children(node, depth)
    if kind in _BLOCKS:
        yield "\n"


def _children(node: Mapping[str, Any], depth: int) -> Iterator[str]:
    content = node.get("content")
    for child in content if isinstance(content, list) else ():
        yield from _node(child, depth + 1)


def _leaf(node: Mapping[str, Any], kind: str) -> str:
    if kind == "hardBreak":
        return "\n"
    attributes = node.get("attrs")
    shown = node.get("text")
    if kind in {"mention", "emoji", "status", "date"} and isinstance(attributes, Mapping):
        shown = attributes.get("text") or attributes.get("shortName")
    return shown if isinstance(shown, str) else ""
